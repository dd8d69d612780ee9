/**
 * A site in the browser without a server. In: pages by path, as they are made. Out: a page that has them under http://guide.test/
 * and nothing else, because the browser of tests reaches no network.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { conversionAt } from '../../bin/io/opencc.ts';
import { loadTools } from '../../bin/io/tools.ts';
import { textReader } from '../../bin/io/workspace.ts';
import { itemArtifacts, siteArtifacts } from '../../src/render/outputs.ts';

export type Site = ReadonlyMap<string, string>;

const county = join(packageRoot(), 'examples/county');
const conversion = await conversionAt(county);

/** Both sites of the county in all their languages, with texts only. */
export function countySite(): Site {
  const { root, compiled, standards } = loadWorkspace(county);
  const { catalogue, publicCatalogue } = compiled;
  if (catalogue === undefined || publicCatalogue === undefined) throw new Error('no catalogue');
  const tools = { ...loadTools('zh', textReader(root), standards), ...conversion };
  const both = { catalogue, publicCatalogue };
  const artifacts = [...siteArtifacts(both, tools, false), ...[...itemArtifacts(both, tools, false)].map(([, artifact]) => artifact)];
  return new Map(artifacts.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content]] : [])));
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export const addressOf = (path: string): string => `http://guide.test/${path}`;

/** Storage is shared by the pages of one context. */
export async function openSite(browser: Pick<Browser, 'newPage'>, site: Site): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'data:') return void request.continue();
    const path = decodeURIComponent(pathname.slice(1));
    const body = site.get(path);
    return void request.respond(
      body === undefined ? { status: 404 } : { status: 200, contentType: types[extname(path)] ?? 'text/plain', body },
    );
  });
  return page;
}

/** Scripts are texts, because types here know no browser. */
export const ask = <T>(page: Page, script: string): Promise<T> => page.evaluate(script) as Promise<T>;

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
