/**
 * The public guide of one item as data. In: a bound item of the public catalogue, so nothing internal can be in it. Out: the
 * first screen and the sections in the order of the 2016 guideline; what is empty is left out and the numbering follows.
 */
import { toChinese } from '../schema/numerals.ts';
import type { PublicBoundItem } from './catalogue.ts';
import { askViews, todoView } from './guide-view-ask.ts';
import { briefOf } from './guide-view-brief.ts';
import { departmentPath } from './guide-view-links.ts';
import { arrangers, situationViews } from './guide-view-sections.ts';
import { codeOf, helpOf, type Terms } from './guide-view-terms.ts';
import { type Block, type Brief, type GuideView, type Section, type SectionKey, sectionKeys } from './guide-view-types.ts';
import { headingOf } from './guide-view-words.ts';

export function arrangeGuide(terms: Terms, bound: PublicBoundItem): GuideView {
  const { item } = bound;
  const brief = briefOf(terms, bound);
  return {
    id: bound.id,
    name: terms.say(item.name),
    popularNames: (item.popularNames ?? []).map(terms.say),
    summary: item.summary === undefined ? undefined : terms.say(item.summary),
    type: codeOf(terms, 'task-type', item.type),
    kind: item.kind === undefined ? undefined : codeOf(terms, 'project-type', item.kind),
    explained: explainedOf(terms, bound),
    agency: { text: terms.say(bound.agency.name), path: departmentPath(bound.agency) },
    suspended: item.status === 'suspended',
    version: item.version === undefined ? undefined : terms.words.version(item.version),
    brief,
    ask: askViews(terms, item),
    todo: todoView(terms, item, brief),
    sections: sectionsOf(terms, bound, brief),
  };
}

/** The kind stands at the head of the page, where nobody has explained it yet. */
function explainedOf(terms: Terms, { item }: PublicBoundItem): readonly string[] {
  const help = item.kind === undefined ? undefined : helpOf(terms, 'project-type', item.kind);
  return item.kind === undefined || help === undefined ? [] : [terms.words.explained(codeOf(terms, 'project-type', item.kind), help)];
}

/** The first section names the others, and is arranged after them. */
const arranged = sectionKeys.filter((key) => key !== 'scope').map((key) => ({ key, arrange: arrangers[key] }));

function sectionsOf(terms: Terms, bound: PublicBoundItem, brief: Brief): readonly Section[] {
  const licence = bound.item.type === 'licence';
  const others: Section[] = [];
  for (const { key, arrange } of arranged) {
    const blocks = filled(arrange(terms, bound, brief));
    if (blocks.length === 0) continue;
    others.push({ key, number: numberOf(terms, others.length + 2), heading: headingOf(key, terms.tongue, licence), blocks });
  }
  const blocks = filled(scopeBlocks(terms, bound, others));
  return [{ key: 'scope', number: numberOf(terms, 1), heading: headingOf('scope', terms.tongue, licence), blocks }, ...others];
}

const chineseNumbers = sectionKeys.map((_, at) => `${toChinese(String(at + 1))}、`);
const numberOf = ({ lang }: Terms, position: number): string => (lang === 'zh' ? (chineseNumbers[position - 1] ?? '') : `${position}. `);

function filled(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (hasContent(block)) kept.push(whole(block));
  }
  return kept;
}

const headings: ReadonlySet<string> = new Set(['heading', 'subheading', 'listHeading']);

/** A heading alone is no content. */
function hasContent(block: Block): boolean {
  for (const key in block) {
    const value = block[key as keyof Block];
    if (value !== undefined && value.length > 0 && !headings.has(key)) return true;
  }
  return false;
}

/** All blocks have the same properties in the same order, whatever they hold: then templates find each of them at once. */
const whole = (block: Block): Block => ({
  heading: block.heading,
  text: block.text,
  markdown: block.markdown,
  facts: block.facts,
  basis: block.basis,
  cards: block.cards,
  list: block.list,
  entries: block.entries,
  note: block.note,
  listHeading: block.listHeading,
  checklist: block.checklist,
  subheading: block.subheading,
  materials: block.materials,
  steps: block.steps,
  situations: block.situations,
  places: block.places,
  questions: block.questions,
  links: block.links,
});

const isSetOut = ({ key }: { readonly key: SectionKey }): boolean => key !== 'faq' && key !== 'attachments';

/** The sentence names exactly the sections that follow; real guides name some that are missing. */
function scopeBlocks(terms: Terms, { item }: PublicBoundItem, present: readonly Section[]): readonly Block[] {
  const contents = present
    .filter(isSetOut)
    .map(({ heading }) => heading)
    .join(terms.words.comma);
  const own: Block =
    item.scope === undefined ? { text: terms.words.defaultScope(terms.say(item.name)) } : { markdown: terms.say(item.scope) };
  return [{ text: terms.words.scope(terms.say(item.name), contents) }, own, { situations: situationViews(terms, item) }];
}
