/**
 * Ways to the item online, named by what they really offer. In: an item. Out: links for computers and phones; 网上办理 only
 * where one can apply, which an item says by its depth and its forms of handling.
 */
import type { PublicItem } from '../schema/generated/types.ts';
import { webLink } from './guide-view-links.ts';
import type { Terms } from './guide-view-terms.ts';
import type { Link } from './guide-view-types.ts';

interface OnlineLinks {
  readonly online?: Link | undefined;
  readonly mobile?: Link | undefined;
}

export function onlineLinks(terms: Terms, item: PublicItem): OnlineLinks {
  const { online } = item;
  if (online?.supported !== true) return {};
  const { words } = terms;
  const done = canApply(item);
  const parts = done ? [] : offered(terms, online.depth ?? []);
  const computer = linkTo(online.url, done ? words.onlineDone : words.onlineOnly(parts));
  const mobile = linkTo(online.mobileUrl, done ? words.mobileDone : words.mobileOnly(parts));
  return { online: computer, mobile };
}

/** Depths at which an application is accepted; intake and pre-review alone still send people to the window. */
const applying: ReadonlySet<string> = new Set(['acceptance', 'decision', 'full']);

function canApply({ online, handlingForms }: PublicItem): boolean {
  const depth = online?.depth ?? [];
  const deep = depth.length === 0 || depth.some((step) => applying.has(step));
  const named = handlingForms === undefined || handlingForms.some((form) => form === 'online' || form === 'mobile');
  return deep && (named || depth.includes('full'));
}

/** What remains below an application, in the order of the code list. */
const offered = ({ words, standards }: Terms, depth: readonly string[]): readonly string[] =>
  (standards.codes['online-depth']?.codes ?? []).flatMap(({ slug }) => {
    const word = words.onlineParts[slug as keyof typeof words.onlineParts];
    return depth.includes(slug) && word !== undefined ? [word] : [];
  });

function linkTo(url: string | undefined, text: string): Link | undefined {
  const link = url === undefined ? undefined : webLink(url, text);
  return link?.href === undefined ? undefined : link;
}
