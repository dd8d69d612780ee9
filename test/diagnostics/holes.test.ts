/** Faults of shape cost the element they stand in: what else is found in the same run, and what is not said because of the hole. */
import { describe, expect, it } from 'vitest';
import { fixWorkspace } from '../../src/fix.ts';
import { compileItem, makeReader, prepare } from '../../src/pipeline.ts';
import type { ItemRule } from '../../src/rules/engine/rule.ts';
import {
  type Checked,
  type Contents,
  check,
  noFiles,
  reader,
  sourcesOf,
  standards,
  starter,
  starterItem,
  withPacks,
} from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { exampleDay, exampleLaws, shelfOf } from '../support/laws.ts';

const path = 'items/library-card.yaml';
const packed = (...packs: readonly string[]): Contents => ({ ...starter, 'guide.yaml': withPacks(packs) });
const run = (snippet: string, base: Contents = starter, using = reader): Checked =>
  check({ ...base, [path]: embed(starterItem, snippet) }, noFiles, using);
/** Any faulty element, to be put beside other faults. */
const faulty = '事项版本: 第二版';
const twoSteps = (first: string, second: string): string => `办理流程:\n  - { 环节: 受理, ${first} }\n  - { 环节: 发证, ${second} }`;

describe('beside a fault of shape', () => {
  it.each([
    ['a step that is not there', twoSteps('流转: [{ 结论: 通过, 转至: 发正 }]', '时限: 即办'), 'step/unknown-target'],
    ['an office', '实施主体: 示范县图书管', 'office/unknown'],
    ['a code', "实施编码: '12440199001990123P4002031127001'", 'code/implementation-agency'],
    ['limits', '办件类型: 承诺件\n办结时限: { 法定: 5个工作日, 承诺: 8个工作日 }', 'limit/promised-exceeds-statutory'],
    ['a file', '申请材料: [{ 名称: 居民身份证, 空白表格: files/nothing.docx }]', 'file-reference/missing'],
  ])('%s is found', (_what, snippet, code) => {
    expect(run(`${snippet}\n${faulty}`).codes.toSorted()).toEqual([code, 'value/not-an-integer'].toSorted());
  });

  it('rules judge what is known, each text of a list with a faulty entry by itself', () => {
    const { codes } = run('申请材料:\n  - { 份数: 很多, 名称: 身份证 }\n  - 名称: 其他相关材料\n  - 12', packed('national'));
    expect(codes).toEqual(expect.arrayContaining(['value/wrong-kind', 'wording/catch-all']));
  });

  it('each citation is compared with the law by itself', () => {
    const codes = ['law/repealed', 'law/not-in-library'];
    const base = { ...packed('own'), 'packs/own.yaml': `编号: own\n名称: 引用\n内置规则: [${codes.join(', ')}]\n` };
    const using = makeReader(standards, { today: exampleDay, laws: shelfOf(exampleLaws) });
    const found = run('设定依据:\n  - { 引用: 《图书借阅管理条例》第一条, 实施日期: 去年 }\n  - 《图书借阅管理条例》第二条', base, using);
    expect(found.codes).toEqual(['format/date', 'law/repealed']);
  });

  it('the item stays out of the catalogue, and handbooks may name it', () => {
    const found = check({
      ...starter,
      [path]: `${starterItem}${faulty}\n`,
      'handbooks/a.yaml': '标题: 甲\n读者: 公众\n事项: [library-card]\n',
    });
    expect([found.codes, found.failed, found.catalogue?.items]).toEqual([['value/not-an-integer'], [path], []]);
  });

  it('offices and handbooks are checked as well', () => {
    const office = `${starter['offices/library.yaml']}统一社会信用代码: '12440199001990122X'\n地图坐标: 一\n`.replace(
      /^统一社会信用代码: .*\n(?=[\s\S]*统一)/m,
      '',
    );
    const handbook = '标题: 甲\n读者: 公众\n事项: [nothing]\n毫无道理: 1\n';
    const { codes } = check({ ...starter, 'offices/library.yaml': office, 'handbooks/a.yaml': handbook });
    expect(codes).toEqual(expect.arrayContaining(['code/uscc-check-character', 'handbook/unknown-item']));
  });
});

describe('because of a hole nothing is said of', () => {
  const quiet = (
    snippet: string,
    codes: readonly string[],
    base: Contents = packed('national', 'legality', 'consistency', 'reduction'),
  ): void => expect(run(snippet, base).codes.filter((code) => !run('', base).codes.includes(code))).toEqual(codes);

  it('the sum of steps, when the limit of one is not known', () => {
    const steps =
      '办件类型: 承诺件\n办结时限: { 承诺: 5个工作日 }\n办理流程:\n  - { 环节: 受理, 时限: 4个工作日 }\n  - { 环节: 决定, 时限: 3个工作日, 计入时限: 也许 }\n  - { 环节: 发证, 时限: 1个工作日 }';
    expect(run(steps).codes).toEqual(['value/wrong-kind']);
    expect(run(steps.replace(', 计入时限: 也许', '')).codes).toEqual(['limit/steps-exceed-promised']);
  });

  it('a step, an answer or a post that may be the one nobody could read', () => {
    expect(run(twoSteps('流转: [{ 结论: 通过, 转至: 决定 }]', '时限: 即办').replace('环节: 发证', '环节: [决定]')).codes).toEqual([
      'value/wrong-kind',
    ]);
    const when =
      '情形: { 办理人: { 问题: 谁来办？, 选项: [本人, { 代办: 人 }] } }\n申请材料:\n  - { 名称: 委托书, 适用: { 办理人: 代办人 } }\n  - 身份证';
    expect(run(when).codes).toEqual(['value/wrong-kind']);
    expect(run('岗位职责:\n  - { 名称: [窗口], 机构: 读者服务部, 职责: 收件 }').codes).toEqual(['value/wrong-kind']);
  });

  it('a key that no element has, which may be meant for any', () => {
    quiet('情况: { 办理人: { 问题: 谁来办？, 选项: [本人, 代办人] } }\n申请材料: [{ 名称: 委托书, 适用: { 办理人: 代办人 } }]', [
      'key/unknown',
    ]);
  });

  it('an element that is written twice', () => {
    expect(run('办件类型: 承诺件\n办结时限: { 法定: 5个工作日, 承诺: 8个工作日, 承诺: 4个工作日 }').codes).toEqual(['key/duplicate']);
    expect(run('办件类型: 承诺件\n办结时限: { 法定: 5个工作日, 承诺: 8个工作日, promised: 4个工作日 }').codes).toEqual([
      'key/same-element-twice',
    ]);
  });

  it('a question whose use stands in a faulty element', () => {
    const base = packed('consistency');
    const asked = '情形: { 办理人: { 问题: 谁来办？, 选项: [本人, 代办人] } }\n';
    expect(run(asked, base).codes).toContain('consistency/situation-never-used');
    quiet(`${asked}申请材料: [{ 名称: 委托书, 适甩: { 办理人: 代办人 } }]`, ['key/unknown'], base);
  });

  it('another item with the same id, as long as this one cannot be used', () => {
    const found = check({ ...starter, [path]: `编号: card\n${starterItem}${faulty}\n`, 'items/other.yaml': `编号: card\n${starterItem}` });
    expect(found.codes).toEqual(['value/not-an-integer']);
  });
});

describe('what people add', () => {
  const own = `编号: own\n名称: 试验\n规则:\n  - { 代码: own/soon, 类型: 禁用词, 对象: [适用范围, 申请材料.备注], 词语: [尽快], 级别: 警告, 说明: 模糊 }\n`;
  const base = { ...packed('own'), 'packs/own.yaml': own };
  const note = '# 暂不处理 own/soon 至 2027-06-30：正在修订';

  it('a comment sets aside what is found, and is not of no use when it meets nothing', () => {
    const met = run(`适用范围: 尽快来办 ${note}\n${faulty}`, base);
    expect([met.codes, met.suppressed.length]).toEqual([['value/not-an-integer'], 1]);
    expect(run(`适用范围: [尽快来办] ${note}`, base).codes).toEqual(['value/wrong-kind']);
  });

  it('an entry of the baseline that may be about a place with a hidden name keeps its finding quiet', () => {
    const baseline =
      '暂不处理:\n  - { 代码: own/soon, 文件: items/library-card.yaml, 位置: 申请材料 › 身份证 › 备注, 理由: 正在修订, 截止日期: "2027-06-30" }\n';
    const materials = '申请材料: [{ 名称: 身份证, 备注: 尽快 }]';
    const kept = { ...base, 'baseline.yaml': baseline };
    expect(run(materials, kept).codes).toEqual([]);
    expect(run(materials.replace('身份证', '[身份证]'), kept).codes).toEqual(['value/wrong-kind']);
    expect(run(materials.replace('身份证', '[身份证]'), base).codes).toEqual(['value/wrong-kind', 'own/soon']);
  });

  it('a rule of users is stopped at the hole and has not failed', () => {
    const rule: ItemRule = {
      code: 'own/every-step',
      scope: 'item',
      severity: 'warning',
      message: { zh: '环节太少', en: 'few steps' },
      why: { zh: '试验', en: 'trial' },
      visit: () => ({
        '': (node, { item, report }) => {
          if ((item.steps ?? []).every(({ limit }) => limit?.unit === 'instant')) report(node);
        },
      }),
    };
    const using = makeReader(standards, { ownRules: [rule] });
    const with_ = { ...packed('own'), 'packs/own.yaml': '编号: own\n名称: 试验\n内置规则: [own/every-step]\n' };
    expect(run('', with_, using).codes).toEqual(['own/every-step']);
    expect(run(twoSteps('时限: 即办', '时限: 尽快'), with_, using).codes).toEqual(['duration/unreadable']);
    expect(run(twoSteps('时限: 2日', '时限: 尽快'), with_, using).codes).toEqual(['duration/unreadable']);
  });

  it('guide fix mends what rules found beside a fault that it cannot mend', () => {
    const contents: Contents = { ...starter, [path]: embed(starterItem, `实施编码: '12440199001990122Ｐ4002031127001'\n${faulty}`) };
    const sources = { documents: sourcesOf(contents), listing: noFiles };
    const [fixed] = fixWorkspace(sources, check(contents), reader, () => true);
    expect(new TextDecoder().decode(fixed?.after)).toContain("'12440199001990122P4002031127001'");
  });
});

it('what comes from a faulty file is plain data, as other threads hand it over', () => {
  const ground = prepare({ documents: sourcesOf(starter), listing: noFiles }, reader);
  const [source] = sourcesOf({ [path]: embed(starterItem, `实施主体: 示范县图书管\n${faulty}`) });
  if (source === undefined) throw new Error('no source');
  const compiled = compileItem(source, ground);
  expect(compiled.diagnostics.map(({ code }) => code)).toContain('office/unknown');
  expect(structuredClone(compiled)).toEqual(compiled);
});
