/**
 * Articles, paragraphs and items that the law does not have. In: citations and the library. Out: the place that is missing. Where
 * the file itself has a gap there, it is only a note.
 */
import { printPlace } from '../../law/citation.ts';
import type { Answer } from '../../law/shelf.ts';
import { citationRule, citationWords, unknownDay } from '../engine/cited.ts';

export const lawNoSuchPlace = citationRule(
  {
    code: 'law/no-such-place',
    status: 'no-such-place',
    severity: 'warning',
    message: {
      zh: '《{title}》（{version}）没有{place}{formerly}{doubt}',
      en: '《{title}》 ({version}) has no {place}{formerly}{doubt}',
    },
    fix: { zh: '对照现行文本改正条、款、项', en: 'mend article, paragraph and item by the text in force' },
    why: {
      zh: '不存在的条款不能作依据。',
      en: 'A place that does not exist is no ground.',
    },
  },
  ({ source, place, formerly, copyDoubt }, { answer }) => ({
    words: placeWords(answer, printPlace(place)),
    ...(copyDoubt === undefined ? {} : { severity: 'info' as const }),
    args: {
      title: source.title,
      version: source.version ?? unknownDay,
      place: printPlace(place),
      formerly:
        formerly === undefined
          ? ''
          : { zh: `，${formerly.version ?? '以前'}的版本有`, en: `; the edition of ${formerly.version ?? 'before'} had it` },
      doubt:
        copyDoubt === undefined
          ? ''
          : {
              zh: '；不过 laws 文件夹里的文件在这里不完整，不能断定',
              en: '; the file in the laws folder has a gap there, so this is not certain',
            },
    },
  }),
);

/** The entry of the list that names the place. */
function placeWords(answer: Answer, missing: string): readonly [number, number] {
  const entry = answer.citation.places.find(
    ({ place, to }) => printPlace(place) === missing || (to !== undefined && printPlace(to) === missing),
  );
  return entry === undefined ? citationWords(answer) : [entry.span.start, entry.span.end];
}
