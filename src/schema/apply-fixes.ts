/**
 * Fixes put into a text. In: a text and findings with their edits. Out: the corrected text and how many findings it answers.
 * A fix is applied whole or not at all; of two that overlap the first is applied, the other is found again in the next round.
 */
import type { Diagnostic, FixEdit } from './diagnostic.ts';

export interface Applied {
  readonly text: string;
  readonly dropsMark: boolean;
  readonly count: number;
}

export const isFixable = ({ fix }: Diagnostic): boolean => fix !== undefined;

export function applyFixes(text: string, file: string, findings: readonly Diagnostic[]): Applied {
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix])).filter(({ edits }) => fits(edits, file, text));
  const taken: FixEdit[] = [];
  let count = 0;
  for (const { edits } of [...fixes].sort((a, b) => startOf(a.edits) - startOf(b.edits))) {
    if (!isFree(edits, taken)) continue;
    taken.push(...edits);
    count++;
  }
  return { text: replaced(text, taken), dropsMark: fixes.some(({ dropsMark }) => dropsMark === true), count };
}

const fits = (edits: readonly FixEdit[], file: string, text: string): boolean =>
  edits.every(({ span }) => span.file === file && 0 <= span.start && span.start <= span.end && span.end <= text.length);

const startOf = (edits: readonly FixEdit[]): number => Math.min(...edits.map(({ span }) => span.start));

/** Edits that touch no other, but two deletions may be neighbours; `taken` is mostly in order, so the last ones decide. */
function isFree(edits: readonly FixEdit[], taken: readonly FixEdit[]): boolean {
  const furthest = taken.reduce((end, { span }) => Math.max(end, span.end), -1);
  return startOf(edits) > furthest || edits.every((edit) => taken.every((other) => isApart(edit, other)));
}

const isApart = ({ span: a, text: first }: FixEdit, { span: b, text: second }: FixEdit): boolean => {
  const gap = Math.max(b.start - a.end, a.start - b.end);
  return gap > 0 || (gap === 0 && first === '' && second === '' && a.start < a.end && b.start < b.end);
};

function replaced(text: string, edits: readonly FixEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: right } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, span.start), right);
    at = span.end;
  }
  return [...parts, text.slice(at)].join('');
}
