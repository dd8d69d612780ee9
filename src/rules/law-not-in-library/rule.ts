/**
 * Acts of which the laws folder has no text. In: citations and the library. Out: one note for each act and item; it proves nothing
 * about the citation.
 */
import { titleKey } from '../../law/title.ts';
import type { Bilingual } from '../../schema/diagnostic.ts';
import { judgedIn, reportAt, titleWords } from '../engine/cited.ts';
import type { Node } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const lawNotInLibrary: ItemRule = {
  code: 'law/not-in-library',
  scope: 'item',
  severity: 'info',
  message: {
    zh: '《{title}》{reason}，这个事项里引用它的地方（{count}处）没有核对',
    en: '《{title}》 {reason}; what this item cites of it is not checked ({count})',
  },
  fix: { zh: '用 guide law add 加入法律文本', en: 'add its text with guide law add' },
  why: {
    zh: '只有 laws 文件夹里有文本的法律，才能核对条号、原文和效力。没有文本不等于引用有错。',
    en: 'Number, words and force can be checked only against a text in the laws folder. Its absence does not make a citation wrong.',
  },
  visit: () => ({ '': judge }),
};

const reasons: Readonly<Record<string, Bilingual>> = {
  edition: { zh: '在 laws 文件夹里没有所引的版本', en: 'is not in the laws folder in the edition cited' },
  'former-edition': { zh: '在 laws 文件夹里没有当时有效的版本', en: 'is not in the laws folder in the edition then in force' },
  empty: { zh: '在 laws 文件夹里的文件没有正文', en: 'has a file without words in the laws folder' },
};
const missing: Bilingual = { zh: '不在 laws 文件夹里', en: 'is not in the laws folder' };

function judge(_root: Node, context: ItemContext): void {
  const unknown = [...judgedIn(context)].flatMap((judged) => {
    const { finding, citation } = judged.answer;
    const title = finding.status === 'not-in-library' ? (finding.title ?? citation.title) : undefined;
    return finding.status === 'not-in-library' && title !== undefined
      ? [{ judged, title, key: titleKey(title), reason: finding.reason }]
      : [];
  });
  const counts = new Map<string, number>();
  for (const { key } of unknown) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { judged, title, key, reason } of unknown) {
    const count = counts.get(key);
    if (count === undefined) continue;
    counts.delete(key);
    reportAt(judged, { words: titleWords(judged.answer), args: { title, count, reason: reasons[reason] ?? missing } });
  }
}
