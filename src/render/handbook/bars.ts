/**
 * Bars beside what changed. In: the same chapter then and now, as HTML of this program. Out: that of now, in which every paragraph,
 * entry, row and heading that was not there before has the class `changed`. Comparing what is read and not the data behind it
 * marks exactly what a reader finds different, whatever element it comes from.
 */
import { diffArrays } from 'diff';

/** What is compared as a whole: it holds text of its own, and a bar can stand beside it. */
const units = new Set(['p', 'li', 'tr', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'blockquote', 'summary', 'caption', 'figcaption', 'svg']);
/** Numbers move when something is put in before them; that is no change of theirs. */
const numbers = /class="(?:number|number-cell|title-number|page-ref)"/;

interface Unit {
  /** Where its opening tag stands among the parts of the document. */
  readonly at: number;
  readonly tag: string;
  /** All text but that of units within. */
  text: string;
}

export function markChanges(before: string, after: string): string {
  const parts = partsOf(after);
  const [old, now] = [unitsOf(partsOf(before)), unitsOf(parts)];
  const marked = new Set<number>();
  let at = 0;
  const differences = diffArrays(old.map(keyOf), now.map(keyOf));
  for (const [index, { added, removed, count }] of differences.entries()) {
    if (added) for (const { at: place } of now.slice(at, at + count)) marked.add(place);
    // What is gone has no place of its own: the heading above shows it.
    const isReplaced = differences[index + 1]?.added === true || differences[index - 1]?.added === true;
    if (removed && !isReplaced) marked.add(headingBefore(now, at));
    if (!removed) at += count;
  }
  return parts.map((part, place) => (marked.has(place) ? withClass(part) : part)).join('');
}

const partsOf = (html: string): readonly string[] => html.split(/(<svg\b.*?<\/svg>|<[^>]*>)/s);

const keyOf = ({ tag, text }: Unit): string => `${tag} ${text.replace(/\s+/g, ' ').trim()}`;

function headingBefore(list: readonly Unit[], at: number): number {
  for (let index = at - 1; index >= 0; index--) if (/^h[2-6]$/.test(list[index]?.tag ?? '')) return list[index]?.at ?? -1;
  return list[0]?.at ?? -1;
}

const voids = new Set(['br', 'img', 'hr', 'input', 'col', 'wbr']);

function unitsOf(parts: readonly string[]): readonly Unit[] {
  const found: Unit[] = [];
  /** Open elements: the unit whose text it is; none inside a number. */
  const open: { readonly unit: Unit | undefined }[] = [];
  for (const [at, part] of parts.entries()) {
    const top = open.at(-1);
    if (at % 2 === 0) {
      if (top?.unit !== undefined) top.unit.text += part;
      continue;
    }
    const [, closing, tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part) ?? [];
    if (tag === 'svg') found.push({ at, tag, text: part });
    else if (closing === '/') open.pop();
    else if (tag !== '' && !voids.has(tag)) open.push({ unit: opened(at, tag, part, top?.unit, found) });
  }
  return found.filter(({ text }) => text.trim() !== '');
}

function opened(at: number, tag: string, part: string, around: Unit | undefined, found: Unit[]): Unit | undefined {
  if (numbers.test(part)) return undefined;
  if (!units.has(tag)) return around;
  const unit: Unit = { at, tag, text: '' };
  found.push(unit);
  return unit;
}

function withClass(part: string): string {
  const end = part.indexOf('>');
  const tag = part.slice(0, end + 1);
  const changed = / class="/.test(tag) ? tag.replace(' class="', ' class="changed ') : tag.replace(/^<[a-z0-9]+/i, '$& class="changed"');
  return changed + part.slice(end + 1);
}
