/**
 * Quotations that are not what the article says. In: citations with 原文, and the library. Out: the differing words, side by side.
 */
import { citationRule, placesText, sideBySide } from '../engine/cited.ts';

export const lawWordsDiffer = citationRule(
  {
    code: 'law/words-differ',
    status: 'words-differ',
    severity: 'warning',
    message: {
      zh: '引用的原文与《{title}》{place}不一致：{differences}',
      en: 'the quotation is not what 《{title}》{place} says: {differences}',
    },
    fix: {
      zh: '对照现行文本改正；也可以删去原文，指南会自动显示 laws 文件夹里的条文',
      en: 'mend it by the text in force, or leave it out: guides show the article from the laws folder by themselves',
    },
    why: {
      zh: '引错法条会使依据站不住脚，申请人和法院都会对照原文。只比较文字，不比较标点和序号。',
      en: 'A wrong quotation undermines the basis; applicants and courts compare it with the law. Only words are compared, no marks.',
    },
  },
  ({ source, places, differences }, { answer }) => {
    const [first] = differences;
    const words = first !== undefined && first.quotedSpan.end > first.quotedSpan.start ? first.quotedSpan : undefined;
    return {
      inQuote: true,
      ...(words === undefined ? {} : { words: [words.start, words.end] as const }),
      args: { title: source.title, place: placesText(answer, places), differences: sideBySide(differences) },
    };
  },
);
