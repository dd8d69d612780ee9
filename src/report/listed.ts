/**
 * Findings as servers keep them. In: the input of a report. Out: all findings, those suppressed among them, in the order of
 * their places, each with a fingerprint by which a server knows it again after lines have moved.
 */
import { createHash } from 'node:crypto';
import { compare, type Diagnostic, type Suppressed } from '../schema/diagnostic.ts';
import type { ReportInput } from './report-input.ts';
import type { Sources } from './sources.ts';

export interface Listed {
  readonly finding: Diagnostic;
  readonly fingerprint: string;
  readonly suppressed?: Suppressed;
}

export function listFindings({ diagnostics, suppressed, sources, base }: ReportInput): readonly Listed[] {
  const open = diagnostics.map((finding) => ({ finding }));
  const hidden = suppressed.map((one) => ({ finding: one.finding, suppressed: one }));
  const sorted = [...open, ...hidden].sort(({ finding: a }, { finding: b }) => byPlace(a, b));
  const seen = new Map<string, number>();
  return sorted.map((listed) => {
    const hash = hashOf(listed.finding, base, sources);
    const turn = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, turn);
    return { ...listed, fingerprint: `${hash}:${turn}` };
  });
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.span.file, b.span.file) || a.span.start - b.span.start || compare(a.code, b.code);

/** Of what stays the same when text is added or taken away elsewhere in the file: the words at fault and no line number. */
function hashOf({ code, span, args }: Diagnostic, base: string, sources: Sources): string {
  const words = (sources.get(span.file) ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const key = typeof args.key === 'object' ? args.key.zh : String(args.key ?? '');
  return createHash('sha256')
    .update(JSON.stringify([code, `${base}${span.file}`, key, words]))
    .digest('hex')
    .slice(0, 16);
}

/** The findings of each file, files in order. */
export function byFile(listed: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const files = new Map<string, Listed[]>();
  for (const one of listed) {
    const { file } = one.finding.span;
    const others = files.get(file);
    if (others === undefined) files.set(file, [one]);
    else others.push(one);
  }
  return files;
}

/** Why a finding is suppressed and until when, in one sentence. */
export const reasonOf = ({ reason, until }: Suppressed, lang: ReportInput['lang']): string =>
  lang === 'zh' ? `${reason}（至 ${until}）` : `${reason} (until ${until})`;
