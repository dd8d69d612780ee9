/**
 * `guide explain <code>`: what a finding means. In: a code, or none for the list. Out: meaning, reason, wrong and right.
 */

import { makeReader } from '../../src/pipeline.ts';
import { examples } from '../../src/report/messages/examples.ts';
import type { Example } from '../../src/report/messages/message.ts';
import { allCodes, isKnownCode, wordingOf } from '../../src/report/wording.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { inEnglish } from '../../src/schema/in-english.ts';
import { suggest } from '../../src/schema/suggest.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { loadStandards } from '../io/assets.ts';
import { painterFor } from '../io/terminal.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';

export function explain(code: string | undefined, lang: Lang, world: World): ExitCode {
  const wanted = code?.trim().replace(/^\[|\]$/g, '');
  if (wanted === undefined) world.stdout.write(listAll(lang));
  else world.stdout.write(explainOne(wanted, lang, world));
  return exitCodes.clean;
}

function listAll(lang: Lang): string {
  return allCodes.map((code) => `${code.padEnd(36)} ${plain(wordingOf(code, lang).message)}\n`).join('');
}

/** Placeholders are shown as gaps. */
const plain = (template: string): string => template.replace(/\{\w+\}/g, '…');

function explainOne(code: string, lang: Lang, world: World): string {
  if (!isKnownCode(code)) {
    const near = suggest(code, allCodes).join('、');
    throw new UsageError(
      `没有“${code}”这个代码${near === '' ? '' : `，是不是：${near}`}；guide explain 列出全部`,
      `no code "${code}"${near === '' ? '' : `; did you mean ${near}?`} guide explain lists all`,
    );
  }
  const { message, fix, why } = wordingOf(code, lang);
  const paint = painterFor(world.stdout, world.env);
  const example = examples[code];
  const part = (zh: string, en: string, text: string): string => `${paint('bold', say(lang, zh, en))}\n${indent(text)}\n`;
  return [
    `${paint('bold', code)}  ${plain(message)}\n`,
    part('为什么', 'Why', why),
    ...(fix === undefined ? [] : [part('怎样改', 'What to do', plain(fix))]),
    ...(example === undefined ? [] : [part('错误写法', 'Wrong', example.wrong), part('正确写法', 'Right', example.right)]),
    ...(example === undefined || lang === 'zh' ? [] : englishParts(example).map(([title, text]) => part('', title, text))),
  ].join('\n');
}

/** The same with English keys, where the text can be read and differs. */
function englishParts({ wrong, right, in: place = 'item' }: Example): readonly (readonly [title: string, text: string])[] {
  const plan = makeReader(loadStandards()).plans[place === 'file' ? 'office' : place];
  const texts = [['Wrong, in English keys', wrong] as const, ['Right, in English keys', right] as const];
  return texts.flatMap(([title, text]) => {
    const english = inEnglish(text, plan);
    return english === undefined || english === text ? [] : [[title, english] as const];
  });
}

const indent = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
