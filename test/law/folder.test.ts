/** The laws/ folder on disk: formats, the cache, and what is wrong with files. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadLaws } from '../../bin/io/laws.ts';
import { articleLabel } from '../../src/law/law-text.ts';
import { findLaws } from '../../src/law/library.ts';
import { ask, book, inFolder } from './support.ts';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Runs split as word processors do; `extra` stands behind the text, `properties` before it. */
const paragraph = (line: string, extra = '', properties = '<w:jc w:val="both"/>'): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${line
    .split('\n')
    .map((part) => `${run(part.slice(0, 3))}${run(part.slice(3))}`)
    .join('<w:r><w:br/></w:r>')}${extra}</w:p>`;

const docx = (lines: readonly string[]): Uint8Array => docxOf(lines.map((line) => paragraph(line)).join(''));

interface Part {
  readonly name: string;
  readonly xml: string;
}

/** The least a DOCX is, with footnotes or numbering where they are given. */
function docxOf(body: string, parts: readonly Part[] = []): Uint8Array {
  const types = parts.map(({ name }) => `<Override PartName="/word/${name}.xml" ContentType="${content.replace('document', name)}"/>`);
  const relations = parts.map(
    ({ name }) => `<Relationship Id="${name}" Type="${office.replace('officeDocument', name)}" Target="${name}.xml"/>`,
  );
  const related = (list: string): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${content}"/>${types.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(related(`<Relationship Id="r1" Type="${office}" Target="word/document.xml"/>`)),
    'word/_rels/document.xml.rels': strToU8(related(relations.join(''))),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, strToU8(`${head}${xml}`)])),
  });
}

const official = [
  '中华人民共和国甲法',
  '（1993年12月29日第八届全国人民代表大会常务委员会第五次会议通过　根据2018年10月26日第十三届全国人民代表大会常务委员会第六次会议《关于修改〈中华人民共和国甲法〉的决定》第四次修正　2023年12月29日第十四届全国人民代表大会常务委员会第七次会议第二次修订）',
  '目　　录',
  '第一章　总　　则',
  '第二章　附　　则',
  '第一章　总　　则',
  '第一条　为了乙，制定本法。',
  '第二条　下列事项应当登记：\n（一）名称；\n（二）住所&amp;地址。',
  '第二章　附　　则',
  '第三条　本法自2024年7月1日起施行。',
];

describe('loadLaws', () => {
  it('reads DOCX as the national law database delivers it', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, '中华人民共和国甲法_20231229.docx'), docx(official));
      const { library, notes } = await loadLaws(folder);
      const [law] = findLaws(library, '甲法');
      const text = library.open(law?.versions[0]?.id ?? '');
      expect(notes).toEqual([]);
      expect(text).toMatchObject({
        title: '中华人民共和国甲法',
        format: 'docx',
        kind: 'law',
        dates: { issued: '1993-12-29', version: '2023-12-29', inForce: '2024-07-01', certainty: 'stated' },
        issuedBy: ['全国人民代表大会常务委员会'],
      });
      expect(text.history).toHaveLength(3);
      expect(text.chapters.map(({ name }) => name)).toEqual(['总则', '附则']);
      expect(text.articles.map(articleLabel)).toEqual(['第一条', '第二条', '第三条']);
      expect(text.articles[1]?.paragraphs[0]?.items).toHaveLength(2);
    }));

  it('footnotes are no words of an article, a row of a table is a line of its annex', () =>
    inFolder(async (folder) => {
      const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
      const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
      const table = `<w:tbl><w:tr>${cell('区域')}${cell('亮度')}</w:tr><w:tr>${cell('居住区')}${cell('10')}</w:tr></w:tbl>`;
      const body = `${paragraph('甲条例')}${paragraph('　　第一条　本条例所称灯，包括招牌灯', `${mark}${run('。')}`)}${paragraph('附件：亮度标准')}${table}`;
      const notes = `<w:footnotes xmlns:w="${wordNamespace}"><w:footnote w:id="2">${paragraph('不含信号灯。')}</w:footnote></w:footnotes>`;
      writeFileSync(join(folder, 'a.docx'), docxOf(body, [{ name: 'footnotes', xml: notes }]));
      const { library } = await loadLaws(folder);
      const text = library.open('a.docx');
      expect(text.articles.map((article) => article.text)).toEqual(['本条例所称灯，包括招牌灯。']);
      expect(text.annexes.map((annex) => annex.text)).toEqual(['区域　亮度\n居住区　10']);
    }));

  it('numbers made by Word are missed, and said to be', () =>
    inFolder(async (folder) => {
      const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
      const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/></w:lvl>';
      const numbering = `<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
      const body = `${paragraph('甲条例')}${paragraph('为了乙，制定本条例。', '', numbered)}${paragraph('本条例自公布之日起施行。', '', numbered)}`;
      writeFileSync(join(folder, 'a.docx'), docxOf(body, [{ name: 'numbering', xml: numbering }]));
      const { notes } = await loadLaws(folder);
      expect(notes.map(({ code }) => code)).toEqual(['law-text/numbered-by-word']);
    }));

  it('does not unpack a file that was made to fill the memory', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.docx'), docxOf(paragraph('甲'), [{ name: 'comments', xml: ' '.repeat(33 * 1024 * 1024) }]));
      writeFileSync(join(folder, 'b.docx'), docx(official));
      const { library, notes } = await loadLaws(folder);
      expect(notes.map(({ code, span }) => [code, span.file])).toEqual([['law-text/too-large', 'a.docx']]);
      expect([...library.laws.keys()]).toEqual(['甲法']);
    }));

  it('follows no link, and says so until the link is gone', () =>
    inFolder(async (folder) => {
      const laws = join(folder, 'laws');
      mkdirSync(laws);
      writeFileSync(join(folder, 'outside.md'), book('乙法', [], ['第一条 乙。']));
      symlinkSync(join(folder, 'outside.md'), join(laws, 'a.md'));
      const codes = async () => (await loadLaws(laws, join(folder, 'cache'))).notes.map(({ code, span }) => [code, span.file]);
      expect(await codes()).toEqual([['law-text/link', 'a.md']]);
      expect((await loadLaws(laws)).library.laws.size).toBe(0);
      rmSync(join(laws, 'a.md'));
      expect(await codes()).toEqual([]);
    }));

  it('says which files it cannot read', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.docx'), 'no zip');
      writeFileSync(join(folder, 'b.doc'), 'old word');
      writeFileSync(join(folder, 'c.txt'), Buffer.from([0xb7, 0xa8, 0xc2, 0xc9, 0xa3, 0xba, 0xb5, 0xc4]));
      writeFileSync(join(folder, 'd.png'), 'picture');
      writeFileSync(join(folder, 'e.docx'), 'PK\u0003\u0004cut off');
      writeFileSync(join(folder, 'f.txt'), '');
      const { library, notes } = await loadLaws(folder);
      expect(library.laws.size).toBe(0);
      expect(notes.map(({ code, span }) => [code, span.file]).sort()).toEqual([
        ['file/gbk', 'c.txt'],
        ['law-text/empty', 'f.txt'],
        ['law-text/not-docx', 'a.docx'],
        ['law-text/not-docx', 'e.docx'],
        ['law-text/unread-format', 'b.doc'],
      ]);
    }));

  it('an absent folder is an empty library', async () => {
    expect((await loadLaws('/nowhere/laws')).library.laws.size).toBe(0);
  });

  it('keeps a cache by content; the same comes out of it', () =>
    inFolder(async (folder) => {
      const laws = join(folder, 'laws');
      const cache = join(folder, '.guide/cache/laws.bin');
      mkdirSync(laws);
      const path = join(laws, '甲法(2020-01-01).md');
      const write = (words: string, at: number): void => {
        writeFileSync(path, book('甲法', [], ['## 第一章 总则', `第一条 ${words}`, '第一条之一 （一）乙；', '附件', '第一条 丙。']));
        utimesSync(path, at, at);
      };
      write('甲。', 1_700_000_000);
      const first = await loadLaws(laws, cache);
      const second = await loadLaws(laws, cache);
      expect([first.fromCache, second.fromCache, existsSync(cache)]).toEqual([false, true, true]);
      const id = '甲法(2020-01-01).md';
      expect(second.library.open(id)).toEqual(first.library.open(id));
      expect(second.notes).toEqual(first.notes);

      utimesSync(path, 1_700_000_100, 1_700_000_100);
      expect((await loadLaws(laws, cache)).fromCache).toBe(true);

      write('丁。', 1_700_000_200);
      const changed = await loadLaws(laws, cache);
      expect(changed.fromCache).toBe(false);
      expect(ask(changed.library, '《甲法》第一条', '丁。').status).toBe('found');

      writeFileSync(cache, readFileSync(cache).subarray(0, 400));
      expect((await loadLaws(laws, cache)).fromCache).toBe(false);
    }));
});
