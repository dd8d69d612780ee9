/**
 * A guide as plain Markdown, for people who copy it and for machines that read it. In: the same view that the page is made of.
 * Out: the text of items/<id>.md, everything that the page says, in the same order and words.
 */
import type {
  Block,
  Brief,
  BriefMaterial,
  Card,
  CitationView,
  Entry,
  Fact,
  GuideView,
  Link,
  MaterialGroup,
  MaterialRow,
  More,
  PlaceView,
  Section,
  SituationView,
} from '../../compile/guide-view-types.ts';
import {
  addItem,
  addLines,
  addParagraph,
  authorLine,
  authorLines,
  bullet,
  joinText,
  type Lines,
  linkText,
  makeLink,
  number,
  plainText,
  quoted,
  tableLines,
} from '../markdown-text.ts';
import type { GuideTexts } from './texts.ts';

export interface MarkdownFrame {
  readonly t: GuideTexts;
  /** The address of a page of the site, from where this file is read. */
  readonly resolve: (path: string, shared?: true) => string;
  /** The name of a fact, as it stands before it. */
  readonly label: (name: string) => string;
  /** The page of this guide. */
  readonly page: string;
  /** Who publishes it, and which edition it is. */
  readonly imprint: readonly string[];
  /** What is said of a translation; empty in the language of the item. */
  readonly notice: readonly string[];
}

interface Context {
  readonly t: GuideTexts;
  readonly label: (name: string) => string;
  readonly link: (link: Link) => string;
}

/** Facts bear the same few names in every guide, so each is written once. */
export function labels({ colon }: GuideTexts): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const label = `**${plainText(name)}**${colon}`;
    made.set(name, label);
    return label;
  };
}

// Lines are added to the list of what they stand in, because a guide has hundreds and most are lists of one line.

export function guideMarkdown(guide: GuideView, { t, resolve, label, page, imprint, notice }: MarkdownFrame): string {
  const context: Context = { t, label, link: makeLink(resolve) };
  const all: string[] = [`# ${plainText(guide.name)}`];
  for (const text of notice) addParagraph(all, plainText(text));
  addHead(all, guide, context);
  addParagraph(all, `## ${t.brief}`);
  addParagraph(all, briefLines(guide.brief, context));
  for (const section of guide.sections) addSection(all, section, context);
  addParagraph(all, '---');
  addParagraph(all, joinText([...imprint.map(plainText), linkText(t.webPage, page)], ' · '));
  all.push('');
  return all.join('\n');
}

const said = (text: string | undefined): string | undefined => text && plainText(text);

function addHead(all: string[], guide: GuideView, { t, link }: Context): void {
  if (guide.suspended) addParagraph(all, `**${t.suspended}**`);
  if (guide.summary !== undefined) addParagraph(all, plainText(guide.summary));
  addParagraph(all, joinText([said(guide.type), said(guide.kind), link(guide.agency), guide.version], ' · '));
  if (guide.popularNames.length > 0) addParagraph(all, `${t.popular}${t.colon}${guide.popularNames.map(plainText).join(t.comma)}`);
  for (const text of guide.explained) addParagraph(all, plainText(text));
}

function briefLines(brief: Brief, context: Context): readonly string[] {
  const { t, label, link } = context;
  const lines: string[] = [];
  const add = (name: string, text: string | undefined): void => {
    if (text !== undefined && text !== '') lines.push(bullet + label(name) + text);
  };
  const addList = (name: string, items: readonly Lines[]): void => {
    if (items.length > 0) addItem(lines, bullet, listOf([label(name).trimEnd()], items));
  };
  const brought = (materials: Brief['bring']): readonly Lines[] => materials.map((one) => bringLine(one, context));
  add(t.howLong, brief.time && timeText(brief.time, t));
  add(t.visits, joinText([said(brief.visits), said(brief.visitReason)], ' — '));
  add(t.howMuch, feeText(brief, t));
  add(t.result, brief.results.map(({ name, validity }) => plainText(joinText([name, validity], ' · '))).join(t.comma));
  add(t.who, plainText(brief.who));
  addList(t.conditions, conditionItems(brief, t));
  if (brief.bring.length === 0) add(t.bring, brief.materialsKnown ? t.bringNothing : t.none);
  else addList(t.bring, brought(brief.bring));
  for (const { heading, materials } of brief.exempt) addList(heading, brought(materials));
  addList(
    t.where,
    brief.places.map(({ name, address, hours }) => plainText(joinText([name, address, hours], ' · '))),
  );
  const { online, mobile } = brief;
  add(t.online, joinText([online && link(online), mobile && link(mobile)], t.comma));
  add(t.call, brief.phones.map((phone) => joinText([link(phone), said(phone.of)], ' ')).join(t.comma));
  return lines;
}

/** Entries below what is there. */
function listOf(above: string[], items: readonly Lines[]): readonly string[] {
  for (const item of items) addItem(above, bullet, item);
  return above;
}

function timeText(time: NonNullable<Brief['time']>, t: GuideTexts): string {
  const { limit, from, extra, cases, statutory, isStatutory } = time;
  const more = (name: string, texts: readonly string[]): string | undefined =>
    texts.length === 0 ? undefined : `${name}${t.colon}${texts.join(t.comma)}`;
  const law = isStatutory ? t.statutoryNote : statutory && `${t.statutoryNote} ${statutory}`;
  return plainText(
    joinText(
      [
        limit,
        from,
        more(
          t.extraTime,
          extra.map(({ text, when = '' }) => text + when),
        ),
        more(t.caseTime, cases),
        law,
      ],
      ' · ',
    ),
  );
}

const feeText = ({ fee }: Brief, t: GuideTexts): string | undefined =>
  fee && plainText(joinText([fee.text, ...fee.items.map(({ name, standard, when }) => joinText([name, standard, when], ' '))], t.comma));

/** A page has links to the sections; here they follow in any case. */
const conditionItems = ({ conditions, moreConditions, prohibitions }: Brief, t: GuideTexts): readonly Lines[] => [
  ...conditions.map(({ text, when }) => joinText([authorLine(text), said(when)], ' · ')),
  ...(moreConditions === 0 ? [] : [`${t.moreConditionsBefore} ${moreConditions} ${t.moreConditionsAfter}`]),
  ...(prohibitions === 0 ? [] : [`${t.prohibitionsBefore} ${prohibitions} ${t.prohibitionsAfter}`]),
];

const bringLine = ({ name, mark, note, when, files }: BriefMaterial, { link }: Context): string =>
  withLinks(joinText([said(name), said(mark), said(note), said(when)], ' · '), files, link, ' · ');

/** Links behind a text, where there are any. */
function withLinks(text: string, links: readonly Link[], link: Context['link'], separator: string): string {
  return links.length === 0 ? text : joinText([text, ...links.map(link)], separator);
}

function addSection(all: string[], { number: position, heading, inChinese, blocks }: Section, context: Context): void {
  addParagraph(all, `## ${plainText(position + heading)}${inChinese === true ? ` (${context.t.inChinese})` : ''}`);
  for (const block of blocks) addBlock(all, block, context);
}

/** A block holds what is present, in the order of the page. */
function addBlock(all: string[], block: Block, context: Context): void {
  const { heading, text, markdown, note, materials = [], checklist = [], questions = [], situations = [] } = block;
  if (heading !== undefined) addParagraph(all, `### ${plainText(heading)}`);
  if (text !== undefined) addParagraph(all, plainText(text));
  if (markdown !== undefined) addParagraph(all, authorLines(markdown));
  addBullets(all, block.facts, context, factLines);
  addBullets(all, block.basis, context, citationLines);
  addBullets(all, block.cards, context, cardLines);
  addBullets(all, block.list, context, plainText);
  addNumbered(all, block.entries, context, entryLines);
  if (note !== undefined) addParagraph(all, plainText(note));
  if (checklist.length > 0 && block.listHeading !== undefined) addParagraph(all, `#### ${plainText(block.listHeading)}`);
  addNumbered(all, checklist, context, bringLine);
  if (materials.length > 0 && block.subheading !== undefined) addParagraph(all, `#### ${plainText(block.subheading)}`);
  for (const group of materials) addMaterials(all, group, context);
  addNumbered(all, block.steps, context, cardLines);
  if (situations.length > 0) addSituations(all, situations, context);
  addBullets(all, block.places, context, placeLines);
  for (const { q, a } of questions) {
    addParagraph(all, `### ${plainText(q)}`);
    addParagraph(all, authorLines(a));
  }
  addBullets(all, block.links, context, context.link);
}

type LinesOf<T> = (one: T, context: Context) => Lines;

function addBullets<T>(all: string[], entries: readonly T[] | undefined, context: Context, linesOf: LinesOf<T>): void {
  if (entries === undefined || entries.length === 0) return;
  if (all.length > 0) all.push('');
  for (const one of entries) addItem(all, bullet, linesOf(one, context));
}

function addNumbered<T>(all: string[], entries: readonly T[] | undefined, context: Context, linesOf: LinesOf<T>): void {
  if (entries === undefined || entries.length === 0) return;
  if (all.length > 0) all.push('');
  for (let at = 0; at < entries.length; at += 1) addItem(all, number(at), linesOf(entries[at] as T, context));
}

/** A single line runs on behind its name; what is longer stands below it. */
function factLines(fact: Fact, context: Context): Lines {
  const { t, link } = context;
  const name = context.label(fact.label);
  const { text, markdown, links, basis, items } = fact;
  if (markdown === undefined && basis === undefined && items === undefined) {
    const said = text === undefined ? '' : plainText(text);
    return behind(name, links === undefined ? said : withLinks(said, links, link, text === undefined ? t.comma : ' '));
  }
  return longFact(name, fact, context);
}

const behind = (name: string, text: string): string => (text === '' ? name.trimEnd() : name + text);

function longFact(name: string, { text, markdown, links = [], basis = [], items = [] }: Fact, { t, link }: Context): Lines {
  const said = withLinks(text === undefined ? '' : plainText(text), links, link, text === undefined ? t.comma : ' ');
  const own = markdown === undefined ? '' : authorLines(markdown);
  const sole = basis.length === 1 ? basis[0] : undefined;
  if (said === '' && markdown === undefined && sole !== undefined) return below(name, citationLines(sole));
  const isRunOn = said === '' && typeof own === 'string';
  const lines = [isRunOn ? behind(name, own).trimEnd() : behind(name, said)];
  if (typeof own !== 'string') lines.push('', ...own);
  for (const item of items) addItem(lines, bullet, plainText(item));
  for (const one of basis) addItem(lines, bullet, citationLines(one));
  return lines;
}

/** What follows runs on behind the name, with its further lines as they are. */
const below = (name: string, lines: Lines): Lines =>
  typeof lines === 'string' ? name + lines : [name + (lines[0] ?? ''), ...lines.slice(1)];

function citationLines({ text, source, quote, law }: CitationView): Lines {
  const head = joinText([plainText(text), plainText(source)], ' · ');
  if (quote === undefined && law === undefined) return head;
  const lines = [head];
  if (quote !== undefined) lines.push('', ...quoted(quote));
  if (law !== undefined) lines.push('', plainText(law.label), '', ...quoted(law.text));
  return lines;
}

function addMore(lines: string[], more: More | undefined, context: Context): void {
  if (more === undefined) return;
  for (const card of more.outcomes ?? []) addItem(lines, bullet, cardLines(card, context));
  if (more.basis !== undefined)
    addItem(lines, bullet, longFact(context.label(more.label), { label: more.label, basis: more.basis }, context));
  for (const fact of more.facts) addItem(lines, bullet, factLines(fact, context));
}

function cardLines(card: Card, context: Context): Lines {
  const badges = card.badges.map(({ text }) => said(text));
  const lines = [joinText([`**${plainText(card.title)}**`, ...badges, said(card.when)], ' · ')];
  if (card.markdown !== undefined) {
    lines.push('');
    addLines(lines, authorLines(card.markdown));
    lines.push('');
  }
  for (const fact of card.facts) addItem(lines, bullet, factLines(fact, context));
  addMore(lines, card.more, context);
  return lines;
}

function entryLines({ markdown, when, more }: Entry, context: Context): Lines {
  const own = authorLines(markdown);
  const [first, rest] = typeof own === 'string' ? [own, []] : [own[0] ?? '', own.slice(1)];
  const lines = [joinText([when && `**${plainText(when)}**`, first], ' · '), ...rest];
  const below: string[] = [];
  addMore(below, more, context);
  if (rest.length > 0 && below.length > 0) lines.push('');
  lines.push(...below);
  return lines;
}

/** The table holds what the page's table holds; what unfolds there follows below it, by number. */
function addMaterials(all: string[], { name, rows }: MaterialGroup, context: Context): void {
  const { t } = context;
  if (name !== undefined) addParagraph(all, `**${plainText(name)}**`);
  addParagraph(
    all,
    tableLines(
      [t.number, t.material, t.copies, t.source, t.how, t.need, t.files],
      rows.map((row) => materialCells(row, context)),
    ),
  );
  const details = rows.filter(({ more }) => more !== undefined);
  addBullets(all, details, context, (row) => {
    const lines = [`**${row.number} ${plainText(row.name)}**`];
    addMore(lines, row.more, context);
    return lines;
  });
}

function materialCells(row: MaterialRow, { t, link }: Context): readonly string[] {
  return [
    String(row.number),
    joinText([said(row.name), said(row.badge), said(row.when), said(row.needNote)], ' · '),
    joinText([said(row.copies), said(row.form)], ' · '),
    plainText(row.source),
    plainText(row.how),
    plainText(row.need),
    row.files.length === 0 ? t.none : row.files.map(link).join(t.comma),
  ];
}

function addSituations(all: string[], situations: readonly SituationView[], context: Context): void {
  const { t } = context;
  addParagraph(all, `### ${t.situations}`);
  addParagraph(all, t.situationsNote);
  addBullets(all, situations, context, ({ name, question, options, note, when }) =>
    listOf([joinText([`**${plainText(name)}**`, plainText(question), said(when), said(note)], ' · ')], options.map(plainText)),
  );
}

function placeLines({ name, address, hours, phones, facts }: PlaceView, context: Context): Lines {
  const { t, label, link } = context;
  const lines = [`**${plainText(name)}**`, bullet + label(t.address) + plainText(address), bullet + label(t.hours) + plainText(hours)];
  if (phones.length > 0) lines.push(bullet + label(t.phone) + phones.map(link).join(t.comma));
  for (const fact of facts) addItem(lines, bullet, factLines(fact, context));
  return lines;
}
