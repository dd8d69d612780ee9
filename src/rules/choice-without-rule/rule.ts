/**
 * Alternatives without a choice. In: names of materials. Out: two documents joined by 或 where nobody says who chooses or which is for
 * whom.
 */
import { endsInDocument } from '../engine/document-words.ts';
import type { ItemRule } from '../engine/rule.ts';
import { aside, choiceTold, materialName, type TextHit, type TextPlace, textRule, withoutAsides } from '../engine/text-rule.ts';

function* find({ text, masked }: TextPlace): Iterable<TextHit> {
  if (choiceTold.test(text)) return;
  const name = withoutAsides(masked);
  for (const { 0: found, index } of name.matchAll(/[和及与]\/或|[、，,；;]?(?:或者|或)/gu)) {
    const before = /[^、，,；;]*$/u.exec(name.slice(0, index))?.[0] ?? '';
    const after = /^[^、，,；;]*/u.exec(name.slice(index + found.length))?.[0] ?? '';
    if (!endsInDocument(before) || !endsInDocument(after) || after.startsWith('被') || isSame(before, after) || saysForWhom(before, after))
      continue;
    const from = startOfList(name, index - before.length);
    yield { from, to: index + found.length + after.length };
    return;
  }
}

/** 身份证（中国公民）或者护照（外国人） says which is for whom. */
const saysForWhom = (before: string, after: string): boolean => before.includes(aside) && after.includes(aside);

/** 文件或者证件 are two words for papers, not two papers. */
const isSame = (before: string, after: string): boolean =>
  /(?:材料|资料|文件|证件|凭证)$/u.test(before) && /^(?:材料|资料|文件|证件|凭证)$/u.test(after);

/** 甲证、乙证或者丙证 is one choice among three. */
function startOfList(name: string, start: number): number {
  const before = name.slice(0, start);
  if (!before.endsWith('、') || /[及和与]/u.test(name.slice(start))) return start;
  const previous = /[^、，,；;]*$/u.exec(before.slice(0, -1))?.[0] ?? '';
  return endsInDocument(previous) ? startOfList(name, start - 1 - previous.length) : start;
}

export const choiceWithoutRule: ItemRule = textRule({
  code: 'wording/choice-without-rule',
  severity: 'info',
  on: [materialName],
  seeks: /或/u,
  find,
  message: { zh: '“{found}”没有说由谁选、什么情形用哪一种', en: '"{found}" does not say who chooses, or which is for which case' },
  fix: {
    zh: '申请人随便交哪一种都行的，写“任选其一”；按情形区分的，拆成几项，用“适用”写明各自的情形',
    en: 'say that any of them will do, or make several entries and say in which case each applies',
  },
  why: {
    zh: '申请人带了一种，窗口可能要另一种。',
    en: 'The applicant brings one, and the window may ask for the other.',
  },
});
