/** The three sheets for the window. */
import { describe, expect, it } from 'vitest';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { arrangeDesk } from '../../src/compile/manual-view-desk.ts';
import { renderManual } from '../../src/render/internal-site.ts';
import type { Item } from '../../src/schema/generated/types.ts';
import { bound, catalogueOf, item, textOf, toolsFor } from './fixture.ts';

const tools = toolsFor();

function sheet(name: 'checklist' | 'notice' | 'desk', changes: Partial<Item> = {}): string {
  const one = bound(changes);
  const page = renderManual(one, catalogueOf([one]), tools).find(({ path }) => path === `internal/items/${one.id}/${name}.html`);
  const html = String(page?.content);
  return html.slice(html.indexOf('<article'), html.indexOf('</article>'));
}

describe('the front-desk sheet', () => {
  const text = textOf(sheet('desk'));

  it('has what the window checks and says, and where the file goes', () => {
    for (const words of [
      '食品经营许可申请书',
      '签名与身份证一致',
      '逐字一致',
      '请在第2页补签姓名。',
      '收件凭证',
      '省数据共享平台查询',
      '审查岗',
    ])
      expect(text).toContain(words);
  });

  it('has nothing of the later review', () => {
    for (const words of ['布局合理', '全部要点合格', '准予行政许可决定书', '超期未决定', '不再现场核查']) expect(text).not.toContain(words);
  });

  it('keeps apart what the applicant brings and what the window looks up', () => {
    const view = arrangeDesk(makeTerms('zh', tools.standards), bound());
    expect(view.materials.filter(({ bring }) => bring).map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 食品经营许可申请书',
      '3 授权书',
    ]);
  });

  it('takes all first steps that receive or accept as the window’s', () => {
    const steps = ['收件', '受理', '审查', '受理结果送达'].map((name) => ({ name }));
    const view = arrangeDesk(makeTerms('zh', tools.standards), bound({ steps }));
    expect(view.steps.map(({ name }) => name)).toEqual(['收件', '受理']);
    expect(view.handover[0]?.text).toBe('审查');
  });

  it('takes the only step of an item decided on the spot', () => {
    const view = arrangeDesk(makeTerms('zh', tools.standards), bound({ steps: [{ name: '当场办理' }] }));
    expect(view.steps.map(({ name }) => name)).toEqual(['当场办理']);
    expect(view.handover).toEqual([]);
  });
});

describe('the checklist', () => {
  const html = sheet('checklist');

  it('has a box for every material, condition and outcome, and blanks to sign', () => {
    const text = textOf(html);
    for (const words of ['已取得 营业执照', '食品经营许可申请书', '营业执照', '授权书', '不予受理通知书', '核对人', '复核人', '收件日期'])
      expect(text).toContain(words);
    const options = 2;
    const channels = 3;
    const points = 3;
    const verdicts = 2 + 3 + 2 + 3;
    const outcomes = 3;
    expect(html.match(/class="box"/g)).toHaveLength(options + channels + points + verdicts + outcomes);
  });

  it('labels what only some applicants need', () => {
    expect(textOf(html)).toContain('适用于：主体为企业');
  });
});

describe('the one-time notice', () => {
  it('is prefilled with item, agency, materials, place and telephone', () => {
    const text = textOf(sheet('notice'));
    for (const words of [
      '示范县市场监督管理局',
      '“食品经营许可（餐饮服务，新办）”',
      '食品经营许可申请书',
      '请在第2页补签姓名。',
      '0755-33334444',
      '示范县人民路2号',
      '送达回执',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('does not ask for what the government has', () => {
    const table = /<table class="form letter-table">[\s\S]*?<\/table>/.exec(sheet('notice'))?.[0] ?? '';
    expect(table).toContain('授权书');
    expect(table).not.toContain('营业执照');
  });

  it('names the law on licences for licences only', () => {
    expect(sheet('notice')).toContain('《中华人民共和国行政许可法》第三十二条');
    expect(sheet('notice', { type: 'public-service' })).not.toContain('行政许可法');
    expect(sheet('notice', { type: 'confirmation' })).not.toContain('行政许可法');
  });

  it('is a letter and no internal paper', () => {
    expect(textOf(sheet('notice'))).not.toContain('内部资料');
    expect(textOf(sheet('desk'))).toContain('内部资料');
  });

  it('works for an item without materials, places or telephones', () => {
    const { materials: _, locations: __, consultation: ___, ...rest } = item;
    const bare = { ...bound(), item: rest, places: [] };
    const page = renderManual(bare, catalogueOf([bare]), tools).find(({ path }) => path.endsWith('notice.html'));
    expect(page?.content).toContain('其他需要补正的内容');
  });
});
