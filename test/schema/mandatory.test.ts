/** What is mandatory for each item type: the columns that are NOT NULL in the national exchange table of that type. */
import { describe, expect, it } from 'vitest';
import { check, starter, starterItem } from '../support/compile.ts';

const all = ['事项名称', '事项类型', '基本编码', '实施编码', '行使层级', '实施主体', '服务对象', '设定依据'];
const requirements = ['受理条件', '申请材料', '办理流程', '办理地点'];
const service = [
  ...requirements,
  '实施主体性质',
  '办件类型',
  '收费',
  '网上支付',
  '审批结果',
  '到办事现场次数',
  '网上办理',
  '进驻政务大厅',
  '物流快递',
  '咨询方式',
  '监督投诉方式',
];
const general = [...service, '权力来源', '办结时限', '特别程序'];

const byType: Readonly<Record<string, readonly string[]>> = {
  行政许可: general,
  行政给付: general,
  行政确认: general,
  行政奖励: general,
  行政裁决: general,
  其他行政权力: general,
  公共服务: service,
  行政征收: [...requirements, '征收种类', '允许减征免征'],
  行政处罚: ['地方实施编码', '处罚的行为种类和幅度'],
  行政强制: [],
  行政检查: [],
};

const missing = (text: string): readonly string[] =>
  check({ ...starter, 'items/a.yaml': text })
    .diagnostics.filter(({ code, span }) => span.file === 'items/a.yaml' && code.startsWith('element/missing'))
    .map(({ args }) => String(args.key))
    .sort();

describe('mandatory elements', () => {
  it.each(Object.entries(byType))('%s', (type, names) => {
    expect(missing(`事项类型: ${type}\n`)).toEqual([...all, ...names].filter((name) => name !== '事项类型').sort());
  });

  it('are only the common ones while the type cannot be read', () => {
    expect(missing('事项类型: 行政审批\n')).toEqual(all.filter((name) => name !== '事项类型').sort());
    expect(missing('编号: a\n')).toEqual([...all].sort());
  });

  it('are named as the author writes keys', () => {
    expect(missing('type: coercion\nname: a\n')).toEqual(['agency', 'audiences', 'basicCode', 'basis', 'implementationCode', 'levels']);
  });

  it('are not missing when they are written wrongly', () => {
    expect(missing('事项类型: 行政强制\n事项名称:\n基本编码: [甲]\n实施编玛: x\n')).not.toEqual(expect.arrayContaining(['事项名称']));
    expect(missing('事项类型: 行政强制\n基本编码: [甲]\n')).not.toContain('基本编码');
    expect(missing('事项类型: 行政强制\n实施编玛: x\n')).not.toContain('实施编码');
  });
});

describe('elements that others make mandatory', () => {
  it.each([
    ['权力来源: 上级委托', '委托部门'],
    ['权力来源: 同级委托', '委托部门'],
    ['行使层级: [县级, 镇级]', '乡镇街道'],
    ['行使层级: 村级', '村居社区'],
    ['服务对象: 自然人', '面向自然人主题'],
    ['服务对象: 企业法人', '面向法人主题'],
    ['服务对象: [非法人企业]', '面向法人主题'],
    ['到办事现场次数: 1', '必须现场办理原因'],
    ['进驻政务大厅: 否', '未进驻原因'],
    ['申请材料: [{ 名称: 甲, 材料必要性: 非必要 }]', '非必要时办理情形'],
    ['申请材料: [{ 名称: 甲, 材料必要性: 容缺后补 }]', '容缺'],
    ['申请材料: [{ 名称: 甲, 来源渠道: 其他 }]', '来源渠道说明'],
  ])('%s: %s', (line, name) => {
    expect(missing(`${line}\n`)).toContain(name);
  });

  it.each([
    ['权力来源: 法定本级行使', '委托部门'],
    ['行使层级: 县级', '乡镇街道'],
    ['服务对象: 行政机关', '面向法人主题'],
    ['到办事现场次数: 0', '必须现场办理原因'],
    ['进驻政务大厅: 是', '未进驻原因'],
    ['申请材料: [{ 名称: 甲, 材料必要性: 必要 }]', '容缺'],
  ])('%s: not %s', (line, name) => {
    expect(missing(`${line}\n`)).not.toContain(name);
  });

  it('say why', () => {
    const { show } = check({
      ...starter,
      'items/a.yaml': `${starterItem}委托部门: 甲\n`.replace('到办事现场次数: 0', '到办事现场次数: 2'),
    });
    expect(show()).toContain('缺少“必须现场办理原因”，因为“到办事现场次数”是“2”');
    expect(show('en')).toContain('"必须现场办理原因" is missing, needed because "到办事现场次数" is "2"');
  });
});
