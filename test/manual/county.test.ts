/** The example county, rendered whole: what holds for hand-made items must hold for real ones. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { arrangeFlow } from '../../src/compile/flow.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import { manualTerms } from '../../src/compile/manual-view.ts';
import { arrangeSwimlanes } from '../../src/compile/swimlane-view.ts';
import { splitFlow } from '../../src/render/flow-chart-parts.ts';
import { manualPrintJob, renderInternalSite, renderManual } from '../../src/render/internal-site.ts';
import { layoutSwimlanes } from '../../src/render/swimlane-layout.ts';
import { faultsOf, swimFaults } from '../flow/geometry.ts';
import { toolsFor } from './fixture.ts';

const { catalogue } = loadWorkspace(`${packageRoot()}/examples/county`).compiled;
if (catalogue === undefined) throw new Error('examples/county has no catalogue');
const tools = toolsFor();
const site = [...renderInternalSite(catalogue, tools), ...catalogue.items.flatMap((item) => renderManual(item, catalogue, tools))];
const pages = site.flatMap(({ path, content }) => (path.endsWith('.html') && typeof content === 'string' ? [{ path, html: content }] : []));

describe('the example county', () => {
  it('has a manual and its sheets for each item, and a decision table where it asks something', () => {
    expect(catalogue.items.length).toBeGreaterThan(5);
    const asking = catalogue.items.filter(({ item }) => item.situations !== undefined);
    expect(pages.filter(({ path }) => /^internal\/(items|sheets|decisions)\//.test(path))).toHaveLength(
      catalogue.items.length * 2 + asking.length,
    );
    expect(asking.length).toBeGreaterThan(5);
    for (const { id } of asking) expect(site.map(({ path }) => path)).toContain(`internal/decisions/${id}.csv`);
  });

  it('has flow charts for applicants without overlaps, crossings or texts that do not fit', () => {
    for (const { item, id } of catalogue.items) {
      const parts = splitFlow(arrangeFlow(item, { lang: 'zh' }));
      expect(
        parts.flatMap(({ layout }) => faultsOf(layout)),
        id,
      ).toEqual([]);
      expect(
        parts.flatMap(({ view: { nodes, edges } }) =>
          nodes.filter((node) => node.kind === 'connector' && !edges.some(({ from, to }) => [from, to].includes(node.id))),
        ),
        id,
      ).toEqual([]);
      expect(
        parts.flatMap(({ view }) => view.nodes.filter(({ kind }) => kind === 'step')),
        id,
      ).toHaveLength(item.steps?.length ?? 0);
    }
  });

  it('has charts by lanes as faultless, with every step', () => {
    for (const one of catalogue.items)
      for (const lang of ['zh', 'en'] as const) {
        const drawings = layoutSwimlanes(arrangeSwimlanes(manualTerms(makeTerms(lang, tools.standards), one), one));
        expect(drawings.flatMap(swimFaults), one.id).toEqual([]);
        const steps = drawings.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === 'step'));
        expect(steps, one.id).toHaveLength(one.item.steps?.length ?? 0);
      }
  });

  it('has no dead link and no anchor twice', () => {
    const known = new Set<string>([...site.map(({ path }) => path), ...catalogue.items.map(({ id }) => `internal/items/${id}.pdf`)]);
    for (const { path, html } of pages) {
      const links = [...html.matchAll(/ href="((?![#?]|https?:|tel:|mailto:|data:)[^"]*)"/g)].map(
        (match) => (match[1] ?? '').split('#')[0] ?? '',
      );
      expect(
        links.filter((link) => !known.has(decodeURIComponent(posix.join(posix.dirname(path), link)))),
        path,
      ).toEqual([]);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('leaves nothing unworded', () => {
    for (const { path, html } of pages) expect(html.match(/undefined|\[object Object\]|NaN/)?.[0], path).toBeUndefined();
    for (const item of catalogue.items) expect(manualPrintJob(item, catalogue, tools).html).not.toMatch(/undefined|\[object Object\]/);
  });
});
