/**
 * Rules that speak for others. In: the findings of an item, and which of them stand in for which rules. Out: the findings without
 * those that only repeat them at the same words. A province names its own article where the national rule speaks in general,
 * and the author reads it once; it is never milder than the one it stands in for.
 */
import { compare, type Diagnostic, ranks, type Severity } from '../../schema/diagnostic.ts';

export interface Overruling {
  /** Code of the rule that need not speak here. */
  readonly code: string;
  /** What is said instead. */
  readonly finding: Diagnostic;
}

export function withoutOverruled(found: readonly Diagnostic[], overruling: readonly Overruling[]): readonly Diagnostic[] {
  if (overruling.length === 0) return found;
  const speakers = byCode(overruling);
  const raised = new Map<Diagnostic, Severity>();
  const left = found.filter((finding) => {
    const speaker = covering(speakers.get(finding.code) ?? [], finding);
    if (speaker === undefined) return true;
    if (ranks[finding.severity] > ranks[raised.get(speaker) ?? speaker.severity]) raised.set(speaker, finding.severity);
    return false;
  });
  return left.map((finding) => {
    const severity = raised.get(finding);
    return severity === undefined ? finding : { ...finding, severity };
  });
}

function byCode(overruling: readonly Overruling[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const speakers = new Map<string, Diagnostic[]>();
  for (const { code, finding } of overruling) {
    const findings = speakers.get(code) ?? [];
    findings.push(finding);
    speakers.set(code, findings);
  }
  for (const findings of speakers.values()) findings.sort((a, b) => a.span.start - b.span.start || compare(a.code, b.code));
  return speakers;
}

/** Hits of one rule do not overlap, so the last that starts before the end of the finding decides. */
function covering(speakers: readonly Diagnostic[], { span }: Diagnostic): Diagnostic | undefined {
  let [low, high] = [0, speakers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speakers[middle] as Diagnostic).span.start < span.end) low = middle + 1;
    else high = middle;
  }
  const last = speakers[low - 1];
  return last !== undefined && last.span.end > span.start ? last : undefined;
}
