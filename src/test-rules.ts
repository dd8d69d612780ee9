/**
 * Rules tried on their own examples. In: the packs of a workspace, a sound workspace to put examples into, and the examples of
 * rules in modules. Out: for each rule what its examples show and what they should. Only the rule in question is in use, so
 * that no example depends on another rule.
 */
import { assemble, compileItem, type Ground, kindOf, prepare, type Reader, readDocument, type WorkspaceSources } from './pipeline.ts';
import { type Examples, noExamples } from './report/rule-info.ts';
import { word } from './report/wording.ts';
import { embed } from './rules/engine/embed.ts';
import type { PackDraft } from './rules/engine/pack-rule.ts';
import type { ActiveRule, ItemRule, WorkspaceRule } from './rules/engine/rule.ts';
import { subscribe } from './rules/engine/walk.ts';
import type { SourceFile } from './schema/decode.ts';
import { type Bilingual, type Diagnostic, inBoth } from './schema/diagnostic.ts';

/** Sound texts: an item and everything it needs, by path; guide.yaml chooses no packs. */
export interface Soil {
  readonly documents: Readonly<Record<string, string>>;
  readonly item: string;
}

export interface RuleTest {
  readonly pack: string;
  readonly code: string;
  readonly examples: Examples;
  readonly failures: readonly Bilingual[];
}

export interface PackTest {
  readonly file: string;
  readonly rules: readonly RuleTest[];
  /** What is wrong with the pack itself. */
  readonly diagnostics: readonly Diagnostic[];
}

export function testRules(
  { documents }: Pick<WorkspaceSources, 'documents'>,
  reader: Reader,
  soil: Soil,
  ofModules: ReadonlyMap<string, Examples>,
): readonly PackTest[] {
  const packs = documents.filter(({ path }) => kindOf(path) === 'pack');
  return packs.map((source) => testPack(source, packs, reader, soil, ofModules));
}

function testPack(
  source: SourceFile,
  packs: readonly SourceFile[],
  reader: Reader,
  soil: Soil,
  ofModules: ReadonlyMap<string, Examples>,
): PackTest {
  const { draft, diagnostics } = readDocument(source, reader);
  if (draft === undefined) return { file: source.path, rules: [], diagnostics };
  const pack = draft as PackDraft;
  const own = Object.entries(soil.documents).map(([path, text]) =>
    sourceOf(path, path === 'guide.yaml' ? `${text.replace(/^规则包:.*\n/m, '')}\n规则包: [${JSON.stringify(pack.id)}]\n` : text),
  );
  const ground = prepare({ documents: [...own, ...packs], listing: nothing }, reader);
  const examples = new Map([
    ...ofModules,
    ...(pack.value.rules ?? []).map(({ code, wrong, right }) => [code, { wrong: list(wrong), right: list(right) }] as const),
  ]);
  const rules = ground.rulebook.rules
    .filter((active) => active.pack === pack.id && !reader.coded.includes(active.rule))
    .map((active) => testRule(active, examples.get(active.rule.code) ?? noExamples, { ground, own, soil }));
  const ofPack = ground.ruleFindings.filter(({ span }) => span.file === source.path);
  return { file: source.path, rules, diagnostics: [...diagnostics, ...ofPack] };
}

const nothing = { sizes: new Map(), outside: new Set<string>() };
const list = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
const sourceOf = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

interface Bench {
  readonly ground: Ground;
  readonly own: readonly SourceFile[];
  readonly soil: Soil;
}

function testRule(active: ActiveRule, examples: Examples, bench: Bench): RuleTest {
  const { code } = active.rule;
  const wrong = examples.wrong.flatMap((snippet, index) => {
    const found = run(active, snippet, bench);
    const isFound = found.some((finding) => finding.code === code);
    return [...strange(found, code, '错误示例', 'wrong', index), ...(isFound ? [] : [missed(index)])];
  });
  const right = examples.right.flatMap((snippet, index) => {
    const found = run(active, snippet, bench);
    return [...strange(found, code, '正确示例', 'right', index), ...found.filter((finding) => finding.code === code).map(needless(index))];
  });
  return { pack: active.pack, code, examples, failures: [...wrong, ...right] };
}

const missed = (index: number): Bilingual => ({
  zh: `错误示例 ${index + 1} 没有被查出`,
  en: `wrong example ${index + 1} is not found`,
});

const needless =
  (index: number) =>
  (finding: Diagnostic): Bilingual =>
    inBoth(
      (lang) => (lang === 'zh' ? `正确示例 ${index + 1} 被查出：` : `right example ${index + 1} is found: `) + word(finding, lang).message,
    );

/** Faults that have nothing to do with the rule: the example itself is wrong, or the rule fails. */
function strange(found: readonly Diagnostic[], code: string, zh: string, en: string, index: number): readonly Bilingual[] {
  const others = found.filter((finding) => finding.code !== code && (finding.severity === 'error' || finding.code === 'rule/failed'));
  return others.map((finding) =>
    inBoth((lang) => {
      const head = lang === 'zh' ? `${zh} ${index + 1} 另有问题：` : `${en} example ${index + 1} has another fault: `;
      return `${head}${word(finding, lang).message} [${finding.code}]`;
    }),
  );
}

/** Several items are divided by a line of three dashes. */
function run(active: ActiveRule, snippet: string, { ground, own, soil }: Bench): readonly Diagnostic[] {
  const items = snippet
    .split(/^---[ \t]*\r?$/m)
    .map((part, index) => sourceOf(`items/example-${index + 1}.yaml`, itemWith(part, index, soil)));
  const alone = { ...ground, ruleFindings: [], rulebook: onlyOf(active) };
  const sources = { documents: [...own, ...items], listing: nothing };
  return assemble(
    sources,
    alone,
    items.map((source) => compileItem(source, alone)),
  ).diagnostics;
}

/** Items differ in what has to be unique. */
const itemWith = (snippet: string, index: number, { item }: Soil): string =>
  embed(
    embed(item, `编号: example-${index + 1}\n基本编码: '00203112700${index + 1}'\n实施编码: '12440199001990122P400203112700${index + 1}'`),
    snippet,
  );

function onlyOf(active: ActiveRule): Ground['rulebook'] {
  const isItemRule = (rule: ActiveRule): rule is ActiveRule<ItemRule> => rule.rule.scope === 'item';
  const isWorkspaceRule = (rule: ActiveRule): rule is ActiveRule<WorkspaceRule> => rule.rule.scope === 'workspace';
  return {
    rules: [active],
    stop: subscribe([active].filter(isItemRule)),
    workspaceRules: [active].filter(isWorkspaceRule),
    severities: new Map(),
    idle: new Set(),
  };
}

/** Examples of rules in a module, from the Markdown file beside it: a heading for each code, blocks ```yaml wrong and right. */
export function examplesIn(markdown: string): ReadonlyMap<string, Examples> {
  const parts = markdown.replaceAll('\r\n', '\n').split(/^# +/m).slice(1);
  return new Map(
    parts.map((part) => {
      const blocks = (kind: string): readonly string[] =>
        [...part.matchAll(/^```yaml (\w+)[ \t]*\n([\s\S]*?)^```/gm)].flatMap(([, found, body = '']) => (found === kind ? [body] : []));
      return [/^\S*/.exec(part)?.[0] ?? '', { wrong: blocks('wrong'), right: blocks('right') }] as const;
    }),
  );
}
