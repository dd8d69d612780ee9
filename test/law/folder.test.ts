/** The laws/ folder on disk: formats, the cache, and what is wrong with files. */
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
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

/** The least a DOCX is: a paragraph a line, runs split as word processors do. */
function docx(lines: readonly string[]): Uint8Array {
  const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (line: string): string =>
    line
      .split('\n')
      .map((part) => `${run(part.slice(0, 3))}${run(part.slice(3))}`)
      .join('<w:r><w:br/></w:r>');
  const body = lines.map((line) => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${paragraph(line)}</w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${content}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`),
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

  it('says which files it cannot read', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.docx'), 'no zip');
      writeFileSync(join(folder, 'b.doc'), 'old word');
      writeFileSync(join(folder, 'c.txt'), Buffer.from([0xb7, 0xa8, 0xc2, 0xc9, 0xa3, 0xba, 0xb5, 0xc4]));
      writeFileSync(join(folder, 'd.png'), 'picture');
      const { library, notes } = await loadLaws(folder);
      expect(library.laws.size).toBe(0);
      expect(notes.map(({ code, span }) => [code, span.file]).sort()).toEqual([
        ['file/gbk', 'c.txt'],
        ['law-text/not-docx', 'a.docx'],
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
