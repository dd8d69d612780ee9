/**
 * The real collections and guides of ../shared/real, where the machine has them: all texts load, counts agree with FORMAT.md,
 * known irregular files are reported, quotations known to be right are found, known wrong ones are not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStandards, packageRoot } from '../../bin/io/assets.ts';
import { loadLaws } from '../../bin/io/laws.ts';
import { readWorkspace } from '../../bin/io/workspace.ts';
import { kindOf } from '../../src/law/kind.ts';
import { articleLabel, type LawText } from '../../src/law/law-text.ts';
import { findLaws, type Library, standingOn } from '../../src/law/library.ts';
import { readBasis } from '../../src/law/quoted.ts';
import { resolve } from '../../src/law/resolve.ts';
import { makeShelf } from '../../src/law/shelf.ts';
import { compileWorkspace, makeReader } from '../../src/pipeline.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { ask, hasReal, inFolder, realFolder } from './support.ts';

const asOf = '2026-11-15';
const skipped = hasReal ? '' : ` (skipped: no ${realFolder})`;

describe.skipIf(!hasReal)(`real law texts${skipped}`, () => {
  let library: Library;
  let notes: readonly Diagnostic[];
  let texts: readonly LawText[];
  const loads: boolean[] = [];

  beforeAll(() =>
    inFolder(async (folder) => {
      for (const _ of [1, 2]) {
        const loaded = await loadLaws(join(realFolder, 'laws'), join(folder, 'laws.bin'));
        loads.push(loaded.fromCache);
        ({ library, notes } = loaded);
      }
      const all = [...library.laws.values()].flat().flatMap(({ versions }) => versions.map(({ id }) => id));
      texts = [...all, ...library.duplicates.map(([id]) => id)].map(library.open);
    }),
  );

  it('all load, the second time from the cache', () => {
    expect(loads).toEqual([false, true]);
    expect(texts.length).toBeGreaterThan(1700);
  });

  /** FORMAT.md counts 64,666 lines in LawRefBook, one of them the header line of its own edge case 2. */
  it('counts agree with FORMAT.md', () => {
    const count = (folder: string) => {
      const some = texts.filter(({ id }) => id.startsWith(`${folder}/`));
      return {
        files: some.flatMap(({ sources }) => sources).length,
        laws: new Set(some.map(({ title }) => title)).size,
        articles: some.reduce((sum, { articleCount }) => sum + articleCount, 0),
      };
    };
    expect(count('lawrefbook')).toMatchObject({ files: 1512, articles: 64_665 });
    expect(count('just-laws')).toMatchObject({ laws: 311, articles: 24_363 });
    expect(
      texts.filter(({ id, numbering, sources }) => id.startsWith('lawrefbook/') && numbering !== 'articles' && sources.length === 1),
    ).toHaveLength(83 + 2);
  });

  it('known irregular files are reported', () => {
    const files = (code: string): readonly string[] =>
      [...new Set(notes.filter((note) => note.code === code).map(({ span }) => span.file.replace(/^.*\//, '')))].sort();
    expect(files('law-text/almost-article')).toEqual([
      '农民专业合作社法(2017-12-27).md',
      '刑事诉讼法(2018-10-26).md',
      '最高人民法院关于适用《刑事诉讼法》的解释(2021-01-26).md',
    ]);
    expect(files('law-text/number-gap')).toEqual([
      '农民专业合作社法(2017-12-27).md',
      '刑事诉讼法(2018-10-26).md',
      '宪法修正案（2018年）.md',
      '最高人民法院关于适用《刑事诉讼法》的解释(2021-01-26).md',
      '飞行基本规则(2007-10-18).md',
    ]);
    expect(files('law-text/cut-off')).toEqual([
      '进出口商品检验法实施条例(2019-03-02).md',
      '进出口商品检验法实施条例(2022-03-29).md',
      '麻醉药品和精神药品管理条例(2016-02-06).md',
    ]);
    expect(files('law-text/empty')).toEqual(['汕头经济特区突发公共卫生事件应急条例(2022-05-30).md']);
    expect(files('law-text/no-law').filter((file) => !/^(README|FORMAT|SOURCES|LAWS_PROGRESS)\.md$/.test(file))).toHaveLength(9);
  });

  it('a rank read from title, issuer and number never contradicts a law’s folder', () => {
    const wrong = texts.filter(({ title, number, issuedBy, kind }) => {
      const read = kindOf({ title, issuers: issuedBy, ...(number === undefined ? {} : { number }) });
      return (
        read !== undefined &&
        /^(law|administrative-regulation|local-regulation)$/.test(kind) !== /^(law|administrative-regulation|local-regulation)$/.test(read)
      );
    });
    expect(wrong.length / texts.length).toBeLessThan(0.01);
  });

  it('11, 12: superseded texts and second copies', () => {
    const versions = (title: string) => findLaws(library, title).flatMap((law) => law.versions.map(({ dates }) => dates.version));
    expect(versions('公司法')).toEqual(['2018-10-26', '2023-12-29']);
    expect(versions('道路运输条例')).toEqual(['2019-03-02', '2022-03-29', '2023-07-20']);
    expect(versions('居民身份证法')).toEqual(['2011-10-29']);
    const status = (title: string) => findLaws(library, title).map((law) => standingOn(law, asOf).status);
    expect([status('个体工商户条例'), status('档案法实施办法'), status('民法典'), status('环境保护法')]).toEqual([
      ['repealed'],
      ['repealed'],
      ['in-force'],
      ['repealed'],
    ]);
  });

  it('every article, quoted as portals do, is found in itself', () => {
    const portal = (text: string): string =>
      text
        .replace(/^[（(][一二三四五六七八九十]+[）)]/gm, '')
        .replace(/\n/g, ' ')
        .replace(/（/g, '(')
        .replace(/）/g, ')')
        .replace(/，/g, ',');
    const sample = texts
      .filter((_, index) => index % 16 === 0)
      .flatMap((text) => text.articles.filter((_, index) => index % 7 === 0).map((article) => ({ text, article })));
    const missed = sample.filter(({ text, article }) => {
      if (/^[\s\W]*$/u.test(article.text)) return false;
      const [law] = findLaws(library, text.title).filter(({ versions }) => versions.some(({ id }) => id === text.id));
      const current = law === undefined ? undefined : standingOn(law, asOf);
      if (current?.status !== 'in-force' || current.version.id !== text.id) return false;
      const finding = ask(library, `《${text.title}》${articleLabel(article)}`, portal(article.text), asOf);
      return finding.status !== 'found';
    });
    expect(sample.length).toBeGreaterThan(500);
    expect(missed.map(({ text, article }) => `${text.id} ${articleLabel(article)}`)).toEqual([]);
  });
});

describe.skipIf(!hasReal)(`real guides${skipped}`, () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await loadLaws(join(realFolder, 'laws')));
  });
  const guide = (name: string): string => readFileSync(join(realFolder, 'guides', name), 'utf8');
  const row = /^\d+ ([^|]+) \| [^|]+ \| (第[^|]+) \| [^|]+ \| \d{4}-\d\d-\d\d \| (?!\[text left out\])(.+)$/gm;

  it('is silent on the quotations of the Guangdong page known to be right', () => {
    const rows = [...guide('gdzw-个体工商户注销登记.txt').matchAll(row)].map(([, title = '', place = '', quote = '']) => ({
      citation: `《${title}》${place}`,
      finding: ask(library, `《${title}》${place}`, quote, asOf),
    }));
    const inLibrary = rows.filter(({ finding }) => finding.status !== 'not-in-library');
    expect(inLibrary.map(({ citation, finding }) => [citation, finding.status])).toEqual(
      inLibrary.map(({ citation }) => [citation, 'found']),
    );
    expect([inLibrary.length, rows.length]).toEqual([11, 14]);
  });

  it('is silent on the quotations of the social-organisation page', () => {
    const page = guide('xj-社会团体成立审批流程.txt');
    const basis = page.slice(page.indexOf('《社会团体登记管理条例》'), page.indexOf('二、申请的条件'));
    const findings = readBasis(basis).map(({ citation, quote }) =>
      resolve({ citation, library, asOf, ...(quote === undefined ? {} : { quote }) }),
    );
    expect(readBasis(basis).map(({ quote }) => quote?.slice(0, 8))).toEqual(['国务院民政部门和', '申请成立社会团体']);
    expect(findings.map(({ status }) => status)).toEqual(['found', 'found']);
  });

  it('13: finds the articles cited by superseded numbers', () => {
    const page = guide('sach-文物出境许可.txt');
    const basis = page.slice(page.indexOf('《中华人民共和国文物保护法》第六十一条：'));
    const [first] = readBasis(basis);
    if (first?.quote === undefined) throw new Error('no quotation in the page');
    expect(resolve({ citation: first.citation, quote: first.quote, library, asOf })).toMatchObject({
      status: 'superseded',
      cited: { version: '2017-11-04' },
      now: { status: 'moved', to: [{ article: 78 }] },
    });
  });

  it('finds the slip in a provincial catalogue: 植物 for 职务', () => {
    const catalogue = readFileSync(join(realFolder, 'items/liaoning-catalog-30.json'), 'utf8');
    const quote = /植物科技成果转化后[^"\\]*?。/.exec(catalogue)?.[0];
    const finding = ask(library, '《中华人民共和国促进科技成果转化法》第四十四条', quote, asOf);
    expect(finding).toMatchObject({ status: 'words-differ', differences: [{ quoted: '植物', law: '职务' }] });
  });
});

describe.skipIf(!hasReal)(`the examples against the real library${skipped}`, () => {
  it('rest on nothing that is wrong: notes on missing texts are all that is said', async () => {
    const { library } = await loadLaws(join(realFolder, 'laws'));
    const sources = readWorkspace(join(packageRoot(), 'examples/county'));
    const reader = makeReader(loadStandards(), { today: asOf, laws: makeShelf(library, { asOf }) });
    const { diagnostics } = compileWorkspace(sources, reader);
    const codes = diagnostics.filter(({ code }) => code.startsWith('law/')).map(({ code }) => code);
    expect([new Set(codes), codes.length]).toEqual([new Set(['law/not-in-library']), 17]);
  });
});
