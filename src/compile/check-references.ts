/**
 * References inside an item. In: an item with its place lookup. Out: situations, steps, posts and materials that are named
 * but not there.
 */
import { type Diagnostic, mostPerFile } from '../schema/diagnostic.ts';
import type { Item, Step, When } from '../schema/generated/types.ts';
import { offer } from '../schema/suggest.ts';
import { judgeEach, part, unlessHidden } from '../schema/veil.ts';
import { at, type ItemDraft, keySpanAt, type Path } from './draft.ts';

/** A name that leads nowhere, and what could stand instead. */
interface Lost {
  readonly code: string;
  readonly path: Path;
  readonly found: string;
  readonly allowed?: readonly string[];
  readonly severity?: 'warning';
}

const none: readonly Diagnostic[] = [];

/** Errors first, because looking for the nearest names takes time and is not done without end. */
export function checkReferences(draft: ItemDraft): readonly Diagnostic[] {
  const checks = [lostSituations, lostSteps, lostMaterials, lostProcedures, lostRisks];
  const lost = checks.flatMap((check) => unlessHidden(() => check(draft)));
  if (lost.length === 0) return none;
  const [errors, warnings] = [lost.filter(({ severity }) => severity === undefined), lost.filter(({ severity }) => severity === 'warning')];
  return [...errors, ...warnings].slice(0, mostPerFile + 1).flatMap((entry) => unlessHidden(() => [toFinding(draft, entry)]));
}

function toFinding(draft: ItemDraft, { code, path, found, allowed, severity }: Lost): Diagnostic {
  const finding = at(draft, path, code, { found, ...(allowed === undefined ? {} : { allowed: offer(found, allowed) }) }, severity);
  // The name of a situation is a key, not a value.
  return code === 'situation/unknown' ? { ...finding, span: keySpanAt(draft, path) } : finding;
}

interface PlacedWhen {
  readonly path: Path;
  readonly when: When;
}

const whenOf = (entry: { readonly when?: When }, path: Path): readonly PlacedWhen[] =>
  entry.when === undefined ? [] : [{ path: [...path, 'when'], when: entry.when }];

/** Each list by itself, because each may be hidden. */
const whens: readonly ((item: Item) => readonly PlacedWhen[])[] = [
  ({ situations = {} }) => judgeEach(Object.keys(situations), (name) => whenOf(situations[name] ?? {}, ['situations', name])),
  ...(['conditions', 'grantConditions', 'materials', 'steps'] as const).map(
    (list) => (item: Item) =>
      judgeEach<{ readonly when?: When }, PlacedWhen>(item[list] ?? [], (entry, index) => whenOf(entry, [list, index])),
  ),
  ({ fees }) => judgeEach(fees?.items ?? [], (fee, index) => whenOf(fee, ['fees', 'items', index])),
  ({ variants = [] }) =>
    judgeEach(variants, ({ add = [] }, index) =>
      judgeEach(add, (material, position) => whenOf(material, ['variants', index, 'add', position])),
    ),
];

const allWhens = ({ value }: ItemDraft): readonly PlacedWhen[] => whens.flatMap((of) => unlessHidden(() => of(value)));

function lostSituations(draft: ItemDraft): readonly Lost[] {
  const { situations = {} } = draft.value;
  const names = part(() => Object.keys(situations));
  return judgeEach(allWhens(draft), ({ path, when }) =>
    judgeEach(Object.keys(when), (found): readonly Lost[] => {
      // In an object names such as toString lead to its own machinery.
      const options = Object.hasOwn(situations, found) ? situations[found]?.options : undefined;
      if (options === undefined) return [{ code: 'situation/unknown', path: [...path, found], found, allowed: names() }];
      return judgeEach(when[found] ?? [], (answer, index) =>
        options.includes(answer)
          ? []
          : [{ code: 'situation/unknown-answer', path: [...path, found, index], found: answer, allowed: options }],
      );
    }),
  );
}

/** Words for the end of the process in `转至`. */
const ends = ['结束', '办结', 'end'];

function lostSteps({ value }: ItemDraft): readonly Lost[] {
  const steps = value.steps ?? [];
  const names = part(() => [...new Set(steps.map(({ name }) => name))]);
  const targets = part(() => new Set([...names(), ...ends]));
  const posts = part(() => value.posts?.map(({ name }) => name));
  const lostTargets = ({ outcomes = [] }: Step, index: number): readonly Lost[] =>
    judgeEach(outcomes, ({ to }, position) => {
      if (to === undefined || targets().has(to)) return [];
      const path = ['steps', index, 'outcomes', position, 'to'];
      return [{ code: 'step/unknown-target', path, found: to, allowed: [...names(), '结束'] }];
    });
  const lostPost = ({ post }: Step, index: number): readonly Lost[] => {
    const allowed = post === undefined ? undefined : posts();
    if (post === undefined || allowed === undefined || allowed.includes(post)) return [];
    return [{ code: 'post/unknown', path: ['steps', index, 'post'], found: post, allowed, severity: 'warning' }];
  };
  return [...unlessHidden(() => repeatedSteps(steps)), ...judgeEach(steps, lostPost), ...judgeEach(steps, lostTargets)];
}

function repeatedSteps(steps: readonly Step[]): readonly Lost[] {
  const seen = new Set<string>();
  return steps.flatMap(({ name }, index) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [{ code: 'step/repeated', path: ['steps', index, 'name'], found: name }] : [];
  });
}

function lostMaterials({ value }: ItemDraft): readonly Lost[] {
  const names = part(() => (value.materials ?? []).flatMap(({ id, name }) => (id === undefined ? [name] : [id, name])));
  return judgeEach(value.variants ?? [], ({ omit = [] }, index) =>
    judgeEach(omit, (found, position) =>
      names().includes(found) ? [] : [{ code: 'material/unknown', path: ['variants', index, 'omit', position], found, allowed: names() }],
    ),
  );
}

function lostProcedures({ value }: ItemDraft): readonly Lost[] {
  const names = part(() => stepNames(value));
  return judgeEach(value.specialProcedures ?? [], ({ step }, index) =>
    step === undefined || names().includes(step)
      ? []
      : [{ code: 'step/unknown', path: ['specialProcedures', index, 'step'], found: step, allowed: names() }],
  );
}

function lostRisks({ value }: ItemDraft): readonly Lost[] {
  const names = part(() => stepNames(value));
  return judgeEach(value.risks ?? [], ({ step }, index) =>
    step === undefined || names().includes(step)
      ? []
      : [{ code: 'step/unknown', path: ['risks', index, 'step'], found: step, allowed: names(), severity: 'warning' }],
  );
}

const stepNames = ({ steps = [] }: Item): readonly string[] => steps.map(({ name }) => name);
