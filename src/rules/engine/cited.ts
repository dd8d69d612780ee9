/**
 * Rules about citations. In: what becomes of a citation in the library, and what a rule says of it. Out: item rules that look
 * at every citation of an item; none says anything where there is no library.
 */

import { type Place, printPlace, printPlaces } from '../../law/citation.ts';
import { type AuthorCitation, citationsIn, knownCitationsIn } from '../../law/cited-in.ts';
import type { Finding } from '../../law/finding.ts';
import type { Answer } from '../../law/shelf.ts';
import type { Difference } from '../../law/word-diff.ts';
import type { Bilingual } from '../../schema/diagnostic.ts';
import type { Node } from './node.ts';
import type { ItemContext, ItemRule, Report, RuleMeta } from './rule.ts';

export interface Judged {
  readonly cited: AuthorCitation;
  readonly answer: Answer;
  readonly context: ItemContext;
}

type Status = Finding['status'];
type Of<S extends Status> = Extract<Finding, { readonly status: S }>;

/** A rule for one fate of a citation. `say` may decline. */
export function citationRule<S extends Status>(
  meta: RuleMeta & { readonly status: S },
  say: (finding: Of<S>, judged: Judged) => (Report & { readonly inQuote?: boolean }) | undefined,
): ItemRule {
  const { status, ...rest } = meta;
  const visit = (_root: Node, context: ItemContext): void => {
    for (const each of judgedEach(context)) {
      const { finding } = each.answer;
      const said = finding.status === status ? say(finding as Of<S>, each) : undefined;
      if (said !== undefined) reportAt(each, said);
    }
  };
  return { ...rest, scope: 'item', visit: () => ({ '': visit }) };
}

/** Every citation of the item with its answer, for rules that judge them together; none without a library. */
export const judgedIn = (context: ItemContext): Generator<Judged> => judged(citationsIn, context);

/** The same for rules that judge each citation by itself: where some of them are hidden, the others. */
const judgedEach = (context: ItemContext): Generator<Judged> =>
  judged(context.draft.root.raw === undefined ? citationsIn : knownCitationsIn, context);

function* judged(citations: (item: object) => readonly AuthorCitation[], context: ItemContext): Generator<Judged> {
  const { laws, item } = context;
  if (laws === undefined) return;
  for (const cited of citations(item)) for (const answer of laws.ask(cited)) yield { cited, answer, context };
}

/** On the citation, or with `inQuote` on its quotation; `words` are offsets there. */
export function reportAt({ cited, answer, context }: Judged, { inQuote = false, ...said }: Report & { readonly inQuote?: boolean }): void {
  const whole = context.find(cited.path);
  const own = inQuote && answer.quoteAt === 'own';
  const node = context.find([...cited.path, own ? 'quote' : 'citation']) ?? whole;
  if (node === undefined) throw new Error(`no citation at ${cited.path.join('.')}`);
  const shift = inQuote && typeof answer.quoteAt === 'number' ? answer.quoteAt : 0;
  const { words } = said;
  context.report(node, { ...said, ...(words === undefined ? {} : { words: [words[0] + shift, words[1] + shift] as const }) });
}

/** The law's name as the citation has it, for `words`. */
export const titleWords = ({ citation: { titleSpan, span } }: Answer): readonly [number, number] =>
  titleSpan.end > titleSpan.start ? [titleSpan.start, titleSpan.end] : [span.start, Math.max(span.end, span.start + 1)];

export const citationWords = ({ citation: { span } }: Answer): readonly [number, number] => [span.start, span.end];

/** The cited places as one reads them; those that a finding names where the citation names none. */
export const placesText = ({ citation: { places } }: Answer, found: readonly Place[] = []): string =>
  places.length > 0 ? printPlaces(places) : joined(found);

/** Several places of one article are told by the article. */
export function joined(places: readonly Place[]): string {
  const texts = places.map(printPlace);
  if (texts.length === 1) return texts[0] ?? '';
  const articles = places.map(({ annex, article, suffix }) =>
    printPlace({
      ...(annex === undefined ? {} : { annex }),
      ...(article === undefined ? {} : { article }),
      ...(suffix === undefined ? {} : { suffix }),
    }),
  );
  return [...new Set(articles)].join('、');
}

const most = { pairs: 3, letters: 60 };
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most.letters ? `${line.slice(0, most.letters)}…` : line;
};

/** Both wordings side by side. */
export function sideBySide(differences: readonly Difference[]): Bilingual {
  const shown = differences.slice(0, most.pairs);
  const rest = differences.length - shown.length;
  const zh = shown.map(({ quoted, law }) => {
    if (quoted.trim() === '') return `漏了“${short(law)}”`;
    return law.trim() === '' ? `多了“${short(quoted)}”` : `这里写“${short(quoted)}”，法律写“${short(law)}”`;
  });
  const en = shown.map(({ quoted, law }) => {
    if (quoted.trim() === '') return `"${short(law)}" is left out`;
    return law.trim() === '' ? `"${short(quoted)}" is added` : `here "${short(quoted)}", in the law "${short(law)}"`;
  });
  return {
    zh: `${zh.join('；')}${rest > 0 ? `；另有${rest}处` : ''}`,
    en: `${en.join('; ')}${rest > 0 ? `; ${rest} more` : ''}`,
  };
}

export const unknownDay: Bilingual = { zh: '日期不详', en: 'date unknown' };
