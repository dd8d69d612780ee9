/**
 * A small law library for examples: invented acts under invented words, and one stub under the title that the starter cites.
 */
import { importLaws } from '../../src/law/import.ts';
import { chineseNumber } from '../../src/law/law-text.ts';
import { libraryOfTexts } from '../../src/law/library.ts';
import type { Lock } from '../../src/law/lock-file.ts';
import type { LawSource } from '../../src/law/raw-law.ts';
import { makeShelf, type Shelf } from '../../src/law/shelf.ts';

export const exampleDay = '2026-11-15';

const text = (path: string, title: string, lines: readonly string[]): LawSource => ({ path, text: [title, ...lines].join('\n\n') });

const stub = Array.from({ length: 50 }, (_unused, index) => `第${chineseNumber(index + 1)}条 这是试验用的第${index + 1}条。`);
stub[32] = '第三十三条 这是第一款。\n\n图书馆提供下列服务：\n\n（一）借阅；\n\n（二）讲座。';

export const exampleLaws: readonly LawSource[] = [
  text('行政法/中华人民共和国公共图书馆法(2018-10-26).md', '# 中华人民共和国公共图书馆法', ['<!-- INFO END -->', ...stub]),
  text('行政法规/借阅条例(2015-03-01).md', '# 借阅条例', [
    '<!-- INFO END -->',
    '第一条 读者凭有效证件办理读者证。',
    '第二条 读者证有效期为三年，期满可以续办。',
    '第三条 本条例自2015年5月1日起施行。',
  ]),
  text('行政法规/借阅条例(2023-03-01).md', '# 借阅条例', [
    '<!-- INFO END -->',
    '第一条 图书馆向所有读者开放，不收取费用。',
    '第二条 读者凭有效证件办理读者证，图书馆当场发放。',
    '第三条 本条例自2023年5月1日起施行。《图书借阅管理条例》同时废止。',
  ]),
  text('行政法规/图书借阅管理条例(2001-01-01).md', '# 图书借阅管理条例', [
    '<!-- INFO END -->',
    '第一条 读者凭单位介绍信办理借书证。',
    '第二条 本条例自2001年3月1日起施行。',
  ]),
  text('行政法规/数字阅读条例(2026-10-01).md', '# 数字阅读条例', [
    '<!-- INFO END -->',
    '第一条 读者可以在网上办理读者证。',
    '第二条 本条例自2027年1月1日起施行。',
  ]),
];

/** Written when 借阅条例第一条 still had other words. */
const lock: Lock = {
  items: {
    'library-card': {},
    example: { '《借阅条例》第一条': [{ title: '借阅条例', places: '第一条', version: '2015-03-01', hash: '0000000000000000' }] },
  },
};

export function shelfOf(sources: readonly LawSource[], asOf = exampleDay): Shelf {
  const { texts, notes } = importLaws(sources);
  return makeShelf(libraryOfTexts(texts), {
    asOf,
    notes: notes.map((note) => ({ ...note, span: { ...note.span, file: `laws/${note.span.file}` } })),
    lock,
  });
}
