/**
 * Titles of acts as people write them. In: a title with or without 中华人民共和国, book marks, spaces, an edition in brackets.
 * Out: a key that is the same for all of these.
 */

/** Brackets that say which edition, not what the act is called: （2019修正）, （2018年12月29日修订）. */
const edition = /[（(][^（()）]*(?:\d{4}年?|号|修正|修订|修改)[^（()）]*[）)]$/;

const widths: Readonly<Record<string, string>> = { '（': '(', '）': ')', '〔': '[', '〕': ']', '：': ':' };

export function titleKey(title: string): string {
  return title
    .replace(/\s+/gu, '')
    .replace(edition, '')
    .replaceAll('中华人民共和国', '')
    .replace(/[《》〈〉<>＜＞“”"、，,]/g, '')
    .replace(/[（）〔〕：]/g, (mark) => widths[mark] ?? mark);
}

/** Looser keys, tried in turn where the key itself finds nothing: without （试行）, without the court or body in front. */
export function looserKeys(key: string): readonly string[] {
  const plain = key.replace(/\((试行|暂行|修订|修正)\)$/, '');
  const bare = plain.replace(/^(最高人民法院|最高人民检察院|国务院|全国人民代表大会常务委员会|全国人民代表大会)+(?=关于)/, '');
  return [...new Set([plain, bare])].filter((other) => other !== key);
}

/** One line of a title: no line breaks, no spaces between Chinese characters. */
export const cleanTitle = (title: string): string =>
  title
    .replace(/^#+\s*/, '')
    .trim()
    .replace(/(?<=最高人民法院)\s+(?=最高人民检察院)/, '、')
    .replace(/(?<=[\u3000-\u9fff）》〉])\s+(?=[\u3000-\u9fff（《〈])/gu, '');

const actName =
  /(法|法典|条例|规定|办法|细则|规则|决定|决议|解释|规范|通知|意见|批复|方案|章程|准则|公告|修正案|制度|标准)([（(][^（()）]*[）)])?$/u;

/** Ends as acts do. */
export const isActTitle = (title: string): boolean => actName.test(title);
