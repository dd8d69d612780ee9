/**
 * PDFs kept from the previous output: only what would come out the same, and only when nobody changed it.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPrints } from '../../bin/io/kept-prints.ts';
import type { PrintJob } from '../../src/render/artifact.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-kept-'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  mkdirSync(join(folder, 'output/public/items'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const job: PrintJob = { path: 'public/items/a.pdf', html: '<p>甲</p>', title: '甲', lang: 'zh-CN', author: '某局', pageNumbers: false };
const bytes = new TextEncoder().encode('%PDF-1.7 甲');
const pdf = (): string => join(folder, 'output', job.path);
const open = (maker: string | undefined = 'program 1, browser 2') => keptPrints({ target: join(folder, 'output'), maker });

function printedBefore(): void {
  const prints = open();
  prints.note(job, bytes);
  writeFileSync(pdf(), bytes);
  prints.keep();
}

test('keeps what was made from the same document', () => {
  printedBefore();
  expect(open().find(job)).toEqual(Buffer.from(bytes));
});

test.each([
  ['other words', { ...job, html: '<p>乙</p>' }],
  ['another title', { ...job, title: '乙' }],
  ['another date', { ...job, date: '2026-01-01' }],
  ['another path', { ...job, path: 'public/items/b.pdf' as const }],
])('prints again for %s', (_what, other) => {
  printedBefore();
  expect(open().find(other)).toBeUndefined();
});

test('prints again with another program or browser, and always where the program may have changed', () => {
  printedBefore();
  expect(open('program 1, browser 3').find(job)).toBeUndefined();
  expect(keptPrints({ target: join(folder, 'output'), maker: undefined }).find(job)).toBeUndefined();
});

test('prints again when somebody changed the PDF or took it away', () => {
  printedBefore();
  writeFileSync(pdf(), `${new TextDecoder().decode(bytes)} `);
  expect(open().find(job)).toBeUndefined();
  rmSync(pdf());
  expect(open().find(job)).toBeUndefined();
});

test('takes no word of the output folder for what it holds', () => {
  writeFileSync(pdf(), bytes);
  expect(open().find(job)).toBeUndefined();
});

test('prints everything when its notes are damaged', () => {
  printedBefore();
  const notes = join(folder, 'cache/service-guide-compiler/prints');
  for (const text of ['{', 'null', '[1]', '{"public/items/a.pdf":{"source":1}}'])
    for (const name of readdirSync(notes)) {
      writeFileSync(join(notes, name), text);
      expect(open().find(job), text).toBeUndefined();
    }
});

test('does without notes where the cache cannot be written', () => {
  writeFileSync(join(folder, 'cache'), 'a file');
  printedBefore();
  expect(open().find(job)).toBeUndefined();
});

test('keeps it again the next time', () => {
  printedBefore();
  const again = open();
  again.find(job);
  again.keep();
  expect(open().find(job)).toEqual(Buffer.from(bytes));
});

test('forgets what is no longer made', () => {
  printedBefore();
  open().keep();
  expect(open().find(job)).toBeUndefined();
});
