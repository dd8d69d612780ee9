/** guide law: list, add, lock, verify, coverage, impact, and check with a library, as a user runs them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { exampleLaws } from '../support/laws.ts';
import { guide, workspace } from './cli.ts';

const day = ['--as-of', '2026-11-15'];

/** The starter with the example library, its item resting on 借阅条例. */
function withLaws(snippet = '设定依据: 《借阅条例》第二条'): string {
  const root = workspace('starter');
  for (const { path, text } of exampleLaws) {
    mkdirSync(dirname(join(root, 'laws', path)), { recursive: true });
    writeFileSync(join(root, 'laws', path), text);
  }
  writeFileSync(join(root, 'items/library-card.yaml'), embed(starterItem, snippet));
  return root;
}

const rewrite = (root: string, from: string, to: string): void => {
  const path = join(root, 'laws/行政法规/借阅条例(2023-03-01).md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('guide check with laws', () => {
  it('keeps its cache out of the output and reads a changed text again', async () => {
    const root = withLaws('设定依据:\n  - { 引用: 《借阅条例》第二条, 原文: 读者凭有效证件办理读者证，图书馆当场发放。 }');
    expect((await guide(root, ['check', ...day])).out).toContain('没有发现问题');
    expect(existsSync(join(root, '.guide/laws.cache'))).toBe(true);
    rewrite(root, '当场发放', '三日内发放');
    expect((await guide(root, ['check', ...day])).out).toContain('[law/words-differ]');
  });

  it('asks for the law of the given day, and refuses what is no day', async () => {
    const root = withLaws('设定依据: 《数字阅读条例》第一条');
    expect((await guide(root, ['check', '--as-of', '2026-12-31'])).out).toContain('[law/not-yet-in-force]');
    expect((await guide(root, ['check', '--as-of', '2027-01-01'])).out).toContain('没有发现问题');
    expect(await guide(root, ['check', '--as-of', '明天'])).toMatchObject({ code: 2, err: expect.stringContaining('--as-of') });
  });

  it('refuses a folder where a law text is asked for', async () => {
    const root = withLaws();
    for (const command of ['add', 'impact'])
      expect(await guide(root, ['law', command, 'laws'])).toMatchObject({ code: 2, err: expect.stringContaining('laws 不是文件') });
  });

  it('shows faults of law files at their place', async () => {
    const root = withLaws();
    writeFileSync(join(root, 'laws/坏文件.docx'), 'no zip');
    writeFileSync(join(root, 'laws/甲办法.txt'), '甲办法\n第一条 甲乙丙。\n第二 条 丁戊己。\n第三条 庚辛壬。\n');
    const { code, out } = await guide(root, ['check', ...day]);
    expect(code).toBe(1);
    expect(out).toMatch(/laws\/坏文件\.docx:1:1: 错误：.*\[law-text\/not-docx\]/);
    expect(out).toMatch(/laws\/甲办法\.txt:3:1: 提示：.*\[law-text\/almost-article\]\n {4}3 \| 第二 条 丁戊己。/);
  });
});

describe('guide law', () => {
  it('needs a library', async () => {
    expect(await guide(workspace('starter'), ['law', 'list'])).toMatchObject({ code: 2, err: expect.stringContaining('guide law add') });
  });

  it('says when the text whose impact is asked for is older than the one in force', async () => {
    const root = withLaws();
    const ask = (version: string) => guide(root, ['law', 'impact', `laws/行政法规/借阅条例(${version}).md`, ...day]);
    expect(await ask('2015-03-01')).toMatchObject({
      code: 0,
      err: expect.stringContaining('（2015-03-01）早于 laws 里现行的（2023-03-01）'),
    });
    expect((await ask('2023-03-01')).err).not.toContain('早于');
  });

  it('lists texts with their standing', async () => {
    const { out } = await guide(withLaws(), ['law', 'list', ...day]);
    expect(out.split('\n')).toEqual([
      '有效  2018-10-26  《中华人民共和国公共图书馆法》  法律，50条',
      '旧版本  2015-03-01  《借阅条例》  行政法规，3条',
      '有效  2023-03-01  《借阅条例》  行政法规，3条',
      '已废止  2001-01-01  《图书借阅管理条例》  行政法规，2条',
      '尚未施行  2026-10-01  《数字阅读条例》  行政法规，2条',
      '共5个文本，2个有效',
      '',
    ]);
    const { laws } = JSON.parse((await guide(withLaws(), ['law', 'list', ...day, '--format', 'json'])).out) as { laws: readonly object[] };
    expect(laws[2]).toMatchObject({ title: '借阅条例', status: 'in-force', version: '2023-03-01', inForce: '2023-05-01', articles: 3 });
  });

  it('names two copies of one version that read differently, and which of them is used', async () => {
    const root = withLaws();
    const original = readFileSync(join(root, 'laws/行政法规/借阅条例(2023-03-01).md'), 'utf8');
    const copy = join(root, 'laws/行政法规/另存/借阅条例(2023-03-01).md');
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, original);
    const same = await guide(root, ['law', 'list', ...day]);
    expect(same.out).not.toContain('文字不同');
    expect(same.out).toContain('另有1个文件和别的文件是同一版本，文字相同');
    writeFileSync(copy, original.replace('当场发放', '三日内发放'));
    const { out } = await guide(root, ['law', 'list', ...day]);
    expect(out).toMatch(/^文字不同 {2}《借阅条例》2023-03-01 有两份：第二条不一样；用的是 .*，没有用 .*。请核对后删去一份$/m);
    const { copies } = JSON.parse((await guide(root, ['law', 'list', ...day, '--format', 'json'])).out) as { copies: readonly object[] };
    expect(copies).toMatchObject([{ title: '借阅条例', differing: ['第二条'] }]);
  });

  it('locks what items rely on, and tells when it changes', async () => {
    const root = withLaws();
    expect((await guide(root, ['law', 'verify', ...day])).code).toBe(2);
    expect((await guide(root, ['law', 'lock', ...day])).out).toBe('已写入 laws.lock：1个事项，2处条文\n');
    expect(await guide(root, ['law', 'verify', ...day])).toMatchObject({ code: 0, out: '2处没有变，0处变了，0处没有记录，0处不再引用\n' });
    rewrite(root, '当场发放', '三日内发放');
    expect((await guide(root, ['law', 'verify', ...day])).code).toBe(1);
    const { out } = await guide(root, ['check', ...day]);
    expect(out).toContain('[law/text-changed]');
    await guide(root, ['law', 'lock', ...day]);
    expect((await guide(root, ['check', ...day])).out).toContain('没有发现问题');
  });

  it('keeps what it knows of an item that has errors now', async () => {
    const root = withLaws();
    await guide(root, ['law', 'lock', ...day]);
    const before = readFileSync(join(root, 'laws.lock'), 'utf8');
    writeFileSync(join(root, 'items/library-card.yaml'), embed(starterItem, '网上支付: 部分'));
    expect((await guide(root, ['law', 'lock', ...day])).out).toContain('保留上次的记录');
    expect(readFileSync(join(root, 'laws.lock'), 'utf8')).toBe(before);
  });

  it('tells which articles nobody cites, what is missing and who rests on repealed law', async () => {
    const root = withLaws('设定依据: 《图书借阅管理条例》第一条\n实施依据: 《阅览室办法》第二条\n扩展字段: { 甲: 乙 }');
    writeFileSync(join(root, 'guide.yaml'), `${readFileSync(join(root, 'guide.yaml'), 'utf8')}规则调整: { law/repealed: 警告 }\n`);
    const { out } = await guide(root, ['law', 'coverage', ...day]);
    expect(out).toContain('《图书借阅管理条例》：1个事项引用，2条中用到1条\n  没有用到：第二条\n');
    expect(out).toContain('缺少文本：《阅览室办法》（library-card）');
    expect(out).toContain('设定依据全部废止：library-card（公共图书馆读者证办理）：《图书借阅管理条例》');
    const { uncited } = JSON.parse((await guide(root, ['law', 'coverage', ...day, '--format', 'json'])).out) as {
      uncited: readonly string[];
    };
    expect(uncited).toEqual(['借阅条例', '数字阅读条例']);
  });

  it('tells what a new text touches, article by article', async () => {
    const root = withLaws('设定依据: 《借阅条例》第二条\n实施依据: 《借阅条例》第一条');
    const text = [
      '# 借阅条例',
      '<!-- INFO END -->',
      '第一条 图书馆向所有读者开放，不收取费用。',
      '第二条 外国人也可以在图书馆看书学习。',
      '第三条 读者凭有效证件办理读者证，图书馆三日内发放。',
      '第四条 本条例自2027年5月1日起施行。',
    ].join('\n\n');
    writeFileSync(join(root, '借阅条例(2027-03-01).md'), text);
    const { out, code } = await guide(root, ['law', 'impact', '借阅条例(2027-03-01).md', ...day]);
    expect(code).toBe(0);
    expect(out).toContain('第二条移到第三条，也改了\n    原 当场  现 三日内\n');
    expect(out).toContain('第二条是新增的');
    expect(out).toContain('影响：library-card 设定依据：《借阅条例》第二条');
    expect(out).not.toContain('实施依据');
    expect(out).toContain('要重新生成：public/items/library-card.html');
    const { touched } = JSON.parse((await guide(root, ['law', 'impact', '借阅条例(2027-03-01).md', ...day, '--format', 'json'])).out) as {
      touched: readonly object[];
    };
    expect(touched).toHaveLength(1);
  });

  it('adds a text under its rank, title and date, never over another', async () => {
    const root = withLaws();
    rmSync(join(root, 'laws'), { recursive: true });
    const source = join(root, 'download.txt');
    writeFileSync(source, '示范条例\n（2020年3月1日国务院令第700号公布）\n第一条 甲乙丙。\n第二条 本条例自2020年5月1日起施行。\n');
    const { code, out } = await guide(root, ['law', 'add', 'download.txt']);
    expect([code, out]).toEqual([0, '已加入 laws/行政法规/示范条例(2020-03-01).txt：《示范条例》，2020-03-01，2条\n']);
    expect(readdirSync(join(root, 'laws/行政法规'))).toEqual(['示范条例(2020-03-01).txt']);
    expect((await guide(root, ['law', 'list', ...day])).out).toContain('有效  2020-03-01  《示范条例》  行政法规，2条');
    writeFileSync(source, readFileSync(source, 'utf8').replace('甲乙丙', '丁戊己'));
    expect((await guide(root, ['law', 'add', 'download.txt'])).code).toBe(2);
    writeFileSync(source, '');
    expect(await guide(root, ['law', 'add', 'download.txt'])).toMatchObject({ code: 1, out: expect.stringContaining('读不出法律文本') });
  });

  it('says why a text cannot be read for its impact', async () => {
    const root = withLaws();
    writeFileSync(join(root, 'new.txt'), Buffer.from([0xb7, 0xa8, 0xc2, 0xc9, 0xa3, 0xba, 0xb5, 0xc4]));
    expect(await guide(root, ['law', 'impact', 'new.txt', ...day])).toMatchObject({ code: 2, err: expect.stringContaining('[file/gbk]') });
  });

  it('checks items beside a damaged record, and never writes over it', async () => {
    const root = withLaws();
    writeFileSync(join(root, 'laws.lock'), '<<<<<<< HEAD\n{ "format": 1 }\n');
    const { code, out } = await guide(root, ['check', ...day]);
    expect([code, out.match(/\[[a-z/-]+\]/g)]).toEqual([1, ['[law/lock-damaged]']]);
    for (const command of ['lock', 'verify'])
      expect(await guide(root, ['law', command, ...day])).toMatchObject({ code: 2, err: expect.stringContaining('laws.lock 损坏') });
    expect(readFileSync(join(root, 'laws.lock'), 'utf8')).toContain('<<<<<<<');
  });

  it('speaks English', async () => {
    const root = withLaws();
    expect((await guide(root, ['law', 'list', ...day, '--lang', 'en'])).out).toContain(
      'in force  2023-03-01  《借阅条例》  administrative regulation, 3 articles',
    );
    expect((await guide(root, ['law', 'coverage', ...day, '--lang', 'en'])).out).toContain('2 laws cited, 0 without a text');
  });
});
