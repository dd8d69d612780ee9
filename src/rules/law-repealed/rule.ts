/**
 * Acts that no longer hold on the day of the check. In: citations and the library. Out: since when, and by which act.
 */
import { citationRule, titleWords } from '../engine/cited.ts';

export const lawRepealed = citationRule(
  {
    code: 'law/repealed',
    status: 'repealed',
    severity: 'error',
    message: {
      zh: '《{title}》已于{since}废止{by}',
      en: '《{title}》 was repealed on {since}{by}',
    },
    fix: {
      zh: '改引现行的规定；没有现行规定的，这项要求就没有依据，应当取消',
      en: 'cite what is in force; without it the requirement has no ground and has to go',
    },
    why: {
      zh: '依据已经废止的规定办事违法（行政许可法第四条：实施行政许可应当依照法定的权限、范围、条件和程序）。',
      en: 'Acting on repealed law is unlawful (Licensing Law art. 4).',
    },
    basis: '《中华人民共和国行政许可法》第四条',
  },
  ({ source, since, by }, { answer }) => ({
    words: titleWords(answer),
    // Of an act without a text only the title was compared.
    ...('id' in source ? {} : { severity: 'warning' as const }),
    args: { title: source.title, since, by: by === undefined ? '' : { zh: `，由《${by}》废止`, en: ` by 《${by}》` } },
  }),
);
