/**
 * Where search engines find every page (sitemaps.org 0.9). In: the catalogue and the pages of the site. Out: sitemap.xml, in parts
 * when there are more addresses than one file may hold; robots.txt where the site is the whole host. Nothing without a site
 * address, because a sitemap holds complete addresses only.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import { itemPath } from '../../compile/guide-view-links.ts';
import { tagOf } from '../../schema/tongue.ts';
import type { Artifact } from '../artifact.ts';
import type { EditionPlace } from '../tools.ts';
import { changeDate, siteDate } from './dates.ts';
import { absolute } from './shell.ts';
import { element, emptyElement, xmlDocument } from './xml.ts';

/** The limit of the protocol; with the addresses of this site the other one, 50 MB, is not reached before it. */
const most = 50_000;
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const alternateNamespace = { ...namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

export interface SitemapOptions {
  readonly limit?: number;
  /** Languages of the site; every page is there in each of them. */
  readonly places?: readonly EditionPlace[];
}

export function sitemaps(
  catalogue: PublicCatalogue,
  pages: readonly Artifact[],
  { limit = most, places = [] }: SitemapOptions = {},
): readonly Artifact[] {
  const root = absolute(catalogue, '');
  if (root === undefined) return [];
  const address = (path: string): string => absolute(catalogue, path) ?? '';
  const latest = siteDate(catalogue);
  const sitePages = pages.map(({ path }) => path.slice('public/'.length)).filter((path) => path.endsWith('.html'));
  const dated = [
    ...sitePages.map((path) => ({ path, date: latest })),
    ...catalogue.items.map((item) => ({ path: itemPath(item.id, 'html'), date: changeDate(item, catalogue) })),
  ];
  const urls =
    places.length < 2
      ? dated.map(({ path, date }) => entry('url', address(path), date))
      : dated.flatMap(({ path, date }) => {
          const others = alternates(path, places, address);
          return places.map(({ folder }) => entry('url', address(folder + path), date, others));
        });
  const names = places.length < 2 ? namespace : alternateNamespace;
  const parts = Array.from({ length: Math.ceil(urls.length / limit) }, (_, at) => urls.slice(at * limit, (at + 1) * limit));
  const robots = robotsTxt(root, address('sitemap.xml'));
  if (parts.length === 1) return [{ path: 'public/sitemap.xml', content: xmlDocument('urlset', names, urls.join('')) }, ...robots];
  const files = parts.map(
    (part, at): Artifact => ({ path: `public/sitemap-${at + 1}.xml`, content: xmlDocument('urlset', names, part.join('')) }),
  );
  const index = files.map(({ path }) => entry('sitemap', address(path.slice('public/'.length)), latest)).join('');
  return [{ path: 'public/sitemap.xml', content: xmlDocument('sitemapindex', namespace, index) }, ...files, ...robots];
}

const entry = (name: string, address: string, date: string | undefined, more = ''): string =>
  `<${name}>\n${element('loc', address)}${element('lastmod', date)}${more}</${name}>\n`;

/** Each page names itself in every language, and the one for readers of none of them. */
function alternates(path: string, places: readonly EditionPlace[], address: (path: string) => string): string {
  const link = (hreflang: string, href: string): string => emptyElement('xhtml:link', { rel: 'alternate', hreflang, href });
  return [...places.map(({ tongue, folder }) => link(tagOf[tongue], address(folder + path))), link('x-default', address(path))].join('');
}

/** Robots read robots.txt at the root of a host only; elsewhere it is the host's to name this sitemap. */
const robotsTxt = (root: string, sitemap: string): readonly Artifact[] =>
  /^https?:\/\/[^/]+\/$/i.test(root) ? [{ path: 'public/robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` }] : [];
