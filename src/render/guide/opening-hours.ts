/**
 * Opening hours for machines. In: hours as offices write them, such as 周一至周五 9:00—12:00，13:30—17:00（法定节假日除外）. Out:
 * schema.org OpeningHoursSpecification, one for each stretch of time; what is not understood to the end stays a description.
 */
export interface OpeningHours {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens?: string;
  readonly closes?: string;
  readonly description?: string;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const dayWords = '一二三四五六日';
const dayAt = (word: string | undefined): number => dayWords.indexOf(word === '天' ? '日' : (word ?? '?'));

const hours = /^(?:周|星期)([一二三四五六日天])(?:至|到|—|-|～)(?:周|星期)?([一二三四五六日天])[，, ：:]*(.+)$/u;
const stretch = /^(?:上午|下午)?\s*(\d{1,2})[:：](\d{2})\s*(?:—+|-|–|～|~|至|到)\s*(\d{1,2})[:：](\d{2})$/u;

export function openingHours(text: string): readonly OpeningHours[] {
  return understood(text) ?? [{ '@type': 'OpeningHoursSpecification', description: text }];
}

function understood(text: string): readonly OpeningHours[] | undefined {
  const note = /（[^（）]*）$/u.exec(text)?.[0] ?? '';
  const [, from, to, rest] = hours.exec(text.slice(0, text.length - note.length).trim()) ?? [];
  const [first, last] = [dayAt(from), dayAt(to)];
  if (rest === undefined || first < 0 || last < first) return undefined;
  const found = rest.split(/[，,、；;]\s*/u).map((part) => stretch.exec(part.trim()));
  if (found.some((match) => match === null || !isTime(match[1], match[2]) || !isTime(match[3], match[4]))) return undefined;
  return found.map((match) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.slice(first, last + 1),
    opens: timeOf(match?.[1], match?.[2]),
    closes: timeOf(match?.[3], match?.[4]),
    ...(note === '' ? {} : { description: note.slice(1, -1) }),
  }));
}

const isTime = (hour: string | undefined, minute: string | undefined): boolean => Number(hour) <= 24 && Number(minute) < 60;
const timeOf = (hour: string | undefined, minute: string | undefined): string => `${(hour ?? '').padStart(2, '0')}:${minute ?? ''}`;
