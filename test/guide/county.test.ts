/** The example county, rendered whole: what holds for hand-made items must hold for real ones. */
import { posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { guidePrintJob, renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import { all, headingLevels, textOf, toolsFor } from './support.ts';

const { compiled } = loadWorkspace(`${packageRoot()}/examples/county`);
const catalogue = compiled.publicCatalogue;
if (catalogue === undefined) throw new Error('examples/county has no catalogue');
const tools = toolsFor();
const site = [...renderPublicSite(catalogue, tools), ...catalogue.items.flatMap((item) => renderGuide(item, catalogue, tools))];
const pages = site.filter(({ path }) => path.endsWith('.html')).map(({ path, content }) => ({ path, html: String(content) }));

describe('the example county', () => {
  it('has items', () => {
    expect(catalogue.items.length).toBeGreaterThan(5);
    expect(pages.length).toBeGreaterThan(catalogue.items.length);
  });
  it('has no dead link and no anchor twice', () => {
    const known = new Set(site.map(({ path }) => path as string));
    for (const { path, html } of pages) {
      const links = all(html, /(?:href|src)="((?!#|https?:|tel:|mailto:|data:)[^"]*)"/g);
      const dead = links.filter((link) => !known.has(decodeURIComponent(posix.join(posix.dirname(path), link.split('#')[0] ?? ''))));
      expect(dead, path).toEqual([]);
      const ids = all(html, / id="([^"]+)"/g);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(
        all(html, /href="#([^"]+)"/g).filter((anchor) => !ids.includes(anchor)),
        path,
      ).toEqual([]);
    }
  });
  it('has one h1 a page and skips no level', () => {
    for (const { path, html } of pages) {
      const levels = headingLevels(html);
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      expect(
        levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
        path,
      ).toEqual([]);
    }
  });
  it('sends who asks for reconsideration or complains to the address and telephone the office itself gives', () => {
    const offices = Object.values(catalogue.offices);
    const phonesOf = ({ phones = [], complaintPhones = [], windows = [] }: (typeof offices)[number]) => [
      ...phones,
      ...complaintPhones,
      ...windows.flatMap((window) => window.phones ?? []),
    ];
    const known = offices.flatMap(phonesOf);
    const wrong = catalogue.items.flatMap(({ id, item }) => {
      const { body, address, phone } = item.remedies?.reconsideration ?? {};
      const office = offices.find(({ name }) => name === body);
      const sent = office === undefined || (address === office.address && phonesOf(office).includes(phone ?? ''));
      const numbers = [...(item.consultation?.phones ?? []), ...(item.complaints?.phones ?? [])].filter((number) => number.includes('-'));
      return [
        ...(sent ? [] : [`${id}: ${body}`]),
        ...numbers.filter((number) => !known.includes(number)).map((number) => `${id}: ${number}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
  it('publishes data that fits the published schemas', () => {
    const ajv = new Ajv2020({ strict: true, formats: { date: true, uri: true, email: true } });
    const checker = (schema: string) => ajv.compile(JSON.parse(textOf(site, schema)));
    const [item, whole] = [checker('public/data/item.schema.json'), checker('public/data/catalogue.schema.json')];
    expect(whole(JSON.parse(textOf(site, 'public/data/catalogue.json'))), JSON.stringify(whole.errors)).toBe(true);
    for (const { id } of catalogue.items)
      expect(item(JSON.parse(textOf(site, `public/items/${id}.json`))), JSON.stringify(item.errors)).toBe(true);
  });
  it('leaves nothing unworded', () => {
    for (const { path, html } of pages) expect(html.match(/undefined|\[object Object\]|NaN/)?.[0], path).toBeUndefined();
    for (const item of catalogue.items) expect(guidePrintJob(item, catalogue, tools).html).not.toMatch(/undefined|\[object Object\]/);
  });
});
