/**
 * References inside an item. In: an item with its place lookup. Out: situations, steps, posts and materials that are named
 * but not there.
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { When } from '../schema/generated/types.ts';
import { offer } from '../schema/suggest.ts';
import { at, type ItemDraft, keySpanAt, type Path } from './draft.ts';

/** Words for the end of the process in `转至`. */
const ends = new Set(['结束', '办结', 'end']);

export function checkReferences(draft: ItemDraft): readonly Diagnostic[] {
  return [...checkWhens(draft), ...checkSteps(draft), ...checkVariants(draft), ...checkRisks(draft)];
}

function unknown(
  draft: ItemDraft,
  path: Path,
  code: string,
  found: string,
  allowed: readonly string[],
  severity?: Diagnostic['severity'],
): Diagnostic {
  return at(draft, path, code, { found, allowed: offer(found, allowed) }, severity);
}

function checkWhens(draft: ItemDraft): readonly Diagnostic[] {
  const lists = ['conditions', 'grantConditions', 'materials', 'steps'] as const;
  const whens: { readonly path: Path; readonly when: When }[] = [];
  for (const list of lists) {
    draft.value[list]?.forEach((entry, index) => {
      if ('when' in entry && entry.when !== undefined) whens.push({ path: [list, index, 'when'], when: entry.when });
    });
  }
  draft.value.variants?.forEach((variant, index) => {
    variant.add?.forEach((material, position) => {
      if (material.when !== undefined) whens.push({ path: ['variants', index, 'add', position, 'when'], when: material.when });
    });
  });
  draft.value.fees?.items?.forEach((fee, index) => {
    if (fee.when !== undefined) whens.push({ path: ['fees', 'items', index, 'when'], when: fee.when });
  });
  return whens.flatMap(({ path, when }) => checkWhen(draft, path, when));
}

function checkWhen(draft: ItemDraft, path: Path, when: When): readonly Diagnostic[] {
  // A map, because names such as toString lead to an object's own machinery.
  const situations = new Map(Object.entries(draft.value.situations ?? {}));
  return Object.entries(when).flatMap(([name, answers]) => {
    const situation = situations.get(name);
    const place = [...path, name];
    if (situation === undefined) {
      return [{ ...unknown(draft, place, 'situation/unknown', name, [...situations.keys()]), span: keySpanAt(draft, place) }];
    }
    return answers.flatMap((answer, index) =>
      situation.options.includes(answer) ? [] : [unknown(draft, [...place, index], 'situation/unknown-answer', answer, situation.options)],
    );
  });
}

function checkSteps(draft: ItemDraft): readonly Diagnostic[] {
  const steps = draft.value.steps ?? [];
  const names = steps.map(({ name }) => name);
  const posts = draft.value.posts?.map(({ name }) => name);
  return steps.flatMap((step, index) => {
    const found: Diagnostic[] = [];
    if (names.indexOf(step.name) < index) found.push(at(draft, ['steps', index, 'name'], 'step/repeated', { found: step.name }));
    if (step.post !== undefined && posts !== undefined && !posts.includes(step.post)) {
      found.push(unknown(draft, ['steps', index, 'post'], 'post/unknown', step.post, posts, 'warning'));
    }
    step.outcomes?.forEach((outcome, position) => {
      if (outcome.to === undefined || ends.has(outcome.to) || names.includes(outcome.to)) return;
      found.push(unknown(draft, ['steps', index, 'outcomes', position, 'to'], 'step/unknown-target', outcome.to, [...names, '结束']));
    });
    return found;
  });
}

function checkVariants(draft: ItemDraft): readonly Diagnostic[] {
  const names = (draft.value.materials ?? []).flatMap(({ id, name }) => (id === undefined ? [name] : [id, name]));
  return (draft.value.variants ?? []).flatMap((variant, index) =>
    (variant.omit ?? []).flatMap((name, position) =>
      names.includes(name) ? [] : [unknown(draft, ['variants', index, 'omit', position], 'material/unknown', name, names)],
    ),
  );
}

function checkRisks(draft: ItemDraft): readonly Diagnostic[] {
  const names = (draft.value.steps ?? []).map(({ name }) => name);
  return (draft.value.risks ?? []).flatMap((risk, index) =>
    risk.step === undefined || names.includes(risk.step)
      ? []
      : [unknown(draft, ['risks', index, 'step'], 'step/unknown', risk.step, names, 'warning')],
  );
}
