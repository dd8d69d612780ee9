/**
 * YAML. In: the text of one file. Out: a tree of maps, lists and scalars with offsets, and every syntax error with its
 * place. The rest of the program does not know which parser is used: js-yaml's event parser reads sound files fast
 * (five times as fast as `yaml`), and only a file that it refuses, or that looks as if a slip of the pen had changed its
 * meaning, is looked into by recover.ts.
 */
import { parseEvents } from 'js-yaml';
import type { Outcome } from './diagnostic.ts';
import { recover } from './recover.ts';
import { buildTree, maxDepth, type Node, type Tree } from './tree.ts';

export function parse(file: string, text: string): Outcome<Node> {
  let tree: Tree;
  try {
    tree = buildTree(file, text, parseEvents(text, { maxDepth }));
  } catch (cause) {
    return recover(file, text, cause);
  }
  if (tree.suspects.length > 0) return recover(file, text);
  return { diagnostics: tree.diagnostics, ...(tree.root === undefined ? {} : { value: tree.root }) };
}
