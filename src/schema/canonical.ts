/**
 * The one step that knows about bilingual keys and words. In: a parsed tree and the plan of its document. Out: the same
 * content under the English model, with the place of every value; what cannot be read is reported and marked as broken,
 * so that later steps do not report it again as missing.
 */

import { distance } from 'fastest-levenshtein';
import { type Arg, type Bilingual, type Diagnostic, type Lang, mostPerFile, type Severity, tooManyFindings } from './diagnostic.ts';
import { parseDuration, parseValidity, type Quantity, quantityIn } from './duration-text.ts';
import { toNumber } from './numerals.ts';
import type { Plan, Property } from './plan.ts';
import { straighten } from './straighten.ts';
import { enumerate, suggest } from './suggest.ts';
import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from './tree.ts';
import type { Json } from './vocabulary.ts';

/** A value under the English model and where it stands. */
export interface Canon {
  readonly value: Json;
  readonly start: number;
  readonly end: number;
  /** The key as the author wrote it, and its place. */
  readonly key?: ScalarNode | undefined;
  /** Of an entry of a list, which has no key: what the list is called, and which of how many entries it is. */
  readonly nth?: Nth | undefined;
  /** By property name or list index; values made up from shorthands have the place of the shorthand. */
  readonly kids?: ReadonlyMap<string | number, Canon> | undefined;
  /** The author wrote something here that was already reported. */
  readonly broken?: true | undefined;
  /** Of a map: some of its entries could not be read, nobody knows which. */
  readonly partial?: true | undefined;
  /** Of a map: written in braces. */
  readonly isFlow?: true | undefined;
  /** Written twice: it can be read, and nobody knows whether it is meant. */
  readonly doubted?: true;
  /** Of a map: the author wrote a key that no element has, and may have meant any that is not there. */
  readonly strange?: true;
  /** Of a list: positions of entries that could not be read. `kids` has the others, numbered as if these were not there. */
  readonly gaps?: readonly number[];
  /** Where something at or below is hidden (veil.ts): the same as it was read, and which parts may be looked at. */
  readonly raw?: Canon;
  readonly known?: ReadonlySet<string | number>;
}

export interface Nth {
  readonly list: Arg;
  readonly index: number;
  readonly count: number;
}

/** What to call an entry of a list; made only where it is told. */
export const entryName = ({ nth }: Canon): Arg | undefined => (nth === undefined ? undefined : nameOfNth(nth));

export interface CanonicalDocument {
  readonly file: string;
  /** Language of most root keys. */
  readonly lang: Lang;
  readonly root: Canon;
}

export function canonicalise(
  file: string,
  node: Node,
  plan: Plan,
): { readonly document: CanonicalDocument; readonly diagnostics: readonly Diagnostic[] } {
  const reader = new Reader(file, languageOf(node));
  const root = reader.read(node, plan);
  return { document: { file, lang: reader.lang, root }, diagnostics: reader.found };
}

function languageOf(node: Node): Lang {
  if (node.kind !== 'map') return 'zh';
  const english = node.entries.filter(({ key }) => /^[a-zA-Z]+$/.test(key.text)).length;
  return english * 2 > node.entries.length ? 'en' : 'zh';
}

export const truths: ReadonlyMap<string, boolean> = new Map([
  ...['是', '有', '支持', '可以', '需要', 'true', 'yes', 'y', '1'].map((word) => [word, true] as const),
  ...['否', '无', '没有', '不支持', '不可以', '不需要', 'false', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

const kindNames: Readonly<Record<Plan['kind'], Bilingual>> = {
  map: { zh: '若干“键: 值”', en: 'a group of keys' },
  dictionary: { zh: '若干“键: 值”', en: 'a group of keys' },
  list: { zh: '列表', en: 'a list' },
  text: { zh: '文字', en: 'a text' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '“是”或者“否”', en: 'yes or no' },
  scalar: { zh: '文字、数字或者是否', en: 'a text, a number or yes/no' },
};

/** Reads nodes by plans and collects findings; a class because the collection is shared by many small steps. */
class Reader {
  readonly found: Diagnostic[] = [];
  readonly lang: Lang;
  readonly #file: string;
  /** What the list entry being read is called in messages. */
  #nth: Nth | undefined;
  /** The maps around what is being read, outermost first. */
  readonly #around: Plan[] = [];
  /** A key without a value, while the keys behind it are none of the map it stands in: they may be meant to be below it. */
  #waiting: { readonly property: Property; readonly key: ScalarNode } | undefined;
  /** Elements of the document that stand in one of its elements. */
  readonly #misplaced = new Map<string, ScalarNode>();
  /** What was read of maps with a key that no element has. */
  readonly #strange = new Set<Kids>();

  constructor(file: string, lang: Lang) {
    this.#file = file;
    this.lang = lang;
  }

  /** Once there are more findings than anybody reads, the rest is left unread. */
  read(node: Node, plan: Plan, key?: ScalarNode): Canon {
    if (this.found.length > mostPerFile || (node.kind === 'scalar' && node.unread === true)) return broken(node, key);
    const text = node.kind === 'scalar' ? node.text.trim() : '';
    if (node.kind === 'scalar') {
      if (text === '' && !node.quoted) return this.#empty(node, plan, key);
      const word = plan.words.size === 0 ? undefined : plan.words.get(text);
      if (word !== undefined) return made(word, node, key);
    }
    return this.#ofKind(node, text, plan, key);
  }

  #ofKind(node: Node, text: string, plan: Plan, key: ScalarNode | undefined): Canon {
    if (plan.isQuantity) return this.#quantity(node, plan, key);
    switch (plan.kind) {
      case 'map':
        return this.#map(node, plan, key);
      case 'dictionary':
        return this.#dictionary(node, plan, key);
      case 'list':
        return this.#list(node, plan, key);
      default:
        return node.kind === 'scalar' ? this.#scalar(node, text, plan, key) : this.#wrongKind(node, plan, key);
    }
  }

  #report(code: string, at: Place, args: Record<string, Arg>, severity: Severity = 'error', more: More = {}): void {
    const span = { file: this.#file, start: at.start, end: at.end };
    if (this.found.length >= mostPerFile) this.found.push(tooManyFindings(span, 'error'));
    else this.found.push({ code, severity, span, args, ...more });
  }

  #empty(node: ScalarNode, plan: Plan, key: ScalarNode | undefined): Canon {
    if (plan.schema.blank === true && key !== undefined) return broken(node, key);
    this.#report('value/empty', key ?? node, { key: this.#nameOf(plan, key), expected: kindNames[plan.kind], example: exampleOf(plan) });
    return broken(node, key);
  }

  #wrongKind(node: Node, plan: Plan, key: ScalarNode | undefined): Canon {
    const colon =
      node.kind === 'scalar' && looksLikeKey(node, plan)
        ? this.#colonInKey(node, plan, key === undefined && !node.text.includes('\n'))
        : undefined;
    if (colon !== undefined) return broken(node, key);
    const isDocumentList = node.kind === 'list' && this.#around.length === 0 && key === undefined;
    const isColon = node.kind === 'scalar' && colonKey.test(node.text);
    if (node.kind === 'scalar' && this.#around.length === 0 && key === undefined) return this.#loose(node);
    const code = isDocumentList ? 'document/list' : isColon ? 'value/colon' : 'value/wrong-kind';
    this.#report(code, node, {
      key: this.#nameOf(plan, key),
      expected: kindNames[plan.kind],
      found: describe(node),
      example: formsOf(plan),
    });
    return broken(node, key);
  }

  /** A file that is one text. */
  #loose(node: ScalarNode): Canon {
    this.#report('yaml/missing-colon', node, { line: shorten(node.text) });
    return broken(node, undefined);
  }

  #nameOf(plan: Plan, key: ScalarNode | undefined): Arg {
    return (
      key?.text ??
      (this.#nth === undefined ? undefined : nameOfNth(this.#nth)) ?? { zh: plan.schema.label ?? '', en: plan.schema.title ?? '' }
    );
  }

  #quantity(node: Node, plan: Plan, key: ScalarNode | undefined): Canon {
    if (node.kind === 'map') return this.#map(node, plan, key);
    if (node.kind === 'list') return this.#wrongKind(node, plan, key);
    const quantity: Quantity | undefined = plan.schema.form === 'duration' ? parseDuration(node.text) : parseValidity(node.text);
    if (quantity !== undefined) return made({ amount: quantity.amount, unit: quantity.unit }, node, key);
    const example = quantityIn(node.text);
    const code = plan.schema.form === 'duration' ? 'duration/unreadable' : 'duration/unreadable-validity';
    this.#report(example === undefined ? code : 'duration/more-words', node, {
      key: this.#nameOf(plan, key),
      found: node.text,
      example: example ?? '',
    });
    return broken(node, key);
  }

  #map(node: Node, plan: Plan, key: ScalarNode | undefined): Canon {
    const list = plan.schema.listShorthand;
    if (node.kind === 'list' && list !== undefined) return this.#listShorthand(node, plan, list, key);
    if (node.kind !== 'map') {
      const cannot = plan.shorthand === undefined || (node.kind === 'scalar' && looksLikeKey(node, plan));
      return cannot ? this.#wrongKind(node, plan, key) : this.#shorthand(node, plan.shorthand, key);
    }
    return this.#entries(node, plan, key);
  }

  #entries(node: MapNode, plan: Plan, key: ScalarNode | undefined): Canon {
    const kids = new Map<string | number, Canon>();
    this.#around.push(plan);
    for (const entry of node.entries) this.#entry(entry, plan, kids, node.entries);
    this.#around.pop();
    if (this.#around.length === 0) this.#markMisplaced(kids);
    const group = made(objectOf(kids), node, key, kids, node);
    return this.#strange.has(kids) ? { ...group, strange: true } : group;
  }

  /** What stands in the wrong place is not missing. */
  #markMisplaced(kids: Map<string | number, Canon>): void {
    for (const [name, place] of this.#misplaced) if (!kids.has(name)) kids.set(name, broken(place, undefined));
  }

  #entry(entry: MapEntry, plan: Plan, kids: Map<string | number, Canon>, entries: readonly MapEntry[]): void {
    if (entry.key.unread === true) {
      unreadEntry(entry.key, plan, kids);
      return;
    }
    const property = plan.keys.get(entry.key.text) ?? plan.keys.get(tidyKey(entry.key.text));
    const earlier = property === undefined ? undefined : kids.get(property.name);
    if (property === undefined) this.#unknownKey(entry, plan, kids, entries);
    else if (earlier?.key !== undefined) {
      const related = [{ span: { file: this.#file, start: earlier.key.start, end: earlier.key.end }, note: 'first-here' }];
      this.#report('key/same-element-twice', entry.key, { key: entry.key.text, other: earlier.key.text }, 'error', { related });
      kids.set(property.name, { ...earlier, doubted: true });
    } else {
      const { key, value } = entry;
      const kid = this.#valueOf(entry, property.plan);
      kids.set(property.name, kid);
      this.#waiting = kid.broken === true && value.kind === 'scalar' && isEmpty(value) ? { property, key } : undefined;
    }
  }

  #valueOf({ key, value, doubted }: MapEntry, plan: Plan): Canon {
    const kid = this.read(value, plan, key);
    return doubted === undefined ? kid : { ...kid, doubted };
  }

  #unknownKey({ key, value }: MapEntry, plan: Plan, kids: Map<string | number, Canon>, entries: readonly MapEntry[]): void {
    if (this.found.length > mostPerFile) return;
    const isAlone = value.kind === 'scalar' && value.text === '' && !value.quoted;
    const meant =
      this.#colonInKey(key, plan, isAlone) ??
      this.#belowEmpty(key) ??
      this.#elsewhere(key, plan, kids) ??
      this.#misspelt(key, plan, kids, entries);
    // The element that is most likely meant is not reported as missing besides. It may still come, so it has no key.
    if (meant !== undefined && meant !== outsider && !kids.has(meant.name)) kids.set(meant.name, broken(key, undefined));
  }

  /** A known key whose full-width colon, or lack of a blank behind the colon, made it part of a longer one. */
  #colonInKey(key: ScalarNode, plan: Plan, isAlone: boolean): Property | undefined {
    const head = /^([^：:]+)[：:]/.exec(key.text)?.[1] ?? '';
    const at = key.start + (key.quoted ? 1 : 0) + head.length;
    const meant = plan.keys.get(head);
    const code = key.text[head.length] === '：' ? 'yaml/full-width-colon' : 'yaml/space-after-colon';
    if (meant === undefined) return undefined;
    const span = { file: this.#file, start: at, end: at + 1 };
    const blanks = /^[ \t]*/.exec(key.text.slice(head.length + 1))?.[0].length ?? 0;
    const fix = isAlone && !key.quoted ? { fix: { edits: [{ span: { ...span, end: span.end + blanks }, text: ': ' }] } } : {};
    this.#report(code, span, { key: head, example: `${head}: ${key.text.slice(head.length + 1).trim()}` }, 'error', fix);
    return meant;
  }

  /** A key that belongs below the empty one before it. */
  #belowEmpty(key: ScalarNode): Property | undefined {
    const waiting = this.#waiting;
    if (waiting === undefined || mapOf(waiting.property.plan)?.keys.has(key.text) !== true) return undefined;
    const index = this.found.findIndex(({ code, span }) => code === 'value/empty' && span.start === waiting.key.start);
    if (index >= 0) this.found.splice(index, 1);
    this.#report('key/nested', key, { key: key.text, parent: waiting.key.text });
    return waiting.property;
  }

  /** A key of another level: an element of the document's own, or one nested in a single element of this map. */
  #elsewhere(key: ScalarNode, plan: Plan, kids: Kids): Property | undefined {
    if (isMistaken(key.text, plan)) return undefined;
    const outer = this.#around.length > 1 ? this.#around[0]?.keys.get(key.text) : undefined;
    if (outer !== undefined) {
      this.#misplaced.set(outer.name, key);
      this.#report('key/outer', key, { key: key.text });
      return outsider;
    }
    const [parent, other] = plan.properties.filter((property) => mapOf(property.plan)?.keys.has(key.text) === true);
    if (parent === undefined || other !== undefined) return undefined;
    this.#report('key/nested', key, { key: key.text, parent: this.lang === 'zh' ? parent.label : parent.name });
    this.#strange.add(kids);
    return parent;
  }

  #misspelt(key: ScalarNode, plan: Plan, kids: Kids, entries: readonly MapEntry[]): Property | undefined {
    const isEnglish = /^[\w-]+$/.test(key.text);
    const near = nearKeys(key.text, plan, isEnglish);
    const all = plan.properties.map((property) => (isEnglish ? property.name : property.label));
    const code = near.length > 0 ? 'key/unknown' : 'key/unknown-nothing-near';
    const right = certainKey(key.text, plan, isEnglish, entries);
    const args = { key: key.text, allowed: enumerate(near.length > 0 ? near : all) };
    this.#report(code, key, args, 'error', right === undefined ? {} : { right });
    if (right === undefined) this.#strange.add(kids);
    return plan.keys.get(right ?? near[0] ?? '');
  }

  #listShorthand(node: ListNode, plan: Plan, list: NonNullable<Plan['schema']['listShorthand']>, key: ScalarNode | undefined): Canon {
    const property = plan.named.get(list.property);
    if (property === undefined) return this.#wrongKind(node, plan, key);
    const kids: Kids = new Map();
    kids.set(property.name, this.read(node, property.plan, key));
    for (const [name, value] of Object.entries(list.with)) kids.set(name, made(value, node));
    return made(objectOf(kids), node, key, kids);
  }

  #shorthand(node: Node, property: Property, key: ScalarNode | undefined): Canon {
    const kid = this.read(node, property.plan, key);
    if (kid.broken === true) return kid;
    const kids: Kids = new Map();
    kids.set(property.name, kid);
    return made(objectOf(kids), node, key, kids);
  }

  #dictionary(node: Node, plan: Plan, key: ScalarNode | undefined): Canon {
    const items = plan.items;
    if (node.kind !== 'map' || items === undefined) return this.#wrongKind(node, plan, key);
    const kids: Kids = new Map();
    for (const entry of node.entries) kids.set(entry.key.text, this.#valueOf(entry, items));
    return made(objectOf(kids), node, key, kids);
  }

  /** A single value is a list of one. */
  #list(node: Node, plan: Plan, key: ScalarNode | undefined): Canon {
    const items = plan.items;
    if (items === undefined) return this.#wrongKind(node, plan, key);
    if (node.kind === 'scalar' && (node.isLines === true || isNumbered(node))) return this.#linesForList(node, plan, key);
    this.#runTogether(node, plan, key);
    const nodes = node.kind === 'list' ? node.items : [node];
    const list = this.#nameOf(plan, key);
    const kids: Kids = new Map();
    const values: Json[] = [];
    const gaps: number[] = [];
    for (let index = 0; index < nodes.length; index++) {
      const kid = this.#listEntry(nodes[index] as Node, items, { list, index, count: nodes.length });
      if (kid.broken === true) gaps.push(index);
      else {
        kids.set(values.length, kid);
        values.push(kid.value);
      }
    }
    const whole = made(values, node, key, kids);
    return gaps.length > 0 ? { ...whole, broken: true, gaps } : whole;
  }

  /** Several lines without dashes below the key would be read as one entry. */
  #linesForList(node: ScalarNode, plan: Plan, key: ScalarNode | undefined): Canon {
    this.#report('value/lines-for-list', node, { key: this.#nameOf(plan, key), found: shorten(node.text) });
    return broken(node, key);
  }

  /** [甲，乙] and 甲→乙 are one entry to YAML; where it is the only one and its parts are as short as words, two are meant. */
  #runTogether(node: Node, { items }: Plan, key: ScalarNode | undefined): void {
    const only = node.kind === 'list' && node.isFlow === true && node.items.length === 1 ? node.items[0] : node;
    if (only?.kind !== 'scalar') return;
    const entry = items?.shorthand?.plan ?? items;
    const isWord = entry?.kind === 'text' && entry.codes === undefined && (entry.schema.format ?? entry.schema.form) === undefined;
    if (!isWord) return;
    const words = wordsIn(only);
    const args = { key: key?.text ?? '', found: shorten(only.text), example: `[${words.join(', ')}]` };
    if (words.length > 1) this.#report('value/run-together', only, args, 'warning');
  }

  #listEntry(item: Node, plan: Plan, nth: Nth): Canon {
    const outer = this.#nth;
    this.#nth = nth;
    const kid: { nth?: Nth | undefined } & Omit<Canon, 'nth'> = this.read(item, plan);
    this.#nth = outer;
    // Read just now and known to nobody else, so no copy is needed.
    kid.nth = nth;
    return kid;
  }

  #scalar(node: ScalarNode, text: string, plan: Plan, key: ScalarNode | undefined): Canon {
    if (plan.codes !== undefined) return this.#code(node, text, plan, plan.codes, key);
    if (plan.kind === 'integer') return this.#integer(node, text, plan, key);
    if (plan.kind === 'boolean') {
      const truth = truths.get(text.toLowerCase());
      if (truth !== undefined) return made(truth, node, key);
      return truths.has(straighten(text).toLowerCase()) ? this.#fullWidth(node, plan, key) : this.#wrongKind(node, plan, key);
    }
    return made(text, node, key);
  }

  /** What would be right in ASCII characters. */
  #fullWidth(node: ScalarNode, plan: Plan, key: ScalarNode | undefined, right = straighten(node.text)): Canon {
    const more = plan.kind === 'integer' ? this.#asNumber(node, right) : { right };
    this.#report('value/full-width', node, { key: this.#nameOf(plan, key), found: node.text.trim(), example: right }, 'error', more);
    return broken(node, key);
  }

  /** A number needs no quotes where the author wrote none. */
  #asNumber(node: ScalarNode, right: string): More {
    const span = { file: this.#file, start: node.start, end: node.end };
    return node.quoted ? { right } : { fix: { edits: [{ span, text: right }] } };
  }

  #integer(node: ScalarNode, text: string, plan: Plan, key: ScalarNode | undefined): Canon {
    if (/^-?\d{1,9}$/.test(text)) return made(Number(text), node, key);
    if (/^-?\d{1,9}$/.test(straighten(text))) return this.#fullWidth(node, plan, key);
    const spelled = /^([〇零一二两三四五六七八九十百千]+)[份次个人]?$/u.exec(text)?.[1] ?? /^(\d+)[份次个人]$/u.exec(text)?.[1];
    const example = spelled === undefined ? exampleOf(plan) : toNumber(spelled);
    const more = spelled === undefined ? {} : this.#asNumber(node, String(example));
    this.#report('value/not-an-integer', node, { key: this.#nameOf(plan, key), found: text, example }, 'error', more);
    return broken(node, key);
  }

  #code(node: ScalarNode, text: string, plan: Plan, codes: ReadonlyMap<string, string>, key: ScalarNode | undefined): Canon {
    const slug = codes.get(text) ?? codes.get(tidyKey(text));
    if (slug !== undefined) return made(slug, node, key);
    const straight = tidyKey(straighten(text));
    if (codes.has(straight)) return this.#fullWidth(node, plan, key, straight);
    const parts = partsOf(straight, codes);
    if (parts.length > 1 && !codes.has(straight.replace(/\s/g, ''))) {
      this.#report('code/several-in-one', node, { key: this.#nameOf(plan, key), found: text, example: `[${parts.join(', ')}]` });
      return broken(node, key);
    }
    const stopped = text.replace(/[。，；;,.]+$/u, '');
    if (codes.has(stopped)) return this.#fullWidth(node, plan, key, stopped);
    const args = { key: this.#nameOf(plan, key), found: text, ...this.#nearCodes(text, codes) };
    this.#report(plan.codesCertain ? 'code/unknown' : 'code/unlisted', node, args, plan.codesCertain ? 'error' : 'info');
    return plan.codesCertain ? broken(node, key) : made(text, node, key);
  }

  #nearCodes(text: string, codes: ReadonlyMap<string, string>): { readonly allowed: Arg } {
    const isEnglish = this.lang === 'en';
    const words = [...codes.keys()].filter((word) => /[\p{Script=Han}]/u.test(word) !== isEnglish && !/^\d+$/.test(word));
    const near = suggest(text, words);
    const firsts = words.filter((word, index) => words.findIndex((other) => codes.get(other) === codes.get(word)) === index);
    return { allowed: enumerate(firsts.length <= 12 || near.length === 0 ? firsts : near) };
  }
}

/** Stands for a property of another map. */
const outsider: Property = {
  name: '',
  label: '',
  plan: {
    schema: {},
    kind: 'scalar',
    keys: new Map(),
    properties: [],
    named: new Map(),
    demanded: [],
    demands: false,
    items: undefined,
    words: new Map(),
    codes: undefined,
    codesCertain: true,
    shorthand: undefined,
    isProse: false,
    isQuantity: false,
    format: undefined,
    audience: 'public',
  },
};

const joint = /[，；]|→|->|—>/;

/** The words a text joins, when all of its parts are as short as words. */
function wordsIn({ text, quoted }: ScalarNode): readonly string[] {
  if (quoted || !joint.test(text)) return [];
  const parts = text.split(joint).map((part) => part.trim());
  return parts.every((part) => part !== '' && part.length <= 8 && !/[。：/]/.test(part)) ? parts : [];
}

/** A block text whose lines are numbered, where each should be an entry of its own. */
const isNumbered = (node: ScalarNode): boolean =>
  node.quoted && (node.text.match(/^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[-•])/gm)?.length ?? 0) > 1;

const isEmpty = ({ text, quoted }: ScalarNode): boolean => !quoted && text.trim() === '';

const mapOf = (plan: Plan): Plan | undefined => (plan.kind === 'list' ? plan.items : plan);

const isMistaken = (key: string, plan: Plan): boolean =>
  plan.properties.some((property) => property.plan.schema.mistaken?.includes(key) === true);

/** The elements whose name is nearest, those first that are known to be called so. */
function nearKeys(key: string, plan: Plan, isEnglish: boolean): readonly string[] {
  const called = plan.properties.filter((property) => property.plan.schema.mistaken?.includes(key) === true);
  if (called.length > 0) return called.map(({ label }) => label);
  return suggest(
    key,
    plan.properties.flatMap((property) => (isEnglish ? [property.name] : [property.label, ...(property.plan.schema.aliases ?? [])])),
  );
}

/** The key that is meant beyond doubt: known by the wrong name, or one character away from a single one; and not there already. */
function certainKey(key: string, plan: Plan, isEnglish: boolean, entries: readonly MapEntry[]): string | undefined {
  const called = plan.properties.filter((property) => property.plan.schema.mistaken?.includes(key) === true);
  const near =
    [...key].length < 3 ? [] : plan.properties.filter((property) => distance(key, isEnglish ? property.name : property.label) === 1);
  const [only, ...others] = called.length > 0 ? called : near;
  if (only === undefined || others.length > 0) return undefined;
  const meansOnly = (text: string): boolean => plan.keys.get(text) === only || only.plan.schema.mistaken?.includes(text) === true;
  const isTaken = entries.some((entry) => entry.key.text !== key && meansOnly(entry.key.text));
  return isTaken ? undefined : isEnglish ? only.name : only.label;
}

/** Of what could not be read, the key is all that is known; it is not reported as missing. */
function unreadEntry(key: ScalarNode, plan: Plan, kids: Map<string | number, Canon>): void {
  const name = tidyKey(key.text);
  const meant = plan.keys.get(name) ?? plan.keys.get(nearKeys(name, plan, /^[\w-]+$/.test(name))[0] ?? '');
  if (meant !== undefined && !kids.has(meant.name)) kids.set(meant.name, broken(key, undefined));
}

/** Several choices in one text; blanks and slashes separate only where one of the parts is a choice, as they stand in names too. */
function partsOf(text: string, codes: ReadonlyMap<string, string>): readonly string[] {
  const split = (separator: RegExp): readonly string[] =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const loose = split(/[、,，；;/／|｜\s]+|[和及或]/);
  return loose.length > 1 && loose.some((part) => codes.has(part)) ? loose : split(/[、,，；;]/);
}

const colonKey = /^\s*(?:- )?([^\s：:]+)[：:]\S/;

/** A plain text such as 环节:受理, whose colon lacks a space, where a group of keys is possible. */
function looksLikeKey(node: ScalarNode, plan: Plan): boolean {
  const key = node.quoted ? undefined : colonKey.exec(node.text)?.[1];
  return key !== undefined && plan.keys.has(key);
}

type Kids = Map<string | number, Canon>;

/** What a finding may have beside its place and arguments. */
type More = Pick<Diagnostic, 'related' | 'right' | 'fix'>;

interface Place {
  readonly start: number;
  readonly end: number;
}

function nameOfNth({ list, index, count }: Nth): Arg {
  if (count < 2) return list;
  const [zh, en] = typeof list === 'object' ? [list.zh, list.en] : [String(list), String(list)];
  return { zh: `${zh}第${index + 1}项`, en: `${en}, entry ${index + 1}` };
}

/** Half-width brackets and stray spaces are the same to a reader. */
const tidyKey = (text: string): string =>
  text
    .trim()
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/[：:]$/, '');

/** All alike, with what they lack spelled out: every later stage goes through them, and the machine reads one shape faster. */
function made(
  value: Json,
  place: Place,
  key?: ScalarNode,
  kids?: ReadonlyMap<string | number, Canon>,
  written: Pick<Canon, 'partial' | 'isFlow'> = asWritten,
): Canon {
  return {
    value,
    start: place.start,
    end: place.end,
    key,
    nth: undefined,
    kids,
    broken: undefined,
    partial: written.partial,
    isFlow: written.isFlow,
  };
}

const asWritten: Pick<Canon, 'partial' | 'isFlow'> = { partial: undefined, isFlow: undefined };

function broken(place: Place, key: ScalarNode | undefined): Canon {
  return { ...made(null, place, key), broken: true };
}

function objectOf(kids: ReadonlyMap<string | number, Canon>): Json {
  const value: Record<string, Json> = {};
  kids.forEach((kid, name) => {
    if (kid.broken !== true || Array.isArray(kid.value)) value[name] = kid.value;
  });
  return value;
}

/** What stands for values whose element has no example of its own. */
const kindExamples: Readonly<Record<Plan['kind'], string>> = {
  map: '{ 键: 值 }',
  dictionary: '{ 键: 值 }',
  list: '[甲, 乙]',
  text: '文字',
  integer: '1',
  boolean: '是',
  scalar: '文字',
};

export function exampleOf(plan: Plan): string {
  const example = plan.schema.examples?.[0];
  if (example !== undefined) return flow(example);
  const required = plan.properties.filter(({ name }) => plan.schema.required?.includes(name) === true);
  if (required.length === 0) return kindExamples[plan.kind];
  return `{ ${required.map(({ label, plan: child }) => `${label}: ${exampleOf(child)}`).join(', ')} }`;
}

/** An example, and beside one that is a word for a special case the ordinary form: 不收费 or a list of fees. */
function formsOf(plan: Plan): Bilingual {
  const first = exampleOf(plan);
  if (plan.kind === 'boolean') return { zh: first, en: truths.get(first) === true ? 'yes' : 'no' };
  const ordinary = plan.named.get(plan.schema.listShorthand?.property ?? '');
  if (!plan.words.has(first) || ordinary === undefined) return { zh: first, en: first };
  const other = exampleOf(ordinary.plan);
  return { zh: `${first}，或者 ${other}`, en: `${first}, or ${other}` };
}

/** A value in YAML's one-line form, as an author would type it. */
export function flow(value: Json, isInside = false): string {
  if (Array.isArray(value)) return `[${value.map((child: Json) => flow(child, true)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, child]) => `${key}: ${flow(child, true)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' && needsQuotes(value, isInside) ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/** Numbers and dates that other programs would not take for text, and what has a meaning of its own in YAML. */
const needsQuotes = (text: string, isInside: boolean): boolean =>
  /^[-+]?[\d.,]+$|^\d{4}-\d{2}-\d{2}$/.test(text) ||
  /^$|^[\s"'#&*!|>%@`{}[\],?]|^- |: |:$| #|\s$/.test(text) ||
  (isInside && /[,[\]{}]|:\/\//.test(text));

function describe(node: Node): Bilingual {
  if (node.kind === 'map') return { zh: '一组“键: 值”', en: 'a group of keys' };
  if (node.kind === 'list') return { zh: '一个列表', en: 'a list' };
  const text = shorten(node.text);
  return { zh: `“${text}”`, en: `"${text}"` };
}

const shorten = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);
