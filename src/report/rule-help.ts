/**
 * Help on a check or a rule. In: what is known of it. Out: plain text and Markdown for reports that carry help along.
 */
import type { Lang } from '../schema/diagnostic.ts';
import { escapeMarkdown } from './markdown-text.ts';
import type { RuleInfo } from './rule-info.ts';

const words = {
  zh: { why: '为什么', fix: '改法', basis: '依据', wrong: '错误写法', right: '正确写法', colon: '：' },
  en: { why: 'Why', fix: 'What to do', basis: 'Basis', wrong: 'Wrong', right: 'Right', colon: ': ' },
} as const;

type Part = readonly [heading: string, text: string];

function partsOf({ fix, why, basis }: RuleInfo, lang: Lang): readonly Part[] {
  const { why: reason, fix: remedy, basis: ground } = words[lang];
  return [
    [reason, why[lang]],
    ...(fix === undefined ? [] : [[remedy, fix[lang]] as const]),
    ...(basis === undefined ? [] : [[ground, basis] as const]),
  ];
}

export function textHelp(info: RuleInfo, lang: Lang): string {
  const parts = partsOf(info, lang).map(([heading, text]) => `${heading}${words[lang].colon}${text}`);
  return [info.title[lang], ...parts].join('\n');
}

export function markdownHelp(info: RuleInfo, lang: Lang): string {
  const parts = partsOf(info, lang).map(([heading, text]) => `**${heading}**${words[lang].colon}${escapeMarkdown(text)}`);
  const blocks = (heading: string, texts: readonly string[]): readonly string[] => texts.map((text) => `**${heading}**\n\n${fenced(text)}`);
  const { wrong, right } = info.examples;
  return [escapeMarkdown(info.title[lang]), ...parts, ...blocks(words[lang].wrong, wrong), ...blocks(words[lang].right, right)].join(
    '\n\n',
  );
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.trimEnd()}\n${fence}`;
}
