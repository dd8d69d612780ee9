/**
 * A library and the items that rest on it. In: a shelf and items. Out: plain data for `guide law`: every text with its standing,
 * articles that nobody cites, laws that are cited and missing, items that rest on repealed law alone.
 */
import { type AuthorCitation, citationsIn } from './cited-in.ts';
import { type Article, articleLabel, type LawKind, unitsOf } from './law-text.ts';
import { findLaws, fromOf, type Law, type Library, standingOn } from './library.ts';
import type { CitingItem } from './lock.ts';
import { lookUp } from './lookup.ts';
import type { Answer, Shelf } from './shelf.ts';
import { titleKey } from './title.ts';

export type Status = 'in-force' | 'superseded' | 'not-yet-in-force' | 'repealed';

export interface LawLine {
  readonly title: string;
  readonly kind: LawKind;
  readonly version?: string;
  readonly inForce?: string;
  readonly status: Status;
  readonly articles: number;
  /** Below laws/. */
  readonly file: string;
}

const order: readonly LawKind[] = [
  'constitution',
  'law',
  'administrative-regulation',
  'state-council-decision',
  'judicial-interpretation',
  'local-regulation',
  'department-rule',
  'provincial-rule',
  'municipal-rule',
  'normative-document',
  'other',
];

/** By rank and title, the versions of a law from old to new. */
export function listLaws({ library, asOf }: Pick<Shelf, 'library' | 'asOf'>): readonly LawLine[] {
  const lines = [...library.laws.values()].flat().flatMap((law) => linesOf(law, asOf));
  return lines.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      compare(titleKey(a.title), titleKey(b.title)) ||
      compare(a.version ?? '', b.version ?? ''),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function linesOf(law: Law, asOf: string): readonly LawLine[] {
  const standing = standingOn(law, asOf);
  return law.versions.map((version): LawLine => {
    const { title, kind, dates, articleCount, id } = version;
    const isCurrent = version === standing.version;
    const status =
      isCurrent || standing.status === 'repealed' ? standing.status : fromOf(version) > asOf ? 'not-yet-in-force' : 'superseded';
    return {
      title,
      kind,
      ...(dates.version === undefined ? {} : { version: dates.version }),
      ...(dates.inForce === undefined ? {} : { inForce: dates.inForce }),
      status,
      articles: articleCount,
      file: id,
    };
  });
}

export interface NamedItem extends CitingItem {
  readonly item: object & { readonly name: string };
}

export interface LawUse {
  readonly title: string;
  readonly articles: number;
  readonly used: number;
  /** In the order of the law: 第一条, 第二条之一 … */
  readonly unused: readonly string[];
  /** Ids of the items that cite it. */
  readonly items: readonly string[];
}

export interface MissingLaw {
  readonly title: string;
  readonly items: readonly string[];
}

export interface Coverage {
  readonly cited: readonly LawUse[];
  /** Titles that no item cites. */
  readonly uncited: readonly string[];
  readonly missing: readonly MissingLaw[];
  /** Items whose 设定依据 is repealed law and nothing else. */
  readonly onRepealed: readonly { readonly id: string; readonly name: string; readonly laws: readonly string[] }[];
}

interface Use {
  readonly law: Law;
  readonly articles: Set<Article>;
  readonly items: Set<string>;
}

export function coverageOf(items: readonly NamedItem[], shelf: Shelf): Coverage {
  const uses = new Map<Law, Use>();
  const missing = new Map<string, { title: string; items: Set<string> }>();
  for (const { id, item } of items)
    for (const { answer } of answersIn(item, shelf)) {
      const { title } = answer.citation;
      const law = lawOf(answer, shelf.library);
      if (law !== undefined) addUse(uses, law, answer, id, shelf);
      else if (title !== undefined) {
        const entry = missing.get(titleKey(title)) ?? { title, items: new Set<string>() };
        missing.set(titleKey(title), entry);
        entry.items.add(id);
      }
    }
  const all = [...shelf.library.laws.values()].flat();
  return {
    cited: [...uses.values()].map((use) => lawUse(use, shelf)).sort((a, b) => compare(a.title, b.title)),
    uncited: all
      .filter((law) => !uses.has(law))
      .map(({ title }) => title)
      .sort(compare),
    missing: [...missing.values()]
      .map((one) => ({ title: one.title, items: [...one.items].sort(compare) }))
      .sort((a, b) => compare(a.title, b.title)),
    onRepealed: items.flatMap((one) => onRepealed(one, shelf)),
  };
}

interface Asked {
  readonly cited: AuthorCitation;
  readonly answer: Answer;
}

export const answersIn = (item: object, shelf: Shelf): readonly Asked[] =>
  citationsIn(item).flatMap((cited) => shelf.ask(cited).map((answer) => ({ cited, answer })));

/** The law that a citation was compared with; of several with one title the one its finding names. */
export function lawOf({ citation, finding }: Answer, library: Library): Law | undefined {
  if (finding.status === 'not-in-library' && finding.reason === 'title') return undefined;
  const laws = findLaws(library, citation.title ?? '');
  const id = 'source' in finding && 'id' in finding.source ? finding.source.id : undefined;
  return laws.find(({ versions }) => versions.some((version) => version.id === id)) ?? laws[0];
}

function addUse(uses: Map<Law, Use>, law: Law, { citation }: Answer, id: string, { library, asOf }: Shelf): void {
  const use = uses.get(law) ?? { law, articles: new Set<Article>(), items: new Set<string>() };
  uses.set(law, use);
  use.items.add(id);
  const text = library.open(standingOn(law, asOf).version.id);
  for (const place of citation.places) {
    const found = lookUp(text, place);
    if (!('missing' in found)) for (const article of found.articles) use.articles.add(article);
  }
}

function lawUse({ law, articles, items }: Use, { library, asOf }: Shelf): LawUse {
  const units = unitsOf(library.open(standingOn(law, asOf).version.id));
  const unused = units.filter((article) => !articles.has(article)).map(articleLabel);
  return { title: law.title, articles: units.length, used: units.length - unused.length, unused, items: [...items].sort(compare) };
}

function onRepealed({ id, item }: NamedItem, shelf: Shelf): Coverage['onRepealed'] {
  const founding = answersIn(item, shelf).filter(({ cited }) => cited.path[0] === 'basis');
  const repealed = founding.flatMap(({ answer: { finding } }) => (finding.status === 'repealed' ? [finding.source.title] : []));
  return founding.length > 0 && repealed.length === founding.length ? [{ id, name: item.name, laws: [...new Set(repealed)] }] : [];
}
