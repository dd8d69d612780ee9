/**
 * The pages of a preview. In: a workspace. Out: any page of the two sites on request, rendered from what is on disk now.
 * Files are read again only when their bytes changed, and an item is rendered only when somebody looks at it, so a save in a
 * workspace of 1,000 items shows in a fraction of a second.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  assemble,
  type Compiled,
  type CompiledItem,
  compileItem,
  type Ground,
  itemSources,
  kindOf,
  makeReader,
  prepare,
  type Reader,
  type ReadFile,
  readDocument,
  type WorkspaceSources,
} from '../../src/pipeline.ts';
import type { Artifact } from '../../src/render/artifact.ts';
import { editionsOf } from '../../src/render/edition.ts';
import { renderInternalSite, renderManual } from '../../src/render/internal-site.ts';
import { placed } from '../../src/render/outputs.ts';
import { failedTemplate, noOverrides, type Overrides } from '../../src/render/overrides.ts';
import { renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import { formatSummary, noPaint } from '../../src/report/summary.ts';
import { formatSuppressed, formatText } from '../../src/report/text.ts';
import type { SourceFile } from '../../src/schema/decode.ts';
import { type Diagnostic, type Lang, tidy } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { profileOf } from '../commands/load.ts';
import { say } from '../world.ts';
import { loadStandards } from './assets.ts';
import { dayOf } from './law-shelf.ts';
import type { Conversion } from './opencc.ts';
import { readThemes } from './themes.ts';
import { loadTools } from './tools.ts';
import { readWorkspace, textReader } from './workspace.ts';

export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Where the page really is. */
  readonly location?: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.pdf': 'application/pdf',
};

interface Remembered {
  readonly bytes: Uint8Array;
  readonly file: ReadFile;
  /** Of an item: what it became on the ground there is now. */
  compiled?: CompiledItem;
}

/** What is loaded by whoever can wait: the rules of the workspace's own modules, its law texts, and a converter of characters. */
export type Surroundings = Pick<Reader, 'modules' | 'laws'> & Conversion;

/** Side, folder of the language, and id of the item. */
const pageOfItem = /^(public|internal)\/((?:zh|zh-hant|en)\/)?(?:items|embed|sheets|decisions)\/([a-z0-9-]+)\./;

/** Holds what was read before, between two saves. */
export class Preview {
  version = 0;
  readonly #root: string;
  readonly #lang: Lang;
  readonly #standards = loadStandards();
  readonly #memory = new Map<string, Remembered>();
  #reader: Reader;
  #profile: string;
  #compiled: Compiled;
  #texts = new Map<string, string>();
  #tools: RenderTools;
  #sites = new Map<string, readonly Artifact[]>();
  #templateFailures: readonly Diagnostic[] = [];
  /** Why the workspace could not be read when it was last tried. */
  #failure: unknown;
  #surroundings: Surroundings;
  /** What the items are compiled against, and what it was made of. */
  #ground: { readonly ground: Ground; readonly key: string } | undefined;

  constructor(root: string, lang: Lang, surroundings: Surroundings = {}) {
    this.#root = root;
    this.#lang = lang;
    this.#surroundings = surroundings;
    const sources = readWorkspace(root);
    this.#profile = profileOf(sources, this.#standards);
    this.#reader = this.#makeReader();
    this.#tools = this.#toolsWith(noOverrides);
    this.#compiled = this.#compile(sources);
  }

  /** Never fails: a workspace that cannot be read now, as in the middle of a move, is shown as such and may be whole again later. */
  refresh(surroundings: Surroundings = {}): void {
    if (!isSame(surroundings, this.#surroundings)) this.#ground = undefined;
    this.#surroundings = surroundings;
    this.#reader = { ...this.#reader, today: dayOf(undefined), ...surroundings };
    this.version++;
    this.#sites.clear();
    try {
      this.#readAgain();
      this.#failure = undefined;
    } catch (cause) {
      this.#failure = cause;
    }
  }

  #readAgain(): void {
    const sources = readWorkspace(this.#root);
    const profile = profileOf(sources, this.#standards);
    if (profile !== this.#profile) {
      this.#memory.clear();
      this.#profile = profile;
      this.#reader = this.#makeReader();
    }
    this.#compiled = this.#compile(sources);
  }

  #makeReader(): Reader {
    return { ...makeReader(this.#standards, { profile: this.#profile, today: dayOf(undefined) }), ...this.#surroundings };
  }

  summary(): string {
    if (this.#failure !== undefined) return `${this.#explain(this.#failure)}\n`;
    const errors = this.#compiled.diagnostics.filter(({ severity }) => severity === 'error');
    const shown = errors.slice(0, 5);
    const blocks = shown.length > 0 ? `${formatText(shown, this.#texts, this.#lang)}\n` : '';
    return blocks + formatSummary(this.#compiled.diagnostics, this.#compiled.counts, this.#lang, noPaint, this.#compiled.suppressed.length);
  }

  /** Never fails: what goes wrong is a page, too, which refreshes itself. */
  page(path: string): Page {
    if (this.#failure !== undefined) return this.#failurePage(this.#failure);
    try {
      return this.#pageAt(path);
    } catch (cause) {
      // A file may vanish between two saves; the next refresh finds the workspace whole again.
      return this.#failurePage(cause);
    }
  }

  #pageAt(path: string): Page {
    if (path === '' || path === 'index.html') return html(200, this.#frontPage());
    const folder = path.replace(/\/+$/, '');
    const artifact = this.#find(path) ?? this.#find(`${folder}/index.html`);
    if (artifact === undefined) return this.#absent(path);
    if (path === folder && artifact.path !== path) return { ...html(302, ''), location: `/${folder}/` };
    const type = types[extname(artifact.path).toLowerCase()] ?? 'application/octet-stream';
    if (typeof artifact.content !== 'string') return { status: 200, type, body: readFileSync(join(this.#root, artifact.content.copyOf)) };
    return { status: 200, type, body: type === 'text/html' ? this.#instrument(artifact.content, path) : artifact.content };
  }

  /** What is left out because of errors has no page; their findings stand there instead, and go away when they are mended. */
  #absent(path: string): Page {
    const t = (zh: string, en: string): string => say(this.#lang, zh, en);
    const { catalogue, failed, names, blockedBy, diagnostics } = this.#compiled;
    const id = pageOfItem.exec(path)?.[3] ?? '';
    const file = failed.find((candidate) => names.get(candidate)?.includes(id) === true);
    const faulty = [...(catalogue === undefined ? ['guide.yaml', 'guide.yml'] : []), ...(file === undefined ? [] : [file])];
    const causes = [...faulty, ...(blockedBy.get(file ?? '') ?? [])];
    const own = diagnostics.filter(({ span, severity }) => causes.includes(span.file) && severity === 'error');
    const where = [...new Set(own.map(({ span }) => span.file))].join(t('、', ', '));
    if (own.length === 0) return html(404, this.#document(t('没有这个页面', 'Not found'), home(t)));
    const title = t(`${where} 有错误，改好后这里会自动刷新`, `${where}: errors; this page refreshes when they are mended`);
    return html(200, this.#document(title, this.#report(own) + home(t)));
  }

  #failurePage(cause: unknown): Page {
    const title = say(this.#lang, '暂时无法预览，改好后这里会自动刷新', 'No preview for now; this page refreshes when it is mended');
    return html(500, this.#document(title, `<p>${escapeHtml(this.#explain(cause))}</p>`));
  }

  #explain(cause: unknown): string {
    return cause instanceof UsageError ? cause.in(this.#lang) : String(cause);
  }

  #toolsWith(overrides: Overrides): RenderTools {
    const failed = (name: string, cause: unknown): void => {
      this.#templateFailures = tidy([...this.#templateFailures, failedTemplate(name, cause)]);
    };
    return loadTools(this.#lang, textReader(this.#root), this.#standards, this.#surroundings.laws, {
      overrides,
      failed,
      ...(this.#surroundings.toTraditional === undefined ? {} : { toTraditional: this.#surroundings.toTraditional }),
    });
  }

  #compile(sources: WorkspaceSources): Compiled {
    this.#texts = new Map();
    this.#templateFailures = [];
    const { overrides, diagnostics: found } = readThemes(this.#root);
    this.#tools = this.#toolsWith(overrides);
    const read = (source: SourceFile, reader: Reader): ReadFile => this.#read(source, reader);
    const ground = this.#groundOf(sources, read);
    const items = itemSources(sources).map((source) => this.#compileItem(source, ground, read));
    const compiled = assemble({ ...sources, found }, ground, items, read);
    for (const [path, { file }] of this.#memory) if (file.text !== undefined) this.#texts.set(path, file.text);
    return compiled;
  }

  /** The same as before while nothing but items changed; then what an item became before still holds. */
  #groundOf(sources: WorkspaceSources, read: (source: SourceFile, reader: Reader) => ReadFile): Ground {
    const key = groundKey(sources, this.#reader.today);
    if (this.#ground?.key === key) return this.#ground.ground;
    for (const remembered of this.#memory.values()) delete remembered.compiled;
    this.#ground = { ground: prepare(sources, this.#reader, read), key };
    return this.#ground.ground;
  }

  #compileItem(source: SourceFile, ground: Ground, read: (source: SourceFile, reader: Reader) => ReadFile): CompiledItem {
    const known = this.#memory.get(source.path);
    if (known?.compiled !== undefined && hasBytes(source, known.bytes)) return known.compiled;
    const compiled = compileItem(source, ground, read);
    const now = this.#memory.get(source.path);
    if (now !== undefined) now.compiled = compiled;
    return compiled;
  }

  #read(source: SourceFile, reader: Reader): ReadFile {
    const known = this.#memory.get(source.path);
    if (known !== undefined && hasBytes(source, known.bytes)) return known.file;
    const file = readDocument(source, reader);
    if (source.bytes !== undefined && source.problem === undefined) this.#memory.set(source.path, { bytes: source.bytes, file });
    else this.#memory.delete(source.path);
    if (file.text !== undefined) this.#texts.set(source.path, file.text);
    return file;
  }

  #find(path: string): Artifact | undefined {
    const [, side, folder = '', id] = pageOfItem.exec(path) ?? [];
    const artifacts =
      side === undefined || id === undefined
        ? this.#site(path.split('/')[0] ?? '')
        : side === 'public'
          ? this.#guide(folder, id)
          : this.#manual(id);
    return artifacts.find((artifact) => artifact.path === path);
  }

  #site(side: string): readonly Artifact[] {
    const { catalogue, publicCatalogue } = this.#compiled;
    const made = this.#sites.get(side);
    if (made !== undefined || catalogue === undefined || publicCatalogue === undefined) return made ?? [];
    const site =
      side === 'public'
        ? editionsOf(publicCatalogue, this.#tools).flatMap((made) => [...placed(renderPublicSite(made.catalogue, made.tools), made)])
        : side === 'internal'
          ? renderInternalSite(catalogue, this.#tools)
          : [];
    this.#sites.set(side, site);
    return site;
  }

  /** In the language that lies in `folder`. */
  #guide(folder: string, id: string): readonly Artifact[] {
    const { publicCatalogue } = this.#compiled;
    const item = publicCatalogue?.items.find((bound) => bound.id === id || bound.item.formerIds?.includes(id));
    if (publicCatalogue === undefined || item === undefined) return [];
    const made = editionsOf(publicCatalogue, this.#tools).find(({ edition }) => edition.folder === folder);
    return made === undefined ? [] : [...placed(renderGuide(item, made.catalogue, made.tools), made)];
  }

  #manual(id: string): readonly Artifact[] {
    const { catalogue } = this.#compiled;
    const item = catalogue?.items.find((bound) => bound.id === id);
    return catalogue === undefined || item === undefined ? [] : renderManual(item, catalogue, this.#tools, { pdf: false });
  }

  #frontPage(): string {
    const t = (zh: string, en: string): string => say(this.#lang, zh, en);
    const links = `<p><a href="/public/">${t('办事指南', 'Guides')}</a> · <a href="/internal/">${t('业务手册', 'Manuals')}</a></p>`;
    return this.#document(
      t('预览', 'Preview'),
      `${links}${this.#report([...this.#templateFailures, ...this.#compiled.diagnostics])}${this.#aside()}`,
    );
  }

  #document(title: string, content: string): string {
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>`;
    return `<!doctype html><html lang="${this.#lang}">${head}<main style="${frontStyle}"><h1>${escapeHtml(title)}</h1>${content}</main>${script}</html>`;
  }

  #report(diagnostics: readonly Diagnostic[]): string {
    const text = formatText(diagnostics, this.#texts, this.#lang);
    return text === '' ? `<p>${say(this.#lang, '没有发现问题。', 'Nothing found.')}</p>` : pre(text);
  }

  #aside(): string {
    const text = formatSuppressed(this.#compiled.suppressed, this.#texts, this.#lang);
    return text === '' ? '' : pre(text);
  }

  /** Adds the refresher and a panel with the findings of the page's own item, or else of the whole workspace. */
  #instrument(content: string, path: string): string {
    const id = pageOfItem.exec(path)?.[3];
    const file = this.#compiled.catalogue?.items.find((item) => item.id === id)?.file;
    const all = [...this.#templateFailures, ...this.#compiled.diagnostics];
    const own =
      file === undefined
        ? all
        : all.filter(({ span }) => span.file === file || span.file === 'guide.yaml' || span.file.startsWith('themes/'));
    const others = all.length - own.length;
    const rest =
      others > 0 ? `<p><a href="/">${say(this.#lang, `其他文件还有 ${others} 个问题`, `${others} more in other files`)}</a></p>` : '';
    const panel =
      own.length + others === 0
        ? ''
        : `<aside style="${panelStyle}"><details${own.length > 0 ? ' open' : ''}><summary>${say(this.#lang, `预览：${own.length} 个问题`, `Preview: ${own.length} findings`)}</summary>${this.#report(own)}${rest}</details></aside>`;
    return content.replace('</body>', () => `${panel}${script}</body>`);
  }
}

const hasBytes = ({ bytes, problem }: SourceFile, known: Uint8Array): boolean =>
  bytes !== undefined && problem === undefined && Buffer.compare(known, bytes) === 0;

/** Everything but the items that a compiled item depends on. */
function groundKey({ documents, listing }: WorkspaceSources, today: string): string {
  const hash = createHash('sha256').update(today);
  hash.update(JSON.stringify([[...listing.sizes], [...listing.outside], [...(listing.faults ?? [])]]));
  for (const { path, bytes, problem } of documents)
    if (kindOf(path) !== 'item') hash.update(`\0${path}\0${problem ?? ''}\0`).update(bytes ?? '');
  return hash.digest('hex');
}

const noModules: NonNullable<Surroundings['modules']> = new Map();

function isSame(a: Surroundings, b: Surroundings): boolean {
  const [own, other] = [a.modules ?? noModules, b.modules ?? noModules];
  if (a.laws !== b.laws || own.size !== other.size) return false;
  return [...own].every(([name, loaded]) => {
    const second = other.get(name);
    return second !== undefined && 'exports' in loaded && 'exports' in second && loaded.exports === second.exports;
  });
}

const frontStyle = 'max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 sans-serif';

const panelStyle =
  'position:fixed;z-index:99;right:0;bottom:0;max-width:min(44rem,100vw);max-height:50vh;overflow:auto;background:#fff8e6;color:#222;border:2px solid #b3261e;padding:.5rem 1rem;font:14px/1.5 sans-serif';

const script = `<script>new EventSource('/__events').onmessage=()=>location.reload()</script>`;

const html = (status: number, body: string): Page => ({ status, type: 'text/html', body });

const home = (t: (zh: string, en: string) => string): string => `<p><a href="/">${t('预览首页', 'Front page of the preview')}</a></p>`;

const pre = (text: string): string => `<pre style="white-space:pre-wrap;font:14px/1.5 monospace">${escapeHtml(text)}</pre>`;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
