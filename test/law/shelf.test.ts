/** Citations of items against a library: which finding at which words, the lock, ranks, and that nothing is said without texts. */
import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../src/law/cited-in.ts';
import { changesOf, makeLock } from '../../src/law/lock.ts';
import { printLock, readLock } from '../../src/law/lock-file.ts';
import { makeShelf } from '../../src/law/shelf.ts';
import { makeReader } from '../../src/pipeline.ts';
import { codedRules } from '../../src/rules/index.ts';
import { check, standards, starter, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { exampleDay, exampleLaws, shelfOf } from '../support/laws.ts';

const shelf = shelfOf(exampleLaws);
/** Rules on citations alone, so that other rules never shake these tests. */
const codes = codedRules.map(({ code }) => code).filter((code) => code.startsWith('law/'));
const lawRules = {
  'guide.yaml': starter['guide.yaml']?.replace('规则包: []', '规则包: [citations]') ?? '',
  'packs/citations.yaml': `编号: citations\n名称: 引用\n内置规则: [${codes.join(', ')}]\n`,
};
const run = (snippet: string, using = makeReader(standards, { today: exampleDay, laws: shelf })) =>
  check({ ...starter, ...lawRules, 'items/library-card.yaml': embed(starterItem, snippet) }, undefined, using);
const marked = (snippet: string): readonly (readonly [string, string])[] => {
  const { diagnostics, texts } = run(snippet);
  return diagnostics.map(({ code, span }) => [code, texts.get(span.file)?.slice(span.start, span.end) ?? '']);
};

describe('rules on citations', () => {
  it('say nothing without a library', () => {
    expect(run('设定依据: 《图书借阅管理条例》第九十九条', makeReader(standards, { today: exampleDay })).codes).toEqual([]);
  });

  it.each([
    [
      'the differing words',
      '  - { 引用: 《借阅条例》第二条, 原文: 读者凭有效证件办理读者证，图书馆隔日发放。 }',
      'law/words-differ',
      '隔日',
    ],
    ['本条例 after the act it stands for', '  - 《借阅条例》第一条、本条例第八条', 'law/no-such-place', '第八条'],
    ['the missing place of a list', '  - 《借阅条例》第一条、第八条第二款', 'law/no-such-place', '第八条第二款'],
    ['the repealed act', '  - 《图书借阅管理条例》第一条', 'law/repealed', '《图书借阅管理条例》'],
    [
      'the citation that moved',
      '  - { 引用: 《借阅条例》第三条, 原文: 读者凭有效证件办理读者证，图书馆当场发放。 }',
      'law/moved',
      '《借阅条例》第三条',
    ],
    ['words quoted inside the citation', '  - 《借阅条例》第二条：读者凭有效证件办理读者证，图书馆隔日发放。', 'law/words-differ', '隔日'],
  ])('mark %s', (_what, entry, code, words) => {
    expect(marked(`设定依据:\n${entry}`)).toEqual([[code, words]]);
  });

  it('tell that an act without a text is repealed, when another says so, but for a later one of its title', () => {
    const without = shelfOf(exampleLaws.filter(({ path }) => !path.includes('图书借阅管理条例')));
    const using = makeReader(standards, { today: exampleDay, laws: without });
    const codes = (entry: string): readonly string[] => run(`设定依据:\n  - ${entry}`, using).codes;
    expect(codes('《图书借阅管理条例》第一条')).toEqual(['law/repealed']);
    expect(run('设定依据: 《图书借阅管理条例》第一条', using).show()).toContain(
      '《图书借阅管理条例》已于2023-05-01废止，由《借阅条例》废止',
    );
    expect(codes('《图书借阅管理条例》（2025年修订）第一条')).toEqual(['law/not-in-library']);
    expect(codes('{ 引用: 《图书借阅管理条例》第一条, 实施日期: "2024-01-01" }')).toEqual(['law/not-in-library']);
    const early = makeReader(standards, { today: '2020-01-01', laws: shelfOf(exampleLaws.slice(0, 3), '2020-01-01') });
    expect(run('设定依据: 《图书借阅管理条例》第一条', early).codes).toEqual(['law/not-in-library']);
    const local = shelfOf([
      ...exampleLaws,
      {
        path: '地方性法规/示范省借阅条例(2023-03-01).md',
        text: '# 示范省借阅条例\n\n<!-- INFO END -->\n\n第一条 本条例自2023年5月1日起施行。《借书规定》同时废止。',
      },
    ]);
    expect(run('设定依据: 《借书规定》第一条', makeReader(standards, { today: exampleDay, laws: local })).codes).toEqual([
      'law/not-in-library',
    ]);
  });

  it('look an act up by its decree number alone, when one act was given under it', () => {
    const act = (title: string): (typeof exampleLaws)[number] => ({
      path: `行政法规/${title}(2020-01-01).md`,
      text: `# ${title}\n\n2020年1月1日 国务院令第901号公布\n\n<!-- INFO END -->\n\n第一条 读者凭有效证件办理读者证。`,
    });
    const using = (...titles: readonly string[]) =>
      makeReader(standards, { today: exampleDay, laws: shelfOf([...exampleLaws, ...titles.map(act)]) });
    const law = (entry: string, reader = using('读者条例')): readonly string[] =>
      run(`设定依据: ${entry}`, reader).codes.filter((code) => code.startsWith('law/'));
    for (const number of ['国务院令第901号', '中华人民共和国国务院令第九百零一号', '国务院第901号令']) {
      expect(law(`${number}第一条`)).toEqual([]);
      expect(law(`${number}第八条`)).toEqual(['law/no-such-place']);
    }
    expect(law('国务院令第902号第八条')).toEqual([]);
    expect(law('国务院令第901号第八条', using('读者条例', '阅览条例'))).toEqual([]);
  });

  it('name both wordings', () => {
    expect(run('设定依据:\n  - { 引用: 《借阅条例》第二条, 原文: 读者凭有效证件办理读者证，图书馆隔日发放。 }').show()).toContain(
      '这里写“隔日”，法律写“当场”',
    );
  });

  it('find one thing at each citation', () => {
    const codes = run('设定依据:\n  - 《图书借阅管理条例》第九十九条\n  - 《数字阅读条例》第九十九条').codes;
    expect(codes).toEqual(['law/repealed', 'law/not-yet-in-force']);
  });

  it('note an unknown act once an item', () => {
    const { diagnostics } = run('设定依据:\n  - 《阅览室办法》第三条\n  - 《阅览室办法》第四条\n  - 《自习室办法》第四条');
    expect(diagnostics.map(({ code, severity, args }) => [code, severity, args.count])).toEqual([
      ['law/not-in-library', 'info', 2],
      ['law/not-in-library', 'info', 1],
    ]);
  });

  it('follow the day', () => {
    const later = makeReader(standards, { today: '2027-06-01', laws: shelfOf(exampleLaws, '2027-06-01') });
    const earlier = makeReader(standards, { today: '2010-06-01', laws: shelfOf(exampleLaws, '2010-06-01') });
    expect(run('设定依据: 《数字阅读条例》第一条', later).codes).toEqual([]);
    expect(run('设定依据: 《图书借阅管理条例》第一条', earlier).codes).not.toContain('law/repealed');
  });
});

describe('the lock', () => {
  const item = { basis: [{ citation: '《借阅条例》第二条' }, { citation: '《借阅条例》' }, { citation: '《无此条例》第二条' }] };
  const lock = makeLock([{ id: 'card', item }], shelf);

  it('keeps version and hash of cited articles, and nothing of what has no text', () => {
    expect(lock.items.card).toEqual({
      '《借阅条例》第二条': [{ title: '借阅条例', places: '第二条', version: '2023-03-01', hash: expect.stringMatching(/^[0-9a-f]{16}$/) }],
    });
    expect(readLock(printLock(lock))).toEqual(lock);
  });

  it.each(['', '[]', '{"format":1}', '{"format":1,"items":{"a":{"b":[1]}}}', '{"format":2,"items":{}}'])('is not made of %j', (text) => {
    expect(readLock(text)).toBeUndefined();
  });

  it('tells a changed text from a new comma', () => {
    const [cited] = citationsIn(item);
    if (cited === undefined) throw new Error('no citation');
    const changed = (from: string, to: string) => {
      const sources = exampleLaws.map(({ path, text }) => ({ path, text: text.replace(from, to) }));
      return changesOf('card', cited, makeShelf(shelfOf(sources).library, { asOf: exampleDay, lock })).length;
    };
    expect([
      changed('当场发放', '三日内发放'),
      changed('读者证，图书馆', '读者证,图书馆'),
      changed('第二条 读者凭', '第四条 读者凭'),
    ]).toEqual([1, 0, 1]);
  });
});
