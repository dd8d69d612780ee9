/**
 * Alternatives without a choice. In: names of materials. Out: two documents joined by 或 where nobody says who chooses or which is for
 * whom.
 */
import { endsInDocument } from '../engine/document-words.ts';
import type { ItemRule } from '../engine/rule.ts';
import { materialName, type TextHit, type TextPlace, textRule, withoutAsides } from '../engine/text-rule.ts';

const told = /任选|任一|任意一|其一|之一|均可|都可以|皆可|选[一1]/u;

function* find({ text, masked }: TextPlace): Iterable<TextHit> {
  if (told.test(text)) return;
  const name = withoutAsides(masked);
  for (const { 0: found, index } of name.matchAll(/[和及与]\/或|或者|或/gu)) {
    const before = /[^、，,；;]*$/u.exec(name.slice(0, index))?.[0] ?? '';
    const after = /^[^、，,；;]*/u.exec(name.slice(index + found.length))?.[0] ?? '';
    if (!endsInDocument(before) || !endsInDocument(after)) continue;
    yield { from: index - before.length, to: index + found.length + after.length };
    return;
  }
}

export const choiceWithoutRule: ItemRule = textRule({
  code: 'wording/choice-without-rule',
  severity: 'info',
  on: [materialName],
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
