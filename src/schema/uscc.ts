/**
 * Unified social credit codes (GB 32100-2015). In: 18 characters. Out: which of the two check characters is wrong.
 */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

export type UsccFault = 'shape' | 'check-character' | 'organisation-code';

export function usccFault(code: string): UsccFault | undefined {
  if (!isUsccShape(code)) return 'shape';
  if (checkCharacter(code) !== code[17]) return 'check-character';
  return innerCheck(code.slice(8, 16)) === code[16] ? undefined : 'organisation-code';
}

export const isUsccShape = (code: string): boolean => code.length === 18 && [...code].every((character) => alphabet.includes(character));

/** The 18th character: 31 less the weighted sum modulo 31. */
export function checkCharacter(code: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(code[index] ?? '0'), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

/** The 17th character, check of the organisation code inside (GB 11714): values 0–9 and A=10 … Z=35. */
function innerCheck(body: string): string {
  const sum = innerWeights.reduce((total, weight, index) => total + weight * Number.parseInt(body[index] ?? '0', 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
