/**
 * What the search must know of Chinese characters. In: pinyin-pro and opencc-js, which only `npm run gen` loads. Out: a module of
 * strings: how the 6,763 characters of GB 2312 are read, and the simplified form of traditional ones.
 */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const decoder = new TextDecoder('gbk');
const rows = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, row) => decoder.decode(Uint8Array.from(cells(from + row))).replace(/[^\p{Script=Han}]/gu, ''));
/** The bytes of one row of the standard, 94 characters. */
const cells = (row: number): readonly number[] => Array.from({ length: 94 }, (_, cell) => [row + 0xa0, cell + 0xa1]).flat();
const common = rows(16, 55).join('');
const rarer = rows(56, 87).join('');

const readings = (character: string): readonly string[] => {
  const first = pinyin(character, { toneType: 'none', v: true });
  const all = pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' });
  return [...new Set([first, ...all])].filter((syllable) => /^[a-z]+$/.test(syllable));
};

/** `ban半办 bang帮`: each syllable before its characters. */
function grouped(characters: string, which: number): string {
  const groups = new Map<string, string>();
  for (const character of characters) {
    const syllable = readings(character)[which];
    if (syllable !== undefined) groups.set(syllable, (groups.get(syllable) ?? '') + character);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, members]) => syllable + members)
    .join(' ');
}

/** Traditional and simplified, one after the other. */
function pairs(): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const known = new Set(common + rarer);
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  return all
    .filter((one) => !known.has(one) && known.has(simplify(one)))
    .map((one) => one + simplify(one))
    .join('');
}

export function hanModule(): string {
  const lines = Object.entries({
    common: grouped(common, 0),
    rarer: grouped(rarer, 0),
    also: grouped(common + rarer, 1),
    traditional: pairs(),
  });
  return `// Made by \`npm run gen\` from pinyin-pro and opencc-js. Do not edit.\n${lines.map(([name, text]) => `export const ${name} =\n  '${text}';\n`).join('')}`;
}
