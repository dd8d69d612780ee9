/**
 * `guide test-rules`: tries the rules of a workspace's own packs on their examples. In: a workspace. Out: a line for each rule
 * and what its examples show otherwise than they should.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenModules, kindOf, makeReader, type Reader, readDocument, type WorkspaceSources } from '../../src/pipeline.ts';
import { printable } from '../../src/report/printable.ts';
import { counted, type Paint } from '../../src/report/summary.ts';
import { formatText } from '../../src/report/text.ts';
import type { PackDraft } from '../../src/rules/engine/pack-rule.ts';
import { decode } from '../../src/schema/decode.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { type PackTest, type RuleTest, type Soil, testRules } from '../../src/test-rules.ts';
import { loadStandards, packageRoot } from '../io/assets.ts';
import { findRoot } from '../io/root.ts';
import { moduleExamples } from '../io/rule-examples.ts';
import { loadModules } from '../io/rule-modules.ts';
import { painterFor } from '../io/terminal.ts';
import { readWorkspace } from '../io/workspace.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';
import { profileOf } from './load.ts';

export async function testRulesOf(path: string, lang: Lang, world: World): Promise<ExitCode> {
  const standards = loadStandards();
  const root = findRoot(path, world.cwd);
  const sources = readWorkspace(root);
  const bare = makeReader(standards, { profile: profileOf(sources, standards) });
  const names = allModules(sources, bare);
  const reader = { ...bare, modules: await loadModules(root, names) };
  const tests = testRules(sources, reader, starterSoil(), moduleExamples(root, names));
  const paint = painterFor(world.stdout, world.env);
  const texts = new Map(sources.documents.map((source) => [source.path, decode(source).value ?? '']));
  for (const test of tests) world.stdout.write(packLines(test, texts, lang, paint));
  world.stdout.write(summary(tests, lang, paint));
  return tests.every(isPassed) ? exitCodes.clean : exitCodes.findings;
}

const isPassed = ({ rules, diagnostics }: PackTest): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error') && rules.every(({ failures }) => failures.length === 0);

/** Those of every pack, whether guide.yaml chooses it yet or not: who tests them means to run them. */
function allModules(sources: WorkspaceSources, reader: Reader): readonly string[] {
  const packs = sources.documents
    .filter(({ path }) => kindOf(path) === 'pack')
    .flatMap((source) => readDocument(source, reader).draft ?? []);
  return [...new Set([...chosenModules(sources, reader), ...(packs as readonly PackDraft[]).flatMap(({ value }) => value.modules ?? [])])];
}

function starterSoil(): Soil {
  const text = (path: string): string => readFileSync(join(packageRoot(), 'examples', 'starter', path), 'utf8');
  const paths = ['guide.yaml', 'offices/library.yaml'];
  return { documents: Object.fromEntries(paths.map((path) => [path, text(path)])), item: text('items/library-card.yaml') };
}

function packLines({ file, rules, diagnostics }: PackTest, texts: ReadonlyMap<string, string>, lang: Lang, paint: Paint): string {
  const faults = diagnostics.length === 0 ? '' : `${formatText(diagnostics, texts, lang, paint)}\n`;
  return `${paint('bold', printable(file))}\n${faults}${rules.map((rule) => ruleLines(rule, lang, paint)).join('')}\n`;
}

function ruleLines({ code, examples: { wrong, right }, failures }: RuleTest, lang: Lang, paint: Paint): string {
  if (failures.length > 0)
    return `  ${paint('error', '✗')} ${printable(code)}\n${failures.map((failure) => `      ${printable(failure[lang])}\n`).join('')}`;
  if (wrong.length === 0 || right.length === 0) {
    const missing = wrong.length > 0 ? say(lang, '没有正确示例', 'no right example') : say(lang, '没有错误示例', 'no wrong example');
    return `  ${paint('warning', '!')} ${printable(code)}  ${missing}\n`;
  }
  const counts = say(lang, `错误示例 ${wrong.length}，正确示例 ${right.length}`, `${wrong.length} wrong, ${right.length} right`);
  return `  ${paint('info', '✓')} ${printable(code)}  ${paint('dim', counts)}\n`;
}

function summary(tests: readonly PackTest[], lang: Lang, paint: Paint): string {
  const rules = tests.flatMap((test) => test.rules);
  const failed = rules.filter(({ failures }) => failures.length > 0).length;
  const bare = rules.filter(
    ({ failures, examples: { wrong, right } }) => failures.length === 0 && (wrong.length === 0 || right.length === 0),
  ).length;
  const faulty = tests.filter(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')).length;
  const zh = [
    `${rules.length} 条规则：${rules.length - failed - bare} 条通过，${failed} 条不通过，${bare} 条示例不全`,
    ...(faulty > 0 ? [`${faulty} 个规则包有错误`] : []),
  ];
  const en = [
    `${counted(rules.length, 'rule')}: ${rules.length - failed - bare} passed, ${failed} failed, ${bare} without all examples`,
    ...(faulty > 0 ? [`${counted(faulty, 'pack')} with errors`] : []),
  ];
  return `${paint(failed + faulty > 0 ? 'error' : 'bold', say(lang, zh.join('；'), en.join('; ')))}\n`;
}
