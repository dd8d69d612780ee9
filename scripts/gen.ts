/**
 * Makes everything that is derived from the annotated schemas, and the table of characters: `npm run gen` writes, `npm run gen -- --check` fails when
 * a file is stale. In: src/schema/*.schema.yaml and standards/. Out: src/schema/generated/ and docs/elements.*.md and docs/rules.*.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { formatNames } from '../src/schema/formats.ts';
import type { Schema } from '../src/schema/vocabulary.ts';
import { elementPages } from './element-pages.ts';
import { hanModule } from './han-module.ts';
import { hantModule } from './hant-module.ts';
import { rulePages } from './rule-pages.ts';
import { typesModule } from './types-module.ts';
import { validatorsModule } from './validators-module.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const names = ['item', 'office', 'handbook', 'workspace', 'pack', 'baseline', 'translation'] as const;
const schemas = Object.fromEntries(names.map((name) => [name, parse(read(`src/schema/${name}.schema.yaml`)) as Schema]));
const codes = parse(read('standards/item-elements/2022/codes.yaml'));

const banner = '// Made by `npm run gen` from src/schema/*.schema.yaml. Do not edit.\n';
const schemasModule = `${banner}import type { Schema } from '../vocabulary.ts';

type Name = ${names.map((name) => `'${name}'`).join(' | ')};

export const schemas: Readonly<Record<Name, Schema>> = ${JSON.stringify(schemas, null, 1)};
`;

const outputs: Readonly<Record<string, string>> = {
  'src/schema/generated/schemas.ts': schemasModule,
  'src/schema/generated/types.ts': banner + typesModule(schemas, codes),
  'src/schema/generated/validators.ts': banner + validatorsModule(schemas, formatNames),
  'src/render/site/generated/han.ts': hanModule(),
  'src/compile/generated/hant.ts': hantModule(read),
  ...elementPages(schemas, codes),
  ...rulePages(),
};

const stale = Object.entries(outputs).filter(([path, text]) => {
  try {
    return read(path) !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`stale: ${path}; run npm run gen`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
