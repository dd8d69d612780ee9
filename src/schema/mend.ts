/**
 * One root element with a fault. In: its text. Out: the text with slips of punctuation put right, every fault with its
 * place in the author's text, and whether the rest can be read. A slip counts as one only when putting it right brings
 * the parser further; otherwise the parser's own complaint stands.
 */
import { parseEvents } from 'js-yaml';
import { mostPerFile } from './diagnostic.ts';
import { lineOf, lineStarts, positionAt } from './located.ts';
import { type Edit, edited, originOf, type Patched } from './patched.ts';
import { isProse, linesOf, proseOf } from './prose.ts';
import { dashSlipOf, type Slip, slipOf } from './slips.ts';
import { type Fault, syntaxFaults, toLineEnd } from './syntax-errors.ts';
import { buildTree, maxDepth } from './tree.ts';

export interface Mended {
  readonly patched: Patched;
  readonly faults: readonly Fault[];
  readonly isRead: boolean;
}

/** What is wrong with a text: the parser's faults, or where texts begin that a slip may have made. */
interface State {
  readonly faults: readonly Fault[];
  readonly suspects: readonly number[];
}

/** More slips in one element than this mean that it is no YAML at all. */
const mostSlips = 60;

export function mend(given: Patched): Mended {
  const slips: Slipped[] = [];
  let patched = given;
  let state = stateOf(patched.text);
  while (slips.length < mostSlips) {
    const next = improve(patched, state);
    if (next === undefined) break;
    slips.push(...next.slips);
    patched = next.patched;
    state = next.state;
  }
  const lines = linesOf(patched.text).map(({ start, end }) => patched.text.slice(start, end));
  const isRead = state.faults.length === 0;
  const found = slips.map(({ line, edits = [], ...fault }) => ({
    ...fault,
    args: { ...fault.args, example: shorten(lines[line]?.trim() ?? '') },
    // Half a correction may read as something else.
    ...(isRead && edits.length > 0 ? { edits } : {}),
  }));
  const rest = worded(state.faults, patched);
  return { patched, faults: [...found, ...rest], isRead };
}

/** A slip in the author's text and, because corrections never move lines, the line to show as it should be. */
interface Slipped extends Fault {
  readonly line: number;
}

function stateOf(text: string): State {
  try {
    const { root, suspects } = buildTree('', text, parseEvents(text, { maxDepth }));
    const isLoose = root?.kind === 'scalar' && root.text !== '';
    return { faults: isLoose ? [toLineEnd('yaml/missing-colon', text, root.start)] : [], suspects };
  } catch (cause) {
    return { faults: syntaxFaults(text, cause), suspects: [] };
  }
}

interface Step {
  readonly patched: Patched;
  readonly state: State;
  readonly slips: readonly Slipped[];
}

/** The first slip whose correction brings the parser further, with it all dashes of the same list. */
function improve(patched: Patched, state: State): Step | undefined {
  const { text } = patched;
  const prose = proseOf(text);
  const places = state.faults.length > 0 ? state.faults.slice(0, 3).map(({ start }) => start) : state.suspects;
  for (const offset of places) {
    if (isProse(prose, offset)) continue;
    const tries = attempts(patched, offset, prose, state);
    for (const attempt of tries) {
      const step = settle(attempt, state);
      if (isBetter(state, step.state)) return step;
    }
  }
  return undefined;
}

type Attempt = Omit<Step, 'state'>;

const mostSettling = 8;

/** Of a text that could be read, putting one slip right may bring others to light; they are put right with it. */
function settle(attempt: Attempt, before: State): Step {
  let step: Step = { ...attempt, state: stateOf(attempt.patched.text) };
  for (let count = 0; before.faults.length === 0 && step.state.faults.length > 0 && count < mostSettling; count++) {
    const next = improve(step.patched, step.state);
    if (next === undefined) break;
    step = { ...next, slips: [...step.slips, ...next.slips] };
  }
  return step;
}

/** What may have been meant: dashes of a list, the slips of the line one after the other, or another indentation. */
function attempts(patched: Patched, offset: number, prose: ReturnType<typeof proseOf>, state: State): readonly Attempt[] {
  const { text } = patched;
  const isRefused = state.faults.length > 0;
  const own = slipIn(text, offset, slipOf);
  const isDash = own !== undefined && dashCodes.test(text.slice(own.start, own.end));
  const dashed = (isRefused || isDash ? dashGroups(text, prose) : []).flatMap((group) =>
    variantsOf(text, group).map((edits) => ({ patched: edited(patched, edits), slips: slippedAll(group, patched, edits) })),
  );
  const fault = state.faults.find(({ start }) => start === offset);
  return [...dashed, ...(isDash ? [] : chain(patched, offset)), ...(fault?.code === 'yaml/indent' ? reindented(patched, fault) : [])];
}

const dashCodes = /^[-－–—−‐‑﹣•·●◦▪]$/;

const mostOnLine = 12;

/** The slips of one line: all put right, all but the last, and so on; brackets come in pairs. */
function chain(given: Patched, offset: number): readonly Attempt[] {
  const found: Attempt[] = [];
  let current: Attempt = { patched: given, slips: [] };
  while (found.length < mostOnLine) {
    const { patched, slips } = current;
    const slip = slipIn(patched.text, lineOf(patched.text, Math.min(offset, patched.text.length)).start, slipOf);
    if (slip === undefined) break;
    current = {
      patched: edited(patched, [{ start: slip.start, end: slip.upTo, right: slip.right }]),
      slips: [...slips, ...slippedAll([slip], patched)],
    };
    found.unshift(current);
  }
  return found;
}

/** The line, and what is nested below it, in the column of a line above it. */
function reindented(patched: Patched, fault: Fault): readonly Attempt[] {
  const { text } = patched;
  const lines = linesOf(text);
  const at = lines.findIndex(({ start, end }) => start <= fault.start && fault.start <= end);
  const indents = lines.map(({ start, end }) => /^ */.exec(text.slice(start, end))?.[0].length ?? 0);
  const own = indents[at] ?? 0;
  const isDash = text[(lines[at]?.start ?? 0) + own] === '-';
  const columns = lines.slice(0, at).flatMap(({ start, end }, index) => {
    const dash = /^ *((?:- +)+)/.exec(text.slice(start, end))?.[1]?.length ?? 0;
    return text.slice(start, end).trim() === '' ? [] : isDash ? [indents[index] ?? 0] : [(indents[index] ?? 0) + dash, indents[index] ?? 0];
  });
  const end = lines.findIndex(
    (line, index) => index > at && (indents[index] ?? 0) <= own && text.slice(line.start, line.end).trim() !== '',
  );
  const moved = lines.slice(at, end < 0 ? undefined : end).map(({ start }, index) => ({ start, indent: indents[at + index] ?? 0 }));
  const { start, end: faultEnd } = fault;
  const slip = { ...fault, start: originOf(patched, start), end: originOf(patched, faultEnd), line: at };
  return [...new Set(columns.reverse())].slice(0, 6).map((column) => ({
    slips: [slip],
    patched: edited(
      patched,
      moved.map((line) => ({
        start: line.start,
        end: line.start + line.indent,
        right: ' '.repeat(Math.max(0, line.indent + column - own)),
      })),
    ),
  }));
}

function isBetter(before: State, after: State): boolean {
  if (before.faults.length === 0) return after.faults.length === 0 && after.suspects.length < before.suspects.length;
  if (after.faults.length !== before.faults.length) return after.faults.length < before.faults.length;
  return (after.faults[0]?.start ?? 0) > (before.faults[0]?.end ?? 0);
}

function slipIn(text: string, offset: number, find: (line: string) => Slip | undefined): Slip | undefined {
  const { start, end } = lineOf(text, offset);
  const slip = find(text.slice(start, end).replace(/\r$/, ''));
  return slip === undefined ? undefined : { ...slip, start: start + slip.start, end: start + slip.end, upTo: start + slip.upTo };
}

/** Slips of dashes in one element, those of one indentation together. */
function dashGroups(text: string, prose: ReturnType<typeof proseOf>): readonly (readonly Slip[])[] {
  const groups = new Map<number, Slip[]>();
  for (const line of linesOf(text)) {
    const slip = isProse(prose, line.start) ? undefined : slipIn(text, line.start, dashSlipOf);
    if (slip === undefined || !dashCodes.test(text.slice(slip.start, slip.end))) continue;
    const indent = slip.start - line.start;
    const group = groups.get(indent) ?? [];
    group.push(slip);
    groups.set(indent, group);
  }
  return [...groups.values()];
}

/** A blank put behind the dash moves the line away from those below it; taken from before the dash it does not. */
function variantsOf(text: string, group: readonly Slip[]): readonly (readonly Edit[])[] {
  const plain = group.map(({ start, upTo, right }) => ({ start, end: upTo, right }));
  const canShift = group.every(({ code, start }) => code === 'yaml/space-after-dash' && text[start - 1] === ' ');
  const shifted = group.map(({ start, upTo }) => ({ start: start - 1, end: upTo, right: '- ' }));
  return canShift ? [plain, shifted] : [plain];
}

/** More of one list than anybody reads are put right without a word. */
function slippedAll(slips: readonly Slip[], patched: Patched, edits: readonly Edit[] = []): readonly Slipped[] {
  const starts = lineStarts(patched.text);
  return slips.slice(0, mostPerFile + 1).map((slip, index) => {
    const edit = edits[index] ?? { start: slip.start, end: slip.upTo, right: slip.right };
    return { ...slipped(slip, patched, starts), edits: [inOriginal(patched, edit)] };
  });
}

const inOriginal = (patched: Patched, { start, end, right }: Edit): Edit => ({
  start: originOf(patched, start),
  end: originOf(patched, end),
  right,
});

function slipped({ code, start, end, right }: Slip, patched: Patched, starts: readonly number[]): Slipped {
  const { text } = patched;
  // A word is tried from its beginning alone.
  const key = /(?<![^\s:：{,，[｛"'])([^\s:：{,，[｛"']+)["']?\s*$/.exec(text.slice(lineOf(text, start).start, start))?.[1];
  const args = { found: text.slice(start, end), right: right.trim(), ...(key === undefined ? {} : { key }) };
  return { code, start: originOf(patched, start), end: originOf(patched, end), args, line: positionAt(starts, start).line - 1 };
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Faults that stay: where a slip stands on its line, that is the likelier cause. */
function worded(faults: readonly Fault[], patched: Patched): readonly Fault[] {
  const { text } = patched;
  const prose = proseOf(text);
  const starts = lineStarts(text);
  return faults.map((fault) => {
    const slip = isProse(prose, fault.start) ? undefined : slipIn(text, fault.start, slipOf);
    if (slip === undefined) return { ...fault, start: originOf(patched, fault.start), end: originOf(patched, fault.end) };
    const { line: _, ...found } = slipped(slip, patched, starts);
    const { start, end } = lineOf(text, slip.start);
    const example = `${text.slice(start, slip.start)}${slip.right}${text.slice(slip.upTo, end)}`;
    return { ...found, args: { ...found.args, example: shorten(example.trim()) } };
  });
}
