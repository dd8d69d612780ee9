/**
 * Single values in ASCII. In: a value as Chinese input methods and word processors type it: ０２０－５５５０, “2026-10-01”,
 * 【自然人】. Out: the same in the characters that codes, numbers and dates are made of, without the quotes and brackets
 * around it.
 */
export function straighten(text: string): string {
  const trimmed = text.trim();
  const inner = /^[“”‘’"'「【［]+(.*?)[“”‘’"'」】］]+$/su.exec(trimmed)?.[1] ?? trimmed;
  return inner
    .normalize('NFKC')
    .replace(/[‐‑‒–—−﹣]/gu, '-')
    .trim();
}
