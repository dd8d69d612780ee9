/**
 * One finding as the quality page shows it. In: a finding and the sources. Out: its words, its place, and the line with the
 * part at fault.
 */
import type { Diagnostic, Lang, Severity } from '../../schema/diagnostic.ts';
import type { Span } from '../../schema/located.ts';
import { type Excerpt, excerpt } from '../frame.ts';
import { printable } from '../printable.ts';
import type { RuleInfo } from '../rule-info.ts';
import { placeOf, type Sources } from '../sources.ts';
import { noteOf, word } from '../wording.ts';
import { fill, qualityTexts, severityNames } from './texts.ts';

export interface PlaceView {
  readonly place: string;
  readonly excerpt?: Excerpt;
}

export interface FindingView extends PlaceView {
  readonly code: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly message: string;
  readonly fix?: string;
  readonly source?: string;
  /** Of checks, whose reason names the ground. */
  readonly why?: string;
  /** Anchor of what the page says about this kind of finding. */
  readonly rule: string;
  readonly isFixable: boolean;
  readonly related: readonly (PlaceView & { readonly note: string })[];
}

export interface FindingContext {
  readonly sources: Sources;
  readonly lang: Lang;
  readonly ruleId: (code: string) => string;
  readonly infos: ReadonlyMap<string, RuleInfo>;
}

export function findingView(finding: Diagnostic, { sources, lang, ruleId, infos }: FindingContext): FindingView {
  const info = infos.get(finding.code);
  return {
    code: finding.code,
    severity: finding.severity,
    severityName: severityNames[lang][finding.severity],
    ...word(finding, lang),
    ...(info === undefined ? {} : groundOf(info, lang)),
    ...placeView(finding.span, sources, lang),
    rule: ruleId(finding.code),
    isFixable: finding.fix !== undefined,
    related: (finding.related ?? []).map(({ span, note }) => ({ ...fullPlace(span, sources, lang), note: noteOf(note, lang) })),
  };
}

const groundOf = ({ basis, why }: RuleInfo, lang: Lang): Pick<FindingView, 'source' | 'why'> =>
  basis === undefined ? { why: why[lang] } : { source: basis };

function placeView(span: Span, sources: Sources, lang: Lang): PlaceView {
  const shown = excerpt(span, sources);
  return { place: lineText(span, sources, lang), ...(shown === undefined ? {} : { excerpt: shown }) };
}

/** With the file, which is another one where a finding points elsewhere. */
export const fullPlace = (span: Span, sources: Sources, lang: Lang): PlaceView => {
  const view = placeView(span, sources, lang);
  return { ...view, place: `${printable(span.file)} ${view.place}` };
};

const lineText = (span: Span, sources: Sources, lang: Lang): string => {
  const { line, column } = placeOf(span, sources);
  return fill(qualityTexts[lang].lineOf, { line: String(line), column: String(column) });
};
