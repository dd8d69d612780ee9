/**
 * Elements that are mandatory by item type, or because of another element's value. In: a canonical document. Out: one
 * finding per missing element, with a line to paste.
 */
import { anchor, exampleLine, placeFor } from './anchors.ts';
import type { Canon, CanonicalDocument } from './canonical.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Demand, type Plan, type Property, planBelow } from './plan.ts';
import { codeLabel, findCode, type Standards } from './standards.ts';
import type { ItemFamily, Json, RequiredWhen } from './vocabulary.ts';

export function missingElements(document: CanonicalDocument, plan: Plan, standards: Standards): readonly Diagnostic[] {
  return gapsIn(document, plan, standards).map((gap) => missing(document, gap));
}

/** An element that is missing, and the group in which. */
export interface Gap {
  readonly canon: Canon;
  readonly here: Plan;
  readonly property: Property;
  readonly reason: Reason;
}

export function gapsIn(document: CanonicalDocument, plan: Plan, standards: Standards): readonly Gap[] {
  const found: Gap[] = [];
  walk(document.root, plan, standards, found);
  return found;
}

function walk(canon: Canon, plan: Plan, standards: Standards, found: Gap[]): void {
  if (canon.kids === undefined || !plan.demands) return;
  if (plan.kind === 'map' && canon.partial !== true) findGaps(canon, plan, standards, found);
  canon.kids.forEach((kid, step) => {
    const next = kid.kids === undefined ? undefined : planBelow(plan, step);
    if (next !== undefined) walk(kid, next, standards, found);
  });
}

function findGaps(canon: Canon, here: Plan, standards: Standards, found: Gap[]): void {
  for (const demand of here.demanded) {
    const { property } = demand;
    if (canon.kids?.has(property.name) === true) continue;
    const reason = whyMissing(demand, canon, here, standards);
    if (reason !== undefined) found.push({ canon, here, property, reason });
  }
}

interface Reason {
  readonly code: string;
  readonly args: Diagnostic['args'];
}

/** The type of the item, where a group tells it, and the family of types it belongs to. */
interface ItemType {
  readonly slug: string;
  readonly family: ItemFamily;
}

function typeOf(canon: Canon, standards: Standards): ItemType | undefined {
  const slug = canon.kids?.get('type')?.value;
  const family = typeof slug === 'string' ? findCode(standards, 'task-type', slug)?.family : undefined;
  return typeof slug === 'string' && family !== undefined ? { slug, family } : undefined;
}

function whyMissing({ mandatory, because }: Demand, canon: Canon, here: Plan, standards: Standards): Reason | undefined {
  if (mandatory === 'all') return { code: 'element/missing', args: {} };
  const type = mandatory === undefined ? undefined : typeOf(canon, standards);
  if (type !== undefined && mandatory?.includes(type.family) === true) {
    const words = { zh: codeLabel(standards, 'task-type', type.slug, 'zh'), en: codeLabel(standards, 'task-type', type.slug, 'en') };
    return { code: 'element/missing-for-type', args: { type: words } };
  }
  return conditional(because, canon, here, standards);
}

function conditional(because: Demand['because'], canon: Canon, here: Plan, standards: Standards): Reason | undefined {
  for (const { name, wanted } of because) {
    const kid = canon.kids?.get(name);
    if (kid === undefined || kid.broken === true || !holds(kid.value, wanted)) continue;
    const key = kid.key?.text ?? here.named.get(name)?.label ?? name;
    const list = listOf(here, name);
    const word = (lang: 'zh' | 'en'): string => wordOf(kid.value, wanted, list, standards, lang);
    return { code: 'element/missing-because', args: { other: key, value: { zh: word('zh'), en: word('en') } } };
  }
  return undefined;
}

function listOf(here: Plan, name: string): string | undefined {
  const plan = here.named.get(name)?.plan;
  return plan?.schema.codes ?? plan?.items?.schema.codes;
}

function holds(value: Json, wanted: RequiredWhen[string]): boolean {
  if ('atLeast' in wanted) return typeof value === 'number' && value >= wanted.atLeast;
  const values: readonly Json[] = Array.isArray(value) ? value : [value];
  return wanted.some((candidate) => values.includes(candidate));
}

function wordOf(value: Json, wanted: RequiredWhen[string], list: string | undefined, standards: Standards, lang: 'zh' | 'en'): string {
  const values: readonly Json[] = Array.isArray(value) ? value : [value];
  const first = 'atLeast' in wanted ? value : values.find((candidate) => (wanted as readonly Json[]).includes(candidate));
  if (typeof first === 'boolean') return lang === 'zh' ? (first ? '是' : '否') : first ? 'yes' : 'no';
  return list === undefined ? String(first) : codeLabel(standards, list, String(first), lang);
}

function missing(document: CanonicalDocument, { canon, here, property, reason }: Gap): Diagnostic {
  const key = document.lang === 'zh' ? property.label : property.name;
  const { schema } = property.plan;
  const about = { zh: schema.help ?? '', en: schema.description ?? '' };
  const args = { ...reason.args, key, about, place: placeFor(property, canon, here), example: exampleLine(key, property.plan) };
  return { code: reason.code, severity: 'error', span: anchor(document.file, canon), args };
}
