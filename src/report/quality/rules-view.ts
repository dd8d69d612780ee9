/**
 * What was found, by rule. In: findings and what there is to say about each kind. Out: kinds by severity and frequency, each
 * with its words, ground, examples and the files it occurs in.
 */
import { compare, type Diagnostic, type Lang, ranks } from '../../schema/diagnostic.ts';
import { printable } from '../printable.ts';
import { type RuleInfo, withGaps } from '../rule-info.ts';
import { group, worstOf } from './counts.ts';
import { fill, grouped, qualityTexts, severityNames } from './texts.ts';
import type { QualityInput, RuleView } from './view-types.ts';

/** Places listed with a rule; all are listed with the items. */
const placesUpTo = 12;

export function rulesOf(
  { diagnostics, lang, checked }: QualityInput,
  infos: ReadonlyMap<string, RuleInfo>,
  ids: ReadonlyMap<string, string>,
): readonly RuleView[] {
  const t = qualityTexts[lang];
  const titles = new Map(checked.items.map(({ file, title }) => [file, title]));
  const kinds = [...group(diagnostics, ({ code }) => code)].map(([code, found]) => ({ code, found, worst: worstOf(found) ?? 'info' }));
  kinds.sort((a, b) => ranks[b.worst] - ranks[a.worst] || b.found.length - a.found.length || compare(a.code, b.code));
  return kinds.map(({ code, found, worst }, index) => {
    const files = [...group(found, ({ span }) => span.file)].sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0]));
    const places = files.slice(0, placesUpTo);
    return {
      id: `r${index + 1}`,
      code,
      ...wordsOf(found, infos.get(code), lang),
      severity: worst,
      severityName: severityNames[lang][worst],
      count: grouped(found.length),
      files: grouped(files.length),
      places: places.map(([file, own]) => ({ id: ids.get(file) ?? '', title: printable(titles.get(file) ?? file), count: own.length })),
      ...(files.length > places.length ? { more: fill(t.more, { n: files.length - places.length }) } : {}),
    };
  });
}

type RuleWords = Pick<RuleView, 'title' | 'why' | 'source' | 'isPractice' | 'fix' | 'wrong' | 'right'>;

/** A rule of another workspace's findings would not be known; its finding still says what is wrong. */
function wordsOf([first]: readonly Diagnostic[], info: RuleInfo | undefined, lang: Lang): RuleWords {
  if (info === undefined) return { title: withGaps(first?.wording?.message[lang] ?? first?.code ?? ''), why: '' };
  const { title, why, basis, fix, pack, examples } = info;
  const [wrong] = examples.wrong;
  const [right] = examples.right;
  return {
    title: title[lang].replace(/[：:]\s*…$/, ''),
    why: why[lang],
    ...(basis === undefined ? { isPractice: pack !== undefined } : { source: basis }),
    ...(fix === undefined ? {} : { fix: fix[lang] }),
    ...(wrong === undefined ? {} : { wrong }),
    ...(right === undefined ? {} : { right }),
  };
}
