/**
 * Simplified into Traditional Chinese. In: a converter of characters and phrases, loaded by whoever needs it. Out: the same with the
 * few forms that it gets wrong for officials' texts. Only characters change and no words: names of bodies stay the names they have.
 */

/** What the converter makes, and what it should be. Each stands here because a text of this program or its examples needs it. */
export const exceptions: readonly (readonly [wrong: string, right: string])[] = [
  ['複議', '復議'],
  ['準營準辦', '准營准辦'],
  ['週歲', '周歲'],
  ['沒有采用', '沒有採用'],
  ['瞭解', '了解'],
  ['羣', '群'],
  ['啓', '啟'],
  ['峯', '峰'],
  ['牀', '床'],
];

/** Readers of Traditional Chinese quote with corner brackets. */
const quotes: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

const right: ReadonlyMap<string, string> = new Map(exceptions);
const wrong = new RegExp(exceptions.map(([one]) => one).join('|'), 'g');

export const makeTraditional =
  (convert: (text: string) => string) =>
  (text: string): string =>
    convert(text)
      .replace(wrong, (found) => right.get(found) ?? found)
      .replace(/[“”‘’]/g, (mark) => quotes[mark] ?? mark);
