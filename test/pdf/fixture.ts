/** A county of two departments and three items, with internal elements in every item, and the tools to render it. */
import { loadTools } from '../../bin/io/tools.ts';
import type { BoundItem, Catalogue, OfficeWithId } from '../../src/compile/catalogue.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Handbook, Item, Office } from '../../src/schema/generated/types.ts';

/** Stands in every internal element: it must never be in a book for the public. */
export const secret = '内情不外传';

const office = (id: string, name: string): OfficeWithId<Office> => ({
  id,
  name,
  kind: 'department',
  address: `示范县${name}大楼`,
  hours: '周一至周五 9:00—17:00',
  phones: ['0755-12345678'],
  windows: [{ id: 'general', name: '综合窗口', place: '一楼A01' }],
  internalPhone: secret,
});

export const offices = [office('civil', '示范县民政局'), office('market', '示范县市场监督管理局')];

const item = (name: string, agency: string, extra: Partial<Item> = {}): Item => ({
  name,
  type: 'licence',
  basicCode: '000131127002',
  implementationCode: '11440100007482575H4000131127002',
  levels: ['county'],
  agency,
  audiences: ['natural-person'],
  basis: [{ citation: '《中华人民共和国食品安全法》第三十五条第一款' }, { citation: '《居住证暂行条例》第九条' }],
  conditions: [{ text: '居民长期从事食品经营', pass: secret, basis: [{ citation: '《中华人民共和国食品安全法》第九条' }] }],
  materials: [
    { name: '申请书', type: 'form', copies: { original: 1 }, blankForm: 'files/form.md', correction: secret },
    { name: '营业执照', source: 'government', acquisition: 'shared-data', reviewPoints: [{ point: secret }] },
  ],
  steps: [
    { name: '受理', limit: { amount: 1, unit: 'working-day' }, applicant: '在窗口提交材料。', post: secret, action: secret },
    { name: '决定', limit: { amount: 4, unit: 'working-day' }, post: secret },
  ],
  limits: { statutory: { amount: 20, unit: 'working-day' }, promised: { amount: 8, unit: 'working-day' } },
  specialProcedures: [],
  fees: { charged: false },
  results: [{ name: '许可证', type: 'certificate', validity: { amount: 5, unit: 'year' } }],
  visits: 1,
  faq: Array.from({ length: 12 }, (_, at) => ({ q: `第${at + 1}个问题是什么？`, a: '到窗口咨询。'.repeat(60) })),
  risks: [{ risk: secret }],
  internalNotes: secret,
  ...extra,
});

const bound = (id: string, value: Item, at: number): BoundItem => {
  const agency = { name: offices[at]?.name ?? '', ...(offices[at] === undefined ? {} : { office: offices[at] }) };
  return { id, file: `items/${id}.yaml`, item: value, agency, accepting: agency, deciding: agency, places: [], files: [] };
};

export const catalogue: Catalogue = {
  workspace: {
    title: '示范县办事指南',
    publisher: '示范县政务服务局',
    region: { name: '示范县', code: '440199' },
    level: 'county',
    edition: { number: '2026年第1版', date: '2026-10-01', note: '首次编印' },
    site: { url: 'https://zwfw.example.gov.cn/guide/', notice: '**这里是示例。**' },
    theme: { emblem: 'files/emblem.svg' },
    notes: secret,
  },
  offices,
  items: [
    bound('adoption', item('收养登记', 'civil', { personTopics: ['婚育收养'] }), 0),
    bound('food', item('食品经营许可', 'market', { corpTopics: ['准营准办'], fees: { charged: true } }), 1),
    bound('food-change', item('食品经营许可变更', 'market'), 1),
  ],
  handbooks: [],
  files: [{ path: 'files/form.md', audience: 'public' }],
};

export const handbook = (readers: Handbook['readers'], extra: Partial<Handbook> = {}): Handbook & { readonly id: string } => ({
  id: 'book',
  title: '示范县办事指南汇编',
  subtitle: '常办事项',
  readers,
  number: 'SF-2026-01',
  preface: '这本书写给来办事的人。',
  ...extra,
});

const emblem = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';

export const tools: RenderTools = {
  ...loadTools('zh', (path) => (path === 'files/form.md' ? '# 申请书空表\n\n| 姓名 | |\n| --- | --- |\n| 住址 | |\n' : undefined)),
  picture: (path) => (path === 'files/emblem.svg' ? `data:image/svg+xml,${encodeURIComponent(emblem)}` : undefined),
};
