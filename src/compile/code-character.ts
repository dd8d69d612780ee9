/**
 * Which character of a code is wrong. In: a code and the test it fails. Out: the first character that cannot be right, why,
 * and the code as it was probably meant; undefined when it is not a matter of single characters.
 */
import { type Bilingual, inBoth } from '../schema/diagnostic.ts';
import { straighten } from '../schema/straighten.ts';

export interface OddCharacter {
  readonly position: number;
  readonly character: string;
  readonly reason: Bilingual;
  /** The corrected code, where there is no doubt. */
  readonly right?: string;
}

const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Letters that credit codes leave out, because they look like these digits. */
const lookalikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2', V: '' };

/** `credit` tells how many characters at the beginning are a unified social credit code. */
export function oddCharacter(code: string, fits: (code: string) => boolean, credit: number): OddCharacter | undefined {
  const straight = straighten(code).replace(/\s/g, '').toUpperCase();
  const index = [...code].findIndex((character, at) => !/[0-9A-Z]/.test(character) || (at < credit && character in lookalikes));
  if (index >= 0) {
    // Of a code that has another shape altogether, no single character is to blame.
    if (!fits([...straight].map((character, at) => plausible(character, at < credit)).join(''))) return undefined;
    const isRight = straight !== code && fits(straight) && ![...straight.slice(0, credit)].some((character) => character in lookalikes);
    return {
      position: index + 1,
      character: code[index] ?? '',
      reason: reasonFor(code[index] ?? ''),
      ...(isRight ? { right: straight } : {}),
    };
  }
  const single = [...code].findIndex((_, at) => fittingAt(code, at, fits).length > 0);
  if (single < 0) return undefined;
  const allowed = fittingAt(code, single, fits);
  return { position: single + 1, character: code[single] ?? '', reason: rangeOf(allowed) };
}

function plausible(character: string, isCredit: boolean): string {
  if (isCredit && character in lookalikes) return lookalikes[character] || '0';
  return /[0-9A-Z]/.test(character) ? character : '0';
}

const fittingAt = (code: string, at: number, fits: (code: string) => boolean): readonly string[] =>
  characters.filter((character) => fits(code.slice(0, at) + character + code.slice(at + 1)));

function reasonFor(character: string): Bilingual {
  if (/[a-z]/.test(character)) return { zh: '字母要大写', en: 'letters are capitals' };
  if (/\s/.test(character)) return { zh: '编码中间不能有空格', en: 'a code holds no blanks' };
  const digit = lookalikes[character];
  if (digit === undefined) return { zh: '只能是英文（半角）的数字和大写字母', en: 'only ASCII digits and capitals' };
  const hint = digit === '' ? { zh: '', en: '' } : { zh: `，可能是数字 ${digit}`, en: `; perhaps the digit ${digit}` };
  return inBoth((lang) =>
    lang === 'zh' ? `统一社会信用代码不用 I、O、S、V、Z${hint.zh}` : `credit codes leave out I, O, S, V and Z${hint.en}`,
  );
}

function rangeOf(allowed: readonly string[]): Bilingual {
  const words = allowed.length === 1 ? (allowed[0] ?? '') : `${allowed[0]}—${allowed.at(-1)}`;
  return { zh: `这一位应当是 ${words}`, en: `it should be ${words}` };
}
