/**
 * The header of a law text. In: its lines, such as 2021年9月29日 广东省第十三届人民代表大会常务委员会第三十五次会议修订.
 * Out: what was done on which day, by whom, under which number. Headers are incomplete; nothing is concluded from silence.
 */
import { readDates } from './dates.ts';
import type { HistoryEvent } from './law-text.ts';

const act = /(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改)|通过|公布|发布|批准|印发|施行|实施|生效|执行/gu;

const place = '(?:[\\u4e00-\\u9fa5]{2,6}(?:省|自治区|市|自治州|州|盟|自治县|县|自治旗))';
const bodies = new RegExp(
  [
    '全国人民代表大会(?:常务委员会)?',
    `${place}(?:第[一二三四五六七八九十]+届)?人民代表大会(?:常务委员会)?`,
    `${place}人民政府`,
    '(?:国务院(?![\\u4e00-\\u9fa5]{1,14}(?:部|委|局|署|办))|政务院)',
    '(?:中共中央|中央军事委员会|中央军委)',
    '最高人民(?:法院|检察院)',
    '(?:国家|中国)?[\\u4e00-\\u9fa5]{1,12}?(?:部|委员会|总局|局|署|总署|银行|办公室|监会)(?=令|公告|发布|公布|印发|修订|、|[〔(（])',
  ].join('|'),
  'gu',
);

const numeral = '[\\d０-９一二三四五六七八九十百零〇]+';
const decree = new RegExp(
  `[\\u4e00-\\u9fa5、]{0,30}(?:令|公告)\\s*(?:[〔\\[(（【]?\\d{4}[〕\\])）】]?年?)?\\s*第?\\s*${numeral}\\s*号|` +
    `[\\u4e00-\\u9fa5]{2,8}[〔\\[(（［【]\\d{4}[〕\\])）］】]\\s*第?\\d+\\s*号`,
  'u',
);

/** The number of a decree or document in a text: 国务院令第250号, 法释〔2021〕11号. */
export const readNumber = (text: string): string | undefined =>
  decree
    .exec(text)?.[0]
    .replace(/\s+/g, '')
    .replace(/^(由|以|按|据|根据)|中?中华人民共和国/g, '');

export const readIssuers = (text: string): readonly string[] => [
  ...new Set(
    [...withoutTitles(text).replaceAll('中华人民共和国', '').matchAll(bodies)].map(([name]) =>
      name.replace(/第[一二三四五六七八九十]+届/, ''),
    ),
  ),
];

/** An act that amends is named by what it amends; bodies in its title did nothing here. */
const withoutTitles = (text: string): string => text.replace(/《(?:[^《》]|《[^《》]*》)*》?/gu, '');

export function readHistory(lines: readonly string[]): readonly HistoryEvent[] {
  return lines.flatMap(readLine);
}

function readLine(line: string): readonly HistoryEvent[] {
  const dates = readDates(line);
  const [only] = dates;
  // The last line of a decree: its day, and nothing else.
  if (only !== undefined && only.start === 0 && only.end === line.length) return [{ date: only.iso, act: '公布', issuers: [] }];
  return dates.flatMap(({ iso, end }, index) => {
    const statement = line.slice(end, dates[index + 1]?.start ?? line.length);
    const event = eventOf(iso, statement);
    return event === undefined ? [] : [event];
  });
}

function eventOf(date: string, statement: string): HistoryEvent | undefined {
  const done = [...withoutTitles(statement).matchAll(act)].at(-1)?.[0];
  const number = readNumber(statement);
  const issuers = readIssuers(statement);
  if (done === undefined && number === undefined && issuers.length === 0) return undefined;
  return { date, act: done ?? '', issuers, ...(number === undefined ? {} : { number }) };
}

const startsEffect = /^(施行|实施|生效|执行)$/;

export const isEffect = (event: HistoryEvent): boolean => startsEffect.test(event.act);

export const amends = (event: HistoryEvent): boolean => /修正|修订|修改/.test(event.act);
