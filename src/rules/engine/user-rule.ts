/**
 * Rules of users' modules. In: what a module exports, or why it could not be loaded. Out: rules as safe to call as our own,
 * and what is wrong with them, at the place in the pack that names the module.
 */
import { at } from '../../compile/draft.ts';
import type { Bilingual, Diagnostic } from '../../schema/diagnostic.ts';
import type { Plan } from '../../schema/plan.ts';
import { findElement } from './element.ts';
import type { PackDraft } from './pack-rule.ts';
import type { ItemRule, OptionSpecs, OptionValues, Rule, Visit, Visitors } from './rule.ts';

export type LoadedModule = { readonly exports: Readonly<Record<string, unknown>> } | { readonly problem: Bilingual };

export interface ModuleRules {
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
}

type Given = Readonly<Record<string, unknown>>;

export function readModule(pack: PackDraft, index: number, loaded: LoadedModule, item: Plan): ModuleRules {
  const path = ['modules', index];
  const found = pack.value.modules?.[index] ?? '';
  const unusable = (detail: Bilingual): ModuleRules => ({
    rules: [],
    diagnostics: [at(pack, path, 'pack/module-unusable', { found, detail })],
  });
  if ('problem' in loaded) return unusable(loaded.problem);
  const given = rulesIn(loaded.exports);
  if (given.length === 0) return unusable({ zh: '没有导出规则', en: 'it exports no rule' });
  const rules: Rule[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [position, one] of given.entries()) {
    const fault = isRecord(one) ? faultIn(one, item, rules) : { zh: '规则应当是一个对象', en: 'a rule is an object' };
    const name = isRecord(one) && typeof one.code === 'string' ? one.code : String(position + 1);
    if (fault === undefined) rules.push(guarded(one as Rule, item));
    else diagnostics.push(at(pack, path, 'pack/bad-rule', { found, rule: name, detail: fault }));
  }
  return { rules, diagnostics };
}

/** `export default` a rule or a list of rules, or `export const rules`. */
function rulesIn(exports: Given): readonly unknown[] {
  const own = exports.default ?? exports.rules;
  return own === undefined ? [] : Array.isArray(own) ? own : [own];
}

const isRecord = (value: unknown): value is Given => typeof value === 'object' && value !== null && !Array.isArray(value);

const severities: readonly unknown[] = ['error', 'warning', 'info'];
/** A group and a fault; Chinese words are allowed as in packs. */
const codeShape = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\/[\p{L}\p{N}][\p{L}\p{N}-]*)+$/u;

function faultIn(rule: Given, item: Plan, earlier: readonly Rule[]): Bilingual | undefined {
  const { code, severity, scope, options } = rule;
  if (typeof code !== 'string' || !codeShape.test(code)) return { zh: 'code 要写成“类别/毛病”', en: 'code has to be group/fault' };
  if (earlier.some((other) => other.code === code)) return { zh: '代码重复', en: 'the code occurs twice' };
  if (!severities.includes(severity)) return { zh: 'severity 是 error、warning 或者 info', en: 'severity is error, warning or info' };
  const unworded = wordsFault(rule);
  if (unworded !== undefined) return unworded;
  if (rule.mends !== undefined && typeof rule.mends !== 'boolean') return { zh: 'mends 是 true 或者 false', en: 'mends is true or false' };
  if (options !== undefined && !areSpecs(options)) return { zh: 'options 的写法不对', en: 'options are faulty' };
  if (scope === 'workspace')
    return typeof rule.judge === 'function' ? undefined : { zh: 'judge 应当是函数', en: 'judge has to be a function' };
  if (scope !== 'item') return { zh: 'scope 是 item 或者 workspace', en: 'scope is item or workspace' };
  return typeof rule.visit === 'function'
    ? visitFault(rule as unknown as ItemRule, item)
    : { zh: 'visit 应当是函数', en: 'visit has to be a function' };
}

function wordsFault({ message, fix, why, basis }: Given): Bilingual | undefined {
  if (!isWorded(message)) return { zh: 'message 要有中文 zh（en 可以不写）', en: 'message needs zh (en may be left out)' };
  if (!isWorded(why)) return { zh: 'why 要有中文 zh（en 可以不写）', en: 'why needs zh (en may be left out)' };
  if (fix !== undefined && !isWorded(fix)) return { zh: 'fix 要有中文 zh（en 可以不写）', en: 'fix needs zh (en may be left out)' };
  return basis === undefined || typeof basis === 'string' ? undefined : { zh: 'basis 应当是一段文字', en: 'basis has to be a text' };
}

/** `en` may be left out; a text alone is Chinese. */
const isWorded = (value: unknown): boolean =>
  typeof value === 'string' ? value !== '' : isRecord(value) && typeof value.zh === 'string' && (value.en ?? '') === String(value.en ?? '');

function areSpecs(options: unknown): options is OptionSpecs {
  return isRecord(options) && Object.values(options).every((spec) => isRecord(spec) && typeof spec.label === 'string' && fitsKind(spec));
}

function fitsKind({ kind, default: value }: Given): boolean {
  if (kind === 'words') return Array.isArray(value) && value.every((word) => typeof word === 'string');
  return (kind === 'number' || kind === 'boolean') && typeof value === kind;
}

const defaultsOf = (options: OptionSpecs = {}): OptionValues =>
  Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));

function visitFault(rule: ItemRule, item: Plan): Bilingual | undefined {
  try {
    const visitors: unknown = rule.visit(defaultsOf(rule.options));
    if (!isRecord(visitors) || Object.values(visitors).some((visit) => typeof visit !== 'function'))
      return { zh: 'visit 要返回“要素: 函数”', en: 'visit has to return functions by element' };
    const unknown = Object.keys(visitors).find((element) => patternOf(element, item) === undefined);
    return unknown === undefined ? undefined : { zh: `没有“${unknown}”这个要素`, en: `there is no element "${unknown}"` };
  } catch (cause) {
    return { zh: `visit 出错：${messageOf(cause)}`, en: `visit throws: ${messageOf(cause)}` };
  }
}

/** As rules write it, or as packs do: materials[].name, materials.name, 申请材料.名称. */
function patternOf(element: string, item: Plan): string | undefined {
  if (element === '') return '';
  const found = findElement(element.replace(/\[\]|\{\}/g, ''), item);
  return 'pattern' in found ? `${found.pattern}${/(?:\[\]|\{\})$/.exec(element)?.[0] ?? ''}` : undefined;
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** With words in both languages and elements as the walk knows them; what fails when it is called fails as this rule. */
function guarded(rule: Rule, item: Plan): Rule {
  const both = (text: Bilingual | string): Bilingual =>
    typeof text === 'string' ? { zh: text, en: text } : { zh: text.zh, en: (text as Partial<Bilingual>).en ?? text.zh };
  const words = {
    message: both(rule.message),
    why: both(rule.why),
    ...(rule.fix === undefined ? {} : { fix: both(rule.fix) }),
    ...(rule.options === undefined ? {} : { options: explained(rule.options, both) }),
  };
  if (rule.scope === 'workspace') return { ...rule, ...words };
  return { ...rule, ...words, visit: (options) => safely(rule, options, item) };
}

/** Modules in JavaScript may leave the help out. */
const explained = (options: OptionSpecs, both: (text: Bilingual | string) => Bilingual): OptionSpecs =>
  Object.fromEntries(
    Object.entries(options).map(([name, spec]) => {
      const { help } = spec as { readonly help?: unknown };
      return [name, { ...spec, help: isWorded(help) ? both(help as Bilingual | string) : { zh: spec.label, en: spec.label } }];
    }),
  );

function safely(rule: ItemRule, options: OptionValues, item: Plan): Visitors {
  try {
    return Object.fromEntries(Object.entries(rule.visit(options)).map(([element, visit]) => [patternOf(element, item) ?? element, visit]));
  } catch (cause) {
    const fail: Visit = () => {
      throw cause;
    };
    return { '': fail };
  }
}
