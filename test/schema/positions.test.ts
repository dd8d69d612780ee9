/** Offsets, lines and columns. */
import { describe, expect, it } from 'vitest';
import { lineOf, lineStarts, positionAt } from '../../src/schema/located.ts';
import { check, starter } from '../support/compile.ts';

describe('positionAt', () => {
  const text = '甲: 乙\n\n丙: 丁\n';
  const starts = lineStarts(text);

  it('counts lines and columns from one, in UTF-16 units', () => {
    expect(starts).toEqual([0, 5, 6, 11]);
    expect(positionAt(starts, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(starts, 3)).toEqual({ line: 1, column: 4 });
    expect(positionAt(starts, 4)).toEqual({ line: 1, column: 5 });
    expect(positionAt(starts, 5)).toEqual({ line: 2, column: 1 });
    expect(positionAt(starts, 9)).toEqual({ line: 3, column: 4 });
    expect(positionAt(starts, text.length)).toEqual({ line: 4, column: 1 });
    expect(positionAt(lineStarts('𠮷a'), 2)).toEqual({ line: 1, column: 3 });
  });

  it('finds the line of every offset', () => {
    expect([...text].map((_, offset) => text.slice(lineOf(text, offset).start, lineOf(text, offset).end))).toEqual([
      '甲: 乙',
      '甲: 乙',
      '甲: 乙',
      '甲: 乙',
      '甲: 乙',
      '',
      '丙: 丁',
      '丙: 丁',
      '丙: 丁',
      '丙: 丁',
      '丙: 丁',
    ]);
    expect(lineOf(text, text.length)).toEqual({ start: 11, end: 11 });
    expect(lineOf('', 0)).toEqual({ start: 0, end: 0 });
  });
});

describe('places of findings', () => {
  const items: readonly (readonly [string, string, string, string])[] = [
    ['a plain value', '网上支付: 部分', '部分', 'value/wrong-kind'],
    ['a quoted value, with its quotes', "生效日期: '10月'", "'10月'", 'format/date'],
    ['a value in a block', '事项名称: >\n  <b>办证</b>\n', '<b>', 'text/raw-html'],
    ['a value in a list', '服务对象:\n  - 自然人\n  - 群众\n', '群众', 'code/unknown'],
    ['a value in a flow list', '服务对象: [自然人, 群众]', '群众', 'code/unknown'],
    ['an unknown key at itself', '申请才料: 无', '申请才料', 'key/unknown'],
    ['an unknown key in a list', '常见问题: [{ 问: 甲, 答: 乙, 达: 丙 }]', '达', 'key/unknown-nothing-near'],
    ['an empty value at its key', '适用范围:\n', '适用范围', 'value/empty'],
    ['a missing key at its parent', '网上办理: { 深度: [受理] }', '网上办理', 'key/missing'],
    ['a missing key of an entry at the first key of the entry', '常见问题:\n  - 答: 乙\n', '答', 'key/missing'],
    ['a missing element at the first key of the file', '# 说明\n编号: a\n', '编号', 'element/missing'],
    ['an empty list at itself', '行使层级: [ ]', '[ ]', 'value/too-few'],
    ['a number in a time limit at the limit', '办结时限: { 法定: 12345日 }', '12345日', 'value/too-large'],
  ];

  it.each(items)('%s', (_name, text, marked, code) => {
    const { diagnostics } = check({ ...starter, 'items/a.yaml': text });
    const found = diagnostics.filter((finding) => finding.code === code && finding.span.file === 'items/a.yaml');
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toContain(marked);
  });

  it('counts carriage returns as part of the line', () => {
    const { show } = check({ ...starter, 'items/a.yaml': '编号: a\r\n网上支付: 部分\r\n' });
    expect(show()).toContain('items/a.yaml:2:7: 错误：“网上支付”');
    expect(show()).toContain('    2 | 网上支付: 部分\n      |           ^^^^\n');
  });
});
