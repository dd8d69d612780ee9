/** Every check and rule explains itself in both languages, with examples. */
import { describe, expect, it } from 'vitest';
import { ownExamples } from '../../bin/io/rule-examples.ts';
import { prepare } from '../../src/pipeline.ts';
import { withGaps } from '../../src/report/rule-info.ts';
import { allCodes } from '../../src/report/wording.ts';
import { carriedInfos, infosInUse } from '../../src/rule-infos.ts';
import { codedRules } from '../../src/rules/index.ts';
import { noFiles, reader, sourcesOf, starter } from '../support/compile.ts';

const infos = carriedInfos(reader, ownExamples());
const byCode = new Map(infos.map((info) => [info.code, info]));

describe('what is known of checks and rules', () => {
  it('covers every check and every rule, once and in order', () => {
    const codes = infos.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const code of [...allCodes, ...codedRules.map((rule) => rule.code)]) expect(byCode.has(code), code).toBe(true);
    expect(codes).toContain('legality/condition-without-basis');
  });

  it('has words in both languages, without gaps to be filled', () => {
    for (const { code, title, why, fix } of infos)
      for (const text of [title.zh, title.en, why.zh, why.en, ...(fix === undefined ? [] : [fix.zh, fix.en])]) {
        expect(text, code).not.toBe('');
        expect(text, code).not.toMatch(/\{\w+\}/);
      }
  });

  it('has examples of every rule, as they are written', () => {
    const rules = infos.filter(({ pack }) => pack !== undefined);
    for (const { code, examples } of rules)
      expect([code, examples.wrong.length > 0, examples.right.length > 0]).toEqual([code, true, true]);
    expect(byCode.get('wording/catch-all')?.examples.wrong[1]).toMatch(/^申请材料:\n {2}- 名称: 窗口认为需要的其他证明材料\n/);
    expect(byCode.get('legality/condition-without-basis')?.examples.right[0]).toMatch(/^受理条件:\n {2}- 内容: /);
  });

  it('says what a rule rests on and which options it has', () => {
    expect(byCode.get('legality/condition-without-basis')?.basis).toContain('《中华人民共和国行政许可法》第十六条第四款');
    expect(byCode.get('plain/sentence-too-long')?.options.map(({ label }) => label).length).toBeGreaterThan(0);
    expect(withGaps('“{found}”重复')).toBe('“…”重复');
  });

  it('follows the settings of a workspace', () => {
    const settings =
      'text/outer-blanks: 关闭\n  text/raw-html: 提示\n  wording/catch-all: 错误\n  wording/open-list: 关闭\n  wording/own: 提示';
    const own =
      '编号: own\n名称: 甲\n继承: [national]\n规则: [{ 代码: wording/own, 类型: 必填, 对象: [附件], 说明: 没有附件, 依据: 县里的规定 }]\n';
    const guide = `${starter['guide.yaml']}`.replace(/^规则包:.*$/m, `规则包: [own]\n规则调整:\n  ${settings}`);
    const ground = prepare({ documents: sourcesOf({ ...starter, 'guide.yaml': guide, 'packs/own.yaml': own }), listing: noFiles }, reader);
    expect(ground.ruleFindings).toEqual([]);
    const used = new Map(infosInUse(ground, ownExamples()).map((info) => [info.code, info]));
    expect(used.get('text/outer-blanks')).toBeUndefined();
    expect(used.get('wording/open-list')).toBeUndefined();
    expect(used.get('text/raw-html')?.severity).toBe('info');
    expect(used.get('wording/catch-all')?.severity).toBe('error');
    expect(used.get('wording/own')).toMatchObject({ severity: 'info', basis: '县里的规定', pack: 'own', title: { zh: '没有附件' } });
    expect(used.get('key/unknown')?.severity).toBe('error');
    expect(used.has('guangdong/no-enquiry-address')).toBe(false);
  });
});
