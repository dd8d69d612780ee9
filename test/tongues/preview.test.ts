/** The preview shows every language of the site. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { conversionAt } from '../../bin/io/opencc.ts';
import { Preview } from '../../bin/io/preview.ts';
import { workspace } from '../cli/cli.ts';

const folder = workspace('starter');
appendFileSync(join(folder, 'guide.yaml'), '语言: [简体, 繁体, 英文]\n');

it.each([
  ['public/items/library-card.html', '<html lang="zh-CN">'],
  ['public/en/items/library-card.html', '<html lang="en">'],
  ['public/zh-hant/items/library-card.html', '公共圖書館讀者證辦理'],
  ['public/en/', '<html lang="en">'],
  ['public/en/llms.txt', '公共图书馆读者证办理'],
])('%s', async (path, words) => {
  const page = new Preview(folder, 'zh', await conversionAt(folder)).page(path);
  expect(page.status).toBe(200);
  expect(String(page.body)).toContain(words);
});

it('loads no converter where it is not asked for', async () => {
  expect(await conversionAt(workspace('starter'))).toEqual({});
});
