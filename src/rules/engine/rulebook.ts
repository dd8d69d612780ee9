/**
 * The rules of a workspace. In: the packs there are, the rules in code, and what guide.yaml chooses. Out: every rule in use
 * with its severity and options, and what is wrong with packs and choices.
 */
import { at, keyAt, keySpanAt, type Path, type WorkspaceDraft } from '../../compile/draft.ts';
import type { Diagnostic, Severity } from '../../schema/diagnostic.ts';
import type { RuleSeverityCode } from '../../schema/generated/types.ts';
import type { Plan } from '../../schema/plan.ts';
import { offer } from '../../schema/suggest.ts';
import { FoundWords } from './found-words.ts';
import { checkOptions } from './options.ts';
import { type PackDraft, type PackSurroundings, readPackRule } from './pack-rule.ts';
import type { ActiveRule, ItemRule, OptionValues, Rule, WorkspaceRule } from './rule.ts';
import { type LoadedModule, readModule } from './user-rule.ts';
import { type Stop, subscribe } from './walk.ts';

export interface Rulebook {
  /** In the order of their codes. */
  readonly rules: readonly ActiveRule[];
  readonly stop: Stop;
  readonly workspaceRules: readonly ActiveRule<WorkspaceRule>[];
  /** Codes of other findings whose severity the workspace changes. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Codes of rules that there are and that are not in use here. */
  readonly idle: ReadonlySet<string>;
}

export interface RuleSources {
  readonly packs: readonly PackDraft[];
  /** Those of them that this program carries. */
  readonly carried: ReadonlySet<PackDraft>;
  /** Files with errors, by the names their packs may have. */
  readonly broken?: ReadonlyMap<string, string>;
  /** What users' modules export, by path; absent where nobody loads modules. */
  readonly modules?: ReadonlyMap<string, LoadedModule>;
  /** Rules in code: those of this program and those of users' modules, which name their pack. */
  readonly coded: readonly Rule[];
  /** Every code that is no rule, such as 'limit/steps-exceed-promised'. */
  readonly otherCodes: ReadonlySet<string>;
}

export const emptyRulebook: Rulebook = { rules: [], stop: subscribe([]), workspaceRules: [], severities: new Map(), idle: new Set() };

const defaultPacks = ['national'];

export function makeRulebook(
  sources: RuleSources,
  workspace: WorkspaceDraft,
  item: Plan,
): { readonly rulebook: Rulebook; readonly diagnostics: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const packs = choosePacks(sources, workspace, found);
  const foundWords = new FoundWords();
  const chosen = new Map<string, ActiveRule>();
  const others = new Map<string, Severity | 'off'>();
  const idle = new Set([...sources.coded, ...sources.packs.flatMap(({ value }) => value.rules ?? [])].map(({ code }) => code));
  for (const pack of packs) {
    for (const rule of rulesOf(pack, sources, { item, foundWords }, found)) {
      idle.add(rule.code);
      addRule(rule, pack, chosen, found);
    }
    adjust(pack, sources, chosen, others, found);
  }
  for (const [code, severity] of Object.entries(workspace.value.ruleSettings ?? {}))
    if (!applySeverity(code, severity, sources, chosen, others))
      found.push(unknownRule(workspace, ['ruleSettings', code], code, chosen, sources));
  const rules = [...chosen.values()]
    .filter(({ rule }) => others.get(rule.code) !== 'off')
    .sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1));
  for (const { rule } of rules) idle.delete(rule.code);
  const isItemRule = (active: ActiveRule): active is ActiveRule<ItemRule> => active.rule.scope === 'item';
  const isWorkspaceRule = (active: ActiveRule): active is ActiveRule<WorkspaceRule> => active.rule.scope === 'workspace';
  return {
    rulebook: { rules, stop: subscribe(rules.filter(isItemRule)), workspaceRules: rules.filter(isWorkspaceRule), severities: others, idle },
    diagnostics: hasUnreadRules(found) ? found.filter(({ code }) => code !== 'pack/unknown-rule') : found,
  };
}

const unread: ReadonlySet<string> = new Set(['pack/file-broken', 'pack/unknown', 'pack/module-unusable']);

/** While a pack or a module in use could not be read, nobody knows which rules there are. */
export const hasUnreadRules = (found: readonly Diagnostic[]): boolean => found.some(({ code }) => unread.has(code));

/** The packs that guide.yaml names and all they extend, the extended ones first. */
function choosePacks({ packs, broken }: RuleSources, workspace: WorkspaceDraft, found: Diagnostic[]): readonly PackDraft[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const missing = (draft: WorkspaceDraft | PackDraft, path: Path, id: string): Diagnostic => {
    const file = broken?.get(id);
    if (file !== undefined) return at(draft, path, 'pack/file-broken', { found: id, file });
    return at(draft, path, 'pack/unknown', { found: id, allowed: offer(id, [...byId.keys()]) });
  };
  const chosen = new Set<PackDraft>();
  const add = (pack: PackDraft, way: readonly PackDraft[]): void => {
    if (chosen.has(pack)) return;
    (pack.value.extends ?? []).forEach((id, index) => {
      const base = byId.get(id);
      if (base === undefined) found.push(missing(pack, ['extends', index], id));
      else if (base === pack || way.includes(base)) found.push(at(pack, ['extends', index], 'pack/loop', { found: id }));
      else add(base, [...way, pack]);
    });
    chosen.add(pack);
  };
  (workspace.value.rulePacks ?? defaultPacks).forEach((id, index) => {
    const pack = byId.get(id);
    if (pack !== undefined) add(pack, []);
    else if (workspace.value.rulePacks !== undefined) found.push(missing(workspace, ['rulePacks', index], id));
  });
  return [...chosen];
}

function rulesOf(
  pack: PackDraft,
  { coded, carried, modules }: RuleSources,
  { item, foundWords }: Omit<PackSurroundings, 'isTrusted'>,
  found: Diagnostic[],
): readonly Rule[] {
  const builtIn = (pack.value.builtIn ?? []).flatMap((code, index) => {
    const rule = coded.find((other) => other.code === code);
    if (rule === undefined)
      found.push(
        at(pack, ['builtIn', index], 'pack/unknown-rule', {
          found: code,
          allowed: offer(
            code,
            coded.map((other) => other.code),
          ),
        }),
      );
    return rule ?? [];
  });
  const own = (pack.value.rules ?? []).flatMap((entry, index) => {
    const { rule, diagnostics } = readPackRule(pack, index, entry, { item, foundWords, isTrusted: carried.has(pack) });
    found.push(...diagnostics);
    return rule ?? [];
  });
  const ofModules = (pack.value.modules ?? []).flatMap((path, index) => {
    const loaded = modules?.get(path);
    if (loaded === undefined) return [];
    const { rules, diagnostics } = readModule(pack, index, loaded, item);
    found.push(...diagnostics);
    return rules.filter((rule) => {
      const isTaken = coded.some(({ code }) => code === rule.code) || own.some(({ code }) => code === rule.code);
      if (isTaken) found.push(at(pack, ['modules', index], 'pack/duplicate-code', { found: rule.code, other: pack.id }));
      return !isTaken;
    });
  });
  return [...builtIn, ...own, ...ofModules];
}

function addRule(rule: Rule, pack: PackDraft, chosen: Map<string, ActiveRule>, found: Diagnostic[]): void {
  const earlier = chosen.get(rule.code);
  if (earlier !== undefined && earlier.pack !== pack.id) {
    const index = (pack.value.rules ?? []).findIndex(({ code }) => code === rule.code);
    const place = index >= 0 ? ['rules', index, 'code'] : pack.value.modules === undefined ? undefined : ['modules'];
    if (place !== undefined) found.push(at(pack, place, 'pack/duplicate-code', { found: rule.code, other: earlier.pack }));
    return;
  }
  chosen.set(rule.code, { rule, severity: rule.severity, options: defaultsOf(rule), pack: pack.id });
}

const defaultsOf = ({ options }: Rule): OptionValues =>
  Object.fromEntries(Object.entries(options ?? {}).map(([name, spec]) => [name, spec.default]));

function adjust(
  pack: PackDraft,
  sources: RuleSources,
  chosen: Map<string, ActiveRule>,
  others: Map<string, Severity | 'off'>,
  found: Diagnostic[],
): void {
  for (const [code, { severity, options }] of Object.entries(pack.value.settings ?? {})) {
    const path = ['settings', code];
    if (severity !== undefined && !applySeverity(code, severity, sources, chosen, others))
      found.push(unknownRule(pack, path, code, chosen, sources));
    const active = chosen.get(code);
    if (options === undefined) continue;
    if (active === undefined) {
      if (severity === undefined) found.push(unknownRule(pack, path, code, chosen, sources));
      continue;
    }
    const checked = checkOptions(pack, [...path, 'options'], options, active.rule);
    found.push(...checked.diagnostics);
    chosen.set(code, { ...active, options: { ...active.options, ...checked.values } });
  }
}

function applySeverity(
  code: string,
  severity: RuleSeverityCode,
  { otherCodes }: RuleSources,
  chosen: Map<string, ActiveRule>,
  others: Map<string, Severity | 'off'>,
): boolean {
  const active = chosen.get(code);
  if (active !== undefined && severity !== 'off') chosen.set(code, { ...active, severity });
  if (active !== undefined && severity === 'off') chosen.delete(code);
  if (active === undefined && otherCodes.has(code)) others.set(code, severity);
  return active !== undefined || otherCodes.has(code);
}

function unknownRule(
  draft: WorkspaceDraft | PackDraft,
  path: readonly string[],
  code: string,
  chosen: ReadonlyMap<string, ActiveRule>,
  { otherCodes }: RuleSources,
): Diagnostic {
  const args = { key: keyAt(draft, path), found: code, allowed: offer(code, [...chosen.keys(), ...otherCodes]) };
  return { code: 'pack/unknown-rule', severity: 'error', span: keySpanAt(draft, path), args };
}
