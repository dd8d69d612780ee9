/** Packs as a whole: every entry tells its ground, the showcase keeps what each province asks for, and names are read as documents. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../bin/cli.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { namingOf } from '../../src/rules/engine/material-names.ts';
import { codedRules } from '../../src/rules/index.ts';
import { check, standards, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { sound, soundFiles } from '../support/sound.ts';

interface PackText {
  readonly 编号: string;
  readonly 内置规则?: readonly string[];
  readonly 规则?: readonly { readonly 代码: string; readonly 依据?: string; readonly 级别?: string }[];
}

const packs = standards.packs.map(({ text }) => load(text) as PackText);
const packOf = (id: string): PackText | undefined => packs.find((pack) => pack.编号 === id);

describe('the packs', () => {
  it.each(['legality', 'guangdong', 'beijing', 'shanghai', 'henan'])('cite an article for every rule of %s', (id) => {
    const coded = codedRules.filter(({ code }) => packOf(id)?.内置规则?.includes(code));
    const grounds = [...(packOf(id)?.规则 ?? []).map((rule) => rule.依据), ...coded.map(({ basis }) => basis)];
    expect(grounds.length).toBeGreaterThan(0);
    for (const ground of grounds) expect(ground).toMatch(/《.+》/);
  });

  it('make no error of what rests on practice alone', () => {
    const errors = packs.flatMap((pack) => pack.规则 ?? []).filter((rule) => rule.级别 === '错误');
    expect(errors.filter((rule) => rule.依据 === undefined).map((rule) => rule.代码)).toEqual([]);
  });

  it('take in every rule in code', () => {
    const taken = packs.flatMap((pack) => pack.内置规则 ?? []);
    expect(codedRules.map(({ code }) => code).filter((code) => !taken.includes(code))).toEqual([]);
  });
});

describe('a province and the nation', () => {
  const found = (pack: string, snippet: string): readonly string[] => {
    const item = embed(String(sound['items/example.yaml']), snippet);
    const contents = { ...sound, 'guide.yaml': withPacks([pack]), 'items/example.yaml': item };
    return check(contents, soundFiles).codes.filter((code) => /catch-all|vague-reference|says-nothing|no-faq/.test(code));
  };

  const cited = '依据: 《中华人民共和国公共图书馆法》第四十四条第一款';
  const condition = (text: string): string => `受理条件: [{ 内容: ${text}, ${cited} }]`;

  it.each(['guangdong', 'beijing', 'shanghai', 'henan'])('say a catch-all once, with the article of %s', (pack) => {
    expect(found('national', condition('法律、法规规定的其他条件'))).toEqual(['wording/catch-all']);
    expect(found(pack, condition('法律、法规规定的其他条件'))).toEqual([`${pack}/catch-all`]);
    expect(found(pack, condition('其他相关条件'))).toEqual([`${pack}/catch-all`]);
  });

  it.each(['guangdong', 'beijing', 'shanghai', 'henan'])('leave labels, exceptions and quoted titles alone under %s', (pack) => {
    const alike = [
      '企业或者其他组织',
      '除居民身份证外的其他材料都在有效期内',
      '符合《其他材料管理办法》第三条',
      '需要由政府提供场地或者其他条件的读书会',
      '存书和其他物品符合图书馆规定的条件',
      '有《读者证管理办法》第三条规定的其他情形',
      '由父母或者其他监护人签名',
    ];
    for (const text of alike) expect(found(pack, condition(text)), text).toEqual([]);
  });

  it.each(['beijing', 'henan'])('find vague words in conditions under %s', (pack) => {
    for (const text of ['符合国家有关规定', '提供相关文书', '符合有关规划', '征得相关单位同意', '加盖有关印章', '具有相关行业标准的证书'])
      expect(found(pack, condition(text)), text).toEqual([`${pack}/catch-all`]);
    expect(found(pack, condition('与房屋有关的权利人到场'))).toEqual([]);
  });

  it.each(['guangdong', 'beijing'])('read names and remarks of materials under %s', (pack) => {
    const material = (name: string, rest = ''): string => `申请材料: [{ 名称: ${name}, 来源渠道: 申请人自备, ${rest}${cited} }]`;
    expect(found(pack, material('购书合同、发票及其他购书证明'))).toEqual([`${pack}/catch-all`]);
    expect(found(pack, material('书柜检验报告及其他防火性能证明材料'))).toEqual([`${pack}/catch-all`]);
    expect(found(pack, material('其他需要审查的内容'))).toEqual([`${pack}/catch-all`]);
    expect(found(pack, material('其他馆方相关规定要求的材料'))[0]).toBe(`${pack}/catch-all`);
    expect(found(pack, material('购书合同', '备注: 没有合同的提交其他足以证明来源的文书, '))[0]).toMatch(new RegExp(`^${pack}/catch-all`));
    expect(found(pack, material('居民身份证或者其他身份证明'))).toEqual([]);
  });

  it('differ in what they forbid: materials in Guangdong and Beijing, conditions alone in Shanghai and Henan', () => {
    const material = `申请材料: [{ 名称: 其他材料, 来源渠道: 申请人自备, ${cited} }]`;
    expect(['guangdong', 'beijing', 'shanghai', 'henan'].map((pack) => found(pack, material)[0])).toEqual([
      'guangdong/catch-all',
      'beijing/catch-all',
      'wording/catch-all',
      'wording/catch-all',
    ]);
  });

  it('ask for questions and answers once', () => {
    const licence = "事项类型: 行政许可\n基本编码: '000131127001'\n实施编码: '12440199001990122P4000131127001'\n权力来源: 法定本级行使\n";
    expect(found('zhejiang', `${licence}常见问题: []`)).toEqual(['zhejiang/no-faq']);
    expect(found('zhejiang', '常见问题: []')).toEqual(['plain/no-faq']);
  });
});

describe('the county example', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it.each(['national', 'guangdong', 'beijing', 'shanghai', 'henan'])('has no errors and warnings under %s', async (id) => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-packs-'));
    folders.push(folder);
    cpSync(join(packageRoot(), 'examples/county'), folder, { recursive: true });
    const guide = join(folder, 'guide.yaml');
    writeFileSync(guide, `${readFileSync(guide, 'utf8').replace(/^规则包:.*\n/m, '')}规则包: [${id}]\n`);
    const written: string[] = [];
    const stream = { write: (text: string) => written.push(text) };
    const world = { stdout: stream, stderr: stream, cwd: folder, env: process.env, signal: new AbortController().signal };
    await run(['check', folder], world);
    expect(written.join('')).toMatch(/检查了 16 个事项/);
    expect(written.join('').match(/(错误|警告)：.*/g) ?? []).toEqual([]);
  });
});

describe('names of materials', () => {
  const naming = namingOf(standards.certificates);

  it.each([
    ['身份证', '', '居民身份证'],
    ['法定代表人（负责人）身份证复印件', '法定代表人负责人', '居民身份证'],
    ['申请人的户口本（原件及复印件）', '申请人', '居民户口簿'],
    ['营业执照副本（加盖公章）', '', '营业执照'],
    ['代理授权委托书', '', '授权委托书'],
  ])('read %s as a document of somebody', (name, holder, document) => {
    expect(naming(name)).toMatchObject({ holder, document });
  });

  it.each(['原食品经营许可证', '营业执照遗失声明', '居民身份证领取登记表', '食品经营许可证申请书'])('leave %s as it is', (name) => {
    expect(naming(name)).toEqual({ holder: '', document: name });
  });
});
