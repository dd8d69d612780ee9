/**
 * A law split over files. In: the bodies of its files. Out: one body, parts in the order of their articles; a part that only
 * records amendments (修正案, a 决定) becomes an annex.
 */
import type { Body } from './body.ts';
import type { Annex, Article, Chapter } from './law-text.ts';
import type { RawLaw } from './raw-law.ts';

export const isEmpty = (body: Body): boolean =>
  body.articles.length === 0 && body.sections.length === 0 && body.annexes.length === 0 && body.preamble === '';

export interface Filed {
  readonly raw: RawLaw;
  readonly body: Body;
}

export function joinBodies(files: readonly Filed[]): Body {
  const [only] = files;
  if (files.length === 1 && only !== undefined) return only.body;
  const isRecord = ({ raw }: Filed): boolean => /修正案|决定$/.test(raw.title);
  const parts = files.filter((file) => !isRecord(file)).sort((a, b) => firstNumber(a) - firstNumber(b));
  const chapters: Chapter[] = [];
  const articles: Article[] = [];
  for (const { raw, body } of parts) {
    const name = raw.part ?? (raw.format === 'just-laws' ? raw.title : undefined);
    if (name !== undefined && !/^中华人民共和国/.test(name)) chapters.push(partChapter(name));
    const shift = chapters.length;
    articles.push(...body.articles.map((article) => ({ ...article, chapter: (article.chapter ?? -1) + shift })));
    chapters.push(...body.chapters);
  }
  return {
    chapters,
    articles,
    sections: [],
    preamble: parts
      .map(({ body }) => body.preamble)
      .filter((text) => text !== '')
      .join('\n'),
    annexes: [...parts.flatMap(({ body }) => body.annexes), ...files.filter(isRecord).map(recordAnnex)],
    notes: files.filter((file) => !isRecord(file)).flatMap(({ body }) => body.notes.filter(({ code }) => code !== 'law-text/starts-late')),
  };
}

const firstNumber = ({ body }: Filed): number => body.articles[0]?.number ?? 0;

function partChapter(name: string): Chapter {
  const match = /^(第.{1,5}(?:编|章))[ 　]*(.*)$/u.exec(name);
  return { level: match?.[1]?.endsWith('章') === true ? 2 : 0, label: match?.[1] ?? '', name: match?.[2] ?? name };
}

const recordAnnex = ({ raw, body }: Filed): Annex => ({
  label: raw.title,
  text: raw.lines.map(({ text }) => text).join('\n'),
  articles: [...body.articles, ...body.annexes.flatMap(({ articles }) => articles)],
});
