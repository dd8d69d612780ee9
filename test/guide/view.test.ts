import { describe, expect, it } from 'vitest';
import { arrangeGuide } from '../../src/compile/guide-view.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { type ExemptGroup, type Section, sectionKeys } from '../../src/compile/guide-view-types.ts';
import type { PublicItem } from '../../src/schema/generated/types.ts';
import { bare, bound, full, fullItem } from './fixture.ts';
import { toolsFor } from './support.ts';

const terms = makeTerms('zh', toolsFor().standards);
const view = arrangeGuide(terms, full);
const arrange = (change: Partial<PublicItem>) => arrangeGuide(terms, bound('x', { ...fullItem, ...change }));
const section = (sections: readonly Section[], key: string) => sections.find((part) => part.key === key);
const namesOf = (groups: readonly ExemptGroup[]) => groups.map(({ heading, materials }) => [heading, ...materials.map(({ name }) => name)]);
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
    expect(namesOf(view.brief.exempt)).toEqual([['窗口自己查，不用带', '营业执照']]);
  });
  it('tells apart what is looked up, shown on a phone, and made at the window', () => {
    const materials = (
      [
        ['户口簿', 'internal-check'],
        ['身份证', 'e-certificate'],
        ['照片', 'on-site'],
        ['营业执照', 'shared-data'],
      ] as const
    ).map(([name, acquisition]) => ({ name, acquisition }));
    const { brief, sections } = arrange({ materials });
    expect(namesOf(brief.exempt)).toEqual([
      ['窗口自己查，不用带', '户口簿', '营业执照'],
      ['用电子证照，手机出示就行；没有电子证照的，带原件', '身份证'],
      ['到窗口当场填、当场拍，不用提前准备', '照片'],
    ]);
    const rows = section(sections, 'materials')?.blocks[0]?.materials?.[0]?.rows ?? [];
    expect(rows.map(({ badge }) => badge)).toEqual(['免提交', '电子证照', '当场办', '免提交']);
  });
  it('treats a word outside the code list as something to bring', () => {
    const { brief } = arrange({ materials: [{ name: '某材料', acquisition: '来函调取' }] });
    expect(brief.bring.map(({ name }) => name)).toEqual(['某材料']);
  });
  it('says copies, necessity and for whom', () => {
    const [form, letter, card] = view.brief.bring;
    expect(form?.note).toBe('原件1份');
    expect(letter?.note).toBe('原件1份、复印件2份；只在这种情况要交：委托他人办理时');
    expect(letter?.when).toBe('只有主体是“企业”的才要');
    expect(card?.note).toBe('出示原件，看完当场还您（现场查验）');
  });
  it('says a case once, and never as if the material were not needed', () => {
    const when = { 办理人: ['委托他人办理'] };
    const one = (change: object) => arrange({ materials: [{ name: '委托书', when, need: 'conditional', ...change }] }).brief;
    const [letter] = one({ needCase: '委托他人代办时提交' }).bring;
    expect(letter).toEqual({ name: '委托书', note: '只在这种情况要交：委托他人代办时提交', files: [] });
    expect(one({ needCase: '本人不识字时', acquisition: 'show' }).bring[0]).toMatchObject({
      note: '出示原件，看完当场还您（现场查验）；只在这种情况要带：本人不识字时',
      when: '只有办理人是“委托他人办理”的才要',
    });
    const shared = one({ needCase: '委托他人代办时', acquisition: 'shared-data' });
    expect(shared.exempt[0]?.materials[0]).toMatchObject({ note: '只在这种情况用到：委托他人代办时' });
    expect(JSON.stringify(shared)).not.toContain('非必要');
  });
  it('says how long a material may stay away', () => {
    const deferral = { deadline: { amount: 5, unit: 'working-day' }, method: '网上上传' } as const;
    const [later] = arrange({ materials: [{ name: '甲', need: 'deferrable', deferral }] }).brief.bring;
    expect(later?.note).toBe('可以后补，5个工作日内补齐（容缺后补）');
  });
  it('does not hide time that is not counted', () => {
    expect(view.brief.visits).toBe('不用跑');
    expect(view.brief.time).toEqual({
      limit: '8个工作日',
      isStatutory: false,
      from: '自受理之日起算',
      statutory: '20个工作日',
      extra: [],
      cases: ['现场核查10个工作日'],
    });
  });
  it('names fees and results', () => {
    expect(view.brief.fee).toEqual({
      items: [{ name: '工本费', standard: '每证20元', when: '只有主体是“企业”的才收', answers: expect.stringMatching(/^\w{4}:\w{4}$/) }],
    });
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
  it('names the telephones by who answers', () => {
    const { brief } = arrange({ consultation: { phones: ['0755-12345678', '0755-87654321'] } });
    expect(brief.phones.map(({ text, of }) => [text, of])).toEqual([
      ['0755-12345678', '示范县市场监督管理局'],
      ['0755-87654321', undefined],
    ]);
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
});

describe('a variant', () => {
  const variants = (change: object) => section(arrange({ variants: [{ kind: 'renewal', ...change }] }).sections, 'variants')?.blocks ?? [];
  it('calls what falls away by its name', () => {
    const [block] = variants({ omit: ['form'], promised: { amount: 5, unit: 'day' } });
    expect(block?.heading).toBe('延续');
    expect(block?.facts).toEqual([
      { label: '承诺办结时限', text: '5日', plain: true },
      { label: '减少材料', text: '申请书', plain: true },
    ]);
  });
  it('lists everything that is to be handed in, and marks what is new', () => {
    const [block] = variants({ omit: ['form', '身份证'], add: [{ name: '延续申请书' }] });
    expect(block?.listHeading).toBe('办理延续要准备的全部材料');
    expect(block?.checklist?.map(({ name, mark }) => [name, mark])).toEqual([
      ['延续申请书', '另加'],
      ['营业执照', undefined],
      ['授权委托书', undefined],
    ]);
    expect(block?.checklist?.[1]?.note).toBe('窗口自己查，不用带');
    expect(block?.materials?.[0]?.rows.map(({ name }) => name)).toEqual(['延续申请书']);
  });
  it('says so when nothing differs, or nothing remains', () => {
    expect(variants({})[0]?.note).toBe('材料与上面的申请材料目录相同。');
    const all = fullItem.materials?.map(({ name }) => name) ?? [];
    expect(variants({ omit: all })[0]).toMatchObject({ note: '不用交材料。' });
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
