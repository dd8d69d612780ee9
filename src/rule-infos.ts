/**
 * Everything a workspace is checked for, explained. In: the rules in use or those this program carries, and the examples that
 * stand in files beside rules in code. Out: a RuleInfo for each, by which reports, `guide explain` and pages explain alike.
 */
import type { Ground, Reader } from './pipeline.ts';
import { bothWithGaps, checkInfos, type Examples, noExamples, type OptionInfo, type RuleInfo } from './report/rule-info.ts';
import { FoundWords } from './rules/engine/found-words.ts';
import { type PackDraft, readPackRule } from './rules/engine/pack-rule.ts';
import type { ActiveRule, OptionValues, Rule, RuleMeta } from './rules/engine/rule.ts';
import { compare } from './schema/diagnostic.ts';

/** Of rules in code, by code: from the README.md of each, and from the file beside a user's module. */
export type CodedExamples = ReadonlyMap<string, Examples>;

/** The checks and rules that a workspace uses, by code, with the severities and options it sets. */
export function infosInUse({ files, reader, rulebook }: Ground, coded: CodedExamples): readonly RuleInfo[] {
  const own = files.flatMap(({ kind, draft }) => (kind === 'pack' && draft !== undefined ? [draft as PackDraft] : []));
  const examples = new Map([...coded, ...[...reader.packs, ...own].flatMap(packExamples)]);
  return sorted([...checkInfos(rulebook.severities), ...rulebook.rules.map((active) => infoOf(active, examples))]);
}

/** The checks and every rule that this program carries, whichever pack brings it, as they are before any settings. */
export function carriedInfos(reader: Reader, coded: CodedExamples): readonly RuleInfo[] {
  const examples = new Map([...coded, ...reader.packs.flatMap(packExamples)]);
  const rules = new Map(reader.packs.flatMap((pack) => carriedRules(pack, reader)).map((active) => [active.rule.code, active]));
  return sorted([...checkInfos(), ...[...rules.values()].map((active) => infoOf(active, examples))]);
}

const sorted = (infos: readonly RuleInfo[]): readonly RuleInfo[] => [...infos].sort((a, b) => compare(a.code, b.code));

const packExamples = ({ value }: PackDraft): readonly (readonly [string, Examples])[] =>
  (value.rules ?? []).map(({ code, wrong, right }) => [code, { wrong: listed(wrong), right: listed(right) }] as const);

const listed = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

function carriedRules(pack: PackDraft, { coded, plans }: Reader): readonly ActiveRule[] {
  const builtIn = (pack.value.builtIn ?? []).flatMap((code) => coded.find((rule) => rule.code === code) ?? []);
  const around = { item: plans.item, isTrusted: true, foundWords: new FoundWords() };
  const own = (pack.value.rules ?? []).flatMap((entry, index) => readPackRule(pack, index, entry, around).rule ?? []);
  return [...builtIn, ...own].map((rule: Rule) => ({ rule, severity: rule.severity, options: {}, pack: pack.id }));
}

function infoOf({ rule, severity, options, pack }: ActiveRule, examples: CodedExamples): RuleInfo {
  const { code, message, fix, mends, why, basis } = rule;
  return {
    code,
    severity,
    title: bothWithGaps(message),
    ...(fix === undefined ? {} : { fix: bothWithGaps(fix) }),
    ...(mends === true ? { fixable: true as const } : {}),
    why,
    ...(basis === undefined ? {} : { basis }),
    pack,
    options: optionsOf(rule, options),
    examples: examples.get(code) ?? noExamples,
  };
}

const optionsOf = ({ options = {} }: RuleMeta, values: OptionValues): readonly OptionInfo[] =>
  Object.entries(options).map(([name, { label, help, default: usual }]) => ({ label, help, value: values[name] ?? usual }));
