/**
 * How much was checked and found, as a line of text. In: findings and counts. Out: the line.
 */
import type { Diagnostic, Lang, Severity } from '../schema/diagnostic.ts';

/** Adds colour to text; the identity where there is none. */
export type Paint = (style: 'error' | 'warning' | 'info' | 'dim' | 'bold', text: string) => string;

export const noPaint: Paint = (_style, text) => text;

/** A number and an English noun: 1 error, 2 errors. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export interface Tally {
  readonly items: number;
  readonly offices: number;
  readonly handbooks: number;
  readonly checks: number;
}

export function formatSummary(
  diagnostics: readonly Diagnostic[],
  tally: Tally,
  lang: Lang,
  paint: Paint = noPaint,
  /** How many findings are set aside. */
  aside = 0,
): string {
  const count = (severity: Severity): number => diagnostics.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (lang === 'zh') {
    const what = `检查了 ${tally.items} 个事项、${tally.offices} 个单位、${tally.handbooks} 本手册，共 ${tally.checks} 类检查`;
    const result = errors + warnings + infos === 0 ? '没有发现问题' : `${errors} 个错误，${warnings} 个警告，${infos} 个提示`;
    const remedy = fixable > 0 ? `，其中 ${fixable} 个可用 guide fix 修正` : '';
    return `${what}：${paint(errors > 0 ? 'error' : 'bold', result)}${remedy}${aside > 0 ? `；另有 ${aside} 个暂不处理` : ''}\n`;
  }
  const [items, offices, handbooks] = [
    counted(tally.items, 'item'),
    counted(tally.offices, 'office'),
    counted(tally.handbooks, 'handbook'),
  ];
  const what = `${items}, ${offices} and ${handbooks} checked with ${counted(tally.checks, 'kind')} of checks`;
  const result =
    errors + warnings + infos === 0
      ? 'nothing found'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`;
  const remedy = fixable > 0 ? `; guide fix can mend ${fixable} of them` : '';
  return `${what}: ${paint(errors > 0 ? 'error' : 'bold', result)}${remedy}${aside > 0 ? `; ${aside} set aside for now` : ''}\n`;
}
