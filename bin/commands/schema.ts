/**
 * `guide schema`: editor schemas. In: a workspace folder. Out: .guide/<kind>.<lang>.schema.json for every kind of document.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { editorSchema } from '../../src/schema/editor-schema.ts';
import { documentKinds } from '../../src/schema/schemas.ts';
import { loadStandards } from '../io/assets.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';

export function writeSchemas(dir: string, lang: Lang, world: World): ExitCode {
  const names = writeSchemaFiles(resolve(world.cwd, dir));
  world.stdout.write(
    `${say(lang, `已写出 ${names.length} 个编辑器 Schema 到 ${join(dir, '.guide')}`, `wrote ${names.length} editor schemas to ${join(dir, '.guide')}`)}\n`,
  );
  return exitCodes.clean;
}

export function writeSchemaFiles(root: string): readonly string[] {
  const standards = loadStandards();
  const folder = join(root, '.guide');
  mkdirSync(folder, { recursive: true });
  const files = documentKinds.flatMap((kind) =>
    (['zh', 'en'] as const).map((lang) => ({ kind, lang, name: `${kind}.${lang}.schema.json` })),
  );
  for (const { kind, lang, name } of files)
    writeFileSync(join(folder, name), `${JSON.stringify(editorSchema(kind, lang, standards), null, 1)}\n`);
  return files.map(({ name }) => name);
}
