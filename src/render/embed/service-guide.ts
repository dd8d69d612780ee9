/**
 * The web component <service-guide>. In: the words and code lists of this program. Out: a script without any dependency, in which
 * they stand as plain data with gaps: {n} for a number, {text} for a text; the component states nothing a second time.
 */
import { formatDuration } from '../../compile/duration.ts';
import { exemptHeading } from '../../compile/guide-view-materials.ts';
import { codeOf, makeTerms } from '../../compile/guide-view-terms.ts';
import type { Lang } from '../../schema/diagnostic.ts';
import type { Duration, Validity } from '../../schema/generated/types.ts';
import type { Standards } from '../../schema/standards.ts';
import { scriptSafe } from '../guide/json-ld.ts';
import { guideTexts } from '../guide/texts.ts';
import type { RenderTools } from '../tools.ts';

export const serviceGuideScript = ({ asset, standards }: RenderTools): string => {
  const settings = scriptSafe({ zh: wordsOf('zh', standards), en: wordsOf('en', standards) });
  return `(() => {\nconst settings = ${settings};\n${asset('embed/service-guide.js')}})();\n`;
};

/** For one and for several, as English has it; no unit has a 7 of its own. */
const counted = (say: (n: number) => string): readonly string[] => [say(1).replace('1', '{n}'), say(7).replace('7', '{n}')];

/** A list runs on with what stands between two of its parts. */
function joined(say: (parts: readonly string[]) => string): { readonly text: string; readonly between: string } {
  const between = say(['{text}', '{text}']).split('{text}')[1] ?? '';
  return { text: say(['{text}']), between };
}

function wordsOf(lang: Lang, standards: Standards): object {
  const terms = makeTerms(lang, standards);
  const { words } = terms;
  const t = guideTexts(lang);
  const slugs = (list: string): readonly string[] => (standards.codes[list]?.codes ?? []).map(({ slug }) => slug);
  const units = [...new Set([...slugs('time-unit'), ...slugs('validity-unit')])];
  const duration = (unit: string, amount: number): string => formatDuration({ amount, unit } as Duration | Validity, lang);
  const perUnit = (say: (text: string) => string): object =>
    Object.fromEntries(units.map((unit) => [unit, counted((n) => say(duration(unit, n)))]));
  return {
    t: {
      who: t.who,
      conditions: t.conditions,
      bring: t.bring,
      bringNothing: t.bringNothing,
      none: t.none,
      where: t.where,
      howLong: t.howLong,
      statutoryNote: t.statutoryNote,
      howMuch: t.howMuch,
      visits: t.visits,
      result: t.result,
      suspended: t.suspended,
      fullGuide: t.fullGuide,
      loading: t.loading,
      failed: t.failed,
      comma: words.comma,
      free: words.free,
      charged: words.charged,
      noVisit: words.visits(0),
      noPaper: words.noPaper,
    },
    audiences: Object.fromEntries(slugs('server-type').map((slug) => [slug, codeOf(terms, 'server-type', slug)])),
    /** By how a material is obtained; those that are not here are brought. */
    exempt: Object.fromEntries(
      slugs('acquisition').flatMap((slug) => {
        const heading = exemptHeading(terms, slug);
        return heading === undefined ? [] : [[slug, heading]];
      }),
    ),
    durations: perUnit((text) => text),
    validities: perUnit(words.valid),
    follows: perUnit(words.followsLater),
    visits: counted(words.visits),
    original: counted(words.original),
    copy: counted(words.copy),
    case: { bring: words.onlyThen('{text}'), show: words.onlyThenShown('{text}'), exempt: words.onlyThenUsed('{text}') },
    answer: joined((values) => words.is('{name}', values)),
    only: {
      condition: joined(words.only.condition),
      bring: joined(words.only.material),
      exempt: joined(words.only.exempt),
    },
  };
}
