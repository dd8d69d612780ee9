/** The reader of plain YAML makes of a text what js-yaml makes of it, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseEvents } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { generateWorkspace } from '../../bench/generate.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { plainTree } from '../../src/schema/parse-plain.ts';
import { buildTree, maxDepth } from '../../src/schema/tree.ts';
import { accidents } from './mutate.ts';

const items = join(packageRoot(), 'examples', 'county', 'items');
const examples = readdirSync(items).map((name) => readFileSync(join(items, name), 'utf8'));

/** Where js-yaml refuses a text the comparison fails, because then nothing may be made of it. */
function isRead(text: string): boolean {
  const tree = plainTree('item.yaml', text);
  if (tree !== undefined) expect(tree).toEqual(buildTree('item.yaml', text, parseEvents(text, { maxDepth })));
  return tree !== undefined;
}

const lines = [
  ...['a: b', '键: 值', '- a', '- a: b', '- - a', 'a:', '- a:', 'a: |', 'a: |-', '- >', 'text', '# c', '', ' ', '-', '- ', '---', '键：值'],
  ...['a: # c', 'a: b # c', 'a#b: c', 'a: b#c', 'a : b', 'a:b', 'a: b: c', 'a: "b"', "- 'b'", '"a": b', "'a' : b", 'a: "b"#c', "a: 'b''c'"],
  ...['a: [b, c]', 'a: [ b , "c" ]', 'a: [b, ]', 'a: [, b]', 'a: []', 'a: {}', 'a: { b: c, d: [e] }', 'a: {b:c}', 'a: {"b":c}', 'a: {b}'],
  ...[
    'a: {b: }',
    '- [a, { b: c }]',
    'a: [b: c]',
    'a: [b]#c',
    '[a]: b',
    'a: [b,',
    'c]',
    'a: "b',
    'c"',
    'a: &b c',
    'a: *b',
    'a: !c d',
    '? a',
  ],
];
const soup = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 1, 2, 2, 3, 4), fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n', '\n\n', '')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.map(([indent, line, end], at) => ' '.repeat(at === 0 ? 0 : indent) + line + end).join(''));

describe('plain YAML', () => {
  it('is what the examples and the generated items are written in', () => {
    expect(examples.filter((text) => !isRead(text))).toEqual([]);
    const generated = [...generateWorkspace(3)].filter(([path]) => path.startsWith('items/')).map(([, text]) => text);
    expect(generated.map(isRead)).toEqual([true, true, true]);
  });

  it('is read as js-yaml reads it, or not at all, whatever befalls an item', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...examples), accidents, (text, accident) => {
        if (isRead(accident(text))) read++;
      }),
      { seed: 20261128, numRuns: 300 },
    );
    expect(read).toBeGreaterThan(30);
  });

  it('is read as js-yaml reads it, or not at all, whatever lines come together', () => {
    let read = 0;
    fc.assert(
      fc.property(soup, (text) => {
        if (isRead(text)) read++;
      }),
      { seed: 20261129, numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });
});
