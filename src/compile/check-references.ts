/**
 * References inside an item. In: an item with its place lookup. Out: situations, steps, posts and materials that are named
 * but not there.
 */
import { type Diagnostic, mostPerFile } from '../schema/diagnostic.ts';
import type { When } from '../schema/generated/types.ts';
import { offer } from '../schema/suggest.ts';
import { at, type ItemDraft, keySpanAt, type Path } from './draft.ts';

/** A name that leads nowhere, and what could stand instead. */
interface Lost {
  readonly code: string;
  readonly path: Path;
  readonly found: string;
  readonly allowed?: readonly string[];
  readonly severity?: 'warning';
}

/** Errors first, because looking for the nearest names takes time and is not done without end. */
export function checkReferences(draft: ItemDraft): readonly Diagnostic[] {
  const lost = [...lostSituations(draft), ...lostSteps(draft), ...lostMaterials(draft), ...lostProcedures(draft), ...lostRisks(draft)];
  const [errors, warnings] = [lost.filter(({ severity }) => severity === undefined), lost.filter(({ severity }) => severity === 'warning')];
  return [...errors, ...warnings].slice(0, mostPerFile + 1).map((entry) => toFinding(draft, entry));
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

function allWhens({ value }: ItemDraft): readonly PlacedWhen[] {
  const lists = ['conditions', 'grantConditions', 'materials', 'steps'] as const;
  return [
    ...Object.entries(value.situations ?? {}).flatMap(([name, situation]) => whenOf(situation, ['situations', name])),
    ...lists.flatMap((list) => (value[list] ?? []).flatMap((entry: { readonly when?: When }, index) => whenOf(entry, [list, index]))),
    ...(value.fees?.items ?? []).flatMap((fee, index) => whenOf(fee, ['fees', 'items', index])),
    ...(value.variants ?? []).flatMap((variant, index) =>
      (variant.add ?? []).flatMap((material, position) => whenOf(material, ['variants', index, 'add', position])),
    ),
  ];
}

function lostSituations(draft: ItemDraft): readonly Lost[] {
  // A map, because in an object names such as toString lead to its own machinery.
  const situations = new Map(Object.entries(draft.value.situations ?? {}));
  const names = [...situations.keys()];
  return allWhens(draft).flatMap(({ path, when }) =>
    Object.entries(when).flatMap(([found, answers]): readonly Lost[] => {
      const options = situations.get(found)?.options;
      if (options === undefined) return [{ code: 'situation/unknown', path: [...path, found], found, allowed: names }];
      return answers.flatMap((answer, index) =>
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
  const names = [...new Set(steps.map(({ name }) => name))];
  const targets = [...names, '结束'];
  const known = new Set([...names, ...ends]);
  const posts = value.posts?.map(({ name }) => name);
  const seen = new Set<string>();
  return steps.flatMap((step, index): readonly Lost[] => {
    const repeated = seen.has(step.name);
    seen.add(step.name);
    const lostTargets = (step.outcomes ?? []).flatMap(({ to }, position): readonly Lost[] => {
      const path = ['steps', index, 'outcomes', position, 'to'];
      return to === undefined || known.has(to) ? [] : [{ code: 'step/unknown-target', path, found: to, allowed: targets }];
    });
    return [
      ...(repeated ? [{ code: 'step/repeated', path: ['steps', index, 'name'], found: step.name }] : []),
      ...(step.post === undefined || posts === undefined || posts.includes(step.post)
        ? []
        : [{ code: 'post/unknown', path: ['steps', index, 'post'], found: step.post, allowed: posts, severity: 'warning' } as const]),
      ...lostTargets,
    ];
  });
}

function lostMaterials({ value }: ItemDraft): readonly Lost[] {
  const names = (value.materials ?? []).flatMap(({ id, name }) => (id === undefined ? [name] : [id, name]));
  return (value.variants ?? []).flatMap((variant, index) =>
    (variant.omit ?? []).flatMap((found, position) =>
      names.includes(found) ? [] : [{ code: 'material/unknown', path: ['variants', index, 'omit', position], found, allowed: names }],
    ),
  );
}

function lostProcedures({ value }: ItemDraft): readonly Lost[] {
  const names = (value.steps ?? []).map(({ name }) => name);
  return (value.specialProcedures ?? []).flatMap(({ step }, index) =>
    step === undefined || names.includes(step)
      ? []
      : [{ code: 'step/unknown', path: ['specialProcedures', index, 'step'], found: step, allowed: names }],
  );
}

function lostRisks({ value }: ItemDraft): readonly Lost[] {
  const names = (value.steps ?? []).map(({ name }) => name);
  return (value.risks ?? []).flatMap(({ step }, index) =>
    step === undefined || names.includes(step)
      ? []
      : [{ code: 'step/unknown', path: ['risks', index, 'step'], found: step, allowed: names, severity: 'warning' } as const],
  );
}
