/** Code profiles: which numbers mean what. Directory profiles: which shapes item codes may have. */
import { describe, expect, it } from 'vitest';
import { makeReader } from '../../src/pipeline.ts';
import { check, noFiles, standards, starter, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';

describe('code profiles', () => {
  /** The item of the starter workspace with some keys replaced, read under a profile; absent when it has errors. */
  const itemUnder = (profile: string, snippet: string) =>
    check({ ...starter, 'items/library-card.yaml': embed(starterItem, snippet) }, noFiles, makeReader(standards, { profile })).catalogue
      ?.items[0]?.item;

  it.each([
    ['exchange-2020', '5', 'unincorporated'],
    ['gbt39046-2020', '5', 'government'],
    ['guangdong', '5', 'unincorporated'],
    ['exchange-2020', '6', 'government'],
    ['gbt39046-2020', '6', 'other'],
    ['gbt39046-2020', '9', undefined],
    ['exchange-2020', '9', 'other'],
  ])('in %s 服务对象 %s is %s', (profile, number, expected) => {
    expect(itemUnder(profile, `服务对象: ['${number}']\n面向法人主题: [其他]`)?.audiences[0]).toBe(expected);
  });

  it.each([
    ['exchange-2020', '3', 'courier'],
    ['gbt39046-2020', '3', 'mobile'],
    ['gbt39046-2020', '4', 'courier'],
  ])('in %s 办理形式 %s is %s', (profile, number, expected) => {
    expect(itemUnder(profile, `办理形式: ['${number}']`)?.handlingForms).toEqual([expected]);
  });

  it('reads words the same in every profile', () => {
    for (const profile of Object.keys(standards.profiles)) {
      expect(itemUnder(profile, '办理形式: 快递申请')?.handlingForms).toEqual(['courier']);
    }
  });

  it('names every slug in its own code lists', () => {
    for (const [profile, lists] of Object.entries(standards.profiles)) {
      for (const [list, numbers] of Object.entries(lists)) {
        const slugs = standards.codes[list]?.codes.map(({ slug }) => slug) ?? [];
        expect(
          Object.keys(numbers).filter((slug) => !slugs.includes(slug)),
          `${profile} ${list}`,
        ).toEqual([]);
      }
    }
  });
});

describe('directory profiles', () => {
  const codesWith = (directory: string, snippet: string): readonly string[] =>
    check({
      ...starter,
      'guide.yaml': embed(starter['guide.yaml'] ?? '', `编码方案: ${directory}`),
      'items/library-card.yaml': embed(starterItem, snippet),
    }).codes;

  it('take national codes in both', () => {
    for (const directory of ['国家目录', '地方目录']) expect(codesWith(directory, '网上支付: 否')).toEqual([]);
  });

  it.each([
    ['Guizhou, 10 characters', 'XK0010100Y'],
    ['2016 guideline, 10 digits', '0100100200'],
    ['Hubei, 16 digits', '4201050010100100'],
    ['Sichuan', '511A0138000000'],
    ['Gansu', '62052400MZ-XK-0001'],
  ])('tolerate local basic codes: %s', (_name, code) => {
    expect(codesWith('地方目录', `基本编码: '${code}'\n实施编码: '511A0138000000-511602000000-000-115113010833722043-1-00'`)).toEqual([]);
    expect(codesWith('国家目录', `基本编码: '${code}'`)).toEqual(['code/basic-shape']);
  });

  it.each([
    ['Sichuan', '511A0138000000-511602000000-000-115113010833722043-1-00'],
    ['24 digits of the 2016 guideline', '010010020044019912345678'],
  ])('tolerate local implementation codes: %s', (_name, code) => {
    expect(codesWith('地方目录', `实施编码: '${code}'`)).toEqual([]);
    expect(codesWith('国家目录', `实施编码: '${code}'`)).toEqual(['code/implementation-shape']);
  });

  it('compare the parts of codes in the local one, too', () => {
    expect(codesWith('地方目录', "实施编码: '12440199001990122P4002031127009'")).toEqual(['code/implementation-basic']);
  });

  it.each(['440106043001', '440118009000', '000131127002', '00016421300Y', '000164213003'])('know %s as a national basic code', (code) => {
    const type = code.slice(2, 4) === '01' ? '行政许可' : '公共服务';
    const found = codesWith('国家目录', `事项类型: ${type}\n权力来源: 法定本级行使\n基本编码: '${code}'`);
    expect(found).not.toContain('code/basic-shape');
  });

  it.each([
    ['11440100007483172Q3440106043001', '440106043001', '市级', '11440100007483172Q'],
    ['11310000MB2F3067XN2000131127002', '000131127002', '省级', '11310000MB2F3067XN'],
    ['11440300MB2D0722464440127028001', '440127028001', '县级', '11440300MB2D072246'],
  ])('take the published implementation code %s apart', (code, basic, level, agency) => {
    const office = embed(starter['offices/library.yaml'] ?? '', `统一社会信用代码: ${agency}`);
    const type = standards.codes['task-type']?.codes.find(
      ({ slug }) => standards.profiles['exchange-2020']?.['task-type']?.[slug] === basic.slice(2, 4),
    );
    const item = embed(
      starterItem,
      `事项类型: ${type?.label}\n权力来源: 法定本级行使\n行使层级: ${level}\n基本编码: '${basic}'\n实施编码: '${code}'`,
    );
    expect(check({ ...starter, 'offices/library.yaml': office, 'items/library-card.yaml': item }).codes).toEqual([]);
  });
});
