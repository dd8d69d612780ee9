/**
 * `guide fix`: applies the fixes that need no thought. In: paths and options. Out: the files mended, or with --dry-run what
 * would change; and what is left to do.
 */
import { createTwoFilesPatch } from 'diff';
import { type FixedFile, fixWorkspace } from '../../src/fix.ts';
import { makeReader } from '../../src/pipeline.ts';
import { printable } from '../../src/report/printable.ts';
import { counted, formatSummary, type Paint } from '../../src/report/summary.ts';
import { type Lang, within } from '../../src/schema/diagnostic.ts';
import { dayOf } from '../io/law-shelf.ts';
import { type Refusal, replaceFile } from '../io/replace-file.ts';
import { withModules } from '../io/rule-modules.ts';
import { painterFor } from '../io/terminal.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';
import { commonRoot, tallyOf } from './check.ts';
import { loadWithCrew, profileOf, refuseIdlePaths, selector } from './load.ts';

export interface FixOptions {
  readonly dryRun: boolean;
  readonly lang: Lang;
}

export async function fix(paths: readonly string[], { dryRun, lang }: FixOptions, world: World): Promise<ExitCode> {
  const loaded = await loadWithCrew(commonRoot(paths, world.cwd), world, {});
  loaded.crew.dismiss();
  loaded.keepItems();
  refuseIdlePaths(loaded, world.cwd, paths);
  const { root, sources, standards, compiled } = loaded;
  const isChosen = selector(root, world.cwd, paths);
  const laws = loaded.laws === undefined ? {} : { laws: loaded.laws };
  const options = { profile: profileOf(sources, standards), today: dayOf(undefined), ...laws };
  const reader = await withModules(root, sources, makeReader(standards, options));
  const fixed = fixWorkspace(sources, compiled, reader, isChosen);
  if (dryRun) return showDiff(fixed, lang, world);
  const isRefused = fixed.map((file) => writeOne(root, file, lang, world)).includes(true);
  if (fixed.length === 0) world.stdout.write(`${say(lang, '没有可以自动修正的内容', 'nothing that can be fixed by itself')}\n`);
  const isClean = await showRest(paths, lang, world);
  return isClean && !isRefused ? exitCodes.clean : exitCodes.findings;
}

/** Findings of the severity error that are left are named by number; `guide check` shows them. */
async function showRest(paths: readonly string[], lang: Lang, world: World): Promise<boolean> {
  const loaded = await loadWithCrew(commonRoot(paths, world.cwd), world, {});
  loaded.crew.dismiss();
  loaded.keepItems();
  const isChosen = selector(loaded.root, world.cwd, paths);
  const left = within(loaded.compiled.diagnostics, isChosen);
  const aside = loaded.compiled.suppressed.filter(({ finding }) => isChosen(finding.span.file)).length;
  world.stdout.write(formatSummary(left, tallyOf(loaded, isChosen), lang, painterFor(world.stdout, world.env), aside));
  return left.every(({ severity }) => severity !== 'error');
}

function writeOne(root: string, { path, before, after, count }: FixedFile, lang: Lang, world: World): boolean {
  const refusal = replaceFile(root, path, before, after);
  const what = refusal === undefined ? say(lang, `修正 ${count} 处`, `${counted(count, 'finding')} mended`) : reasonFor(refusal, lang);
  world.stdout.write(`${printable(path)}${say(lang, '：', ': ')}${what}\n`);
  return refusal !== undefined;
}

const reasonFor = (refusal: Refusal, lang: Lang): string =>
  refusal === 'link'
    ? say(lang, '是链接，没有改动；请修正它指向的文件', 'is a link and was left alone; mend the file it leads to')
    : say(lang, '修正时被别的程序改过，没有改动；请再运行一次', 'was changed by another program meanwhile and left alone; run again');

function showDiff(fixed: readonly FixedFile[], lang: Lang, world: World): ExitCode {
  const paint = painterFor(world.stdout, world.env);
  for (const file of fixed) world.stdout.write(diffOf(file, paint));
  const places = fixed.reduce((sum, { count }) => sum + count, 0);
  const summary =
    places === 0
      ? say(lang, '没有可以自动修正的内容', 'nothing that can be fixed by itself')
      : say(
          lang,
          `${fixed.length} 个文件，可以修正 ${places} 处；去掉 --dry-run 就写入文件`,
          `${counted(places, 'finding')} in ${counted(fixed.length, 'file')} can be mended; without --dry-run they are`,
        );
  world.stdout.write(`${summary}\n`);
  return places === 0 ? exitCodes.clean : exitCodes.findings;
}

function diffOf({ path, before, after }: FixedFile, paint: Paint): string {
  const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text(before), text(after), '', '', { context: 2 });
  const lines = patch.split('\n').filter((line) => !/^=+$/.test(line));
  return lines.map((line) => coloured(line, paint)).join('\n');
}

function coloured(line: string, paint: Paint): string {
  const shown = line.endsWith('\r') ? `${printable(line.slice(0, -1))}\r` : printable(line);
  if (/^(?:---|\+\+\+) /.test(line)) return paint('bold', shown);
  if (line.startsWith('-')) return paint('error', shown);
  return line.startsWith('+') ? paint('info', shown) : shown;
}
