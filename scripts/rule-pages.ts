/**
 * The index of all checks and rules, in Chinese and in English. In: what there is to say about each, and the packs. Out:
 * docs/rules.zh.md and docs/rules.en.md.
 */

import { loadStandards } from '../bin/io/assets.ts';
import { ownExamples } from '../bin/io/rule-examples.ts';
import { makeReader } from '../src/pipeline.ts';
import { groupTitle } from '../src/report/code-groups.ts';
import { groupOf, type OptionInfo, type RuleInfo } from '../src/report/rule-info.ts';
import { carriedInfos } from '../src/rule-infos.ts';
import type { Lang, Severity } from '../src/schema/diagnostic.ts';

const words = {
  zh: {
    title: '检查和规则',
    intro:
      '由 `npm run gen` 生成，请勿手工修改。规则包可以在 guide.yaml 里选用、调整级别或者关闭；程序自带的检查总是进行。标有“可自动修正”的，改法不用动脑筋时 `guide fix` 就能改。',
    pack: '规则包',
    name: '名称',
    fixable: '可自动修正',
    count: '规则',
    source: '来源',
    checks: '程序自带的检查',
    why: '为什么',
    fix: '改法',
    basis: '依据',
    practice: '通行做法，没有法律条文作依据',
    options: '选项',
    wrong: '错误写法：',
    right: '正确写法：',
    colon: '：',
    severities: { error: '错误', warning: '警告', info: '提示' },
  },
  en: {
    title: 'Checks and rules',
    intro:
      'Made by `npm run gen`; do not edit. Packs are chosen in guide.yaml, where severities are changed and rules switched off; built-in checks always run. What is marked fixable, `guide fix` mends where the right text needs no thought.',
    pack: 'Pack',
    name: 'Name',
    fixable: 'fixable',
    count: 'Rules',
    source: 'Source',
    checks: 'Built-in checks',
    why: 'Why',
    fix: 'What to do',
    basis: 'Legal ground',
    practice: 'good practice; no article of law',
    options: 'Options',
    wrong: 'Wrong:',
    right: 'Right:',
    colon: ': ',
    severities: { error: 'error', warning: 'warning', info: 'note' },
  },
} as const satisfies Record<Lang, { readonly severities: Record<Severity, string> } & Record<string, unknown>>;

export function rulePages(): Record<string, string> {
  const reader = makeReader(loadStandards());
  const infos = carriedInfos(reader, ownExamples());
  const packs = reader.packs.map(({ id, value: { name, source = '' } }) => ({ id, name, source }));
  return { 'docs/rules.zh.md': page(infos, packs, 'zh'), 'docs/rules.en.md': page(infos, packs, 'en') };
}

interface PackName {
  readonly id: string;
  readonly name: string;
  readonly source: string;
}

function page(infos: readonly RuleInfo[], packs: readonly PackName[], lang: Lang): string {
  const w = words[lang];
  const of = (pack: string | undefined): readonly RuleInfo[] => infos.filter((info) => info.pack === pack);
  const rows = packs.map(({ id, name, source }) => `| \`${id}\` | ${name} | ${of(id).length} | ${source} |`);
  return `${[
    `# ${w.title}`,
    w.intro,
    [
      `| ${w.pack} | ${w.name} | ${w.count} | ${w.source} |`,
      '|---|---|---|---|',
      ...rows,
      `| | ${w.checks} | ${of(undefined).length} | |`,
    ].join('\n'),
    ...packs.flatMap(({ id, name }) => [`## ${name} \`${id}\``, ...grouped(of(id), lang)]),
    `## ${w.checks}`,
    ...grouped(of(undefined), lang),
  ].join('\n\n')}\n`;
}

function grouped(infos: readonly RuleInfo[], lang: Lang): readonly string[] {
  const groups = [...new Set(infos.map(({ code }) => groupOf(code)))];
  return groups.flatMap((group) => {
    const members = infos.filter(({ code }) => groupOf(code) === group);
    return [`### ${groupTitle(group)[lang]} \`${group}\` (${members.length})`, ...members.map((info) => entry(info, lang))];
  });
}

function entry({ code, severity, title, fixable, why, fix, basis, pack, options, examples }: RuleInfo, lang: Lang): string {
  const w = words[lang];
  const line = (name: string, text: string): string => `- ${name}${w.colon}${plain(text)}`;
  const ground = basis ?? (pack === undefined ? undefined : w.practice);
  return [
    `#### \`${code}\``,
    `**${w.severities[severity]}** ${plain(title[lang])}${fixable === true ? ` · ${w.fixable}` : ''}`,
    [
      line(w.why, why[lang]),
      ...(ground === undefined ? [] : [line(w.basis, ground)]),
      ...(fix === undefined ? [] : [line(w.fix, fix[lang])]),
      ...options.map((option) => line(w.options, optionText(option, lang))),
    ].join('\n'),
    ...[[w.wrong, examples.wrong[0]] as const, [w.right, examples.right[0]] as const].flatMap(([name, text]) =>
      text === undefined ? [] : [`${name}\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\``],
    ),
  ].join('\n\n');
}

const optionText = ({ label, help, value }: OptionInfo, lang: Lang): string =>
  `${label} = ${Array.isArray(value) ? value.join(lang === 'zh' ? '、' : ', ') : String(value)}${lang === 'zh' ? '，' : '; '}${help[lang]}`;

/** Words that Markdown would take for markup. */
const plain = (text: string): string => text.replace(/[<>*_`|\\[\]]/g, '\\$&').replaceAll('\n', ' ');
