/**
 * `npm run compile`, its second half: the program in few files. In: bin/, standards/ and a folder, by default dist/. Out: in it
 * bin/guide.js with what it loads, the standards read, templates as functions, other texts of src/render in one file, and program-id. Opening 350 modules and reading the YAML took half a second in every thread.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { packageRoot, readStandards } from '../bin/io/assets.ts';
import { loadRenderFiles, writtenRenderFiles } from '../bin/io/tools.ts';
import { makeReader } from '../src/pipeline.ts';
import { templateCode } from '../src/render/template-code.ts';
import { allCodes } from '../src/report/wording.ts';

const root = packageRoot();

/** Large packages that few commands load, and those that look for files beside their own. */
const apart = ['puppeteer-core', '@sparticuz/chromium', '@expo-google-fonts/*', 'chokidar', 'mammoth', 'sucrase', 'pdf-lib', 'opencc-js'];

const standards = readStandards(root);
const { packs } = makeReader({ ...standards, otherCodes: new Set(allCodes) });
const read = standards.packs.map((pack, index) => ({ ...pack, value: packs[index]?.value }));
const target = resolve(process.argv[2] ?? join(root, 'dist'));
mkdirSync(target, { recursive: true });
const standardsFile = JSON.stringify({ ...standards, packs: read });
writeFileSync(join(target, 'standards.json'), standardsFile);

const renderFiles = writtenRenderFiles();
writeFileSync(join(target, 'render-files.json'), renderFiles);

/** Parsing the templates took a thread as long as rendering twenty items. */
const templates: Plugin = {
  name: 'templates',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]bin[\\/]io[\\/]made-templates\.ts$/ }, () => {
      const makers = Object.entries(loadRenderFiles().templates).map(
        ([name, text]) => `${JSON.stringify(name)}: function (run) { ${templateCode(Handlebars.parse(text), name)} }`,
      );
      return { contents: `export const madeTemplates = {\n${makers.join(',\n')}\n};`, loader: 'js' };
    }),
};

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
  supported: { 'object-rest-spread': false },
  external: apart,
  plugins: [templates],
  legalComments: 'eof',
  // Packages in the older module format ask for parts of Node.js by `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});

// Names of parts change with their content, so those of an earlier build would stay.
rmSync(join(target, 'bin'), { recursive: true, force: true });
mkdirSync(join(target, 'bin'), { recursive: true });
for (const { path, contents } of outputFiles) writeFileSync(path, withAssign(new TextDecoder().decode(contents)));

/** What the program is made of: itself, the standards, texts of src/render, and what it loads, with exact versions. */
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: unknown };
const parts = [JSON.stringify(dependencies), standardsFile, renderFiles, ...outputFiles.map(({ hash }) => hash).sort()];
writeFileSync(join(target, 'program-id'), `${createHash('sha256').update(parts.join('\n')).digest('hex')}\n`);

/**
 * Node.js 20 gives every object that `{ ...a, b }` makes a hidden class of its own, and whatever reads such objects stays slow; those of
 * Object.assign share one. So spread is left to esbuild's helpers, and these to Object.assign: nothing here spreads accessors or
 * keys called __proto__, by which the two differ.
 */
function withAssign(code: string): string {
  if (!code.includes('var __spreadValues')) return code;
  const swapped = code
    .replace(/var __spreadValues = \(a, b\) => \{.*?\n\};/s, 'var __spreadValues = Object.assign;')
    .replace(/var __spreadProps = .*/, 'var __spreadProps = Object.assign;');
  if (swapped.split(' = Object.assign;').length !== 3) throw new Error('the helpers of esbuild for object spread look different now');
  return swapped;
}
