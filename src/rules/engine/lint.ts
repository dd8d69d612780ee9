/**
 * Judging. In: items and the rules in use. Out: findings. A rule that throws is reported as a fault of that rule, once an
 * item, and the others go on.
 */
import { type ItemDraft, keySpanAt, type Path, spanAt } from '../../compile/draft.ts';
import { anchor } from '../../schema/anchors.ts';
import type { Diagnostic, Severity } from '../../schema/diagnostic.ts';
import type { Range, Span } from '../../schema/located.ts';
import { HiddenValue } from '../../schema/veil.ts';
import { written, writtenWords } from '../../schema/written.ts';
import { type Node, nameOf, nodeAt, rootNode } from './node.ts';
import { type Overruling, withoutOverruled } from './overrule.ts';
import type { ActiveRule, ItemContext, JudgedCatalogue, Report, Rule, WorkspaceFinding, WorkspaceRule } from './rule.ts';
import { type Stop, type Subscription, walk } from './walk.ts';
import { spanOfWords } from './words-span.ts';

export type ItemSurroundings = Omit<ItemContext, 'report' | 'find'>;

/** `source` is the text of the file. */
export function lintItem(source: string, stop: Stop, given: ItemSurroundings): readonly Diagnostic[] {
  const { draft } = given;
  const found: Diagnostic[] = [];
  const broken = new Set<string>();
  const overruling: Overruling[] = [];
  const silent: Silence[] = [];
  const root = rootNode(draft.root, draft.plan);
  const find = (path: Path): Node | undefined => nodeAt(root, path);
  let current: ActiveRule | undefined;
  const report: ItemContext['report'] = (node, said = {}) => {
    if (current === undefined) return;
    const finding = findingAt(current, node, said, source, draft);
    found.push(finding);
    for (const code of current.rule.instead ?? []) overruling.push({ code, finding });
  };
  const context: ItemContext = { ...given, find, report };
  const call = ({ active, visit }: Subscription, node: Node): void => {
    if (broken.size > 0 && broken.has(active.rule.code)) return;
    current = active;
    try {
      visit(node, context);
    } catch (cause) {
      if (cause instanceof HiddenValue) {
        for (const code of active.rule.instead ?? []) silent.push({ code, span: wholeOf(node, draft.file) });
        return;
      }
      broken.add(active.rule.code);
      found.push(faultOf(active.rule, cause, { file: draft.file, start: node.canon.start, end: node.canon.end }));
    }
  };
  walk(root, stop, call);
  return withoutOverruled(withoutSilenced(found, silent), overruling);
}

/** Where a rule that speaks for another was stopped by what is hidden, the other might speak in vain. */
interface Silence {
  readonly code: string;
  readonly span: Span;
}

const wholeOf = ({ canon: { key, start, end } }: Node, file: string): Span => ({ file, start: key?.start ?? start, end });

const withoutSilenced = (found: readonly Diagnostic[], silent: readonly Silence[]): readonly Diagnostic[] =>
  silent.length === 0
    ? found
    : found.filter(
        (finding) =>
          !silent.some(({ code, span }) => code === finding.code && span.start <= finding.span.start && finding.span.end <= span.end),
      );

function findingAt({ rule, severity }: ActiveRule, node: Node, said: Report, source: string, draft: ItemDraft): Diagnostic {
  const span = placeOf(node, said.words, source, draft.file);
  const related = said.related?.map(({ path, note }) => ({ span: spanAt(draft, path), note }));
  return {
    ...headOf(rule, said.severity ?? severity),
    span,
    args: { key: nameOf(node), ...foundText(node, said.words), ...said.args },
    ...(related === undefined ? {} : { related }),
    ...replacing(said, span, { start: node.canon.start, end: node.canon.end }, source),
  };
}

/** Written in the quotes the author uses; left out where it does not fit into the place. */
function replacing({ words, replacement }: Report, span: Span, whole: Range, source: string): Pick<Diagnostic, 'fix'> {
  if (typeof replacement !== 'string') return {};
  const isWhole = words === undefined || (span.start === whole.start && span.end === whole.end);
  const text = isWhole ? (words === undefined ? written(source, whole, replacement) : undefined) : writtenWords(source, whole, replacement);
  return text === undefined ? {} : { fix: { edits: [{ span, text }] } };
}

const headOf = ({ code, message, fix }: Rule, severity: Severity): Pick<Diagnostic, 'code' | 'severity' | 'wording'> => ({
  code,
  severity,
  wording: { message, ...(fix === undefined ? {} : { fix }) },
});

/** A group of keys is too long to underline; its key is its place. */
function placeOf(node: Node, words: Report['words'], source: string, file: string): Span {
  const { canon, value } = node;
  if (typeof value === 'object' && value !== null) return anchor(file, canon);
  const whole = { file, start: canon.start, end: canon.end };
  return words === undefined || typeof value !== 'string' ? whole : spanOfWords(source, whole, value, words);
}

const foundText = ({ value }: Node, words: Report['words']): Diagnostic['args'] =>
  typeof value === 'string' ? { found: words === undefined ? value : value.slice(...words) } : {};

const faultOf = ({ code }: Rule, cause: unknown, span: Span): Diagnostic => ({
  code: 'rule/failed',
  severity: 'warning',
  span,
  args: { rule: code, count: 1, detail: cause instanceof Error ? cause.message : String(cause) },
});

/** A rule that fails on a thousand items has one fault: told where it failed first, and how often. */
export function oncePerRule(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const faults = found.filter(({ code }) => code === 'rule/failed');
  if (faults.length < 2) return found;
  const counts = new Map<unknown, number>();
  for (const { args } of faults) counts.set(args.rule, (counts.get(args.rule) ?? 0) + 1);
  return found.flatMap((finding) => {
    if (finding.code !== 'rule/failed') return [finding];
    const count = counts.get(finding.args.rule);
    counts.delete(finding.args.rule);
    return count === undefined ? [] : [{ ...finding, args: { ...finding.args, count } }];
  });
}

/** `open` reads the file of an item again, for its places. */
export function lintWorkspace(
  rules: readonly ActiveRule<WorkspaceRule>[],
  catalogue: JudgedCatalogue,
  open: (file: string) => ItemDraft,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const active of rules) {
    try {
      active.rule.judge(catalogue, (file, path, said = {}) => found.push(workspaceFinding(active, file, path, said, open)), active.options);
    } catch (cause) {
      found.push(faultOf(active.rule, cause, { file: 'guide.yaml', start: 0, end: 0 }));
    }
  }
  return found;
}

function workspaceFinding(
  { rule, severity }: ActiveRule,
  file: string,
  path: Path,
  said: WorkspaceFinding,
  open: (file: string) => ItemDraft,
): Diagnostic {
  const draft = open(file);
  const node = nodeAt(rootNode(draft.root, draft.plan), path);
  const related = said.related?.map((other) => ({ span: spanAt(open(other.file), other.path), note: other.note }));
  const isGroup = typeof node?.value === 'object';
  return {
    ...headOf(rule, said.severity ?? severity),
    span: isGroup ? keySpanAt(draft, path) : spanAt(draft, path),
    args: { ...(node === undefined ? {} : { key: nameOf(node), ...foundText(node, undefined) }), ...said.args },
    ...(related === undefined ? {} : { related }),
  };
}
