/**
 * The frame of every public page. In: the catalogue, the page's own title and place. Out: the `shell` part of a template's
 * model: language, head, navigation, footer.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import { phoneLink } from '../../compile/guide-view-links.ts';
import type { Link } from '../../compile/guide-view-types.ts';
import { type DisplayTexts, displayTexts } from '../shared/display.ts';
import { emblemOf } from '../shared/emblem.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';
import { type SiteTexts, siteTexts } from './texts.ts';

export interface Crumb extends Link {
  /** Words of an author, not of this program. */
  readonly own?: true;
}

export interface Page {
  /** Path under public/. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** From the root page to this one; the last has no path. */
  readonly crumbs: readonly Crumb[];
  /** JSON-LD, already safe to stand in a script element. */
  readonly jsonLd?: unknown;
  /** The same in other forms: their addresses from the page. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
}

export interface Shell extends Page {
  readonly texts: SiteTexts;
  readonly display: DisplayTexts;
  readonly lang: string;
  /** ` lang="zh-CN"` for what authors wrote, on pages whose own words are not Chinese; nothing on Chinese pages. */
  readonly zh?: unknown;
  /** From the page back to the root of the site: '' or '../'. */
  readonly root: string;
  /** The front page has a search of its own. */
  readonly isFront: boolean;
  readonly canonical?: string;
  /** The feed of changes, from the page. */
  readonly feed?: string;
  readonly siteTitle: string;
  readonly headTitle: string;
  readonly hotline?: Link;
  /** Path under the root of the site. */
  readonly emblem?: string;
  readonly footer: readonly { readonly label?: string; readonly text: string; readonly href?: string }[];
}

export const htmlLang = (tools: RenderTools): string => (tools.lang === 'zh' ? 'zh-CN' : 'en');

export const ownWords = ({ lang }: RenderTools): { readonly zh?: unknown } => (lang === 'zh' ? {} : { zh: trusted(' lang="zh-CN"') });

export function shellOf(catalogue: PublicCatalogue, tools: RenderTools, page: Page): Shell {
  const { workspace } = catalogue;
  const canonical = absolute(catalogue, page.path);
  return {
    ...page,
    texts: siteTexts(tools.lang),
    display: displayTexts(tools.lang),
    lang: htmlLang(tools),
    ...ownWords(tools),
    root: '../'.repeat(page.path.split('/').length - 1),
    isFront: page.path === 'index.html',
    ...(canonical === undefined ? {} : { canonical }),
    ...(hasFeed(catalogue) ? { feed: `${'../'.repeat(page.path.split('/').length - 1)}feed.xml` } : {}),
    siteTitle: workspace.title,
    ...optional('emblem', emblemOf(workspace)),
    headTitle: page.title === workspace.title ? page.title : `${page.title} · ${workspace.title}`,
    ...(workspace.site?.hotline === undefined ? {} : { hotline: phoneLink(workspace.site.hotline) }),
    footer: footerOf(catalogue, siteTexts(tools.lang)),
  };
}

/** The published address of a page; undefined when the workspace names no site of its own. */
/** Of a published page, when the workspace says where it is published. */
export function absolute(catalogue: { readonly workspace: Pick<PublicCatalogue['workspace'], 'site'> }, path: string): string | undefined {
  const base = catalogue.workspace.site?.url;
  if (base === undefined || !/^https?:\/\/[^\s"'<>]+$/i.test(base)) return undefined;
  return (
    base.replace(/\/*$/, '/') +
    path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/^index\.html$/, '')
  );
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
