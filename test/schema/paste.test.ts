/** What remedies propose can be pasted: the example of every element is sound where it would stand. */
import { describe, expect, it } from 'vitest';
import { exampleLine } from '../../src/schema/anchors.ts';
import { documentKinds } from '../../src/schema/schemas.ts';
import { check, reader } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { examplePaths, sound } from '../support/sound.ts';

/** About other parts of the workspace: the example names an office, a file, a code or a situation that is not there. */
const elsewhere =
  /^(office|file-reference|handbook|situation|step|post|material|suppression)\/|^code\/(basic|implementation|handling|agency|duplicate|uscc)/;

/** An element that, as in its example, makes another one mandatory or contradicts one of the sound item. */
const companions: Readonly<Record<string, string>> = {
  事项类型: '权力来源: 法定本级行使',
  服务对象: '面向法人主题: [其他]',
  办件类型: '办结时限: { 承诺: 8个工作日 }',
  办结时限: '办件类型: 承诺件',
  办理流程: '办件类型: 承诺件\n办结时限: { 承诺: 8个工作日 }',
  计划取消日期: "生效日期: '2026-10-01'",
  监督投诉方式: '咨询方式: { 电话: 020-55501001 }',
  规则调整: '规则包: [national]',
  调整: '继承: [national]',
};

const elements = documentKinds.flatMap((kind) =>
  reader.plans[kind].properties.flatMap((property) =>
    (['label', 'name'] as const).map((key) => ({
      kind,
      name: property[key],
      label: property.label,
      line: exampleLine(property[key], property.plan),
    })),
  ),
);

describe('the example of every element', () => {
  it.each(elements)('$kind: $line', ({ kind, name, label, line }) => {
    const path = examplePaths[kind];
    const without = name === label ? [] : [label];
    const text = embed(sound[path] ?? '', [companions[label] ?? '', line].join('\n').trim(), without);
    const found = check({ ...sound, [path]: text }).diagnostics.filter(
      ({ code, severity }) => severity !== 'info' && !elsewhere.test(code),
    );
    expect(found).toEqual([]);
  });

  it('exists for every element', () => {
    expect(elements.filter(({ name, line }) => line === `${name}: `)).toEqual([]);
  });
});
