/**
 * Accuracy of rules about wording. In: the transcribed guides and the labels given to them by hand. Out: findings with their
 * labels, and precision and recall by rule. Labels are references: file, offset, length, a hash of the words, the rule.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { Converter } from 'opencc-js/t2cn';
import { loadStandards, packageRoot } from '../../bin/io/assets.ts';
import { type ItemDraft, makeDraft, type WorkspaceDraft } from '../../src/compile/draft.ts';
import { makeReader, readDocument } from '../../src/pipeline.ts';
import { lintItem } from '../../src/rules/engine/lint.ts';
import type { ActiveRule, ItemContext, ItemRule } from '../../src/rules/engine/rule.ts';
import { makeRulebook } from '../../src/rules/engine/rulebook.ts';
import { type Stop, subscribe } from '../../src/rules/engine/walk.ts';
import { canonicalise } from '../../src/schema/canonical.ts';
import type { Severity } from '../../src/schema/diagnostic.ts';
import { parse } from '../../src/schema/parse.ts';
import { type ReadGuide, readGuide, type Sections } from './reader.ts';
import type { About } from './transcription.ts';

/** What the copy of a guide leaves open because it is cut off, nobody can judge: `open`. */
export type Judgement = 'right' | 'wrong' | 'missed' | 'open';

export interface Label {
  readonly file: string;
  readonly at: number;
  readonly length: number;
  readonly hash: string;
  readonly rule: string;
  readonly label: Judgement;
}

export interface Finding {
  readonly file: string;
  readonly at: number;
  readonly length: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly words: string;
}

/** Where the guides lie beside the project. */
export const guidesFolder = join(packageRoot(), '../shared/real/guides');
export const lawsFolder = join(packageRoot(), '../shared/real/laws');

const here = join(packageRoot(), 'test/accuracy');
const sections = load(readFileSync(join(here, 'sections.yaml'), 'utf8')) as Readonly<Record<string, Sections>>;

/** Rules whose findings depend on a text alone. Others need a whole item and are tested by their examples. */
export const isMeasured = (code: string): boolean =>
  /^wording\//.test(code) || code === 'plain/officialese' || code === 'plain/sentence-too-long';

export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12);

export const readLabels = (): readonly Label[] =>
  readFileSync(join(here, 'labels.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [file = '', at, length, hash = '', rule = '', label = ''] = line.split('\t');
      return { file, at: Number(at), length: Number(length), hash, rule, label: label as Judgement };
    });

export interface Guides {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Undefined where the machine does not have them. One copy is in traditional characters, which the rules do not read. */
export function loadGuides(folder: string, transcribed: readonly Pick<About, 'guide' | 'script'>[] = []): Guides | undefined {
  if (!Object.keys(sections).some((file) => existsSync(join(folder, file)))) return undefined;
  const traditional = new Set(transcribed.flatMap(({ guide, script }) => (script === 'traditional' ? [guide] : [])));
  const files = [...new Set([...Object.keys(sections), ...transcribed.map(({ guide }) => guide)])].sort();
  const textOf = (file: string): string => {
    const text = readFileSync(join(folder, file), 'utf8');
    return traditional.has(file) ? simplified(text) : text;
  };
  return { folder, texts: new Map(files.map((file) => [file, textOf(file)])) };
}

/** Character by character, so that offsets stay. */
function simplified(text: string): string {
  const convert = Converter({ from: 't', to: 'cn' });
  return text.replace(/\p{Script=Han}/gu, (character) => convert(character));
}

/** The texts of a guide by element, for measures of the whole. */
export const readOf = (guides: Guides, file: string): ReadGuide => readGuide(guides.texts.get(file) ?? '', sections[file] ?? {});

export interface Judge {
  readonly rules: readonly ActiveRule[];
  readonly find: (guides: Guides) => readonly Finding[];
}

/** The carried packs, as a workspace uses them that chooses nothing. */
export function makeJudge(): Judge {
  const reader = makeReader(loadStandards());
  const guide = '名称: 测量\n发布单位: 测量\n地区: { 名称: 示范县, 代码: "440199" }\n层级: 县级\n版次: { 编号: 测量, 日期: 2026-10-01 }\n';
  const { draft, diagnostics } = readDocument({ path: 'guide.yaml', bytes: new TextEncoder().encode(guide) }, reader);
  if (draft === undefined) throw new Error(JSON.stringify(diagnostics));
  const sources = { packs: reader.packs, carried: new Set(reader.packs), coded: reader.coded, otherCodes: new Set<string>() };
  const { rules } = makeRulebook(sources, draft as WorkspaceDraft, reader.plans.item).rulebook;
  const measured = rules.filter((active): active is ActiveRule<ItemRule> => isMeasured(active.rule.code));
  const stop = subscribe(measured);
  return { rules: measured, find: (guides) => Object.keys(sections).flatMap((file) => findIn(guides, file, stop, reader.plans.item)) };
}

function findIn(guides: Guides, file: string, stop: Stop, plan: ItemDraft['plan']): readonly Finding[] {
  const { yaml, pieces } = readOf(guides, file);
  const parsed = parse(file, yaml);
  if (parsed.value === undefined) throw new Error(`${file}: ${JSON.stringify(parsed.diagnostics)}`);
  const draft = makeDraft(canonicalise(file, parsed.value, plan).document, plan, []) as ItemDraft;
  const around = { item: draft.value, draft, bound: {}, workspace: {}, offices: {}, standards: {}, today: '' } as unknown as ItemContext;
  const found: Finding[] = [];
  for (const { code, severity, span } of lintItem(yaml, stop, around)) {
    if (code === 'rule/failed') throw new Error(`${file}: a rule failed`);
    const piece = pieces.findLast((candidate) => candidate.yaml <= span.start && span.end <= candidate.yaml + candidate.length + 1);
    if (piece === undefined) continue;
    const at = piece.at + Math.max(0, span.start - piece.yaml);
    const length = Math.min(span.end, piece.yaml + piece.length) - Math.max(span.start, piece.yaml);
    found.push({ file, at, length, rule: code, severity, words: (guides.texts.get(file) ?? '').slice(at, at + length) });
  }
  return found;
}

export interface Score {
  readonly rule: string;
  readonly severity: Severity;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** What cannot be judged. */
  readonly open: number;
}

export interface Judged {
  readonly severity: Severity;
  readonly label: Judgement;
}

export interface Comparison {
  readonly scores: readonly Score[];
  /** Every finding that has a label, and what was missed. */
  readonly judged: readonly Judged[];
  /** Findings without a label, as lines for the file of labels. */
  readonly unjudged: readonly string[];
  /** Labels of findings that are no longer made, or whose words have changed. */
  readonly stale: readonly string[];
}

export function scoreOf(rule: string, severity: Severity, labels: readonly { readonly rule: string; readonly label: Judgement }[]): Score {
  const count = (judgement: Judgement): number => labels.filter((label) => label.rule === rule && label.label === judgement).length;
  return { rule, severity, right: count('right'), wrong: count('wrong'), missed: count('missed'), open: count('open') };
}

const keyOf = ({ file, at, length, rule }: Finding | Label): string => [file, at, length, rule].join(' ');

export function textScores(
  rules: readonly ActiveRule[],
  findings: readonly Finding[],
  labels: readonly Label[],
  guides: Guides,
): Comparison {
  const known = new Map(labels.map((label) => [keyOf(label), label]));
  const found = new Set(findings.map(keyOf));
  const wordsOf = ({ file, at, length }: Label): string => (guides.texts.get(file) ?? '').slice(at, at + length);
  const usual = new Map(rules.map(({ rule, severity }) => [rule.code, severity]));
  const missed = labels
    .filter(({ label }) => label === 'missed')
    .map(({ rule, label }) => ({ label, severity: usual.get(rule) ?? 'warning' }));
  const stale = labels.filter((label) => (label.label !== 'missed') !== found.has(keyOf(label)) || hashOf(wordsOf(label)) !== label.hash);
  return {
    scores: rules.map(({ rule: { code }, severity }) => scoreOf(code, severity, labels)),
    judged: [
      ...findings.flatMap((finding) => {
        const label = known.get(keyOf(finding))?.label;
        return label === undefined ? [] : [{ severity: finding.severity, label }];
      }),
      ...missed,
    ],
    unjudged: findings
      .filter((finding) => !known.has(keyOf(finding)))
      .map(({ file, at, length, words, rule }) => [file, at, length, hashOf(words), rule, 'right', words].join('\t')),
    stale: stale.map(({ file, at, rule }) => `${file} ${at} ${rule}`),
  };
}
