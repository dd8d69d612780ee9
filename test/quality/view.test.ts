/** The quality page as data: verdict, numbers, departments, rules, what was set aside, and what was checked. */
import { describe, expect, it } from 'vitest';
import { percent } from '../../src/report/quality/texts.ts';
import { verdictOf } from '../../src/report/quality/verdict.ts';
import { starter, starterItem, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { day, quality } from '../support/quality.ts';

const second = (snippet: string, id = 'second'): string =>
  embed(starterItem, `编号: ${id}\n基本编码: '002031127002'\n实施编码: '12440199001990122P4002031127002'\n${snippet}`);

const faulty = {
  ...starter,
  'guide.yaml': withPacks(['national']),
  'items/second.yaml': second('事项名称: 图书馆场地使用\n收费: { 是否收费: 是 }\n咨询电话号: 1\n服务对象: 个人'),
  'items/vague.yaml': second('事项名称: 图书馆讲座报名\n适用范围: 有关材料应当及时提交，窗口尽快答复。', 'vague'),
  'items/broken.yaml': '事项名称: 没有写完的事项\n实施主体: 示范县档案局\n收费: [\n',
  'offices/archives.yaml': '名称: 示范县档案馆\n地址: 12\n办公时间: 周一\n电话: 020-5550\n',
};

describe('the verdict', () => {
  const numbers = { items: 3, failing: 0, errors: 0, warnings: 0, infos: 0, errorsElsewhere: 0 };
  it.each([
    [{}, 'good', '3 个事项全部通过检查，没有发现问题。', 'All items passed; nothing was found.'],
    [{ infos: 1 }, 'good', '3 个事项都可以发布，没有错误和警告，只有 1 个提示供参考。', '1 note may be of use'],
    [{ warnings: 2, infos: 1 }, 'warning', '3 个事项都可以发布，另有 2 个警告需要核对。', '2 warnings should be looked at'],
    [{ errors: 1, errorsElsewhere: 1 }, 'error', '3 个事项本身没有错误，但其他文件有 1 个错误，要先改正。', 'other files have 1 error'],
    [
      { failing: 1, errors: 1200 },
      'error',
      '3 个事项中有 1 个还不能发布，共 1,200 个错误要先改正。',
      '1 of 3 items cannot be published yet: 1,200 errors',
    ],
    [{ failing: 3, errors: 5 }, 'error', '3 个事项都还不能发布，共 5 个错误要先改正。', 'None of 3 items'],
    [{ items: 0 }, 'warning', '没有检查到事项。', 'no items'],
  ] as const)('for %j', (changes, tone, zh, en) => {
    expect(verdictOf({ ...numbers, ...changes }, 'zh')).toEqual({ tone, text: zh });
    expect(verdictOf({ ...numbers, ...changes }, 'en').text).toContain(en);
  });

  it('claims neither all nor nothing before it is so', () => {
    expect([percent(0, 900), percent(1, 900), percent(899, 900), percent(900, 900), percent(0, 0)]).toEqual([
      '0%',
      '1%',
      '99%',
      '100%',
      '—',
    ]);
  });
});

describe('the view', () => {
  const { view, diagnostics } = quality(faulty);
  const count = (severity: string): number => diagnostics.filter((finding) => finding.severity === severity).length;

  it('counts what was found', () => {
    const figures = Object.fromEntries(view.figures.map(({ name, value }) => [name, value]));
    expect(figures).toMatchObject({
      检查的事项: '4',
      错误: String(count('error')),
      警告: String(count('warning')),
      提示: String(count('info')),
    });
    expect(view.shares.reduce((sum, { weight }) => sum + weight, 0)).toBe(4);
  });

  it('names department and title also of an item that cannot be compiled', () => {
    const broken = view.departments.find(({ name }) => name === '示范县档案局');
    expect(broken).toMatchObject({ items: 1, failing: 1, clean: 0 });
    expect(broken?.files[0]).toMatchObject({ title: '没有写完的事项', file: 'items/broken.yaml', worst: 'error' });
  });

  it('shows every finding once, at its place, in departments or among other files', () => {
    const files = [...view.departments, ...(view.others === undefined ? [] : [view.others])].flatMap((department) => department.files);
    const shown = files.flatMap(({ file, findings }) => findings.map(({ code }) => `${file} ${code}`));
    expect(shown.sort()).toEqual(diagnostics.map(({ span, code }) => `${span.file} ${code}`).sort());
    expect(view.others?.files.map(({ file }) => file)).toEqual(['offices/archives.yaml']);
    const vague = files.flatMap(({ findings }) => findings).find(({ code }) => code === 'wording/vague-time');
    expect(vague).toMatchObject({ excerpt: { before: '适用范围: 有关材料应当', marked: '及时', after: '提交，窗口尽快答复。' } });
  });

  it('groups by rule, the gravest first, with ground, example and places', () => {
    const sum = view.rules.reduce((total, rule) => total + Number(rule.count), 0);
    expect(sum).toBe(diagnostics.length);
    expect(view.rules[0]?.severity).toBe('error');
    const vague = view.rules.find(({ code }) => code === 'wording/vague-time');
    expect(vague).toMatchObject({ source: expect.stringContaining('条例'), wrong: expect.any(String), right: expect.any(String) });
    expect(vague?.places.map(({ title }) => title)).toEqual(['图书馆讲座报名']);
  });

  it('says which packs, rules and standards were applied', () => {
    const packs = view.extent.packs.map(({ id, rules }) => [id, rules > 0]);
    expect(packs).toContainEqual(['national', true]);
    expect(view.extent.laws).toBe('工作区没有 laws 文件夹，引用的条文没有和法律原文核对');
    expect(view.extent.standards.find(({ title }) => title.includes('实施清单要素'))).toMatchObject({
      edition: '2022',
      issued: '2022-01-30',
    });
    expect(view.asOf).toBe(day);
  });

  it('lists what was set aside, the first to end first, and marks what ends soon', () => {
    const days = ['2027-06-30', '2026-11-28', '2026-11-29', '2026-12-28', '2026-12-29'];
    let taken = 0;
    const { view: put, diagnostics: rest } = quality(faulty, {
      putOff: remember((finding) =>
        taken < days.length
          ? { reason: `理由${taken}`, until: days[taken++] ?? '', by: taken % 2 === 0 ? 'comment' : 'baseline', span: finding.span }
          : undefined,
      ),
    });
    expect(rest.length).toBe(diagnostics.length - days.length);
    expect(put.suppressed.map(({ until, mark }) => [until, mark])).toEqual([
      ['2026-11-28', '今天到期'],
      ['2026-11-29', '1 天内到期'],
      ['2026-12-28', '30 天内到期'],
      ['2026-12-29', undefined],
      ['2027-06-30', undefined],
    ]);
    expect(put.suppressed.map(({ reason, by }) => `${reason} ${by}`)).toContain('理由1 文件中的注释');
  });

  it('is all clean for a sound workspace', () => {
    const { view: sound } = quality(starter);
    expect(sound.verdict).toEqual({ tone: 'good', text: '1 个事项全部通过检查，没有发现问题。' });
    expect(sound.departments[0]).toMatchObject({ clean: 1, cleanShare: '100%', files: [] });
    expect(sound.departments[0]?.sound.map(({ file }) => file)).toEqual(['items/library-card.yaml']);
  });
});

/** The same answer for the same finding. */
function remember<In extends object, Out>(make: (given: In) => Out): (given: In) => Out {
  const known = new Map<In, Out>();
  return (given) => {
    if (!known.has(given)) known.set(given, make(given));
    return known.get(given) as Out;
  };
}
