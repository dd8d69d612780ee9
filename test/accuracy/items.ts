/**
 * Accuracy of the rules that need a whole item. In: transcriptions of guides (items/*.yaml), the guides, the law library and the
 * labels given by hand. Out: what `guide check` finds in them, by place in the item, and which of it has been judged.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStandards, packageRoot } from '../../bin/io/assets.ts';
import { loadLaws } from '../../bin/io/laws.ts';
import { makeShelf } from '../../src/law/shelf.ts';
import { compileWorkspace, makeReader, prepare, type Reader, readDocument } from '../../src/pipeline.ts';
import type { ActiveRule } from '../../src/rules/engine/rule.ts';
import type { Canon } from '../../src/schema/canonical.ts';
import type { Diagnostic, Severity } from '../../src/schema/diagnostic.ts';
import type { Span } from '../../src/schema/located.ts';
import { type Comparison, hashOf, isMeasured, type Judgement, scoreOf } from './measure.ts';
import { aboutOf, inGuide, isOwn, type Transcribed, type Transcription, transcribe } from './transcription.ts';

/** The day on which the guides are judged: they stand on the web, so the law of today holds. */
export const asOf = '2026-10-01';

const here = join(packageRoot(), 'test/accuracy');
const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(join(here, 'items'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name.replace(/\.yaml$/, ''), readFileSync(join(here, 'items', name), 'utf8')]),
);

export const transcribedGuides = [...sources.values()].map(aboutOf);

export interface ItemFinding {
  readonly item: string;
  /** Path in the item, in the English model; findings of one rule in one place are counted. */
  readonly place: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly words: string;
  readonly finding: Diagnostic;
  /** Where the words stand in the guide. */
  readonly guide?: { readonly file: string; readonly at: number; readonly length: number };
}

export interface ItemLabel {
  readonly item: string;
  readonly place: string;
  readonly hash: string;
  readonly rule: string;
  readonly label: Judgement;
  /** Why, in our own words. */
  readonly note: string;
}

export const readItemLabels = (): readonly ItemLabel[] =>
  readFileSync(join(here, 'items.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [item = '', place = '', hash = '', rule = '', label = '', note = ''] = line.split('\t');
      return { item, place, hash, rule, label: label as Judgement, note };
    });

/** Packs of provinces, run also where a guide does not come from, to see what they would find there. */
const provincial = ['beijing', 'shanghai', 'henan', 'zhejiang', 'guangdong'];

export interface ItemJudge {
  readonly rules: readonly ActiveRule[];
  readonly find: (texts: ReadonlyMap<string, string>) => readonly ItemFinding[];
  /** Words at a place of an item, for labels of what was missed. */
  readonly wordsAt: (item: string, place: string, texts: ReadonlyMap<string, string>) => string | undefined;
}

export async function makeItemJudge(lawsFolder: string): Promise<ItemJudge> {
  const { library } = await loadLaws(lawsFolder);
  const laws = makeShelf(library, { asOf });
  const reader = makeReader(loadStandards(), { today: asOf, laws });
  return {
    rules: rulesOf(reader),
    find: (texts) => [...sources.keys()].flatMap((slug) => findIn(slug, transcriptionOf(slug, texts), reader)),
    wordsAt: (slug, place, texts) => {
      const {
        documents: [item],
      } = transcriptionOf(slug, texts);
      const root = item === undefined ? undefined : rootOf(item, reader);
      const canon = root === undefined ? undefined : canonAt(root, place);
      return canon === undefined ? undefined : item?.text.slice(canon.start, canon.end);
    },
  };
}

function transcriptionOf(slug: string, texts: ReadonlyMap<string, string>): Transcription {
  const source = sources.get(slug) ?? '';
  const { guide, hash } = aboutOf(source);
  const text = texts.get(guide) ?? '';
  if (hashOf(text) !== hash) throw new Error(`${slug}: ${guide} is not the text it was transcribed from (${hashOf(text)}, not ${hash})`);
  return transcribe(slug, source, text);
}

/** All rules that are carried, as a workspace uses them that chooses all packs. */
function rulesOf(reader: Reader): readonly ActiveRule[] {
  const chosen = `名称: 测量\n发布单位: 测量\n地区: { 名称: 示范县, 代码: "440199" }\n层级: 县级\n版次: { 编号: 测量, 日期: 2026-10-01 }\n规则包: [${provincial.join(', ')}]\n`;
  const source = { path: 'guide.yaml', bytes: new TextEncoder().encode(chosen) };
  return prepare({ documents: [source], listing: { sizes: new Map(), outside: new Set() } }, reader).rulebook.rules;
}

function findIn(slug: string, transcription: Transcription, reader: Reader): readonly ItemFinding[] {
  const own = check(slug, transcription, reader);
  const { packs = [] } = transcription.about;
  const elsewhere = provincial
    .filter((pack) => !packs.includes(pack))
    .flatMap((pack) =>
      check(slug, { ...transcription, about: { ...transcription.about, packs: [pack] } }, reader).filter(({ rule }) =>
        rule.startsWith(`${pack}/`),
      ),
    );
  const seen = new Map<string, number>();
  return [...own, ...elsewhere].map((finding) => {
    const key = `${finding.place} ${finding.rule}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? finding : { ...finding, place: `${finding.place}#${count}` };
  });
}

function check(slug: string, { about, documents }: Transcription, reader: Reader): readonly ItemFinding[] {
  const files = documents.map((document) =>
    document.path === 'guide.yaml'
      ? { ...document, text: document.text.replace(/规则包: .*/, `规则包: [${(about.packs ?? ['national']).join(', ')}]`) }
      : document,
  );
  const encoded = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const sizes = new Map(files.flatMap(({ text }) => [...text.matchAll(/files\/[^,\s}]+/g)].map(([path]) => [path, 1] as const)));
  const { diagnostics } = compileWorkspace({ documents: encoded, listing: { sizes, outside: new Set() } }, reader);
  return diagnostics.flatMap((finding) => {
    const { code, severity, span } = finding;
    const file = files.find(({ path }) => path === span.file);
    if (code === 'rule/failed') throw new Error(`${slug}: ${JSON.stringify(finding)}`);
    if (file === undefined || isOwn(file, span.start, span.end)) return [];
    const words = file.text.slice(span.start, span.end);
    const place = placeOf(file, span, reader);
    const guide = inGuide(file, span.start, span.end);
    return [
      {
        item: slug,
        place,
        rule: code,
        severity,
        words,
        finding,
        ...(guide === undefined ? {} : { guide: { file: about.guide, ...guide } }),
      },
    ];
  });
}

function placeOf(file: Transcribed, span: Span, reader: Reader): string {
  const root = rootOf(file, reader);
  const path = root === undefined ? '' : pathAt(root, span);
  const stem = file.path.startsWith('offices/') ? `${file.path.slice('offices/'.length).replace(/\.yaml$/, '')}:` : '';
  return `${stem}${path}` === '' ? '.' : `${stem}${path}`;
}

const rootOf = ({ path, text }: Transcribed, reader: Reader): Canon | undefined =>
  readDocument({ path, bytes: new TextEncoder().encode(text) }, reader).root;

function pathAt({ kids }: Canon, span: Span): string {
  for (const [step, kid] of kids ?? []) {
    const start = Math.min(kid.key?.start ?? kid.start, kid.start);
    if (start > span.start || span.start >= Math.max(kid.end, kid.start + 1)) continue;
    const below = pathAt(kid, span);
    return below === '' ? String(step) : `${step}.${below}`;
  }
  return '';
}

const canonAt = (root: Canon, place: string): Canon | undefined =>
  place === '.'
    ? root
    : place.split('.').reduce<Canon | undefined>((canon, step) => canon?.kids?.get(/^\d+$/.test(step) ? Number(step) : step), root);

/** Rules about wording are counted by the text, see measure.ts; checks of this program that are no rules count as well. */
export function compareItems(
  { rules, wordsAt }: ItemJudge,
  findings: readonly ItemFinding[],
  labels: readonly ItemLabel[],
  texts: ReadonlyMap<string, string>,
): Comparison {
  const known = new Map(labels.map((label) => [keyOf(label), label]));
  const words = new Map(findings.map((finding) => [keyOf(finding), finding.words]));
  const measured = rules.filter(({ rule }) => !isMeasured(rule.code));
  const usual = new Map<string, Severity>([
    ...findings.map(({ rule, severity }) => [rule, severity] as const),
    ...measured.map(({ rule, severity }) => [rule.code, severity] as const),
  ]);
  const isStale = (label: ItemLabel): boolean => {
    const now = label.label === 'missed' ? wordsAt(label.item, label.place, texts) : words.get(keyOf(label));
    return now === undefined || hashOf(now) !== label.hash || (label.label === 'missed' && words.has(keyOf(label)));
  };
  return {
    scores: [...usual].map(([rule, severity]) => scoreOf(rule, severity, labels)),
    judged: [
      ...findings.flatMap((finding) => {
        const label = known.get(keyOf(finding))?.label;
        return label === undefined ? [] : [{ severity: finding.severity, label }];
      }),
      ...labels.flatMap(({ rule, label }) => (label === 'missed' ? [{ label, severity: usual.get(rule) ?? 'warning' }] : [])),
    ],
    unjudged: findings
      .filter((finding) => !known.has(keyOf(finding)))
      .map(({ item, place, words: at, rule }) => [item, place, hashOf(at), rule, 'right', at].join('\t')),
    stale: labels.filter(isStale).map(({ item, place, rule }) => `${item} ${place} ${rule}`),
  };
}

const keyOf = ({ item, place, rule }: ItemFinding | ItemLabel): string => [item, place, rule].join(' ');
