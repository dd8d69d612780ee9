/**
 * Sentences with what rules about wording have to find in them, and sentences in which they must find nothing: see
 * wording/sentences.txt. All are checked at once, as texts of one item.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../bin/io/assets.ts';
import { check, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { sound, soundFiles } from '../support/sound.ts';

interface Sentence {
  readonly rule: string;
  readonly element: string;
  readonly text: string;
  /** The words to be found, each as offsets into the text. */
  readonly hits: readonly string[];
}

const before: Readonly<Record<string, readonly [key: string, entry: string]>> = {
  condition: ['受理条件', '  - '],
  refusal: ['禁止性要求', '  - '],
  material: ['申请材料', '  - 名称: '],
  remark: ['申请材料', '  - 名称: 身份证\n    备注: '],
  step: ['办理流程', '  - 环节: 受理\n    申请人须知: '],
  answer: ['常见问题', '  - 问: 怎么办？\n    答: '],
};

function readSentences(): readonly Sentence[] {
  let [rule, element] = ['', ''];
  const sentences: Sentence[] = [];
  for (const line of readFileSync(join(packageRoot(), 'test/rules/wording/sentences.txt'), 'utf8').split('\n')) {
    const heading = /^== (\S+) (\S+)$/.exec(line);
    if (heading !== null) [rule, element] = [heading[1] ?? '', heading[2] ?? ''];
    else if (line !== '' && !line.startsWith('#')) sentences.push({ rule, element, ...readMarks(line) });
  }
  return sentences;
}

function readMarks(line: string): Pick<Sentence, 'text' | 'hits'> {
  const hits: string[] = [];
  let text = '';
  for (const part of line.split(/(【[^】]*】)/u)) {
    const words = part.startsWith('【') ? part.slice(1, -1) : part;
    if (part.startsWith('【')) hits.push(`${text.length} ${words}`);
    text += words;
  }
  return { text, hits };
}

/** Findings by the line of the item in which the sentence stands. */
function findAll(sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly string[]> {
  let yaml = '';
  const places: { readonly line: number; readonly sentence: Sentence }[] = [];
  for (const element of Object.keys(before)) {
    const own = sentences.filter((sentence) => sentence.element === element);
    const [key, entry] = before[element] ?? ['', ''];
    if (own.length > 0 && !(element === 'remark' && yaml.includes('申请材料:'))) yaml += `${key}:\n`;
    for (const sentence of own) {
      yaml += `${entry}${JSON.stringify(sentence.text)}\n`;
      places.push({ line: yaml.split('\n').length - 2, sentence });
    }
  }
  const item = embed(String(sound['items/example.yaml']), yaml);
  const shift = item.split('\n').indexOf(yaml.split('\n')[0] ?? '');
  const { diagnostics, texts } = check({ ...sound, 'guide.yaml': withPacks(['national']), 'items/example.yaml': item }, soundFiles);
  const byLine = new Map(places.map(({ line, sentence }) => [line + shift, sentence]));
  const found = new Map<Sentence, string[]>(sentences.map((sentence) => [sentence, []]));
  for (const { code, span } of diagnostics) {
    const text = texts.get(span.file) ?? '';
    const sentence = byLine.get(text.slice(0, span.start).split('\n').length - 1);
    if (sentence?.rule !== code) continue;
    const start = text.lastIndexOf('\n', span.start) + 1;
    const opening = text.indexOf('"', start) + 1;
    found
      .get(sentence)
      ?.push(`${Math.max(0, span.start - opening)} ${text.slice(Math.max(span.start, opening), span.end).replace(/"$/, '')}`);
  }
  return found;
}

const sentences = readSentences();

describe.each([...new Set(sentences.map(({ rule, element }) => `${rule} ${element}`))])('%s', (heading) => {
  const own = sentences.filter(({ rule, element }) => `${rule} ${element}` === heading);
  const found = findAll(own);
  it.each(own)('$text', (sentence) => expect(found.get(sentence)).toEqual(sentence.hits));
});
