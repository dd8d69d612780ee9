/**
 * A summary for a pull request. In: findings and the files that were checked. Out: Markdown with counts, a table for each file
 * and the suppressed findings with their reasons. A comment holds 65,536 characters: what goes beyond is left out from the end,
 * and the text says how much that is.
 */
import type { Severity } from '../schema/diagnostic.ts';
import { remedyOf, severityWords } from './lines.ts';
import { byFile, type Listed, listFindings, reasonOf } from './listed.ts';
import { escapeHtml, escapeMarkdown } from './markdown-text.ts';
import type { Report, ReportInput } from './report-input.ts';
import { placeOf } from './sources.ts';
import { counted, formatSummary, noPaint } from './summary.ts';
import { uriOf } from './uri.ts';
import { word } from './wording.ts';

export const mostCharacters = 65_536;

const marks: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** A folded part: what opens it, its rows, and what closes it. */
interface Part {
  readonly head: string;
  readonly rows: readonly string[];
}

const foot = '\n</details>\n\n';

export const formatMarkdown: Report = (input) => {
  const { diagnostics, suppressed, tally, lang } = input;
  const listed = listFindings(input);
  const open = byFile(listed.filter((one) => one.suppressed === undefined));
  const hidden = listed.filter((one) => one.suppressed !== undefined);
  const parts = [
    ...[...open].map(([file, found]) => filePart(file, found, input, open.size === 1)),
    ...(hidden.length === 0 ? [] : [suppressedPart(hidden, input)]),
  ];
  const title = lang === 'zh' ? '办事指南检查' : 'Check of service guides';
  const start = `## ${title}\n\n${escapeMarkdown(formatSummary(diagnostics, tally, lang, noPaint, suppressed.length).trimEnd())}\n\n`;
  return trimmed(start, parts, input);
};

function filePart(file: string, found: readonly Listed[], input: ReportInput, isOnly: boolean): Part {
  const { lang, base } = input;
  const hasErrors = found.some(({ finding }) => finding.severity === 'error');
  const columns = lang === 'zh' ? '| | 行 | 问题 | 代码 |' : '| | Line | Finding | Code |';
  const summary = `<summary><code>${escapeHtml(`${base}${file}`)}</code> ${escapeHtml(countsOf(found, lang))}</summary>`;
  return {
    head: `<details${hasErrors || isOnly ? ' open' : ''}>\n${summary}\n\n${columns}\n|---|---|---|---|\n`,
    rows: found.map(({ finding }) => {
      const { message, fix } = word(finding, lang);
      const text = `${escapeMarkdown(message)}${fix === undefined ? '' : `<br>${escapeMarkdown(remedyOf(fix, lang))}`}`;
      return `| ${marks[finding.severity]} | ${link(finding, input)} | ${text} | ${escapeMarkdown(finding.code)} |\n`;
    }),
  };
}

function countsOf(found: readonly Listed[], lang: ReportInput['lang']): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = found.filter(({ finding }) => finding.severity === severity).length;
    if (count === 0) return [];
    return lang === 'zh' ? [`${count} 个${severityWords.zh[severity]}`] : [counted(count, severity === 'info' ? 'note' : severity)];
  });
  return counts.join(lang === 'zh' ? '，' : ', ');
}

function link({ span }: Listed['finding'], { sources, base }: ReportInput): string {
  const { line } = placeOf(span, sources);
  return `[${line}](${uriOf(`${base}${span.file}`).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))}#L${line})`;
}

function suppressedPart(hidden: readonly Listed[], input: ReportInput): Part {
  const { lang, base } = input;
  const title = lang === 'zh' ? `暂不处理 ${hidden.length} 个` : `Set aside for now: ${hidden.length}`;
  const columns = lang === 'zh' ? '| 位置 | 问题 | 代码 | 理由 |' : '| Place | Finding | Code | Reason |';
  return {
    head: `<details>\n<summary>${escapeHtml(title)}</summary>\n\n${columns}\n|---|---|---|---|\n`,
    rows: hidden.map(({ finding, suppressed }) => {
      const reason = suppressed === undefined ? '' : reasonOf(suppressed, lang);
      const place = `${escapeMarkdown(`${base}${finding.span.file}`)} ${link(finding, input)}`;
      return `| ${place} | ${escapeMarkdown(word(finding, lang).message)} | ${escapeMarkdown(finding.code)} | ${escapeMarkdown(reason)} |\n`;
    }),
  };
}

/** As many rows as there is room for, in order; room is kept for the words on what is missing. */
function trimmed(start: string, parts: readonly Part[], { lang }: ReportInput): string {
  const room = mostCharacters - 200;
  let text = start;
  let left = 0;
  for (const { head, rows } of parts) {
    const taken: string[] = [];
    let length = text.length + head.length + foot.length;
    for (const row of rows) {
      length += row.length;
      if (left > 0 || length > room) left++;
      else taken.push(row);
    }
    if (taken.length > 0) text += `${head}${taken.join('')}${foot}`;
  }
  const cut =
    lang === 'zh'
      ? `**篇幅有限，还有 ${left} 行没有列出**，完整的清单见检查日志。\n`
      : `**There is no room for ${counted(left, 'more row')}**; the log of the check has them all.\n`;
  return `${text}${left > 0 ? cut : ''}`.trimEnd().concat('\n');
}
