/**
 * `guide explain <code>`: what a check or rule means. In: a code, or none for the list. Out: meaning, reason, ground, options,
 * wrong and right. Inside a workspace its own packs and modules count, and severities and options are those it sets.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeReader, prepare, type Reader } from '../../src/pipeline.ts';
import { groupTitle } from '../../src/report/code-groups.ts';
import { severityWords } from '../../src/report/lines.ts';
import { examples as placed } from '../../src/report/messages/examples.ts';
import { printable } from '../../src/report/printable.ts';
import { groupOf, type OptionInfo, type RuleInfo } from '../../src/report/rule-info.ts';
import type { Paint } from '../../src/report/summary.ts';
import { carriedInfos, infosInUse } from '../../src/rule-infos.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { inEnglish } from '../../src/schema/in-english.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { loadStandards } from '../io/assets.ts';
import { moduleExamples, ownExamples } from '../io/rule-examples.ts';
import { withModules } from '../io/rule-modules.ts';
import { painterFor } from '../io/terminal.ts';
import { readWorkspace } from '../io/workspace.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';
import { profileOf } from './load.ts';

export async function explain(code: string | undefined, lang: Lang, world: World): Promise<ExitCode> {
  const wanted = code?.trim().replace(/^\[|\]$/g, '');
  const known = await knownIn(world.cwd);
  const paint = painterFor(world.stdout, world.env);
  world.stdout.write(wanted === undefined ? listAll(known, lang, paint) : explainOne(wanted, known, lang, paint));
  return exitCodes.clean;
}

interface Known {
  readonly reader: Reader;
  readonly infos: readonly RuleInfo[];
  /** Codes in use in the workspace; absent outside of one. */
  readonly inUse?: ReadonlySet<string>;
}

async function knownIn(cwd: string): Promise<Known> {
  const standards = loadStandards();
  const carried = makeReader(standards);
  const coded = ownExamples();
  const all = carriedInfos(carried, coded);
  const root = workspaceAbove(cwd);
  if (root === undefined) return { reader: carried, infos: all };
  const sources = readWorkspace(root);
  const reader = await withModules(root, sources, makeReader(standards, { profile: profileOf(sources, standards) }));
  const modules = moduleExamples(root, [...(reader.modules?.keys() ?? [])]);
  const used = infosInUse(prepare(sources, reader), new Map([...coded, ...modules]));
  const inUse = new Set(used.map((info) => info.code));
  return { reader, infos: [...used, ...all.filter((info) => !inUse.has(info.code))], inUse };
}

/** Explaining works everywhere, so that no workspace is no mistake. */
function workspaceAbove(folder: string): string | undefined {
  if (['guide.yaml', 'guide.yml'].some((name) => existsSync(join(folder, name)))) return folder;
  return dirname(folder) === folder ? undefined : workspaceAbove(dirname(folder));
}

function listAll({ infos, inUse }: Known, lang: Lang, paint: Paint): string {
  const groups = [...new Set(infos.map(({ code }) => groupOf(code)))].sort();
  return groups.map((group) => `${groupLines(group, infos, inUse, lang, paint).join('\n')}\n`).join('\n');
}

function groupLines(group: string, infos: readonly RuleInfo[], inUse: Known['inUse'], lang: Lang, paint: Paint): readonly string[] {
  const members = infos.filter(({ code }) => groupOf(code) === group);
  return [
    paint('bold', `${printable(groupTitle(group)[lang])} (${members.length})`),
    ...members.map((info) => `  ${printable(info.code).padEnd(44)} ${stateOf(info, inUse, lang)}  ${printable(info.title[lang])}`),
  ];
}

const stateOf = ({ code, severity }: RuleInfo, inUse: Known['inUse'], lang: Lang): string =>
  inUse !== undefined && !inUse.has(code) ? say(lang, '未用', 'not used') : severityWords[lang][severity];

function explainOne(code: string, { infos, inUse, reader }: Known, lang: Lang, paint: Paint): string {
  const info = infos.find((one) => one.code === code) ?? byFault(code, infos, inUse);
  if (info === undefined) throw unknownCode(code, infos);
  const part = (zh: string, en: string, text: string): string => `${paint('bold', say(lang, zh, en))}\n${indent(text)}\n`;
  return [
    `${paint('bold', info.code)}  ${printable(info.title[lang])}\n`,
    part('级别', 'Severity', severityText(info, inUse, lang)),
    part('为什么', 'Why', info.why[lang]),
    ...(info.pack === undefined
      ? []
      : [part('依据', 'Legal ground', info.basis ?? say(lang, '通行做法，没有法律条文作依据', 'good practice; no article of law'))]),
    ...(info.fix === undefined ? [] : [part('怎样改', 'What to do', info.fix[lang])]),
    ...(info.options.length === 0 ? [] : [part('选项', 'Options', info.options.map((option) => optionText(option, lang)).join('\n'))]),
    ...info.examples.wrong.map((text) => part('错误写法', 'Wrong', text)),
    ...info.examples.right.map((text) => part('正确写法', 'Right', text)),
    ...(lang === 'zh' ? [] : englishParts(info, reader).map(([title, text]) => part('', title, text))),
  ].join('\n');
}

function severityText(info: RuleInfo, inUse: Known['inUse'], lang: Lang): string {
  const where =
    info.pack === undefined ? say(lang, '程序自带的检查', 'built-in check') : say(lang, `规则包 ${info.pack}`, `pack ${info.pack}`);
  const unused = inUse !== undefined && !inUse.has(info.code) ? say(lang, '，本工作区没有采用', ', not used in this workspace') : '';
  const fixable =
    info.fixable === true ? say(lang, '，改法不用动脑筋时 guide fix 能改', '; guide fix mends it where no thought is needed') : '';
  return `${severityWords[lang][info.severity]}${say(lang, `（${where}${unused}）`, ` (${where}${unused})`)}${fixable}`;
}

const optionText = ({ label, help, value }: OptionInfo, lang: Lang): string =>
  `${label}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}  ${help[lang]}`;

/** The only one with this fault, or the only one of them that the workspace uses. */
function byFault(fault: string, infos: readonly RuleInfo[], inUse: Known['inUse']): RuleInfo | undefined {
  const named = infos.filter(({ code }) => faultOf(code) === fault);
  const used = named.length > 1 ? named.filter(({ code }) => inUse?.has(code) === true) : named;
  return used.length === 1 ? used[0] : undefined;
}

/** 'catch-all' of 'wording/catch-all', which people type alone. */
const faultOf = (code: string): string => code.slice(code.indexOf('/') + 1);

function unknownCode(code: string, infos: readonly RuleInfo[]): UsageError {
  const codes = infos.map((info) => info.code);
  const faults = new Set(suggest(code, [...new Set(codes.map(faultOf))]));
  const named = codes.filter((one) => faultOf(one) === code || faults.has(faultOf(one)));
  const near = code.includes('/') || named.length === 0 ? suggest(code, codes) : named;
  return new UsageError(
    `没有“${code}”这个代码${near.length === 0 ? '' : `，是不是：${near.join('、')}`}；guide explain 列出全部`,
    `no code "${code}"${near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`} guide explain lists all`,
  );
}

/** The same with English keys, where the text can be read and differs. */
function englishParts(
  { code, examples: { wrong, right } }: RuleInfo,
  { plans }: Reader,
): readonly (readonly [title: string, text: string])[] {
  const place = placed[code]?.in ?? 'item';
  const plan = plans[place === 'file' ? 'office' : place];
  const texts = [
    ...wrong.map((text) => ['Wrong, in English keys', text] as const),
    ...right.map((text) => ['Right, in English keys', text] as const),
  ];
  return texts.flatMap(([title, text]) => {
    const english = inEnglish(text, plan);
    return english === undefined || english === text ? [] : [[title, english] as const];
  });
}

const indent = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${printable(line)}`)
    .join('\n');
