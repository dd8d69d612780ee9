/**
 * Shapes of single values that ajv checks. In: a text. Out: whether it has the shape. What needs the rest of the workspace
 * (files, citations, credit codes by owner) is checked later, so those formats accept everything here.
 */
import type { Identifiers } from './standards.ts';
import { straighten } from './straighten.ts';

export const formatNames = [
  'id',
  'date',
  'url',
  'email',
  'phone',
  'division',
  'file',
  'citation',
  'uscc',
  'colour',
  'icp',
  'site-code',
  'police',
] as const;

export type Formats = Readonly<Record<(typeof formatNames)[number], (text: string) => boolean>>;

export function makeFormats(identifiers: Identifiers): Formats {
  const phones = identifiers.phones.map(({ pattern }) => new RegExp(pattern, 'u'));
  const provinces = new Set(identifiers.provinces);
  return {
    id: (text) => text.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
    date: isDate,
    url: isWebAddress,
    email: (text) => /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(text),
    phone: (text) => phones.some((pattern) => pattern.test(text.replace(/\s/g, ''))),
    division: (text) => /^(\d{6}|\d{9}|\d{12})$/.test(text) && provinces.has(text.slice(0, 2)),
    file: () => true,
    citation: () => true,
    uscc: () => true,
    colour: (text) => /^#[0-9a-f]{6}$/i.test(text),
    icp: (text) => /^\p{Script=Han}ICP[备证]\d{6,11}号(-\d{1,4})?$/u.test(text.replace(/\s/g, '')),
    // Sites of ministries have bm and eight digits.
    'site-code': (text) => /^(\d{10}|bm\d{8})$/i.test(text),
    police: (text) => /^\p{Script=Han}公网安备\d{14}号$/u.test(text.replace(/\s/g, '')),
  };
}

/** The value as it was probably meant, when that has the shape: in ASCII, and a date in the order year, month, day. */
export function corrected(text: string, format: string, formats: Formats): string | undefined {
  const plain = straighten(text);
  const straight = format === 'date' ? asDate(plain) : format === 'phone' ? plain.replace(/^\((0\d{2,3})\)-?/, '$1-') : plain;
  return straight !== text && formats[format as keyof Formats]?.(straight) === true ? straight : undefined;
}

/** 2026.1.1, 2026/1/1, 2026年1月1日 and 20260101 as 2026-01-01. */
function asDate(text: string): string {
  const match = /^(\d{4})\s*[./年-]\s*(\d{1,2})\s*[./月-]\s*(\d{1,2})\s*日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match === null
    ? text
    : match
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-');
}

/** A day of the calendar in the form 2026-10-01. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What browsers drop in front of the protocol is no letter. */
const isWebAddress = (text: string): boolean => /^[^a-z]*https?:/i.test(text) && !/[\s<>"]/.test(text) && URL.canParse(text);
