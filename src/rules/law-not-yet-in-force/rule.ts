/**
 * Acts, and words of acts, that hold only later than the day of the check. In: citations and the library. Out: from when.
 */
import { citationRule, titleWords } from '../engine/cited.ts';

export const lawNotYetInForce = citationRule(
  {
    code: 'law/not-yet-in-force',
    status: 'not-yet-in-force',
    severity: 'warning',
    message: {
      zh: '引用的《{title}》{from}才施行，{today}还不是依据',
      en: 'the cited 《{title}》 takes effect on {from} only and is no ground on {today}',
    },
    fix: {
      zh: '施行前引用现行的规定；给施行后用的版本，用 --as-of {from} 检查和生成',
      en: 'until then cite what is in force; check and build what is meant for later with --as-of {from}',
    },
    why: {
      zh: '没有施行的规定不能作依据（立法法：法律明确规定施行日期）。',
      en: 'What is not yet in force is no ground.',
    },
  },
  ({ source, from }, { answer, context }) => ({ words: titleWords(answer), args: { title: source.title, from, today: context.today } }),
);
