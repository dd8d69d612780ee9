/**
 * Findings as Checkstyle XML, which review tools and editors import. In: findings and the files that were checked. Out: an
 * element a file. The form has no suppressed findings; they stand in comments, for people alone.
 */

import { xmlAttributes, xmlComment } from '../schema/xml-text.ts';
import { placedLine, saidOf } from './lines.ts';
import { byFile, type Listed, listFindings, reasonOf } from './listed.ts';
import type { Report, ReportInput } from './report-input.ts';
import { placeOf } from './sources.ts';

export const formatCheckstyle: Report = (input) => {
  const found = byFile(listFindings(input));
  const files = [...new Set([...input.files, ...found.keys()])].sort();
  const elements = files.map((file) => fileElement(`${input.base}${file}`, found.get(file) ?? [], input));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${elements.join('')}</checkstyle>\n`;
};

function fileElement(name: string, listed: readonly Listed[], input: ReportInput): string {
  const head = `  <file${xmlAttributes({ name })}`;
  return listed.length === 0 ? `${head}/>\n` : `${head}>\n${listed.map((one) => `    ${element(one, input)}\n`).join('')}  </file>\n`;
}

function element({ finding, suppressed }: Listed, { sources, lang }: ReportInput): string {
  if (suppressed !== undefined) {
    const head = lang === 'zh' ? '暂不处理' : 'set aside';
    return xmlComment(`${head} ${placedLine(finding, sources, lang)} — ${reasonOf(suppressed, lang)}`);
  }
  const { line, column } = placeOf(finding.span, sources);
  const { severity, code } = finding;
  return `<error${xmlAttributes({ line, column, severity, message: saidOf(finding, lang), source: code })}/>`;
}
