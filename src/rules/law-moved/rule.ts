/**
 * Words that stand in another article than the one cited, as after a renumbering. In: citations with 原文, and the library.
 * Out: where the words stand.
 */
import { citationRule, citationWords, joined, placesText, sideBySide } from '../engine/cited.ts';

export const lawMoved = citationRule(
  {
    code: 'law/moved',
    status: 'moved',
    severity: 'warning',
    message: {
      zh: '引用的原文不在《{title}》{place}，在{to}{differences}',
      en: 'the quoted words do not stand in 《{title}》{place} but in {to}{differences}',
    },
    fix: { zh: '改成《{title}》{to}', en: 'cite 《{title}》{to}' },
    why: {
      zh: '法律修改后条文常常重新编号。条号错了，读者找不到依据。',
      en: 'Amendments renumber articles. With a wrong number nobody finds the ground.',
    },
  },
  ({ source, to, differences }, { answer }) => {
    const { zh, en } = sideBySide(differences);
    const also = differences.length === 0 ? '' : { zh: `，文字也有出入：${zh}`, en: `, in other words: ${en}` };
    return { words: citationWords(answer), args: { title: source.title, place: placesText(answer), to: joined(to), differences: also } };
  },
);
