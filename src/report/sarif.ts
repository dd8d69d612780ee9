/**
 * Findings as SARIF 2.1.0, the form that code scanning servers and editors read. In: findings, rules and files. Out: JSON with
 * one run. No time, no machine and no absolute path is named, so that the same input gives the same bytes.
 */
import type { FixEdit, Lang, Related, Severity, Suppressed } from '../schema/diagnostic.ts';
import type { Span } from '../schema/located.ts';
import { type Listed, listFindings, reasonOf } from './listed.ts';
import { printable } from './printable.ts';
import type { Report, ReportInput } from './report-input.ts';
import { markdownHelp, textHelp } from './rule-help.ts';
import { groupOf, type RuleInfo } from './rule-info.ts';
import { endOf, placeOf } from './sources.ts';
import { uriOf } from './uri.ts';
import { noteOf, word } from './wording.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const languages: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-US' };

export const formatSarif: Report = (input) => {
  const { lang, version } = input;
  const rules = input.rules();
  const context = { input, ruleIndex: indexOf(rules.map(({ code }) => code)), artifacts: indexOf(urisOf(input)) };
  const driver = {
    name: 'service-guide-compiler',
    semanticVersion: version,
    version,
    language: languages[lang],
    contents: ['localizedData', 'nonLocalizedData'],
    rules: rules.map((info) => ruleOf(info, lang)),
  };
  const run = {
    tool: { driver },
    language: languages[lang],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: textOf(lang, '运行检查的文件夹', 'The folder in which the check ran') } } },
    artifacts: [...context.artifacts.keys()].map((uri) => ({
      location: { uri, uriBaseId: '%SRCROOT%' },
      sourceLanguage: 'yaml',
      roles: ['analysisTarget'],
    })),
    results: listFindings(input).map((listed) => resultOf(listed, context)),
  };
  const log = { $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0' };
  return `${JSON.stringify({ ...log, runs: [run] }, null, 1)}\n`;
};

interface Context {
  readonly input: ReportInput;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly artifacts: ReadonlyMap<string, number>;
}

const textOf = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);

const indexOf = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, index) => [name, index]));

/** What was checked, also where nothing was found; then what findings name besides, such as a guide.yaml that is missing. */
function urisOf({ files, diagnostics, suppressed, base }: ReportInput): readonly string[] {
  const findings = [...diagnostics, ...suppressed.map(({ finding }) => finding)];
  const named = findings.flatMap(({ span, related = [], fix }) => [
    span.file,
    ...related.map((other) => other.span.file),
    ...(fix?.edits ?? []).map((edit) => edit.span.file),
  ]);
  const all = [...files, ...named, ...suppressed.map(({ span }) => span.file)];
  return [...new Set(all.map((file) => uriOf(`${base}${file}`)))].sort();
}

function ruleOf(info: RuleInfo, lang: Lang): object {
  const { code, severity, title, fixable, why, pack } = info;
  return {
    id: code,
    shortDescription: { text: title[lang] },
    fullDescription: { text: why[lang] },
    help: { text: textHelp(info, lang), markdown: markdownHelp(info, lang) },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [groupOf(code), ...(pack === undefined ? [] : [`pack:${pack}`]), ...(fixable === true ? ['fixable'] : [])] },
  };
}

function resultOf({ finding, fingerprint, suppressed }: Listed, context: Context): object {
  const { code, severity, span, related = [], fix } = finding;
  const { lang } = context.input;
  const said = word(finding, lang);
  const remedy = said.fix === undefined ? '' : `${textOf(lang, '\n改法：', '\nFix: ')}${said.fix}`;
  const index = context.ruleIndex.get(code);
  return {
    ruleId: code,
    ...(index === undefined ? {} : { ruleIndex: index }),
    kind: 'fail',
    level: levels[severity],
    message: { text: plain(`${said.message}${remedy}`) },
    locations: [{ physicalLocation: physicalLocation(span, context) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(related.length === 0 ? {} : { relatedLocations: related.map((other, id) => relatedLocation(other, id + 1, context)) }),
    suppressions: suppressed === undefined ? [] : [suppressionOf(suppressed, context)],
    ...(fix === undefined ? {} : fixesOf(said.fix ?? said.message, fix, span.file, context)),
  };
}

/** Brackets before a parenthesis would be taken for a link. */
const plain = (text: string): string => text.replace(/\[(?=[^\]]*\]\()/g, '\\[');

const relatedLocation = ({ span, note }: Related, id: number, context: Context): object => ({
  id,
  physicalLocation: physicalLocation(span, context),
  message: { text: plain(noteOf(note, context.input.lang)) },
});

const suppressionOf = (suppressed: Suppressed, context: Context): object => ({
  kind: suppressed.by === 'comment' ? 'inSource' : 'external',
  status: 'accepted',
  justification: printable(reasonOf(suppressed, context.input.lang)),
  location: { physicalLocation: physicalLocation(suppressed.span, context) },
});

function physicalLocation(span: Span, context: Context): object {
  return { artifactLocation: artifactLocation(span.file, context), region: regionOf(span, context) };
}

function artifactLocation(file: string, { artifacts, input }: Context): object {
  const uri = uriOf(`${input.base}${file}`);
  const index = artifacts.get(uri);
  return { uri, uriBaseId: '%SRCROOT%', ...(index === undefined ? {} : { index }) };
}

function regionOf(span: Span, { input: { sources } }: Context): object {
  const [start, end] = [placeOf(span, sources), endOf(span, sources)];
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixesOf(description: string, fix: NonNullable<Listed['finding']['fix']>, file: string, context: Context): object {
  const files = [...new Set([file, ...fix.edits.map(({ span }) => span.file)])];
  const artifactChanges = files.map((path) => ({
    artifactLocation: artifactLocation(path, context),
    replacements: [
      ...(fix.dropsMark === true && path === file ? [byteOrderMark] : []),
      ...fix.edits.filter((edit) => edit.span.file === path && changes(edit)).map((edit) => replacementOf(edit, context)),
    ],
  }));
  const effective = artifactChanges.filter(({ replacements }) => replacements.length > 0);
  return effective.length === 0 ? {} : { fixes: [{ description: { text: plain(description) }, artifactChanges: effective }] };
}

/** A fix that only takes the mark away has an edit that changes nothing. */
const changes = ({ span, text }: FixEdit): boolean => text !== '' || span.end > span.start;

/** It is no character of the text, and goes by its bytes. */
const byteOrderMark = { deletedRegion: { byteOffset: 0, byteLength: 3 } };

const replacementOf = ({ span, text }: FixEdit, context: Context): object => ({
  deletedRegion: regionOf(span, context),
  ...(text === '' ? {} : { insertedContent: { text } }),
});
