import { describe, expect, it } from 'vitest';
import { arrangeGuide } from '../../src/compile/guide-view.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { type Section, sectionKeys } from '../../src/compile/guide-view-types.ts';
import type { PublicItem } from '../../src/schema/generated/types.ts';
import { bare, bound, full, fullItem } from './fixture.ts';
import { toolsFor } from './support.ts';

const terms = makeTerms('zh', toolsFor().standards);
const view = arrangeGuide(terms, full);
const arrange = (change: Partial<PublicItem>) => arrangeGuide(terms, bound('x', { ...fullItem, ...change }));
const section = (sections: readonly Section[], key: string) => sections.find((part) => part.key === key);
const said = (change: Partial<PublicItem>, key: string): unknown => section(arrange(change).sections, key)?.blocks;

describe('sections', () => {
  it('stand in the official order', () => {
    const order = view.sections.map(({ key }) => sectionKeys.indexOf(key));
    expect(order.length).toBeGreaterThan(15);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  it('are numbered without gaps when some are left out', () => {
    const few = arrangeGuide(terms, bare).sections;
    expect(few.map(({ key }) => key)).toEqual(['scope', 'info', 'basis', 'accepting', 'deciding']);
    expect(few.map(({ number }) => number)).toEqual(['一、', '二、', '三、', '四、', '五、']);
  });
  it('are named in the scope exactly as far as they are there', () => {
    const sentence = (sections: readonly Section[]): string => sections[0]?.blocks[0]?.text ?? '';
    for (const { heading, key } of view.sections) {
      expect(sentence(view.sections).includes(heading)).toBe(key !== 'scope' && key !== 'faq' && key !== 'attachments');
    }
    expect(sentence(arrangeGuide(terms, bare).sections)).toBe('本指南规定了“对无证经营的处罚”的事项信息、办理依据、受理机构、决定机构。');
  });
  it('call only a licence 审批', () => {
    expect(section(view.sections, 'limits')?.heading).toBe('审批时限');
    expect(section(arrange({ type: 'public-service' }).sections, 'limits')?.heading).toBe('办结时限');
  });
});

describe('what an author left empty on purpose', () => {
  it.each([
    ['prohibitions', { prohibitions: [] }, '无禁止性要求。'],
    ['materials', { materials: [] }, '无需提交材料。'],
    ['limits', { limits: {}, specialProcedures: [] }, '无特别程序。'],
    ['results', { results: [] }, '办结后不出具结果文书。'],
    ['intermediaries', { intermediaries: [] }, '无法定中介服务。'],
    ['quantity', { quantityLimit: { limited: false } }, '无数量限制。'],
    ['promise', { promise: { available: false } }, '不实行告知承诺。'],
    ['fees', { fees: { charged: false } }, '不收费'],
  ] as const)('%s is said in words', (key, change, words) => {
    expect(said(change as Partial<PublicItem>, key)).toEqual([{ text: words }]);
  });
  it('but what was never written is left out', () => {
    const { prohibitions: _, materials: __, ...silent } = fullItem;
    const sections = arrangeGuide(terms, bound('x', silent)).sections;
    expect(section(sections, 'prohibitions')).toBeUndefined();
    expect(section(sections, 'materials')).toBeUndefined();
  });
});

describe('the first screen', () => {
  it('asks only for what the citizen really brings', () => {
    expect(view.brief.bring.map(({ name }) => name)).toEqual(['申请书', '授权委托书', '身份证']);
    expect(view.brief.exempt.map(({ name, note }) => [name, note])).toEqual([['营业执照', '数据共享']]);
  });
  it('treats a word outside the code list as something to bring', () => {
    const { brief } = arrange({ materials: [{ name: '某材料', acquisition: '来函调取' }] });
    expect(brief.bring.map(({ name }) => name)).toEqual(['某材料']);
  });
  it('says copies, necessity and for whom', () => {
    const [form, letter, card] = view.brief.bring;
    expect(form?.note).toBe('原件1份');
    expect(letter?.note).toBe('原件1份、复印件2份；非必要：委托他人办理时');
    expect(letter?.when).toBe('适用于：主体为企业');
    expect(card?.note).toBe('现场查验');
  });
  it('does not hide time that is not counted', () => {
    expect(view.brief).toMatchObject({ promised: '8个工作日', statutory: '20个工作日', extraTime: '现场核查10个工作日', visits: '不用跑' });
  });
  it('names fees and results', () => {
    expect(view.brief.fee).toEqual({ items: [{ name: '工本费', standard: '每证20元' }] });
    expect(view.brief.results).toEqual([{ name: '食品经营许可证', validity: '有效期5年' }]);
  });
  it('shortens long lists of conditions and says so', () => {
    const conditions = Array.from({ length: 9 }, (_, at) => ({ text: `条件${at}` }));
    const { brief } = arrange({ conditions });
    expect(brief.conditions).toHaveLength(5);
    expect(brief.moreConditions).toBe(4);
    expect(arrange({ conditions: conditions.slice(0, 6) }).brief.conditions).toHaveLength(6);
  });
  it('offers only honest web addresses', () => {
    const { brief } = arrange({ online: { supported: true, url: 'javascript:alert(1)' } });
    expect(brief.online).toBeUndefined();
  });
});

describe('situations', () => {
  it('are not mentioned where all answers are named', () => {
    const { sections } = arrange({ conditions: [{ text: '甲', when: { 主体: ['企业', '个体工商户'] } }] });
    expect(section(sections, 'conditions')?.blocks[0]?.entries?.[0]?.when).toBeUndefined();
  });
  it('are shown with all their options', () => {
    const blocks = section(view.sections, 'scope')?.blocks ?? [];
    expect(blocks.at(-1)?.situations).toEqual([{ name: '主体', question: '您以什么身份申请？', options: ['个体工商户', '企业'] }]);
  });
});

describe('materials', () => {
  it('of one group stand together under running numbers', () => {
    const materials = [
      { name: '甲', group: '一' },
      { name: '乙', group: '二' },
      { name: '丙', group: '一' },
    ];
    const groups = section(arrange({ materials }).sections, 'materials')?.blocks[0]?.materials ?? [];
    expect(groups.map(({ name, rows }) => [name, rows.map((row) => `${row.number}${row.name}`)])).toEqual([
      ['一', ['1甲', '2丙']],
      ['二', ['3乙']],
    ]);
  });
  it('that fall away in a variant are called by their names', () => {
    const blocks = section(arrange({ variants: [{ kind: 'renewal', omit: ['form'] }] }).sections, 'variants')?.blocks ?? [];
    expect(blocks[0]?.heading).toBe('延续');
    expect(blocks[0]?.facts).toEqual([{ label: '减少材料', text: '申请书', plain: true }]);
  });
});

it('is the same in both languages but for the words', () => {
  const english = arrangeGuide(makeTerms('en', toolsFor().standards), full);
  expect(english.sections.map(({ key }) => key)).toEqual(view.sections.map(({ key }) => key));
  expect(english.sections[1]?.heading).toBe('About the item');
  expect(english.brief.visits).toBe('No visit');
});

it('is plain data', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});
