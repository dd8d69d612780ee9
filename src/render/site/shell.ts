/**
 * The frame of every public page. In: the catalogue, the page's own title and place. Out: the `shell` part of a template's
 * model: language, head, navigation, footer.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import { phoneLink } from '../../compile/guide-view-links.ts';
import type { Link } from '../../compile/guide-view-types.ts';
import { nameOf, tagOf } from '../../schema/tongue.ts';
import { baseOf, htmlLang, quotedWords, spokenBy, tongueOf } from '../edition.ts';
import { type DisplayTexts, displayTexts } from '../shared/display.ts';
import { emblemOf } from '../shared/emblem.ts';
import type { RenderTools } from '../tools.ts';
import { perSite } from './per-site.ts';
import { type SiteTexts, siteTexts } from './texts.ts';

export type Crumb = Link;

export interface Page {
  /** Path under public/. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** From the root page to this one; the last has no path. */
  readonly crumbs: readonly Crumb[];
  /** JSON-LD, already safe to stand in a script element. */
  readonly jsonLd?: unknown;
  /** The same in other forms: their addresses from the page. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[] | undefined;
}

export interface Shell extends Page {
  readonly texts: SiteTexts;
  readonly display: DisplayTexts;
  readonly lang: string;
  /** ` lang="zh-CN"` for what is quoted as it stands, on pages in another language; nothing on Chinese pages. */
  readonly source?: unknown;
  /** From the page back to the root of the site in its language: '' or '../'. */
  readonly root: string;
  /** From the page back to the root of the whole site, where style sheets, scripts and data are. */
  readonly base: string;
  /** From `root` to `base`: '' or '../'. */
  readonly up: string;
  /** The same page in each language; empty where there is one. */
  readonly languages: readonly LanguageLink[];
  /** The front page has a search of its own. */
  readonly isFront: boolean;
  readonly canonical?: string | undefined;
  /** The feed of changes, from the page. */
  readonly feed?: string | undefined;
  readonly siteTitle: string;
  readonly headTitle: string;
  readonly hotline?: Link | undefined;
  /** Path under the root of the site. */
  readonly emblem?: string | undefined;
  readonly footer: readonly { readonly label?: string; readonly text: string; readonly href?: string }[];
}

export interface LanguageLink {
  readonly name: string;
  readonly tag: string;
  /** From the page. */
  readonly href: string;
  /** As search engines want it, complete where the site has an address. */
  readonly address: string;
  readonly isCurrent: boolean;
}

/** Every page has the same path in every language. */
export function languageLinks(tools: RenderTools, path: string, base: string): readonly LanguageLink[] {
  const { all = [], home } = tools.edition ?? {};
  if (all.length < 2) return [];
  const address = home === undefined ? undefined : homeOf(home);
  return all.map(({ tongue, folder }) => ({
    name: nameOf[tongue],
    tag: tagOf[tongue],
    href: `${base}${folder}${path}`,
    address: addressIn(address, folder + path) ?? `${base}${folder}${path}`,
    isCurrent: tongue === tongueOf(tools),
  }));
}

export function shellOf(catalogue: PublicCatalogue, tools: RenderTools, page: Page): Shell {
  const { path, title, description, crumbs, jsonLd, alternates } = page;
  const { texts, display, lang, source, up, hasFeed, siteTitle, emblem, hotline, footer } = frameOf(catalogue, tools);
  const root = '../'.repeat(path.split('/').length - 1);
  const base = root + up;
  return {
    path,
    title,
    description,
    crumbs,
    jsonLd,
    alternates,
    texts,
    display,
    lang,
    source,
    root,
    base,
    up,
    languages: languageLinks(tools, path, base),
    isFront: path === 'index.html',
    canonical: absolute(catalogue, path),
    feed: hasFeed ? `${root}feed.xml` : undefined,
    siteTitle,
    emblem,
    headTitle: title === siteTitle ? title : `${title} · ${siteTitle}`,
    hotline,
    footer,
  };
}

/** What is the same on every page, wherever it lies. */
const frameOf = perSite((catalogue, tools) => {
  const { workspace } = catalogue;
  const texts = siteTexts(tongueOf(tools));
  const say = spokenBy(tools).sayIn();
  return {
    texts,
    display: displayTexts(tongueOf(tools)),
    lang: htmlLang(tools),
    source: quotedWords(tools).source,
    up: baseOf(tools),
    hasFeed: hasFeed(catalogue),
    siteTitle: say(workspace.title),
    emblem: emblemOf(workspace),
    hotline: workspace.site?.hotline === undefined ? undefined : phoneLink(workspace.site.hotline),
    footer: footerOf(catalogue, texts).map((line) => ({ ...line, text: say(line.text) })),
  };
});

/** The published address of a page; undefined when the workspace names no site of its own. */
export function absolute(catalogue: { readonly workspace: Pick<PublicCatalogue['workspace'], 'site'> }, path: string): string | undefined {
  const { site } = catalogue.workspace;
  if (site?.url === undefined) return undefined;
  const home = homes.has(site) ? homes.get(site) : homeOf(site.url);
  homes.set(site, home);
  return addressIn(home, path);
}

/** Each page asks several times. */
const homes = new WeakMap<object, string | undefined>();

function addressIn(home: string | undefined, path: string): string | undefined {
  if (home === undefined) return undefined;
  const encoded = /[^\w./-]/.test(path) ? path.split('/').map(encodeURIComponent).join('/') : path;
  return home + (encoded.endsWith(front) ? encoded.replace(/(^|\/)index\.html$/, '$1') : encoded);
}

const front = 'index.html';

function homeOf(base: string): string | undefined {
  if (!/^https?:\/\/[^\s"'<>]+$/i.test(base)) return undefined;
  return base.endsWith('/') ? base.replace(/\/+$/, '/') : `${base}/`;
}

/** A feed needs an address and a date. Both are the workspace's own: a page may be rendered without knowing all items. */
export const hasFeed = (catalogue: PublicCatalogue): boolean =>
  absolute(catalogue, '') !== undefined && catalogue.workspace.edition?.date !== undefined;

function footerOf({ workspace }: PublicCatalogue, texts: SiteTexts): Shell['footer'] {
  const { site, edition } = workspace;
  const lines: readonly (readonly [string | undefined, string | undefined, string?])[] = [
    [texts.publisher, workspace.publisher],
    [texts.edition, edition?.number],
    [texts.published, edition?.date],
    [undefined, edition?.note],
    [undefined, site?.footer],
    [texts.siteCode, site?.siteCode],
    [texts.icp, site?.icp, 'https://beian.miit.gov.cn/'],
    [texts.police, site?.police, policeRecord(site?.police)],
  ];
  return lines.flatMap(([label, text, href]) =>
    text === undefined ? [] : [{ text, ...optional('label', label), ...optional('href', href) }],
  );
}

/** Both registers want to be linked to from the number. */
const policeRecord = (number: string | undefined): string =>
  `https://beian.mps.gov.cn/#/query/webSearch?code=${/\d+/.exec(number ?? '')?.[0] ?? ''}`;

const optional = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
