/**
 * Marks the places of a chapter that the indexes lead to. In: the chapter's HTML, the citations and the materials wanted. Out: the
 * HTML with an anchor at each of these places, and which anchors stand for what, so that an index gives every page on which an
 * article is cited and not the first of a long chapter.
 */
import Handlebars from 'handlebars';
import type { HandbookView } from '../../compile/handbook-view-types.ts';
import { materialsOf } from '../../compile/material-index.ts';

/** Anchors by the text they stand at, in the order of the chapter. */
export type Anchors = ReadonlyMap<string, readonly string[]>;

export interface Wanted {
  /** Every place where such a text stands by itself counts; failing that, the first inside a sentence. */
  readonly citations: ReadonlySet<string>;
  /** Only the first place in a table counts; the short version at the front of a chapter names them, too. */
  readonly materials: ReadonlySet<string>;
}

export interface Marked {
  readonly html: string;
  readonly citations: Anchors;
  readonly materials: Anchors;
}

/** For each item, by its id, what the indexes refer to. */
export function wantedOf(view: HandbookView): ReadonlyMap<string, Wanted> {
  const cited = new Map<string, Set<string>>();
  for (const { id, citations } of view.laws.flatMap(({ articles }) => articles.flatMap(({ items }) => items))) {
    const own = cited.get(id) ?? new Set<string>();
    for (const citation of citations) own.add(citation);
    cited.set(id, own);
  }
  const items = view.departments.flatMap((department) => department.items);
  return new Map(
    items.map(({ id, bound }) => [
      id,
      { citations: cited.get(id) ?? new Set(), materials: new Set(materialsOf(bound.item).map(({ name }) => name.trim())) },
    ]),
  );
}

/** What stands between tags, and whether it is in a cell of a table. */
interface Run {
  readonly text: string;
  readonly isTag: boolean;
  readonly inCell: boolean;
}

export function markPlaces(html: string, prefix: string, wanted: Wanted): Marked {
  const runs = runsOf(html);
  const escaped = (texts: ReadonlySet<string>): ReadonlyMap<string, string> =>
    new Map([...texts].map((text) => [Handlebars.escapeExpression(text), text]));
  const [laws, materials] = [escaped(wanted.citations), escaped(wanted.materials)];
  const own = runs.flatMap((run, at) => (!run.isTag && laws.has(run.text.trim()) ? [{ at, text: laws.get(run.text.trim()) ?? '' }] : []));
  const standing = new Set(own.map(({ text }) => text));
  const inside = [...laws].flatMap(([written, text]) => {
    const at = standing.has(text) ? -1 : runs.findIndex((run) => !run.isTag && run.text.includes(written));
    return at < 0 ? [] : [{ at, text }];
  });
  const named = [...materials].flatMap(([written, text]) => {
    const at = runs.findIndex((run) => run.inCell && run.text.trim() === written);
    return at < 0 ? [] : [{ at, text }];
  });
  const law = anchored([...own, ...inside], `${prefix}.law-`);
  const material = anchored(named, `${prefix}.material-`);
  const before = new Map<number, string>();
  for (const { at, anchor } of [...law, ...material]) before.set(at, `${before.get(at) ?? ''}<span id="${anchor}"></span>`);
  return {
    html: runs.map(({ text }, at) => (before.get(at) ?? '') + text).join(''),
    citations: byText(law),
    materials: byText(material),
  };
}

function runsOf(html: string): readonly Run[] {
  let inCell = false;
  return html.split(/(<[^>]*>)/).map((text, at) => {
    const isTag = at % 2 === 1;
    if (isTag && /^<\/?t[hd]\b/.test(text)) inCell = text[1] !== '/';
    return { text, isTag, inCell: inCell && !isTag };
  });
}

interface Place {
  readonly at: number;
  readonly text: string;
}

const anchored = (places: readonly Place[], prefix: string): readonly (Place & { readonly anchor: string })[] =>
  [...places].sort((a, b) => a.at - b.at).map((place, index) => ({ ...place, anchor: `${prefix}${index + 1}` }));

function byText(places: readonly (Place & { readonly anchor: string })[]): Anchors {
  const anchors = new Map<string, string[]>();
  for (const { text, anchor } of places) anchors.set(text, [...(anchors.get(text) ?? []), anchor]);
  return anchors;
}
