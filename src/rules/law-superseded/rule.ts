/**
 * Citations of an edition that no longer holds, by its brackets or by its words. In: citations and the library. Out: which edition
 * holds, and how the citation fares in it.
 */
import type { Finding } from '../../law/finding.ts';
import type { Bilingual } from '../../schema/diagnostic.ts';
import { citationRule, citationWords, joined, sideBySide, unknownDay } from '../engine/cited.ts';

export const lawSuperseded = citationRule(
  {
    code: 'law/superseded',
    status: 'superseded',
    severity: 'warning',
    message: {
      zh: '引用的是《{title}》的旧版本（{cited}），现行的是{version}的版本，{now}',
      en: 'this cites an older edition of 《{title}》 ({cited}); the one of {version} is in force, {now}',
    },
    fix: {
      zh: '按现行版本核对条号和原文，改掉旧版本的年份和文号',
      en: 'check number and words by the edition in force, and mend year and decree',
    },
    why: {
      zh: '作出决定要依据当时有效的法律。',
      en: 'Decisions rest on the law in force when they are made.',
    },
  },
  ({ source, cited, edition, now }, { answer }) => ({
    words: citationWords(answer),
    args: {
      title: source.title,
      cited: cited?.version ?? edition?.date ?? String(edition?.year ?? ''),
      version: source.version ?? unknownDay,
      now: fate(now),
    },
  }),
);

function fate(now: Finding): Bilingual {
  if (now.status === 'moved') return { zh: `原文现在是${joined(now.to)}`, en: `where the words are ${joined(now.to)}` };
  if (now.status === 'no-such-place') return { zh: '其中没有这一条款', en: 'which has no such place' };
  if (now.status !== 'words-differ') return { zh: '其中仍有这一条款', en: 'which still has this place' };
  const { zh, en } = sideBySide(now.differences);
  return { zh: `条文已经修改：${zh}`, en: `whose words differ: ${en}` };
}
