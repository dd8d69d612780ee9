/**
 * Traps of rules about wording: words that look like a fault and are none, and the exact words that are one.
 */
import { describe, expect, it } from 'vitest';
import { catchAllRule } from '../../src/rules/catch-all/rule.ts';
import type { Node } from '../../src/rules/engine/node.ts';
import type { ItemContext } from '../../src/rules/engine/rule.ts';
import { type Checked, check, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { sound, soundFiles } from '../support/sound.ts';

const run = (snippet: string): Checked =>
  check(
    { ...sound, 'guide.yaml': withPacks(['national']), 'items/example.yaml': embed(String(sound['items/example.yaml']), snippet) },
    soundFiles,
  );

/** Findings as rule and words. */
function found(snippet: string): readonly string[] {
  const { diagnostics, texts } = run(snippet);
  const worded = diagnostics.filter(({ code }) => code.startsWith('wording/'));
  return worded.map(({ code, span }) => `${code} ${(texts.get(span.file) ?? '').slice(span.start, span.end)}`);
}

const condition = (text: string): readonly string[] => found(`受理条件: ["${text}"]`);
const material = (name: string): readonly string[] =>
  found(`申请材料:\n  - { 名称: "${name}", 依据: 《中华人民共和国公共图书馆法》第四十四条第一款 }`);

describe('words that are no faults', () => {
  it.each([
    '申请人是法人或者其他组织',
    '图书的等级为一级、二级、三级',
    '平等、同等对待高等学校的读者，不用等候',
    '有阅览室、书库、展厅等场所',
    '有居民身份证、护照等2种证件之一',
    '名称不含“有关部门”等字样',
    '已按《公共图书馆服务规范（其他材料分册）》第三条登记',
    '申请人为一般纳税人',
    '除借书证以外的其他证件在有效期内',
    '申请人提交的材料与原件一致',
    '有一定数量的藏书，不少于500册',
    '不及时还书的记录已消除',
  ])('in a condition: %s', (text) => expect(condition(text)).toEqual([]));

  it.each(['居民身份证原件、复印件', '法定代表人或者负责人身份证', '《读者证申请表》（含承诺、签名）', '借阅、归还、赔偿等管理制度'])(
    'in the name of a material: %s',
    (name) => expect(material(name)).toEqual([]),
  );

  it('in quoted law', () =>
    expect(
      found(
        '受理条件:\n  - { 内容: 已登记, 依据: { 文件: 《公共图书馆法》, 条款: 第三条, 原文: 法律、法规规定的其他条件以及有关材料等。 } }',
      ).filter((one) => one.startsWith('wording/')),
    ).toEqual([]));
});

describe('words that are', () => {
  it.each([
    ['法规规定的其他条件', 'wording/catch-all 法规规定的其他条件'],
    ['有身份证、护照等', 'wording/open-list 等'],
    ['符合上级有关规定', 'wording/vague-reference 上级有关规定'],
    ['必要时须到现场', 'wording/vague-degree 必要时'],
    ['应当提供身份证复印件', 'wording/material-as-condition 提供身份证复印件'],
    ['达到省规定的年龄标准', 'wording/unnamed-standard 达到省规定的年龄标准'],
  ])('%s', (text, expected) => expect(condition(text)).toEqual([expected]));

  it.each([
    ['身份证和户口簿', 'wording/packed-materials 身份证和户口簿'],
    ['代办的，应提交委托书', 'wording/condition-as-material 代办的，'],
    ['户口簿等证明材料', 'wording/open-list 等证明材料'],
  ])('%s', (name, expected) => expect(material(name)).toEqual([expected]));

  it('are an error where a licence asks for them, a warning elsewhere', () => {
    const severities = (type: string): readonly unknown[] =>
      ['conditions[].text', 'materials[].name', 'prohibitions[].text'].map((element) => {
        const reported: unknown[] = [];
        const node = {
          value: '法律规定的其他条件',
          plan: { schema: {}, isProse: true },
          path: [],
          canon: {},
          known: {},
        } as unknown as Node;
        const report = (_node: Node, said?: { readonly severity?: unknown }): unknown => reported.push(said?.severity);
        catchAllRule.visit({})[element]?.(node, { item: { type }, report } as unknown as ItemContext);
        return reported[0];
      });
    expect(severities('licence')).toEqual(['error', 'error', 'warning']);
    expect(severities('public-service')).toEqual(['warning', 'warning', 'warning']);
  });

  it('have their places found quickly when there are thousands', () => {
    const hits = condition('其他材料'.repeat(4000)).filter((one) => one === 'wording/catch-all 其他材料');
    expect(hits.length).toBeGreaterThan(0);
  });
});
