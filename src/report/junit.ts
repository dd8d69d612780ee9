/**
 * Findings as JUnit XML, which every build server shows. In: findings and the files that were checked. Out: a test suite for
 * each file, a test case for each code found in it and one for all checks that found nothing, so that a sound file has passed.
 * What does not make the check fail passes, too, and stands in the output of its case.
 */
import { type Diagnostic, ranks } from '../schema/diagnostic.ts';
import { xmlAttributes, xmlText } from '../schema/xml-text.ts';
import { placedLine } from './lines.ts';
import { byFile, type Listed, listFindings, reasonOf } from './listed.ts';
import type { Report, ReportInput } from './report-input.ts';
import { word } from './wording.ts';

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** What stands in its element. */
  readonly content: string;
}

export const formatJunit: Report = (input) => {
  const found = byFile(listFindings(input));
  const files = [...new Set([...input.files, ...found.keys()])].sort();
  const suites = files.map((file) => [`${input.base}${file}`, casesOf(found.get(file) ?? [], input)] as const);
  const all = suites.flatMap(([, cases]) => cases);
  const head = xmlAttributes({ name: 'guide check', ...countsOf(all) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.map(([path, cases]) => suiteOf(path, cases)).join('')}</testsuites>\n`;
};

function countsOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  return { tests: cases.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}

function suiteOf(path: string, cases: readonly Case[]): string {
  const shown = cases.map(({ name, content }) => {
    const head = `    <testcase${xmlAttributes({ name, classname: path, file: path })}`;
    return content === '' ? `${head}/>\n` : `${head}>\n      ${content}\n    </testcase>\n`;
  });
  return `  <testsuite${xmlAttributes({ name: path, ...countsOf(cases) })}>\n${shown.join('')}  </testsuite>\n`;
}

function casesOf(listed: readonly Listed[], input: ReportInput): readonly Case[] {
  const open = listed.filter(({ suppressed }) => suppressed === undefined);
  const hidden = listed.filter(({ suppressed }) => suppressed !== undefined);
  return [
    ...codesOf(open).map((code) => openCase(code, findingsOf(open, code), input)),
    ...codesOf(hidden).map((code) => hiddenCase(code, hidden, input)),
    { name: input.lang === 'zh' ? '没有发现问题的检查' : 'checks that found nothing', outcome: 'passed', content: '' },
  ];
}

const codesOf = (listed: readonly Listed[]): readonly string[] => [...new Set(listed.map(({ finding }) => finding.code))].sort();

const findingsOf = (listed: readonly Listed[], code: string): readonly Diagnostic[] =>
  listed.map(({ finding }) => finding).filter((finding) => finding.code === code);

function openCase(code: string, findings: readonly Diagnostic[], { sources, lang, failOn }: ReportInput): Case {
  const lines = findings.map((finding) => placedLine(finding, sources, lang)).join('\n');
  const worst = findings.reduce((a, b) => (ranks[b.severity] > ranks[a.severity] ? b : a));
  if (ranks[worst.severity] < ranks[failOn])
    return { name: code, outcome: 'passed', content: `<system-out>${xmlText(lines)}</system-out>` };
  const head = xmlAttributes({ message: word(worst, lang).message, type: worst.severity });
  return { name: code, outcome: 'failed', content: `<failure${head}>${xmlText(lines)}</failure>` };
}

function hiddenCase(code: string, hidden: readonly Listed[], { lang }: ReportInput): Case {
  const own = hidden.filter(({ finding }) => finding.code === code);
  const reasons = own.flatMap(({ suppressed }) => (suppressed === undefined ? [] : [reasonOf(suppressed, lang)]));
  const message = [...new Set(reasons)].join(lang === 'zh' ? '；' : '; ');
  const name = lang === 'zh' ? `${code}（暂不处理）` : `${code} (set aside)`;
  return { name, outcome: 'skipped', content: `<skipped${xmlAttributes({ message })}/>` };
}
