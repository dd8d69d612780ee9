/**
 * `npm run compile`, its second half: the program in few files. In: bin/, standards/ and a folder, by default dist/. Out: in it
 * bin/guide.js with what it loads, the standards read, and program-id. Opening 350 modules and reading the YAML took half a second in every thread.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { packageRoot, readStandards } from '../bin/io/assets.ts';
import { makeReader } from '../src/pipeline.ts';
import { allCodes } from '../src/report/wording.ts';

const root = packageRoot();

/** Large packages that few commands load, and those that look for files beside their own. */
const apart = ['puppeteer-core', '@sparticuz/chromium', '@expo-google-fonts/*', 'chokidar', 'mammoth', 'sucrase', 'pdf-lib', 'opencc-js'];

const standards = readStandards(root);
const { packs } = makeReader({ ...standards, otherCodes: new Set(allCodes) });
const read = standards.packs.map((pack, index) => ({ ...pack, value: packs[index]?.value }));
const target = resolve(process.argv[2] ?? join(root, 'dist'));
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'standards.json'), JSON.stringify({ ...standards, packs: read }));

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly engines: { readonly node: string } };
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { guide: 'bin/guide.ts', cli: 'bin/cli.ts', 'crew-worker': 'bin/io/crew-worker.ts' },
  outdir: join(target, 'bin'),
  bundle: true,
  write: false,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: `node${engines.node.replace(/[^0-9.]/g, '')}`,
  external: apart,
  legalComments: 'eof',
  // Packages in the older module format ask for parts of Node.js by `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});

// Names of parts change with their content, so those of an earlier build would stay.
rmSync(join(target, 'bin'), { recursive: true, force: true });
mkdirSync(join(target, 'bin'), { recursive: true });
for (const { path, contents } of outputFiles) writeFileSync(path, contents);

/** What the program is made of: itself, and what it loads, with exact versions. */
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: unknown };
const parts = [JSON.stringify(dependencies), ...outputFiles.map(({ hash }) => hash).sort()];
writeFileSync(join(target, 'program-id'), `${createHash('sha256').update(parts.join('\n')).digest('hex')}\n`);
