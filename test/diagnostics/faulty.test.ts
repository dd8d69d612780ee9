/**
 * examples/faulty: what `guide check` says about each file stands beside it as `<name>.expected.txt`; `npm run test:update`
 * rewrites these. The item in English keys is shown in English.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { formatText } from '../../src/report/text.ts';

const root = join(packageRoot(), 'examples', 'faulty');
const { sources, compiled, texts } = loadWorkspace(root);
const files = sources.documents.map(({ path }) => path);
const expected = (path: string): string => path.replace(/\.yaml$/, '.expected.txt');
const shown = (path: string): string => {
  const found = compiled.diagnostics.filter(({ span }) => span.file === path);
  return formatText(found, texts, path.includes('english') ? 'en' : 'zh');
};

describe('examples/faulty', () => {
  it.each(files.filter((path) => shown(path) !== ''))('%s', async (path) => {
    await expect(shown(path)).toMatchFileSnapshot(join(root, expected(path)));
  });

  it('has no expectation left over', () => {
    const present = ['items', 'offices', 'handbooks'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
    );
    const wanted = new Set(files.filter((path) => shown(path) !== '').map(expected));
    expect(present.filter((path) => path.endsWith('.expected.txt') && !wanted.has(path))).toEqual([]);
  });

  it('is faulty in every item but the one that was there first', () => {
    const faulty = new Set(compiled.diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => span.file));
    expect(files.filter((path) => path.startsWith('items/') && !faulty.has(path))).toEqual(['items/duplicate-1.yaml']);
  });
});
