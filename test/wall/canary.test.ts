/**
 * Internal content never reaches a public artefact. Canaries are planted in every internal text of the schema, found by
 * walking it, so that a new internal element is covered by itself; then everything under public/ is searched, the text and
 * the properties of PDFs included.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../bin/cli.ts';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { loadTools } from '../../bin/io/tools.ts';
import { textReader } from '../../bin/io/workspace.ts';
import { printJobsOf } from '../../src/render/outputs.ts';
import { guidePrintJob, renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import { type Leaf, sampleOf } from '../support/sample.ts';

const marker = 'GeheimKanarie';
const folder = mkdtempSync(join(tmpdir(), 'guide-wall-'));
const planted: string[] = [];

/** A text that only this leaf has. Formats keep their shape, so files, dates and addresses carry the marker where they can. */
function canary(leaf: Leaf): string | undefined {
  if (leaf.path === 'id') return undefined;
  const format = leaf.schema.format;
  if (leaf.audience !== 'internal') return format === 'file' ? 'files/open.md' : undefined;
  const mark = `${marker}${planted.length}X`;
  if (format === 'file') return `files/${plant(mark)}.md`;
  if (format === 'citation') return `《${plant(mark)}法》第一条`;
  if (format === 'url') return `https://${plant(mark).toLowerCase()}.example.gov.cn/`;
  if (format !== undefined) return undefined;
  return plant(mark);
}

function plant(mark: string): string {
  planted.push(mark);
  return mark;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const filesBelow = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());

/** A document that passes every check: what the walk cannot know is set by hand. */
function writeWorkspace(): void {
  const office = {
    ...sampleOf('office', canary),
    id: 'office',
    name: '示范县市场监督管理局',
    code: '11440199001990018N',
    kind: 'department',
  };
  const workspace = {
    ...sampleOf('workspace', canary),
    directory: 'national',
    codeProfile: 'exchange-2020',
    handbooks: [{ id: 'book', title: '汇编', readers: 'public' }],
    theme: { emblem: 'files/emblem.svg', primary: '#8a1c1c' },
    // Names of packs and rules cannot be made up.
    rulePacks: ['national'],
    ruleSettings: { 'phone/complaint-same-as-enquiry': 'warning' },
    languages: [{ language: 'zh' }, { language: 'zh-hant' }, { language: 'en', pdf: true }],
  };
  const steps = (sampleOf('item', canary).steps as readonly Record<string, unknown>[]).map((step) => ({
    ...step,
    name: '受理',
    post: undefined,
    when: undefined,
    outcomes: undefined,
  }));
  const { when: _when, ...material } = (sampleOf('item', canary).materials as readonly Record<string, unknown>[])[0] ?? {};
  const item = {
    ...sampleOf('item', canary),
    id: 'secret',
    type: 'licence',
    basicCode: '000131127002',
    implementationCode: '11440199001990018N4000131127002',
    handlingItemCode: '11440199001990018N400013112700201',
    agencyCode: '11440199001990018N',
    agency: 'office',
    acceptingAgency: 'office',
    decidingAgency: 'office',
    locations: ['office'],
    situations: undefined,
    steps,
    materials: [material],
    levels: ['county'],
    kind: 'promised',
    remedies: { reconsideration: { body: '示范县人民政府', limit: '60日' }, litigation: { body: '示范县人民法院', limit: '6个月' } },
    status: 'in-use',
    effectiveDate: '2026-10-01',
    cancelDate: '2030-10-01',
  };
  write('guide.yaml', yaml(workspace));
  write('offices/office.yaml', yaml(office));
  write('items/secret.yaml', yaml(item));
  // Somebody translated what is for staff, for this item and for all documents.
  const texts = [...planted.map((source) => ({ source: `文${source}`, text: `${source} in English` })), ...planted.map(translationOf)];
  write(
    'translations/en/secret.yaml',
    yaml({
      language: 'en',
      item: 'secret',
      texts: [...texts, { source: sampleOf('item', () => undefined).name, text: 'Food permit 食品经营许可' }],
    }),
  );
  write('translations/en/common.yaml', yaml({ language: 'en', texts }));
  write('translations/zh-hant/secret.yaml', yaml({ language: 'zh-hant', item: 'secret', texts }));
}

const translationOf = (source: string): object => ({ source, text: `${source} in English` });

/** JSON is YAML; names that refer to other parts of the item are freed of what the walk planted there. */
function yaml(document: object): string {
  return JSON.stringify(
    document,
    (key, value: unknown) =>
      key === 'when' || key === 'to' || key === 'omit' || (key === 'step' && typeof value === 'string') ? undefined : value,
    1,
  );
}

beforeAll(async () => {
  writeWorkspace();
  write('files/emblem.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  write('themes/guide/_card.hbs', prying);
  write('themes/guide/page.hbs', prying);
  write('files/open.md', '# 申请表\n\n| 姓名 | |\n|---|---|\n| 地址 | |\n');
  const written: string[] = [];
  for (const mark of planted) write(`files/${mark}.md`, `# ${mark}\n`);
  const stream = { write: (text: string) => written.push(text) };
  const world = { stdout: stream, stderr: stream, cwd: folder, env: process.env, signal: new AbortController().signal };
  const code = await run(['build', folder, '--out', join(folder, 'output')], world);
  expect(code, written.join('')).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A template of the workspace that asks for all it can think of, in the names of the schema. */
const prying = [...internalNames()]
  .flatMap((name) =>
    ['', '@root.', '@root.guide.', '@root.workspace.', 'guide.item.', '@root.shell.', '../'].map((from) => {
      const path = `${from}${name}`;
      return from === '../'
        ? `{{#if @root}}{{#with @root.guide}}{{${path}}}{{/with}}{{/if}}`
        : `{{${path}}}{{#each ${path}}}{{this}}{{/each}}`;
    }),
  )
  .join('');

function internalNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const kind of ['item', 'office', 'workspace'] as const)
    sampleOf(kind, ({ path, audience }) => {
      if (audience === 'internal') for (const part of path.split('/')) if (/^[a-z]+$/i.test(part)) names.add(part);
      return undefined;
    });
  return names;
}

describe('the wall between the audiences', () => {
  it('plants a canary in many internal elements', () => {
    expect(planted.length).toBeGreaterThan(60);
  });

  it('shows the canaries to staff', () => {
    const internal = filesBelow(join(folder, 'output', 'internal')).filter((path) => /\.html$/.test(path));
    const text = internal.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(text).toContain(marker);
  });

  it('keeps them out of every public file, in content and in name', () => {
    const files = filesBelow(join(folder, 'output', 'public'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.map((path) => path.replace(/^.*[\\/]/, ''))).toContain('lookup-index.js');
    const guilty = files.filter(
      (path) => holdsMarker(path) || readFileSync(path).toString('latin1').toLowerCase().includes(marker.toLowerCase()),
    );
    expect(guilty).toEqual([]);
  });

  it('hands public templates nothing of them, so that no template can show them', async () => {
    const { compiled, standards } = loadWorkspace(folder);
    const { publicCatalogue } = compiled;
    if (publicCatalogue === undefined) throw new Error('no catalogue');
    const views: string[] = [];
    const tools = loadTools('zh', textReader(folder), standards);
    const watched: RenderTools = {
      ...tools,
      render: (name, view) => {
        views.push(JSON.stringify(view));
        return tools.render(name, view);
      },
    };
    renderPublicSite(publicCatalogue, watched);
    for (const item of publicCatalogue.items) {
      renderGuide(item, publicCatalogue, watched);
      guidePrintJob(item, publicCatalogue, watched);
    }
    expect(views.length).toBeGreaterThan(6);
    expect(views.filter((view) => view.toLowerCase().includes(marker.toLowerCase()))).toEqual([]);
    const jobs = printJobsOf({ catalogue: compiled.catalogue ?? (publicCatalogue as never), publicCatalogue }, watched);
    for await (const { path } of jobs)
      if (path.startsWith('public/')) expect(views.at(-1)?.toLowerCase()).not.toContain(marker.toLowerCase());
  });

  it('keeps them out of the text and the properties of public PDFs', async () => {
    const pdfs = filesBelow(join(folder, 'output', 'public')).filter((path) => path.endsWith('.pdf'));
    expect(pdfs.length).toBeGreaterThanOrEqual(2);
    for (const path of pdfs) {
      const text = await textOfPdf(path);
      expect(text).toContain('食品经营许可');
      expect(text.toLowerCase()).not.toContain(marker.toLowerCase());
    }
  });
});

const holdsMarker = (path: string): boolean => path.toLowerCase().includes(marker.toLowerCase());

async function textOfPdf(path: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_unused, index) => {
      const page = await document.getPage(index + 1);
      const content = await page.getTextContent();
      return content.items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  await document.destroy();
  return [pages.join('\n'), JSON.stringify(info), JSON.stringify(outline)].join('\n');
}
