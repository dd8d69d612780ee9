/**
 * What is wrong with suppressions themselves. In: all of them and which met a finding. Out: a finding for each that has run out, is
 * of no use, gives no reason, or names what there is not. These findings cannot be set aside.
 */
import type { Diagnostic, FixEdit } from '../schema/diagnostic.ts';
import { offer } from '../schema/suggest.ts';
import type { Baseline } from './baseline.ts';
import { isExpired, type Terms } from './sift.ts';
import { isAboutSuppressions, isReason, keyOf, type Suppression, type Written } from './suppression.ts';

export interface Review {
  /** Of comments; those of the baseline come with it. */
  readonly comments: readonly Suppression[];
  readonly baseline: Baseline;
  readonly met: ReadonlySet<string>;
  readonly terms: Terms;
  /** Every code that findings can have in this workspace. */
  readonly codes: readonly string[];
  /** Whether there may be others, of rules that could not be read. */
  readonly isOpen: boolean;
  /** Codes that exist and are switched off here. */
  readonly off: ReadonlySet<string>;
  /** Whether everything that could draw this finding in this file was looked at; what was not may still be of use. */
  readonly isLookedAt: (file: string, code: string) => boolean;
  /** Files of the workspace; absent when only a part was read. */
  readonly files?: readonly string[];
}

export function reviewSuppressions(review: Review): readonly Diagnostic[] {
  const all = [...review.comments, ...review.baseline.entries];
  const known = new Set(review.codes);
  const absent = new Set(
    review.files === undefined ? [] : review.baseline.entries.filter(({ file }) => !isThere(file, review.files ?? [])),
  );
  const unused = new Map(all.map((suppression) => [suppression, absent.has(suppression) ? [] : unusedCodes(suppression, known, review)]));
  return all.flatMap((suppression) => [
    ...suppression.codes.flatMap((code) => wrongCode(code, known, review)),
    ...(absent.has(suppression) ? [noSuchFile(suppression, review.files ?? [])] : []),
    ...(isReason(suppression.reason.text) ? [] : [noReason(suppression)]),
    ...expired(suppression, review),
    ...useless(suppression, unused, review.baseline),
  ]);
}

const warning = (code: string, span: Diagnostic['span'], args: Diagnostic['args']): Diagnostic => ({
  code,
  severity: 'warning',
  span,
  args,
});

function wrongCode({ text, span }: Written, known: ReadonlySet<string>, { codes, isOpen, off }: Review): readonly Diagnostic[] {
  if (isAboutSuppressions(text)) return [warning('suppression/not-possible', span, { found: text, why: whyOwn })];
  if (off.has(text)) return [warning('suppression/rule-off', span, { found: text })];
  return isOpen || known.has(text) ? [] : [warning('suppression/unknown-code', span, { found: text, allowed: offer(text, codes) })];
}

const whyOwn = {
  zh: '这是关于“暂不处理”本身的提示',
  en: 'it is about what is set aside, or about what is not shown',
};

/** Texts of laws are no documents, and only those with notes are known here. */
const isThere = (file: string, files: readonly string[]): boolean => file.startsWith('laws/') || files.includes(file);

const noSuchFile = ({ file, span }: Suppression, files: readonly string[]): Diagnostic =>
  warning('suppression/unknown-file', span, { found: file, allowed: offer(file, files) });

const noReason = ({ reason: { text, span } }: Suppression): Diagnostic => warning('suppression/no-reason', span, { found: text });

/** What has run out and meets nothing is of no use, which is the shorter way to be rid of it. */
function expired(suppression: Suppression, { met, terms }: Review): readonly Diagnostic[] {
  const { codes, until } = suppression;
  const own = codes.filter(({ text }) => met.has(keyOf(suppression, text)));
  if (!isExpired(suppression, terms.today) || own.length === 0) return [];
  return [
    warning('suppression/expired', until.span, { found: own.map(({ text }) => text).join('、'), until: until.text, today: terms.today }),
  ];
}

const unusedCodes = (suppression: Suppression, known: ReadonlySet<string>, { met, off, isLookedAt }: Review): readonly Written[] =>
  suppression.codes.filter(
    ({ text }) =>
      known.has(text) &&
      !off.has(text) &&
      !isAboutSuppressions(text) &&
      !met.has(keyOf(suppression, text)) &&
      isLookedAt(suppression.file, text),
  );

function useless(
  suppression: Suppression,
  unused: ReadonlyMap<Suppression, readonly Written[]>,
  baseline: Baseline,
): readonly Diagnostic[] {
  const own = unused.get(suppression) ?? [];
  if (own.length === 0) return [];
  const edits = own.length < suppression.codes.length ? without(suppression, own) : removal(suppression, unused, baseline);
  const found = own.map(({ text }) => text).join(suppression.joint);
  const span = suppression.by === 'baseline' ? suppression.span : (own[0]?.span ?? suppression.span);
  return [{ ...warning('suppression/unused', span, { found }), ...(edits.length === 0 ? {} : { fix: { edits } }) }];
}

/** The other codes stay. */
function without({ codes, joint }: Suppression, unused: readonly Written[]): readonly FixEdit[] {
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rest = codes.filter((code) => !unused.includes(code)).map(({ text }) => text);
  return [{ span: { ...first.span, end: last.span.end }, text: rest.join(joint) }];
}

/** A list may not be left without an entry and without brackets: with the last one goes the whole. */
function removal(
  suppression: Suppression,
  unused: ReadonlyMap<Suppression, readonly Written[]>,
  { entries, list }: Baseline,
): readonly FixEdit[] {
  const { file } = suppression.span;
  const isWhole = suppression.by === 'baseline' && list?.size === entries.filter((entry) => (unused.get(entry) ?? []).length > 0).length;
  if (!isWhole) return [{ span: { file, ...suppression.removal }, text: '' }];
  return entries[0] === suppression ? [{ span: { file, start: list.start, end: list.end }, text: ': []' }] : [];
}
