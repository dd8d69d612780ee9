/**
 * The quality page of workspaces in memory. In: texts by path. Out: the view and the page that `guide check --format html` makes.
 */
import { standardEditions } from '../../bin/io/assets.ts';
import { placeQuality } from '../../bin/io/quality-page.ts';
import { ownExamples } from '../../bin/io/rule-examples.ts';
import { makeReader, prepare } from '../../src/pipeline.ts';
import { checkedOf } from '../../src/quality.ts';
import { qualityView } from '../../src/report/quality/view.ts';
import type { QualityView } from '../../src/report/quality/view-types.ts';
import { infosInUse } from '../../src/rule-infos.ts';
import type { Diagnostic, Lang, Suppressed } from '../../src/schema/diagnostic.ts';
import { type Contents, check, noFiles, sourcesOf, standards } from './compile.ts';

export interface Quality {
  readonly view: QualityView;
  readonly html: string;
  /** What is left when some are set aside. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface QualityOptions {
  readonly lang?: Lang;
  /** Takes findings out and sets them aside. */
  readonly putOff?: (finding: Diagnostic) => Omit<Suppressed, 'finding'> | undefined;
}

/** Law is asked for this day. */
export const day = '2026-11-28';

export function quality(contents: Contents, { lang = 'zh', putOff = () => undefined }: QualityOptions = {}): Quality {
  const reader = makeReader(standards, { today: day });
  const sources = { documents: sourcesOf(contents), listing: noFiles };
  const ground = prepare(sources, reader);
  const compiled = check(contents, noFiles, reader);
  const diagnostics = compiled.diagnostics.filter((finding) => putOff(finding) === undefined);
  const suppressed = compiled.diagnostics.flatMap((finding) => {
    const off = putOff(finding);
    return off === undefined ? [] : [{ finding, ...off }];
  });
  const view = qualityView({
    diagnostics,
    suppressed,
    sources: compiled.texts,
    tally: { ...compiled.counts, checks: 0 },
    lang,
    checked: checkedOf({ sources, compiled, ground, standards: standardEditions() }, () => true),
    rules: infosInUse(ground, ownExamples()),
  });
  return {
    view,
    html: placeQuality(view, lang, standards),
    diagnostics,
  };
}
