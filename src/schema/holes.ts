/**
 * What a faulty document leaves open. In: a canonical document and what was found in it so far. Out: its holes, which are the
 * values nobody knows and the elements that are not there and have to be or may be; nothing where no hole can be drawn around
 * a fault. They are looked for in faulty documents alone.
 */
import { follow } from './anchors.ts';
import type { Canon, CanonicalDocument } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import { gapsIn } from './mandatory.ts';
import type { Plan } from './plan.ts';
import type { DocumentKind } from './schemas.ts';
import type { Standards } from './standards.ts';
import { splitPath, type Validators } from './validate.ts';

export interface Holes {
  /** Values that are not known. */
  readonly values: ReadonlySet<Canon>;
  /** By group, the elements that it lacks; 'any' where an element may stand under a name that no element has. */
  readonly missing: ReadonlyMap<Canon, ReadonlySet<string> | 'any'>;
}

/** What was found by the stages that could misread the document. */
export interface Faults {
  readonly syntax: readonly Diagnostic[];
  readonly texts: readonly Diagnostic[];
}

/** What findings of shape are worked out from, once more. */
export interface Shape {
  readonly kind: DocumentKind;
  readonly plan: Plan;
  readonly validators: Validators;
  readonly standards: Standards;
}

export function findHoles(document: CanonicalDocument, faults: Faults, shape: Shape): Holes | undefined {
  const { root } = document;
  const holes = { values: new Set<Canon>(), missing: new Map<Canon, Set<string> | 'any'>() };
  // Faults that go on over many lines may have changed anything.
  if (faults.syntax.some(({ fix, args }) => fix === undefined && Number(args.count ?? 1) > 1)) return undefined;
  unread(root, shape.plan, holes);
  misread(root, faults.syntax, holes);
  for (const { severity, span } of faults.texts) if (severity === 'error') holes.values.add(deepestAt(root, span.start));
  misshapen(root, shape, holes);
  for (const { canon, property } of gapsIn(document, shape.plan, shape.standards)) lacks(canon, property.name, holes);
  return holes.values.has(root) ? undefined : holes;
}

interface Collected {
  readonly values: Set<Canon>;
  readonly missing: Map<Canon, Set<string> | 'any'>;
}

function lacks(canon: Canon, name: string, { missing }: Collected): void {
  const known = missing.get(canon);
  if (known === undefined) missing.set(canon, new Set([name]));
  else if (known !== 'any') known.add(name);
}

/** What reading reported: it left marks in the tree. */
function unread(canon: Canon, plan: Plan, holes: Collected): void {
  const isPart = canon.gaps !== undefined && plan.kind === 'list';
  if (canon.doubted === true || (canon.broken === true && !isPart)) holes.values.add(canon);
  if (canon.partial === true) holes.missing.set(canon, 'any');
  if (canon.strange === true) for (const group of [canon, ...groupsIn(canon, plan)]) holes.missing.set(group, 'any');
  for (const [step, kid] of canon.kids ?? []) {
    const next = planAt(plan, step);
    if (next !== undefined) unread(kid, next, holes);
  }
}

const planAt = (plan: Plan, step: string | number): Plan | undefined => plan.named.get(String(step))?.plan ?? plan.items;

/** The groups right below: a key that no element has may be meant for one of them. */
function groupsIn(canon: Canon, plan: Plan): readonly Canon[] {
  return [...(canon.kids ?? [])].flatMap(([step, kid]) => {
    const next = planAt(plan, step);
    return next?.kind === 'list' ? [...(kid.kids?.values() ?? [])] : [kid];
  });
}

/** A slip that was put right without a doubt has a fix. Any other may have changed what the root element around it says. */
function misread(root: Canon, syntax: readonly Diagnostic[], holes: Collected): void {
  for (const { severity, code, fix, span } of syntax) {
    if (severity !== 'error' || fix !== undefined || code.startsWith('key/')) continue;
    const before = [...(root.kids?.values() ?? [])].filter((kid) => startOf(kid) <= span.start);
    const [first, ...others] = before;
    if (first !== undefined) holes.values.add(others.reduce((last, kid) => (startOf(kid) >= startOf(last) ? kid : last), first));
    holes.missing.set(root, 'any');
  }
}

const startOf = ({ key, start }: Canon): number => key?.start ?? start;

function deepestAt(canon: Canon, offset: number): Canon {
  for (const kid of canon.kids?.values() ?? []) if (startOf(kid) <= offset && offset < kid.end) return deepestAt(kid, offset);
  return canon;
}

function misshapen(root: Canon, { kind, plan, validators }: Shape, holes: Collected): void {
  const validator = validators[kind];
  const errors = validator(root.value) ? [] : (validator.errors ?? []);
  for (const { keyword, params, instancePath } of errors) {
    const { canon, plan: here } = follow(root, plan, splitPath(instancePath));
    const name = keyword === 'required' ? String(params.missingProperty) : undefined;
    if (name !== undefined && here.named.has(name)) lacks(canon, name, holes);
    // A list that lost entries may be too short for that alone.
    else if (canon.gaps === undefined) holes.values.add(canon);
  }
}
