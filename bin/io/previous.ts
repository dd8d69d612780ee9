/**
 * An earlier build to compare with. In: the folder given with `--against`. Out: what it says of both sides; one that an older version
 * of this program made may have no internal side.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previousOf } from '../../src/compile/previous.ts';
import type { PreviousSides } from '../../src/render/handbooks.ts';
import { makeFormats } from '../../src/schema/formats.ts';
import type { Standards } from '../../src/schema/standards.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { makeValidators } from '../../src/schema/validate.ts';
import type { Json } from '../../src/schema/vocabulary.ts';
import { markerName } from './output.ts';

export function readPrevious(folder: string, standards: Standards): PreviousSides {
  if (!existsSync(join(folder, markerName)))
    throw new UsageError(
      `--against 要指定以前用 guide build 生成的输出文件夹，${folder} 不是`,
      `--against takes an output folder that guide build made before, and ${folder} is none`,
    );
  const { item } = makeValidators(makeFormats(standards.identifiers));
  const side = (name: 'public' | 'internal'): PreviousSides => {
    const root = join(folder, name);
    if (!existsSync(join(root, 'data', 'catalogue.json'))) return {};
    const data = {
      catalogue: readJson(join(root, 'data', 'catalogue.json')),
      items: allIn(join(root, 'items')),
      books: allIn(join(root, 'handbooks')),
    };
    return { [name]: previousOf(data, (value) => item(value) === true) };
  };
  return { ...side('public'), ...side('internal') };
}

const allIn = (folder: string): readonly Json[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => readJson(join(folder, name)))
    : [];

function readJson(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch (cause) {
    throw new UsageError(`${path} 读不出来，不能用来比较`, `${path} cannot be read and compared with`, { cause });
  }
}
