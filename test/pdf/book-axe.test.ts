/** What is printed is judged like any page: axe finds nothing in books, in the colours and at the width of paper. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { withBrowser } from '../../bin/io/browser.ts';
import { fillIn } from '../../bin/io/print-page.ts';
import { blank } from '../../bin/io/print-state.ts';
import { loadTools } from '../../bin/io/tools.ts';
import { pictureReader, textReader } from '../../bin/io/workspace.ts';
import { handbookPrintJob } from '../../src/render/handbooks.ts';
import { ask, axe } from '../support/site-browser.ts';
import { catalogue, handbook, tools } from './fixture.ts';

function countyBook(id: string): string {
  const { root, compiled, standards } = loadWorkspace(join(packageRoot(), 'examples/county'));
  const own = { ...loadTools('zh', textReader(root), standards), picture: pictureReader(root) };
  const book = compiled.catalogue?.handbooks.find((one) => one.id === id);
  if (book === undefined || compiled.catalogue === undefined) throw new Error(`no handbook ${id}`);
  return handbookPrintJob(book, compiled.catalogue, own).html;
}

const books = {
  public: () => countyBook('market'),
  // As if nothing had been there before: its changes are listed, and everything is new.
  'compared with an empty edition': () =>
    handbookPrintJob(handbook('public'), catalogue, tools, { public: { items: new Map(), books: new Map() } }).html,
  staff: () => handbookPrintJob(handbook('staff'), catalogue, tools).html,
};

describe.each(Object.entries(books))('a book: %s', (_kind, html) => {
  it('has nothing that axe objects to', async () => {
    await withBrowser({ env: process.env }, async ({ browser }) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 643, height: 950 });
      await page.emulateMediaType('print');
      await page.setContent(html());
      await fillIn(page, blank);
      await ask(page, axe);
      const found = await ask<readonly unknown[]>(
        page,
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes.map(({ html }) => html.slice(0, 200)).slice(0, 3)]))`,
      );
      expect(found).toEqual([]);
    });
  }, 120_000);
});
