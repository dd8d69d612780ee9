/**
 * Findings without those that are set aside. In: findings of one file, the suppressions for it and the day. Out: what is left, what
 * is set aside, and which suppressions met a finding. What has run out or is not allowed leaves the finding and says so.
 */
import { compare, type Diagnostic, type Suppressed } from '../schema/diagnostic.ts';
import { elementAt } from './element-at.ts';
import { isAboutSuppressions, keyOf, type Suppression, type Tree } from './suppression.ts';

export interface Sifted {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Keys of suppressions and their codes. */
  readonly met: readonly string[];
}

export interface Terms {
  /** YYYY-MM-DD; nothing runs out without it. */
  readonly today: string;
  /** Findings of rules may be set aside whatever their severity; of others, errors may not, because a build cannot work with them. */
  readonly isRule: (code: string) => boolean;
}

export interface Sieve {
  readonly suppressions: readonly Suppression[];
  /** Made only when an entry of the baseline asks for a place. */
  readonly tree: () => Tree | undefined;
}

export const mayBeSetAside = ({ code, severity }: Diagnostic, { isRule }: Pick<Terms, 'isRule'>): boolean =>
  !isAboutSuppressions(code) && (severity !== 'error' || isRule(code));

export const isExpired = ({ until }: Suppression, today: string): boolean => today !== '' && until.text < today;

export function sift(found: readonly Diagnostic[], { suppressions, tree }: Sieve, terms: Terms): Sifted {
  if (suppressions.length === 0 || found.length === 0) return { kept: found, suppressed: [], met: [] };
  const find = finder(suppressions, tree, terms.today);
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const met = new Set<string>();
  for (const finding of found) {
    const suppression = find(finding);
    if (suppression === undefined) {
      kept.push(finding);
      continue;
    }
    met.add(keyOf(suppression, finding.code));
    if (!mayBeSetAside(finding, terms)) kept.push(finding, refusal(suppression, finding.code));
    else if (isExpired(suppression, terms.today)) kept.push(withNote(finding, suppression));
    else suppressed.push(setAside(finding, suppression));
  }
  return { kept, suppressed, met: [...met] };
}

type Find = (finding: Diagnostic) => Suppression | undefined;

/** One that still holds goes before one that has run out, a comment before an entry. */
function finder(suppressions: readonly Suppression[], tree: Sieve['tree'], today: string): Find {
  const inOrder = [...suppressions].sort((a, b) => Number(isExpired(a, today)) - Number(isExpired(b, today)) || compare(b.by, a.by));
  const byCode = new Map<string, Suppression[]>();
  const entries = new Map<string, Suppression>();
  for (const suppression of inOrder)
    for (const { text: code } of suppression.codes) {
      const key = entryKey(code, suppression.place, suppression.found);
      if (suppression.by === 'baseline') entries.set(key, entries.get(key) ?? suppression);
      else if (byCode.get(code)?.push(suppression) === undefined) byCode.set(code, [suppression]);
    }
  const codesOfEntries = new Set([...entries.values()].flatMap(({ codes }) => codes.map(({ text }) => text)));
  return (finding) => {
    const { code, span } = finding;
    const comment = byCode.get(code)?.find(({ covers }) => covers !== undefined && covers.start <= span.start && span.start <= covers.end);
    const other =
      codesOfEntries.has(code) && (comment === undefined || isExpired(comment, today)) ? entryFor(finding, entries, tree()) : undefined;
    return other !== undefined && (comment === undefined || !isExpired(other, today)) ? other : comment;
  };
}

function entryFor(finding: Diagnostic, entries: ReadonlyMap<string, Suppression>, tree: Tree | undefined): Suppression | undefined {
  const { zh, en, found } = fingerprint(finding, tree);
  for (const place of [zh, en, undefined])
    for (const words of [found, undefined]) {
      const entry = entries.get(entryKey(finding.code, place, words));
      if (entry !== undefined) return entry;
    }
  return undefined;
}

const entryKey = (code: string, place: string | undefined, found: string | undefined): string =>
  JSON.stringify([code, place === undefined ? null : tidyPlace(place), found === undefined ? null : shortened(found)]);

/** People type the separator as they can. */
const tidyPlace = (place: string): string => place.trim().replace(/\s*[›>＞»]\s*/g, '›');

export interface Fingerprint {
  /** Absent where there is no document. */
  readonly zh?: string;
  readonly en?: string;
  readonly found?: string;
}

/** What tells a finding from others of its code in a file, and stays when other things in the file change. */
export function fingerprint({ span, args }: Diagnostic, tree: Tree | undefined): Fingerprint {
  const found = typeof args.found === 'string' || typeof args.found === 'number' ? shortened(String(args.found)) : '';
  const words = found === '' ? {} : { found };
  if (tree === undefined) return words;
  const { zh, en, called } = elementAt(tree, span);
  const key = typeof args.key === 'string' ? { zh: args.key, en: args.key } : typeof args.key === 'object' ? args.key : undefined;
  // A number is that of a list entry, which changes with the order.
  const isOwn = key === undefined || /^\d*$/.test(key.zh) || called.includes(key.zh) || called.includes(key.en);
  return isOwn ? { zh, en, ...words } : { zh: `${zh} › ${key.zh}`, en: `${en} › ${key.en}`, ...words };
}

const longestWords = 40;

function shortened(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length > longestWords ? `${text.slice(0, longestWords)}…` : text;
}

const setAside = (finding: Diagnostic, { by, span, reason, until }: Suppression): Suppressed => ({
  finding,
  reason: reason.text,
  until: until.text,
  by,
  span,
});

const withNote = (finding: Diagnostic, { span }: Suppression): Diagnostic => ({
  ...finding,
  related: [...(finding.related ?? []), { span, note: 'suppression-expired' }],
});

const refusal = ({ codes, span }: Suppression, code: string): Diagnostic => ({
  code: 'suppression/not-possible',
  severity: 'warning',
  span: codes.find(({ text }) => text === code)?.span ?? span,
  args: { found: code, why: whyErrors },
});

export const whyErrors = { zh: '这里是错误，不改正就无法生成', en: 'it is an error here, and nothing can be built before it is mended' };
