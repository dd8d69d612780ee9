/**
 * The county among hundreds of other items, the search over them as a browser would run it, and what people type. In: examples/county
 * and the two lists beside this file. Out: a function from what is typed to the items found, and the questions in two parts.
 */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { load } from 'js-yaml';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { loadStandards, packageRoot } from '../../bin/io/assets.ts';
import type { PublicBoundItem, PublicCatalogue } from '../../src/compile/catalogue.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { lookupScripts } from '../../src/render/public-site.ts';
import { lookupIndex } from '../../src/render/site/lookup-index.ts';
import type { PublicItem } from '../../src/schema/generated/types.ts';
import { bound } from '../guide/fixture.ts';

export interface Found {
  readonly items: readonly {
    readonly item: number;
    readonly isFull: boolean;
    readonly why?: { readonly key: string; readonly text: string };
  }[];
  readonly full: number;
}

const read = (path: string): string => readFileSync(`${packageRoot()}/${path}`, 'utf8');

export function countyCatalogue(): PublicCatalogue {
  const { publicCatalogue } = loadWorkspace(`${packageRoot()}/examples/county`).compiled;
  if (publicCatalogue === undefined) throw new Error('examples/county has no catalogue');
  return publicCatalogue;
}

/** `名称（甲、乙）| 说法、说法` as one item for each word in the brackets. */
function itemsOf(line: string): readonly { readonly name: string; readonly popularNames: readonly string[] }[] {
  const [title = '', popular = ''] = line.split('|').map((part) => part.trim());
  const popularNames = popular === '' ? [] : popular.split('、');
  const [, before = '', variants = '', after = ''] = /^(.*?)（(.*)）(.*)$/.exec(title) ?? [];
  if (variants === '') return [{ name: title, popularNames }];
  return variants.split('、').map((variant) => ({ name: `${before}（${variant}）${after}`, popularNames }));
}

const papers = ['申请表', '居民身份证', '营业执照', '授权委托书', '居住证', '经营场所使用证明', '社会保障卡', '不动产权证书'];

/** Items that are not the county's, with a name, a department, everyday words and what every item has. */
export function otherItems(): readonly PublicBoundItem[] {
  const lists = load(read('test/search/other-items.yaml')) as Readonly<Record<string, readonly string[]>>;
  const all = Object.entries(lists).flatMap(([agency, lines]) =>
    lines.flatMap((line) => itemsOf(line).map((item) => ({ ...item, agency }))),
  );
  return all.map((about, at) => ({ ...bound(`other-${at}`, itemOf(about, at)), agency: { name: about.agency } }));
}

const itemOf = (
  { name, popularNames, agency }: { readonly name: string; readonly popularNames: readonly string[]; readonly agency: string },
  at: number,
): PublicItem => ({
  name,
  popularNames,
  agency,
  summary: `要办${name}的，到${agency}的窗口或者网上申请。`,
  materials: papers.filter((_, paper) => (at + paper) % 3 === 0).map((paper) => ({ name: paper })),
  type: 'licence',
  basicCode: `0009${String(at).padStart(5, '0')}000`,
  implementationCode: `11440199001990018N40009${String(at).padStart(5, '0')}000`,
  levels: ['county'],
  audiences: ['natural-person'],
  basis: [],
});

/** The search as the browser loads it: two scripts, and no module. */
export function searchOf(catalogue: PublicCatalogue): (typed: string) => Found {
  const context = createContext({});
  runInContext(lookupIndex(catalogue, makeTerms('zh', loadStandards())), context);
  for (const script of lookupScripts) runInContext(read(`src/render/${script}`), context);
  return runInContext('makeLookup(GUIDE_LOOKUP)', context) as (typed: string) => Found;
}

export interface Question {
  readonly typed: string;
  /** File of an item of the county, or the name of another one. */
  readonly wanted: string;
  /** Kept apart while the search was made. */
  readonly isHeldOut: boolean;
}

type Line = readonly [typed: string, wanted: string];
const linesOf = (path: string): readonly Line[] => load(read(path)) as readonly Line[];

export const questions: readonly Question[] = linesOf('test/search/queries.yaml').map(([typed, wanted], at) => ({
  typed,
  wanted,
  isHeldOut: at % 3 === 2,
}));
/** Written when the search was finished. */
export const unseen: readonly Question[] = linesOf('test/search/unseen.yaml').map(([typed, wanted]) => ({
  typed,
  wanted,
  isHeldOut: true,
}));

export interface Answer extends Question {
  /** From 1; 0 when it is not found at all. */
  readonly place: number;
  readonly first: string;
}

export function ask(catalogue: PublicCatalogue, find: (typed: string) => Found, asked: readonly Question[]): readonly Answer[] {
  return asked.map((question) => {
    const names = find(question.typed).items.map(({ item }) => catalogue.items[item]);
    const place = names.findIndex((bound) => bound?.id === question.wanted || bound?.item.name === question.wanted) + 1;
    return {
      ...question,
      place,
      first: names
        .slice(0, 3)
        .map((bound) => bound?.item.name)
        .join(' / '),
    };
  });
}

export const within = (answers: readonly Answer[], places: number): number =>
  answers.filter(({ place }) => place > 0 && place <= places).length / answers.length;
