/**
 * Which reports a run makes and where they go. In: --format, --output and --report as the user gave them. Out: the form for the
 * terminal and the files, or a UsageError before any work is done.
 */
import { type FormatName, formatNames } from '../../src/report/format-names.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { reportPlace } from '../io/report-file.ts';

export interface ReportOptions {
  readonly format: FormatName;
  /** File for the report of --format; the terminal then shows text. */
  readonly output?: string;
  /** `form=file`, each. */
  readonly reports: readonly string[];
}

export interface ReportFile {
  readonly format: FormatName;
  readonly place: string;
}

export interface ReportChoice {
  readonly shown: FormatName;
  readonly files: readonly ReportFile[];
}

export function chooseReports({ format, output, reports }: ReportOptions, cwd: string, root: string): ReportChoice {
  const wanted = [...(output === undefined ? [] : [[format, output] as const]), ...reports.map(readPair)];
  const files = wanted.map(([name, path]) => ({ format: name, place: reportPlace(path, cwd, root) }));
  const twice = files.find(({ place }, index) => files.findIndex((other) => other.place === place) < index);
  if (twice !== undefined)
    throw new UsageError(`两份报告写到同一个文件：${twice.place}`, `two reports go to the same file: ${twice.place}`);
  return { shown: output === undefined ? format : 'text', files };
}

function readPair(pair: string): readonly [FormatName, string] {
  const [name = '', ...rest] = pair.split('=');
  const path = rest.join('=');
  const format = formatNames.find((known) => known === name);
  if (format !== undefined && path !== '') return [format, path];
  const all = formatNames.join('、');
  if (format === undefined && rest.length > 0) throw unknownForm(name);
  throw new UsageError(
    `--report 要写成“形式=文件”，例如 sarif=findings.sarif，这里写的是“${pair}”。可用的形式：${all}`,
    `--report takes form=file, such as sarif=findings.sarif, not "${pair}". Forms: ${formatNames.join(', ')}`,
  );
}

function unknownForm(name: string): UsageError {
  const [near] = suggest(name, formatNames);
  const [zh, en] = near === undefined ? ['', ''] : [`是不是 ${near}？`, `Did you mean ${near}? `];
  return new UsageError(
    `没有“${name}”这种报告。${zh}可用的形式：${formatNames.join('、')}`,
    `there is no report "${name}". ${en}Forms: ${formatNames.join(', ')}`,
  );
}
