/**
 * The author's own words. In: a text node. Out: whether it is prose, rather than a citation, a quotation of law, a code, a
 * date, a telephone or a file name.
 */
import { eachText, type Node, textsOf } from './node.ts';

export const isProse = ({ plan }: Node): boolean => plan.isProse;

/** Every text of the author's own at or below a node; for rules that judge them together. */
export function proseOf(node: Node): readonly Node[] {
  node.known.prose ??= textsOf(node).filter(isProse);
  return node.known.prose;
}

/** The same for rules that judge each text by itself. */
export const eachProse = (node: Node): readonly Node[] => (node.canon.raw === undefined ? proseOf(node) : eachText(node).filter(isProse));
