/**
 * The order of the stages, once:
 *
 *   SourceFile ─decode→ text ─parse→ Node ─canonicalise→ CanonicalDocument ─validate→ Draft ─bind→ Catalogue ─publish→ PublicCatalogue
 *
 * A file with errors is left out of the catalogue. What of an item is known is checked all the same (src/schema/veil.ts), and
 * everything found is reported. Work on one file depends on
 * that file alone, so `readDocument` can be remembered by content (as `guide dev` does).
 */
import { bind, type Frame, surround } from './compile/bind.ts';
import { bindItem, type ItemBinding, type Surroundings } from './compile/bind-item.ts';
import type { Catalogue, PublicCatalogue } from './compile/catalogue.ts';
import { checkLayout, type Layout } from './compile/check-layout.ts';
import { checkTexts, type FileReference } from './compile/check-texts.ts';
import { type Draft, type ItemDraft, makeDraft, stem } from './compile/draft.ts';
import type { FileListing } from './compile/files.ts';
import { withPublic } from './compile/publish.ts';
import type { Shelf } from './law/shelf.ts';
import { lintItem, lintWorkspace, oncePerRule } from './rules/engine/lint.ts';
import type { PackDraft } from './rules/engine/pack-rule.ts';
import type { Rule } from './rules/engine/rule.ts';
import { emptyRulebook, hasUnreadRules, makeRulebook, type Rulebook } from './rules/engine/rulebook.ts';
import type { LoadedModule } from './rules/engine/user-rule.ts';
import { codedRules } from './rules/index.ts';
import { type Canon, type CanonicalDocument, canonicalise } from './schema/canonical.ts';
import { decode, type SourceFile } from './schema/decode.ts';
import { byPlace, compare, type Diagnostic, limitFindings, mostPerFile, type Suppressed, tidy } from './schema/diagnostic.ts';
import { makeFormats } from './schema/formats.ts';
import type { Handbook, Office, Pack, Translation, Workspace } from './schema/generated/types.ts';
import { type Faults, findHoles, type Shape } from './schema/holes.ts';
import { parse } from './schema/parse.ts';
import { makePlan, type Plan } from './schema/plan.ts';
import { type DocumentKind, documentKinds, schemaOf } from './schema/schemas.ts';
import type { CarriedPack, Standards } from './schema/standards.ts';
import { makeValidators, type Validators, validate } from './schema/validate.ts';
import { veil } from './schema/veil.ts';
import { withEdits } from './schema/written.ts';
import { type Baseline, emptyBaseline, readBaseline } from './suppression/baseline.ts';
import { readComments } from './suppression/comment.ts';
import { reviewSuppressions } from './suppression/review.ts';
import { type Sifted, sift, type Terms } from './suppression/sift.ts';
import type { Suppression } from './suppression/suppression.ts';

export interface WorkspaceSources extends Layout {
  /** guide.yaml, baseline.yaml and everything under items/, offices/, handbooks/, packs/ and translations/. */
  readonly documents: readonly SourceFile[];
  /** Some items are left out on purpose, so what looks across items tells nothing. */
  readonly isPart?: true;
  readonly listing: FileListing;
}

export interface Compiled {
  /** Absent when guide.yaml itself cannot be used. */
  readonly catalogue?: Catalogue;
  /** Made when somebody asks for it: a check does not. */
  readonly publicCatalogue?: PublicCatalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Whether comments or a baseline set findings aside, whatever has become of them. */
  readonly setsAside: boolean;
  /** Item files with errors: left out of the catalogue. */
  readonly failed: readonly string[];
  /** Of failed items: the files of offices with errors that keep them out. */
  readonly blockedBy: ReadonlyMap<string, readonly string[]>;
  /** Names of the document in each file, its id among them, also when it has errors. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** What each file says it is about, by path, also when it has errors. */
  readonly headings: ReadonlyMap<string, Heading>;
  readonly counts: {
    readonly items: number;
    readonly offices: number;
    readonly handbooks: number;
    /** Kinds of findings that were looked for: this program's own checks and the rules in use. */
    readonly checks: number;
  };
}

/** How people name a document, as far as it can be read. */
export interface Heading {
  readonly title?: string;
  /** The implementing body of an item, as the author names it. */
  readonly agency?: string;
}

/** One file after its own stages. */
export interface ReadFile {
  readonly kind: DocumentKind;
  readonly text?: string;
  readonly draft?: Draft<unknown>;
  /** Of an item, an office or a handbook with errors what is known, to be checked and nothing else. */
  readonly rest?: Draft<unknown>;
  /** Names by which others may refer to this document, also when it has errors. */
  readonly names: readonly string[];
  readonly heading?: Heading;
  readonly diagnostics: readonly Diagnostic[];
  /** What could be read, also when it has errors. */
  readonly root?: Canon;
  /** Comments that set findings aside. */
  readonly suppressions?: readonly Suppression[];
}

/** What reading needs beside the text: made once per run. */
export interface Reader {
  readonly plans: Readonly<Record<DocumentKind, Plan>>;
  readonly validators: Validators;
  readonly standards: Standards;
  /** The packs this program carries, and the rules that packs may take in. */
  readonly packs: readonly PackDraft[];
  readonly coded: readonly Rule[];
  /** What users' modules export, by path in the workspace; whoever reads files loads them. */
  readonly modules?: ReadonlyMap<string, LoadedModule>;
  /** The day for which law is asked, as YYYY-MM-DD. */
  readonly today: string;
  readonly laws?: Shelf;
}

export interface ReaderOptions {
  /** Name of the code profile whose numbers authors may write. */
  readonly profile?: string;
  /** Rules in code of the workspace's own modules. */
  readonly ownRules?: readonly Rule[];
  readonly today?: string;
  /** The texts of the laws folder, for the same day. */
  readonly laws?: Shelf;
}

export function makeReader(standards: Standards, options: ReaderOptions = {}): Reader {
  const { profile = 'exchange-2020', ownRules = [], today = '', laws } = options;
  const numbers = standards.profiles[profile] ?? {};
  const validators = makeValidators(makeFormats(standards.identifiers));
  const bare = {
    plans: plansWith((kind) => makePlan(schemaOf(kind), schemaOf(kind), standards, numbers)),
    validators,
    standards,
    packs: [],
    coded: [...codedRules, ...ownRules],
    today,
    ...(laws === undefined ? {} : { laws }),
  };
  return { ...bare, packs: standards.packs.map((source) => carriedPack(source, bare)) };
}

/** Each is made when the first document of its kind is read: most workspaces hold only some, and every thread makes its own. */
function plansWith(make: (kind: DocumentKind) => Plan): Reader['plans'] {
  const known = new Map<DocumentKind, Plan>();
  const plans: Partial<Record<DocumentKind, Plan>> = {};
  const planOf = (kind: DocumentKind): Plan => {
    const plan = known.get(kind) ?? make(kind);
    known.set(kind, plan);
    return plan;
  };
  for (const kind of documentKinds) Object.defineProperty(plans, kind, { enumerable: true, get: () => planOf(kind) });
  return plans as Reader['plans'];
}

/** A pack that this program carries has no faults, or the program has one; so its places are never asked for. */
function carriedPack({ path, text, value }: CarriedPack, reader: Reader): PackDraft {
  if (value !== undefined) return makeDraft<Pack>({ file: path, lang: 'zh', root: { value, start: 0, end: 0 } }, reader.plans.pack, []);
  const { draft, diagnostics } = readDocument({ path, bytes: new TextEncoder().encode(text) }, reader);
  if (draft === undefined) throw new Error(`${path} is faulty: ${JSON.stringify(diagnostics[0])}`);
  return draft as PackDraft;
}

const folders: Readonly<Record<string, DocumentKind>> = {
  items: 'item',
  offices: 'office',
  handbooks: 'handbook',
  packs: 'pack',
  translations: 'translation',
};

export const baselineFile = 'baseline.yaml';

/** What a path in the workspace holds; undefined for files that are not ours. */
export function kindOf(path: string): DocumentKind | undefined {
  if (/^guide\.ya?ml$/.test(path)) return 'workspace';
  if (path === baselineFile) return 'baseline';
  return /\.ya?ml$/i.test(path) ? folders[path.split('/')[0] ?? ''] : undefined;
}

const noTexts: ReturnType<typeof checkTexts> = { files: [], diagnostics: [] };

export function readDocument(source: SourceFile, reader: Reader): ReadFile {
  const kind = kindOf(source.path) ?? 'item';
  const decoded = decode(source);
  if (decoded.value === undefined) {
    const text = decoded.faulty === undefined ? {} : { text: decoded.faulty };
    return { kind, ...text, names: [stem(source.path)], diagnostics: decoded.diagnostics.map((finding) => emptyGuide(finding, kind)) };
  }
  const parsed = parse(source.path, decoded.value);
  const before = [...decoded.diagnostics, ...parsed.diagnostics.map((finding) => emptyGuide(finding, kind))];
  if (parsed.value === undefined)
    return { kind, text: decoded.value, names: roughNames(source.path, decoded.value), diagnostics: limitFindings(before) };
  const plan = reader.plans[kind];
  const canonical = canonicalise(source.path, parsed.value, plan);
  const shape = validate(canonical.document, kind, plan, reader.validators, reader.standards);
  // The baseline repeats the words it is about, faults and all.
  const texts = kind === 'baseline' ? noTexts : checkTexts(source.path, decoded.value, canonical.document.root, plan);
  const comments = readComments(source.path, decoded.value, parsed.value);
  const found = limitFindings([...before, ...canonical.diagnostics, ...shape, ...texts.diagnostics, ...comments.diagnostics]);
  const diagnostics = withEdits(decoded.value, found);
  const isSound = diagnostics.every(({ severity }) => severity !== 'error');
  const faults = { syntax: parsed.diagnostics, texts: texts.diagnostics, count: found.length };
  const draft = isSound
    ? { draft: makeDraft<unknown>(canonical.document, plan, texts.files) }
    : restOf(canonical.document, faults, { kind, plan, validators: reader.validators, standards: reader.standards }, texts.files);
  const rough = parsed.diagnostics.length > 0 ? roughNames(source.path, decoded.value) : [];
  const names = [...namesOf(source.path, canonical.document), ...rough];
  const { suppressions } = comments;
  const heading = headingOf(canonical.document);
  return { kind, text: decoded.value, names, heading, diagnostics, root: canonical.document.root, suppressions, ...draft };
}

const checkedInPart: ReadonlySet<DocumentKind> = new Set(['item', 'office', 'handbook']);

/** guide.yaml and packs are nothing in part: what is hidden in them would be hidden everywhere. */
function restOf(
  document: CanonicalDocument,
  faults: Faults & { readonly count: number },
  shape: Shape,
  files: readonly FileReference[],
): Pick<ReadFile, 'rest'> {
  if (!checkedInPart.has(shape.kind) || faults.count >= mostPerFile) return {};
  const holes = findHoles(document, faults, shape);
  if (holes === undefined) return {};
  const known = files.filter(({ span }) => ![...holes.values].some(({ start, end }) => start <= span.start && span.end <= end));
  return { rest: makeDraft<unknown>({ ...document, root: veil(document.root, shape.plan, holes) }, shape.plan, known) };
}

/** An empty guide.yaml has a remedy of its own. */
const emptyGuide = (finding: Diagnostic, kind: DocumentKind): Diagnostic =>
  kind === 'workspace' && finding.code === 'file/empty' ? { ...finding, code: 'workspace/empty' } : finding;

function namesOf(path: string, document: CanonicalDocument): readonly string[] {
  const texts = ['id', 'name', 'shortName'].map((key) => document.root.kids?.get(key)?.value);
  return [stem(path), ...texts.filter((text) => typeof text === 'string')];
}

function headingOf({ root }: CanonicalDocument): Heading {
  const text = (key: string): string | undefined => {
    const value = root.kids?.get(key)?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [title, agency] = [text('name') ?? text('title'), text('agency')];
  return { ...(title === undefined ? {} : { title }), ...(agency === undefined ? {} : { agency }) };
}

/** Of a file that cannot be read as a whole, so that what refers to it is not reported besides. */
function roughNames(path: string, text: string): readonly string[] {
  const lines = text.matchAll(/^(?:编号|id|名称|name|简称|shortName)[ \t]*[:：][ \t]*["']?([^"'#\n]{1,200})/gm);
  return [stem(path), ...[...lines].map(([, name = '']) => name.trim())];
}

/** What there is beside the items, and what each of them is compiled against. */
export interface Ground {
  readonly reader: Reader;
  readonly files: readonly PlacedFile[];
  /** Absent when guide.yaml itself cannot be used; items are then only read. */
  readonly frame?: Frame;
  readonly surroundings?: Surroundings;
  readonly rulebook: Rulebook;
  /** What is wrong with rule packs and the choice of rules. */
  readonly ruleFindings: readonly Diagnostic[];
  readonly baseline: Baseline;
  /** Entries of the baseline by the file they are about. */
  readonly entries: ReadonlyMap<string, readonly Suppression[]>;
  readonly terms: Terms;
}

interface PlacedFile extends ReadFile {
  readonly path: string;
}

/** One item file after all that concerns it alone. Plain data, so that it can come from another thread. */
export interface CompiledItem {
  readonly path: string;
  readonly names: readonly string[];
  readonly heading?: Heading;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when the file has errors of its own shape. */
  readonly binding?: ItemBinding;
  /** Comments in the file that set findings aside, what was set aside so far, and by which of them. */
  readonly suppressions: readonly Suppression[];
  readonly suppressed: readonly Suppressed[];
  readonly met: readonly string[];
}

type Read = (source: SourceFile, reader: Reader) => ReadFile;

const isItem = ({ path }: SourceFile): boolean => kindOf(path) === 'item';

export const itemSources = ({ documents }: WorkspaceSources): readonly SourceFile[] => documents.filter(isItem);

export function compileWorkspace(sources: WorkspaceSources, reader: Reader, read: Read = readDocument): Compiled {
  const ground = prepare(sources, reader, read);
  const items = itemSources(sources).map((source) => compileItem(source, ground, read));
  return assemble(sources, ground, items, read);
}

/** Reads everything but the items. */
export function prepare({ documents, listing }: WorkspaceSources, reader: Reader, read: Read = readDocument): Ground {
  const files = documents
    .filter((source) => !isItem(source))
    .sort((a, b) => compare(a.path, b.path))
    .map((source) => ({ path: source.path, ...read(source, reader) }));
  const draftsOf = <T>(kind: DocumentKind): readonly Draft<T>[] =>
    files.flatMap((file) => (file.kind === kind && file.draft !== undefined ? [file.draft as Draft<T>] : []));
  const [workspace] = draftsOf<Workspace>('workspace');
  const kept = keptAside(files);
  const bare = { reader, files, ...kept, rulebook: emptyRulebook, ruleFindings: [], terms: termsOf(emptyRulebook, reader) };
  if (workspace === undefined) return bare;
  const brokenOf = (kind: DocumentKind): ReadonlyMap<string, string> =>
    new Map(
      files.flatMap((file) => (file.kind === kind && file.draft === undefined ? file.names.map((name) => [name, file.path] as const) : [])),
    );
  const restsOf = <T>(kind: DocumentKind): readonly Draft<T>[] =>
    files.flatMap((file) => (file.kind === kind && file.rest !== undefined ? [file.rest as Draft<T>] : []));
  const frame = {
    workspace,
    offices: draftsOf<Office>('office'),
    handbooks: draftsOf<Handbook>('handbook'),
    translations: draftsOf<Translation>('translation'),
    brokenOffices: brokenOf('office'),
    rest: { offices: restsOf<Office>('office'), handbooks: restsOf<Handbook>('handbook') },
  };
  const packs = [...reader.packs, ...draftsOf<Pack>('pack')];
  const sourcesOfRules = {
    packs,
    carried: new Set(reader.packs),
    broken: brokenOf('pack'),
    coded: reader.coded,
    otherCodes: reader.standards.otherCodes,
    ...(reader.modules === undefined ? {} : { modules: reader.modules }),
  };
  const rules = makeRulebook(sourcesOfRules, workspace, reader.plans.item);
  const surroundings = surround(frame, listing, reader.standards);
  const terms = termsOf(rules.rulebook, reader);
  return { ...bare, frame, surroundings, rulebook: rules.rulebook, ruleFindings: rules.diagnostics, terms };
}

function keptAside(files: readonly PlacedFile[]): Pick<Ground, 'baseline' | 'entries'> {
  const file = files.find(({ kind }) => kind === 'baseline');
  if (file?.root === undefined) return { baseline: emptyBaseline, entries: new Map() };
  const baseline = readBaseline(file.path, file.text ?? '', file.root);
  return { baseline, entries: grouped(baseline.entries, ({ file }) => file) };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) if (groups.get(keyOf(one))?.push(one) === undefined) groups.set(keyOf(one), [one]);
  return groups;
}

function termsOf({ rules }: Rulebook, { today }: Reader): Terms {
  const codes = new Set(rules.map(({ rule }) => rule.code));
  return { today, isRule: (code) => codes.has(code) };
}

/** Modules of the packs that guide.yaml chooses, and of those they extend: no other code of a workspace is ever run. */
export function chosenModules({ documents }: WorkspaceSources, reader: Reader): readonly string[] {
  const read = (kind: DocumentKind): readonly Draft<unknown>[] =>
    documents.filter(({ path }) => kindOf(path) === kind).flatMap((source) => readDocument(source, reader).draft ?? []);
  const packs = new Map((read('pack') as readonly PackDraft[]).map((pack) => [pack.id, pack]));
  const [workspace] = read('workspace') as readonly Draft<Workspace>[];
  const chosen = new Set(workspace?.value.rulePacks ?? []);
  for (const id of chosen) for (const base of packs.get(id)?.value.extends ?? []) chosen.add(base);
  return [...new Set([...chosen].flatMap((id) => packs.get(id)?.value.modules ?? []))];
}

export function compileItem(source: SourceFile, ground: Ground, read: Read = readDocument): CompiledItem {
  const file = { path: source.path, ...read(source, ground.reader) };
  const { path, names, heading = {}, draft, rest, text = '', suppressions = [] } = file;
  const own = siftFile(settle(file.diagnostics, ground), file, ground);
  const compiled = { path, names, heading, suppressions, diagnostics: own.kept, suppressed: own.suppressed, met: own.met };
  const judgeable = draft ?? rest;
  if (judgeable === undefined || ground.surroundings === undefined) return compiled;
  const binding = bindAndLint(judgeable as ItemDraft, text, ground, ground.surroundings);
  const judged = siftFile(binding.diagnostics, file, ground);
  const sifted = { ...compiled, suppressed: [...own.suppressed, ...judged.suppressed], met: [...own.met, ...judged.met] };
  if (draft === undefined) return { ...sifted, diagnostics: limitFindings([...own.kept, ...notInBaseline(judged.kept, path, ground)]) };
  return { ...sifted, binding: { ...binding, diagnostics: limitFindings(judged.kept) } };
}

/** Of a faulty file the name of a place may be hidden, by which an entry of the baseline would know it. */
function notInBaseline(found: readonly Diagnostic[], path: string, { entries }: Ground): readonly Diagnostic[] {
  const codes = new Set((entries.get(path) ?? []).flatMap((entry) => entry.codes.map(({ text }) => text)));
  return found.filter(({ code }) => !codes.has(code));
}

function bindAndLint(draft: ItemDraft, text: string, ground: Ground, surroundings: Surroundings): ItemBinding {
  const { reader, frame, rulebook } = ground;
  const binding = bindItem(draft, surroundings);
  if (frame === undefined) return binding;
  const { standards, today, laws } = reader;
  const around = {
    item: draft.value,
    bound: binding.bound,
    draft,
    workspace: frame.workspace.value,
    offices: surroundings.index,
    standards,
    today,
    ...(laws === undefined ? {} : { laws }),
  };
  const judged = lintItem(text, rulebook.stop, around);
  const own = withEdits(text, settle(binding.diagnostics, ground));
  return { ...binding, diagnostics: [...own, ...judged] };
}

/** Sets findings of one file aside. */
function siftFile(
  found: readonly Diagnostic[],
  { path, kind, root, suppressions = [] }: Pick<PlacedFile, 'path' | 'kind' | 'root' | 'suppressions'>,
  { entries, terms, reader }: Ground,
): Sifted {
  const tree = () => (root === undefined ? undefined : { root, plan: reader.plans[kind] });
  return sift(found, { suppressions: [...suppressions, ...(entries.get(path) ?? [])], tree }, terms);
}

/** Warnings and notes of this program's own stages follow the workspace's settings as rules do; errors stay errors. */
function settle(diagnostics: readonly Diagnostic[], { rulebook: { severities } }: Ground): readonly Diagnostic[] {
  if (severities.size === 0) return diagnostics;
  return diagnostics.flatMap((finding) => {
    const severity = finding.severity === 'error' ? undefined : severities.get(finding.code);
    if (severity === 'off') return [];
    return [severity === undefined ? finding : { ...finding, severity }];
  });
}

/** What concerns more than one document, and everything put together. `items` may come in any order. */
export function assemble(sources: WorkspaceSources, ground: Ground, items: readonly CompiledItem[], read: Read = readDocument): Compiled {
  const { files, frame, surroundings, reader } = ground;
  const others = [
    ...checkLayout(sources),
    ...settle(reader.laws?.notes ?? [], ground),
    ...ground.ruleFindings,
    ...files.flatMap((file) => file.diagnostics),
  ];
  const ofItems = items.flatMap((item) => item.diagnostics);
  const names = new Map([...files, ...items].map((file) => [file.path, file.names]));
  const headings = new Map([...files, ...items].map((file) => [file.path, file.heading ?? {}]));
  const count = (kind: DocumentKind): number => files.filter((file) => file.kind === kind).length;
  const checks = reader.standards.otherCodes.size + ground.rulebook.rules.length;
  const counts = { items: items.length, offices: count('office'), handbooks: count('handbook'), checks };
  const open = (path: string): ItemDraft => reopen(path, sources, reader, read);
  if (frame === undefined || surroundings === undefined) {
    const sifted = siftOthers(others, ground, items, open);
    return withoutWorkspace(files, items, [...ofItems, ...sifted.kept], {
      counts,
      names,
      headings,
      suppressed: allSuppressed(items, sifted),
    });
  }
  const bound = bind(frame, surroundings, {
    bindings: [...items].sort((a, b) => compare(a.path, b.path)).flatMap(({ binding }) => binding ?? []),
    broken: new Set(items.flatMap(({ binding, names }) => (binding === undefined ? names : []))),
    ...(sources.isPart === true ? { isPart: true as const } : {}),
    open,
  });
  const judged = lintWorkspace(ground.rulebook.workspaceRules, { ...bound.catalogue, standards: reader.standards }, open);
  const texts = new Map(files.map(({ path, text = '' }) => [path, text]));
  const bindings = new Set(items.flatMap(({ binding }) => binding?.diagnostics ?? []));
  const across = bound.diagnostics
    .filter((finding) => !bindings.has(finding))
    .flatMap((finding) => withEdits(texts.get(finding.span.file) ?? '', [finding]));
  const sifted = siftOthers([...others, ...across, ...judged], ground, items, open);
  const found = [...ofItems, ...bindings, ...sifted.kept];
  const failed = [...new Set([...failedItems(found), ...bound.blocked.keys()])].sort(compare);
  const reviewed = reviewAll(sources, ground, items, { met: sifted.met, found, failed });
  const both = withPublic(bound.catalogue);
  return {
    catalogue: bound.catalogue,
    get publicCatalogue() {
      return both.publicCatalogue;
    },
    diagnostics: oncePerRule(tidy([...found, ...reviewed])),
    suppressed: allSuppressed(items, sifted),
    setsAside: ground.baseline.entries.length > 0 || commentsOf(ground, items).length > 0,
    failed,
    blockedBy: bound.blocked,
    names,
    headings,
    counts: { ...counts, handbooks: bound.catalogue.handbooks.length },
  };
}

/** Findings that were not made while one item was compiled: of other documents, and across documents. */
function siftOthers(
  found: readonly Diagnostic[],
  ground: Ground,
  items: readonly CompiledItem[],
  open: (path: string) => ItemDraft,
): Sifted {
  const places = new Map(ground.files.map((file) => [file.path, file]));
  const comments = new Map(items.map(({ path, suppressions }) => [path, suppressions]));
  const parts = [...grouped(found, ({ span }) => span.file)].map(([path, own]) => {
    const suppressions = comments.get(path);
    if (suppressions === undefined) return siftFile(own, places.get(path) ?? { path, kind: 'item' }, ground);
    const tree = () => open(path);
    return sift(own, { suppressions: [...suppressions, ...(ground.entries.get(path) ?? [])], tree }, ground.terms);
  });
  return {
    kept: parts.flatMap(({ kept }) => kept),
    suppressed: parts.flatMap(({ suppressed }) => suppressed),
    met: parts.flatMap(({ met }) => met),
  };
}

const allSuppressed = (items: readonly CompiledItem[], { suppressed }: Sifted): readonly Suppressed[] =>
  [...items.flatMap((item) => item.suppressed), ...suppressed].sort((a, b) => byPlace(a.finding, b.finding));

const commentsOf = ({ files }: Ground, items: readonly CompiledItem[]): readonly Suppression[] =>
  [...files, ...items].flatMap(({ suppressions = [] }) => suppressions);

interface Outlook {
  readonly met: readonly string[];
  readonly found: readonly Diagnostic[];
  readonly failed: readonly string[];
}

/** What is wrong with suppressions. Of no use is only what could have met a finding: what was not looked at may hide one. */
function reviewAll(
  sources: WorkspaceSources,
  ground: Ground,
  items: readonly CompiledItem[],
  { met, found, failed }: Outlook,
): readonly Diagnostic[] {
  const { rulebook, baseline, terms, reader } = ground;
  const comments = commentsOf(ground, items);
  if (comments.length === 0 && baseline.entries.length === 0) return [];
  const { otherCodes } = reader.standards;
  const others = [...otherCodes].filter((code) => rulebook.severities.get(code) === 'off');
  const perItem = new Set(rulebook.rules.filter(({ rule }) => rule.scope === 'item').map(({ rule }) => rule.code));
  const unsound = new Set([...failed, ...items.filter(({ binding }) => binding === undefined).map(({ path }) => path)]);
  const isSound = found.every(({ severity }) => severity !== 'error');
  const isLookedAt = (file: string, code: string): boolean => {
    if (sources.isPart === true || (reader.laws === undefined && /^law(?:-text)?\//.test(code))) return false;
    return isSound || (perItem.has(code) && !unsound.has(file));
  };
  const places = [
    ...sources.documents.map(({ path }) => path),
    ...(sources.unread ?? []).map(({ path }) => path),
    ...(sources.lookalikes?.keys() ?? []),
  ];
  const reviewed = reviewSuppressions({
    comments,
    baseline,
    met: new Set([...items.flatMap((item) => item.met), ...met]),
    terms,
    codes: [...rulebook.rules.map(({ rule }) => rule.code), ...rulebook.idle, ...otherCodes],
    isOpen: hasUnreadRules(ground.ruleFindings),
    off: new Set([...rulebook.idle, ...others]),
    isLookedAt,
    ...(sources.isPart === true ? {} : { files: places }),
  });
  return [...grouped(settle(reviewed, ground), ({ span }) => span.file).values()].flatMap(limitFindings);
}

/** Only files that were read without errors are opened again, so there is a draft. */
function reopen(path: string, { documents }: WorkspaceSources, reader: Reader, read: Read): ItemDraft {
  const source = documents.find((document) => document.path === path);
  const draft = source === undefined ? undefined : read(source, reader).draft;
  if (draft === undefined) throw new Error(`${path} cannot be read a second time`);
  return draft as ItemDraft;
}

const failedItems = (diagnostics: readonly Diagnostic[]): readonly string[] => [
  ...new Set(diagnostics.filter(({ severity, span }) => severity === 'error' && kindOf(span.file) === 'item').map(({ span }) => span.file)),
];

function withoutWorkspace(
  files: readonly PlacedFile[],
  items: readonly CompiledItem[],
  found: readonly Diagnostic[],
  rest: Pick<Compiled, 'counts' | 'names' | 'headings' | 'suppressed'>,
): Compiled {
  const isMissing = files.every(({ kind }) => kind !== 'workspace');
  const missing: Diagnostic = { code: 'workspace/missing', severity: 'error', span: { file: 'guide.yaml', start: 0, end: 0 }, args: {} };
  return {
    diagnostics: tidy(isMissing ? [...found, missing] : found),
    // Without guide.yaml nothing is said about what sets findings aside, so nothing comes of fixes.
    setsAside: false,
    failed: items.map(({ path }) => path).sort(compare),
    blockedBy: new Map(),
    ...rest,
  };
}
