/** A small complete item, hand-made, with everything a manual shows; and what its renderers need. */
import { loadTools } from '../../bin/io/tools.ts';
import type { BoundItem, Catalogue } from '../../src/compile/catalogue.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import type { Duration, Item, Office } from '../../src/schema/generated/types.ts';

export const days = (amount: number): Duration => ({ amount, unit: 'working-day' });

export const office: Office & { readonly id: string } = {
  id: 'market',
  name: '示范县市场监督管理局',
  address: '示范县人民路2号',
  hours: '周一至周五 9:00—17:00',
  phones: ['0755-11112222'],
  internalPhone: '内线8001',
  notes: '午休时间转值班室',
};

export const centre: Office & { readonly id: string } = {
  ...office,
  id: 'centre',
  name: '示范县政务服务中心',
  internalPhone: '内线8002',
};

export const item: Item = {
  name: '食品经营许可（餐饮服务，新办）',
  type: 'licence',
  kind: 'promised',
  basicCode: '000131127002',
  implementationCode: '11440100007482575H4000131127002',
  levels: ['county'],
  agency: 'market',
  audiences: ['enterprise'],
  version: 3,
  effectiveDate: '2026-10-01',
  undertaker: '食品股',
  basis: [{ citation: '《中华人民共和国食品安全法》第三十五条第一款', quote: '国家对食品生产经营实行许可制度。' }],
  situations: { 主体: { question: '您以什么身份申请？', options: ['个体工商户', '企业'] } },
  conditions: [
    {
      text: '已取得**营业执照**',
      when: { 主体: ['企业'] },
      basis: [{ citation: '《食品经营许可和备案管理办法》第十条第一款' }],
      verification: '查询市场主体登记系统',
      reviewPoints: [
        { point: '经营范围含餐饮', desk: 'acceptance', manner: 'formal', standard: '含“餐饮服务”', failure: '告知变更经营范围' },
      ],
      pass: '登记状态为存续',
      fail: '登记状态为吊销',
      discretion: [{ case: '面积低于标准不足百分之五', decision: '整改后复核' }],
    },
  ],
  prohibitions: [{ text: '被吊销许可证未满五年' }],
  materials: [
    {
      id: 'form',
      name: '食品经营许可申请书',
      copies: { original: 1, copy: 0 },
      errors: ['漏签名'],
      reviewPoints: [
        { point: '布局合理', manner: 'substantive', standard: '生熟分开' },
        { point: '签名与身份证一致', desk: 'intake', manner: 'formal', standard: '逐字一致', failure: '当场补签' },
      ],
      correction: '请在第2页补签姓名。',
      blankForm: 'files/form.md',
    },
    {
      name: '营业执照',
      acquisition: 'shared-data',
      verification: '省数据共享平台查询',
      reviewPoints: [{ point: '状态存续', desk: 'intake' }],
    },
    { name: '授权书', when: { 主体: ['企业'] }, need: 'conditional', needCase: '委托办理时' },
  ],
  steps: [
    {
      name: '受理',
      post: '综合窗口岗',
      limit: days(1),
      counted: false,
      documents: ['收件凭证'],
      action: '核对材料并录入系统。',
      outcomes: [
        { result: '受理', to: '审查', document: '受理通知书' },
        { result: '补正', to: '受理', document: '补正告知书', limit: days(5) },
        { result: '不予受理', to: '结束', document: '不予受理通知书' },
      ],
      risks: [{ risk: '未一次告知', level: 'medium', control: '系统生成告知书' }],
      supervision: '超时预警',
    },
    { name: '审查', post: '审查岗', unit: '食品股', limit: days(5), minStaff: 2, pass: '全部要点合格', fail: '关键项不合格' },
    { name: '决定', post: '决定岗', limit: days(2), documents: ['准予行政许可决定书'] },
  ],
  limits: { statutory: days(20), promised: days(8), acceptance: days(5) },
  specialProcedures: [{ name: '听证', limit: days(20), counted: false }],
  fees: { charged: false },
  results: [{ name: '食品经营许可证', validity: { amount: 5, unit: 'year' } }],
  visits: 0,
  locations: [{ office: 'centre' }],
  consultation: { phones: ['0755-33334444'] },
  commonErrors: ['地址与执照不一致'],
  variants: [{ kind: 'renewal', description: '届满前申请', omit: ['form'], add: [{ name: '原许可证' }], handling: '不再现场核查' }],
  posts: [{ name: '综合窗口岗', staff: '张三', backup: '李四', duties: '收件、受理' }],
  risks: [
    { risk: '超期未决定', step: '决定', level: 'high', control: '到期预警' },
    { risk: '泄露信息', control: '签保密书' },
  ],
  documents: [{ name: '受理通知书', case: '决定受理时', template: 'files/accept.md' }],
  archive: { contents: ['申请书', '决定书'], retention: { amount: 10, unit: 'year' } },
  oversight: { body: '示范县市场监督管理局', handover: '发证当日推送' },
  changelog: [{ version: 3, date: '2026-10-01', note: '压缩时限' }],
  internalNotes: '与消防部门的联系方式见内网。',
  extra: { 最多跑一次编号: 'A-01', 已评查: true },
};

export function bound(changes: Partial<Item> = {}): BoundItem {
  const body = { name: office.name, office };
  const { hours, phones, address } = centre;
  return {
    id: 'food-permit-new',
    file: 'items/food-permit-new.yaml',
    item: { ...item, ...changes },
    agency: body,
    accepting: { name: centre.name, office: centre },
    deciding: body,
    places: [{ office: centre, name: `${centre.name}综合窗口`, address, hours, phones }],
    files: [],
  };
}

export const catalogueOf = (items: readonly BoundItem[]): Catalogue => ({
  workspace: {
    title: '示范县办事指南',
    publisher: '示范县政务服务和数据管理局',
    region: { name: '示范县', code: '440199' },
    level: 'county',
    edition: { number: '2026年第1版', date: '2026-10-01' },
    notes: '发布前先检查',
  },
  offices: [centre, office],
  items,
  handbooks: [],
  files: [
    { path: 'files/accept.md', audience: 'internal' },
    { path: 'files/form.md', audience: 'public' },
    { path: 'files/table.xlsx', audience: 'public' },
  ],
});

export const toolsFor = (lang: Lang = 'zh'): RenderTools => loadTools(lang, (path) => `# 文件 ${path}\n\n内容`);

/** The text a reader sees, without tags and character references. */
export const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
