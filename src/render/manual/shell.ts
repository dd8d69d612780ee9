/**
 * The frame of internal pages. In: the workspace, the page's title and place. Out: the `shell` part of a template's model.
 */
import type { Catalogue } from '../../compile/catalogue.ts';
import type { Link } from '../../compile/guide-view-types.ts';
import { type DisplayTexts, displayTexts } from '../shared/display.ts';
import { emblemOf } from '../shared/emblem.ts';
import { perSite } from '../site/per-site.ts';
import type { RenderTools } from '../tools.ts';
import { type ManualTexts, manualTexts } from './texts.ts';

export interface InternalShell {
  readonly lang: string;
  readonly t: ManualTexts;
  readonly display: DisplayTexts;
  /** From the page back to internal/. */
  readonly root: string;
  readonly title: string;
  readonly headTitle: string;
  readonly siteTitle: string;
  /** Path under internal/. */
  readonly emblem?: string | undefined;
  readonly crumbs: readonly Link[];
  readonly footer: readonly string[];
}

export const langOf = ({ lang }: RenderTools): string => (lang === 'zh' ? 'zh-CN' : 'en');

/** `path` is that under internal/. */
export function internalShell(
  catalogue: Catalogue,
  tools: RenderTools,
  path: string,
  title: string,
  crumbs: readonly Link[],
): InternalShell {
  const { lang, t, display, siteTitle, emblem, footer } = commonShell(catalogue, tools);
  return {
    lang,
    t,
    display,
    root: '../'.repeat(path.split('/').length - 1),
    title,
    headTitle: `${title} · ${t.manual}`,
    siteTitle,
    emblem,
    crumbs,
    footer,
  };
}

type CommonShell = Pick<InternalShell, 'lang' | 't' | 'display' | 'siteTitle' | 'emblem' | 'footer'>;

/** What all internal pages have in common. */
const commonShell = perSite(({ workspace }, tools): CommonShell => {
  const t = manualTexts(tools.lang);
  const { edition } = workspace;
  return {
    lang: langOf(tools),
    t,
    display: displayTexts(tools.lang),
    siteTitle: workspace.title,
    emblem: emblemOf(workspace),
    footer: [
      `${t.publisher}${t.colon}${workspace.publisher}`,
      ...(edition === undefined ? [] : [`${t.edition}${t.colon}${[edition.number, edition.date].filter(Boolean).join(' · ')}`]),
      t.mark,
    ],
  };
});

export const manualPath = (id: string): string => `items/${id}.html`;
export const manualPdfPath = (id: string): string => `items/${id}.pdf`;
export const decisionsPath = (id: string, kind: 'html' | 'csv'): string => `decisions/${id}.${kind}`;
export const sheetsPath = (id: string): string => `sheets/${id}.html`;
/** Sheets that every item has; each is a part of one page. */
export const sheetKeys = ['desk', 'checklist', 'notice'] as const;
export type SheetKey = (typeof sheetKeys)[number];
export const sheetPath = (id: string, sheet: SheetKey): string => `${sheetsPath(id)}#${sheet}`;
export const recordPath = (id: string, step: number): string => `${sheetsPath(id)}#record-${step}`;
