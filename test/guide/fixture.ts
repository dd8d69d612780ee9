/** A small complete county: one office with a window, one item that uses most of what an item can say, one that says little. */
import type { Bound, CatalogueOf, OfficeWithId, PublicBoundItem, PublicCatalogue } from '../../src/compile/catalogue.ts';
import type { PublicItem, PublicOffice, PublicWorkspace } from '../../src/schema/generated/types.ts';

export const office: OfficeWithId<PublicOffice> = {
  id: 'market',
  name: '示范县市场监督管理局',
  kind: 'department',
  address: '示范县人民路1号',
  hours: '周一至周五 9:00—17:00',
  phones: ['0755-12345678'],
  directions: '公交3路市场局站',
  windows: [{ id: 'general', name: '综合窗口', place: '一楼A01' }],
};

const law = { citation: '《中华人民共和国食品安全法》第三十五条第一款' };

export const fullItem: PublicItem = {
  name: '食品经营许可（餐饮服务，新办）',
  popularNames: ['开饭店', '开奶茶店'],
  summary: '开饭店要办的证。',
  type: 'licence',
  basicCode: '000131127002',
  implementationCode: '11440100007482575H4000131127002',
  levels: ['county'],
  agency: 'market',
  audiences: ['natural-person', 'enterprise'],
  kind: 'promised',
  handlingForms: ['window', 'online'],
  personTopics: ['准营准办'],
  corpTopics: ['准营准办'],
  scope: '在本县从事餐饮服务的经营者。',
  basis: [{ ...law, quote: '国家对食品生产经营实行许可制度。' }],
  situations: { 主体: { question: '您以什么身份申请？', options: ['个体工商户', '企业'] } },
  conditions: [
    { text: '已取得营业执照', basis: [law] },
    { text: '有食品安全管理人员', when: { 主体: ['企业'] } },
  ],
  prohibitions: [],
  materials: [
    {
      id: 'form',
      name: '申请书',
      type: 'form',
      copies: { original: 1, copy: 0 },
      blankForm: 'files/form.md',
      sample: 'files/样表.pdf',
      basis: [law],
    },
    { name: '营业执照', source: 'government', acquisition: 'shared-data', copies: { original: 0, copy: 0 } },
    { name: '授权委托书', need: 'conditional', needCase: '委托他人办理时', copies: { original: 1, copy: 2 }, when: { 主体: ['企业'] } },
    { name: '身份证', acquisition: 'show', remarks: '核对后退回' },
  ],
  steps: [
    {
      name: '受理',
      limit: { amount: 1, unit: 'working-day' },
      applicant: '在窗口提交材料。',
      outcomes: [
        { result: '不予受理', to: '结束' },
        { result: '受理', to: '决定' },
      ],
    },
    { name: '决定', limit: { amount: 7, unit: 'working-day' }, basis: [law] },
  ],
  limits: { statutory: { amount: 20, unit: 'working-day' }, promised: { amount: 8, unit: 'working-day' } },
  specialProcedures: [{ name: '现场核查', limit: { amount: 10, unit: 'working-day' }, counted: false, basis: [law] }],
  fees: { charged: true, items: [{ name: '工本费', standard: '每证20元', when: { 主体: ['企业'] } }] },
  results: [{ name: '食品经营许可证', type: 'certificate', validity: { amount: 5, unit: 'year' }, sample: 'files/form.md' }],
  delivery: { methods: ['collect', 'post'] },
  visits: 0,
  online: { supported: true, url: 'https://zwfw.example.gov.cn/food' },
  locations: [{ office: 'market/general' }],
  consultation: { phones: ['0755-12345678'] },
  complaints: { phones: ['12345'] },
  faq: [{ q: '要跑几次？', a: '不用跑。' }],
};

/** A punishment: most elements do not apply to it. */
export const bareItem: PublicItem = {
  name: '对无证经营的处罚',
  type: 'punishment',
  basicCode: '000231000001',
  implementationCode: '11440100007482575H4000231000001',
  levels: ['county'],
  agency: '示范县联合执法队',
  audiences: ['enterprise'],
  basis: [law],
};

export function bound(id: string, item: PublicItem): PublicBoundItem {
  const agency = item.agency === 'market' ? { name: office.name, office } : { name: item.agency };
  const places: Bound<PublicItem, OfficeWithId<PublicOffice>>['places'] =
    item.locations === undefined
      ? []
      : [
          {
            office,
            ...(office.windows?.[0] === undefined ? {} : { window: office.windows[0] }),
            name: `${office.name}综合窗口`,
            address: `${office.address} 一楼A01`,
            hours: office.hours,
            phones: office.phones,
          },
        ];
  return { id, file: `items/${id}.yaml`, item, agency, accepting: agency, deciding: agency, places, files: [] };
}

export const workspace: PublicWorkspace = {
  title: '示范县办事指南',
  publisher: '示范县政务服务和数据管理局',
  region: { name: '示范县', code: '440118' },
  level: 'county',
  edition: { number: '2026年第1版', date: '2026-10-01' },
  site: { url: 'https://zwfw.example.gov.cn/guide', hotline: '12345', notice: '**示例**数据。' },
  handbooks: [{ id: 'staff-book', title: '内部业务手册', readers: 'staff' }],
};

export const catalogueOf = (
  items: readonly PublicBoundItem[],
  more: Partial<CatalogueOf<PublicWorkspace, PublicItem, PublicOffice>> = {},
): PublicCatalogue => ({
  workspace,
  offices: [office],
  items,
  handbooks: [],
  files: [
    { path: 'files/form.md', audience: 'public' },
    { path: 'files/样表.pdf', audience: 'public' },
  ],
  ...more,
});

export const full = bound('food-permit-new', fullItem);
export const bare = bound('no-licence', bareItem);
export const catalogue = catalogueOf([full, bare]);
