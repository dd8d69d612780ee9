/**
 * commander's own words in Chinese. In: its English texts. Out: what is shown in the chosen language.
 */
import { type Command, Help, type Option } from 'commander';
import type { Lang } from '../src/schema/diagnostic.ts';

const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '全局选项：',
};

export const titles = (title: string, lang: Lang): string => (lang === 'zh' ? (headings[title] ?? title) : title);

const placeholders: Readonly<Record<string, string>> = { '[options]': '[选项]', '[command]': '[命令]' };

const translated = (usage: string, lang: Lang): string =>
  lang === 'zh' ? usage.replace(/\[(?:options|command)\]/g, (word) => placeholders[word] ?? word) : usage;

/** The line after "Usage:". */
export const usageText = (command: Command, lang: Lang): string => translated(new Help().commandUsage(command), lang);

/** A command as it is typed, with the words before it and its arguments. */
export function commandTerm(command: Command): string {
  const words = [command.name()];
  for (let parent = command.parent; parent?.parent != null; parent = parent.parent) words.unshift(parent.name());
  const args = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [...words, ...args].join(' ');
}

/** Commands that only hold others are shown as these. */
export const listedCommands = (command: Command): Command[] =>
  new Help().visibleCommands(command).flatMap((child) => (child.commands.length > 0 ? child.commands : [child]));

/** An option's description with its choices and default. */
export function optionText(option: Option, lang: Lang): string {
  const parts = [
    ...(option.argChoices === undefined
      ? []
      : [`${lang === 'zh' ? '可选 ' : 'choices: '}${option.argChoices.join(lang === 'zh' ? '、' : ', ')}`]),
    ...(typeof option.defaultValue === 'string' ? [`${lang === 'zh' ? '默认 ' : 'default: '}${option.defaultValue}`] : []),
  ];
  if (parts.length === 0) return option.description;
  return lang === 'zh' ? `${option.description}（${parts.join('，')}）` : `${option.description} (${parts.join('; ')})`;
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'$/, '没有这个选项：$1'],
  [/^error: unknown command '(.*)'$/, '没有这个命令：$1'],
  [/^error: missing required argument '(.*)'$/, '缺少参数：$1'],
  [/^error: option '(.*)' argument missing$/, '选项 $1 后面缺少值'],
  [/^error: required option '(.*)' not specified$/, '缺少选项：$1'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/, '选项 $1 的值“$2”不对，可用的值：$3'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/, '选项 $1 的值“$2”不对：$3'],
  [/^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/, '参数太多：最多$2个，给了$3个'],
  [/^error: too many arguments(.*)$/, '参数太多$1'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, '是不是：$1'],
];

/** An error of commander, line by line. */
export function commanderMessage(text: string, lang: Lang): string {
  if (lang === 'en') return text;
  const lines = text.split('\n').map((line) => {
    const found = patterns.find(([pattern]) => pattern.test(line));
    return found === undefined ? line : line.replace(found[0], found[1]);
  });
  return lines.join('\n');
}
