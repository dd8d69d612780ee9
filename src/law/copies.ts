/**
 * Copies of one version. In: a library. Out: which files hold the same version as another, and in which articles they read
 * otherwise. Only one of them is used, so that whoever keeps the folder has to know which, and throw one away.
 */
import { articleLabel, type LawText, unitsOf } from './law-text.ts';
import type { Library } from './library.ts';
import { lettersOf } from './quotation.ts';

export interface Copies {
  readonly title: string;
  readonly version?: string;
  /** The file that is used, and the one that is not. */
  readonly used: string;
  readonly unused: string;
  /** Articles that read otherwise or stand in one of them alone. */
  readonly differing: readonly string[];
}

export const copiesIn = ({ duplicates, open }: Library): readonly Copies[] =>
  duplicates.map(([unused, used]) => {
    const text = open(used);
    const { version } = text.dates;
    return { title: text.title, ...(version === undefined ? {} : { version }), used, unused, differing: differing(text, open(unused)) };
  });

function differing(one: LawText, other: LawText): readonly string[] {
  const [a, b] = [wordsByLabel(one), wordsByLabel(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((label) => a.get(label) !== b.get(label));
}

/** Punctuation, blanks and widths are not compared. A number that a text uses twice counts with both. */
function wordsByLabel(text: LawText): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const article of unitsOf(text)) {
    const label = articleLabel(article);
    words.set(label, `${words.get(label) ?? ''}${lettersOf(article.text)}`);
  }
  return words;
}
