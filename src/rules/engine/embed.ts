/**
 * Snippets in sound documents. In: the text of a sound document, a snippet of root keys and names of keys to leave out.
 * Out: the document with the snippet's keys in the place of its own; new keys come last. Works on lines, because a snippet
 * may be broken YAML.
 */

/** A root key with all lines that belong to it; text before the first key has none. */
interface Block {
  readonly key?: string;
  readonly lines: readonly string[];
}

const rootKey = /^([^\s#:'"：{[-][^:：]*):(?:\s|$)/;

export function embed(base: string, snippet: string, without: readonly string[] = []): string {
  const added = blocksOf(snippet);
  const replaced = new Set([...without, ...added.flatMap(({ key }) => key ?? [])]);
  const kept = blocksOf(base).filter(({ key }) => key === undefined || !replaced.has(key));
  return `${[...kept, ...added].flatMap(({ lines }) => lines).join('\n')}\n`;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: { key?: string; lines: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const key = rootKey.exec(line)?.[1];
    const last = blocks.at(-1);
    if (key !== undefined) blocks.push({ key, lines: [line] });
    else if (last === undefined) blocks.push({ lines: [line] });
    else last.lines.push(line);
  }
  return blocks;
}
