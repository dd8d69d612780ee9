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
  authorLine,
  authorLines,
  bullets,
  joinText,
  type Lines,
  linkText,
  makeLink,
  numbered,
  paragraphs,
  plainText,
  quoted,
  tableLines,
} from '../markdown-text.ts';
import type { GuideTexts } from './texts.ts';

export interface MarkdownFrame {
  readonly t: GuideTexts;
  /** The address of a page of the site, from where this file is read. */
  readonly resolve: (path: string, shared?: true) => string;
  /** The page of this guide. */
  readonly page: string;
  /** Who publishes it, and which edition it is. */
  readonly imprint: readonly string[];
  /** What is said of a translation; empty in the language of the item. */
  readonly notice: readonly string[];
}

interface Context {
  readonly t: GuideTexts;
  readonly link: (link: Link) => string;
}

export function guideMarkdown(guide: GuideView, { t, resolve, page, imprint, notice }: MarkdownFrame): string {
  const context: Context = { t, link: makeLink(resolve) };
  const parts = [
    [`# ${plainText(guide.name)}`],
    ...notice.map((text) => [plainText(text)]),
    ...headOf(guide, context),
    [`## ${t.brief}`],
    briefLines(guide.brief, context),
    ...guide.sections.flatMap((section) => sectionParts(section, context)),
    ['---'],
    [joinText([...imprint.map(plainText), linkText(t.webPage, page)], ' · ')],
  ];
  return `${paragraphs(parts).join('\n')}\n`;
}

const label = ({ t }: Context, text: string): string => `**${plainText(text)}**${t.colon}`;

function headOf(guide: GuideView, context: Context): readonly Lines[] {
  const { t } = context;
  return [
    guide.suspended ? [`**${t.suspended}**`] : [],
    guide.summary === undefined ? [] : [plainText(guide.summary)],
    [joinText([...[guide.type, guide.kind].map((text) => text && plainText(text)), context.link(guide.agency), guide.version], ' · ')],
    guide.popularNames.length === 0 ? [] : [`${t.popular}${t.colon}${guide.popularNames.map(plainText).join(t.comma)}`],
    ...guide.explained.map((text) => [plainText(text)]),
  ];
}

function briefLines(brief: Brief, context: Context): Lines {
  const { t } = context;
  const line = (name: string, text: string | undefined): readonly Lines[] =>
    text === undefined || text === '' ? [] : [[label(context, name) + text]];
  const list = (name: string, items: readonly Lines[]): readonly Lines[] =>
    items.length === 0 ? [] : [[label(context, name).trimEnd(), ...bullets(items)]];
  const nothing = brief.materialsKnown ? t.bringNothing : t.none;
  return bullets([
    ...line(t.howLong, brief.time && timeText(brief.time, t)),
    ...line(
      t.visits,
      joinText(
        [brief.visits, brief.visitReason].map((text) => text && plainText(text)),
        ' — ',
      ),
    ),
    ...line(t.howMuch, feeText(brief, t)),
    ...line(t.result, brief.results.map(({ name, validity }) => plainText(joinText([name, validity], ' · '))).join(t.comma)),
    ...line(t.who, plainText(brief.who)),
    ...list(t.conditions, conditionItems(brief, t)),
    ...(brief.bring.length === 0
      ? line(t.bring, nothing)
      : list(
          t.bring,
          brief.bring.map((one) => bringLines(one, context)),
        )),
    ...brief.exempt.flatMap(({ heading, materials }) =>
      list(
        heading,
        materials.map((one) => bringLines(one, context)),
      ),
    ),
    ...list(
      t.where,
      brief.places.map(({ name, address, hours }) => [plainText(joinText([name, address, hours], ' · '))]),
    ),
    ...line(t.online, [brief.online, brief.mobile].flatMap((link) => (link === undefined ? [] : [context.link(link)])).join(t.comma)),
    ...line(t.call, brief.phones.map((phone) => joinText([context.link(phone), phone.of && plainText(phone.of)], ' ')).join(t.comma)),
  ]);
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
  ...conditions.map(({ text, when }) => [joinText([authorLine(text), when && plainText(when)], ' · ')]),
  ...(moreConditions === 0 ? [] : [[`${t.moreConditionsBefore} ${moreConditions} ${t.moreConditionsAfter}`]]),
  ...(prohibitions === 0 ? [] : [[`${t.prohibitionsBefore} ${prohibitions} ${t.prohibitionsAfter}`]]),
];

const bringLines = ({ name, mark, note, when, files }: BriefMaterial, { link }: Context): Lines => [
  joinText([...[name, mark, note, when].map((text) => text && plainText(text)), ...files.map(link)], ' · '),
];

const sectionParts = ({ number, heading, inChinese, blocks }: Section, context: Context): readonly Lines[] => [
  [`## ${plainText(number + heading)}${inChinese === true ? ` (${context.t.inChinese})` : ''}`],
  ...blocks.flatMap((block) => blockParts(block, context)),
];

/** A block holds what is present, in the order of the page. */
function blockParts(block: Block, context: Context): readonly Lines[] {
  const parts: Lines[] = [];
  const heading = (text: string | undefined, level: string): void => {
    if (text !== undefined) parts.push([`${level} ${plainText(text)}`]);
  };
  const list = <T>(entries: readonly T[] | undefined, make: (items: readonly Lines[]) => Lines, linesOf: (one: T) => Lines): void => {
    if (entries !== undefined && entries.length > 0) parts.push(make(entries.map(linesOf)));
  };
  const { materials = [], checklist = [], questions = [], situations = [] } = block;
  const card = (one: Card): Lines => cardLines(one, context);
  heading(block.heading, '###');
  if (block.text !== undefined) parts.push([plainText(block.text)]);
  if (block.markdown !== undefined) parts.push(authorLines(block.markdown));
  list(block.facts, bullets, (fact) => factLines(fact, context));
  list(block.basis, bullets, citationLines);
  list(block.cards, bullets, card);
  list(block.list, bullets, (text) => [plainText(text)]);
  list(block.entries, numbered, (entry) => entryLines(entry, context));
  if (block.note !== undefined) parts.push([plainText(block.note)]);
  if (checklist.length > 0) heading(block.listHeading, '####');
  list(checklist, numbered, (one) => bringLines(one, context));
  if (materials.length > 0) heading(block.subheading, '####');
  for (const group of materials) parts.push(...materialParts(group, context));
  list(block.steps, numbered, card);
  parts.push(...situationParts(situations, context));
  list(block.places, bullets, (place) => placeLines(place, context));
  for (const { q, a } of questions) parts.push([`### ${plainText(q)}`], authorLines(a));
  list(block.links, bullets, (link) => [context.link(link)]);
  return parts;
}

/** A single line runs on behind its name; what is longer stands below it. */
function factLines(fact: Fact, context: Context): Lines {
  const { t, link } = context;
  const name = label(context, fact.label);
  const text = joinText([fact.text && plainText(fact.text), ...(fact.links ?? []).map(link)], fact.text === undefined ? t.comma : ' ');
  const markdown = fact.markdown === undefined ? [] : authorLines(fact.markdown);
  const [only = ''] = markdown;
  const citations = (fact.basis ?? []).map((citation) => citationLines(citation));
  const sole = text === '' && markdown.length === 0 && citations.length === 1 ? citations[0] : undefined;
  if (sole !== undefined) return [name + sole[0], ...sole.slice(1)];
  const first = (name + (text === '' && markdown.length === 1 ? only : text)).trimEnd();
  const lines = [first];
  if (markdown.length > 1) lines.push('', ...markdown);
  if (fact.items !== undefined) lines.push(...bullets(fact.items.map((item) => [plainText(item)])));
  lines.push(...bullets(citations));
  return lines;
}

const citationLines = ({ text, source, quote, law }: CitationView): Lines => [
  joinText([text, source].map(plainText), ' · '),
  ...(quote === undefined ? [] : ['', ...quoted(quote)]),
  ...(law === undefined ? [] : ['', plainText(law.label), '', ...quoted(law.text)]),
];

const moreLines = (more: More | undefined, context: Context): Lines =>
  more === undefined
    ? []
    : [
        ...bullets((more.outcomes ?? []).map((card) => cardLines(card, context))),
        ...(more.basis === undefined ? [] : bullets([factLines({ label: more.label, basis: more.basis }, context)])),
        ...bullets(more.facts.map((fact) => factLines(fact, context))),
      ];

function cardLines(card: Card, context: Context): Lines {
  const parts = [...card.badges.map(({ text }) => text), card.when].map((text) => text && plainText(text));
  return [
    joinText([`**${plainText(card.title)}**`, ...parts], ' · '),
    ...(card.markdown === undefined ? [] : ['', ...authorLines(card.markdown), '']),
    ...bullets(card.facts.map((fact) => factLines(fact, context))),
    ...moreLines(card.more, context),
  ];
}

function entryLines({ markdown, when, more }: Entry, context: Context): Lines {
  const [first = '', ...rest] = authorLines(markdown);
  const below = moreLines(more, context);
  return [
    joinText([when && `**${plainText(when)}**`, first], ' · '),
    ...rest,
    ...(rest.length > 0 && below.length > 0 ? [''] : []),
    ...below,
  ];
}

/** The table holds what the page's table holds; what unfolds there follows below it, by number. */
function materialParts({ name, rows }: MaterialGroup, context: Context): readonly Lines[] {
  const { t } = context;
  const head = [t.number, t.material, t.copies, t.source, t.how, t.need, t.files];
  const details = rows.filter(({ more }) => more !== undefined);
  return [
    name === undefined ? [] : [`**${plainText(name)}**`],
    tableLines(
      head,
      rows.map((row) => materialCells(row, context)),
    ),
    bullets(details.map((row) => [`**${row.number} ${plainText(row.name)}**`, ...moreLines(row.more, context)])),
  ];
}

function materialCells(row: MaterialRow, { t, link }: Context): readonly string[] {
  const cell = (parts: readonly (string | undefined)[]): string =>
    joinText(
      parts.map((part) => part && plainText(part)),
      ' · ',
    );
  return [
    String(row.number),
    cell([row.name, row.badge, row.when, row.needNote]),
    cell([row.copies, row.form]),
    cell([row.source]),
    cell([row.how]),
    cell([row.need]),
    row.files.length === 0 ? t.none : row.files.map(link).join(t.comma),
  ];
}

function situationParts(situations: readonly SituationView[], context: Context): readonly Lines[] {
  const { t } = context;
  if (situations.length === 0) return [];
  const lines = situations.map(({ name, question, options, note, when }) => [
    joinText([`**${plainText(name)}**`, plainText(question), when && plainText(when), note && plainText(note)], ' · '),
    ...bullets(options.map((option) => [plainText(option)])),
  ]);
  return [[`### ${t.situations}`], [t.situationsNote], bullets(lines)];
}

function placeLines({ name, address, hours, phones, facts }: PlaceView, context: Context): Lines {
  const { t, link } = context;
  const phone = phones.length === 0 ? [] : [[label(context, t.phone) + phones.map(link).join(t.comma)]];
  return [
    `**${plainText(name)}**`,
    ...bullets([
      [label(context, t.address) + plainText(address)],
      [label(context, t.hours) + plainText(hours)],
      ...phone,
      ...facts.map((fact) => factLines(fact, context)),
    ]),
  ];
}
