/** A small county in several languages. In: items and their translations. Out: every public text of the site by path. */
import { Converter } from 'opencc-js/cn2t';
import type { PublicBoundItem, PublicCatalogue } from '../../src/compile/catalogue.ts';
import type { Translations } from '../../src/compile/translations.ts';
import { editionsOf } from '../../src/render/edition.ts';
import { placed } from '../../src/render/outputs.ts';
import { renderGuide, renderPublicSite } from '../../src/render/public-site.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { PublishedLanguage } from '../../src/schema/generated/types.ts';
import { makeTraditional } from '../../src/schema/traditional.ts';
import { catalogueOf, workspace } from '../guide/fixture.ts';
import { toolsFor } from '../guide/support.ts';

export const toTraditional = makeTraditional(Converter({ from: 'cn', to: 'hk' }));

export const tools = (): RenderTools => ({ ...toolsFor(), toTraditional });

export const all: readonly PublishedLanguage[] = [{ language: 'zh' }, { language: 'zh-hant' }, { language: 'en' }];

export const published = (
  items: readonly PublicBoundItem[],
  translations: Translations = {},
  languages: readonly PublishedLanguage[] = all,
): PublicCatalogue => catalogueOf(items, { workspace: { ...workspace, languages }, translations });

export function siteOf(catalogue: PublicCatalogue): ReadonlyMap<string, string> {
  const artifacts = editionsOf(catalogue, tools()).flatMap((made) => [
    ...placed(renderPublicSite(made.catalogue, made.tools), made),
    ...catalogue.items.flatMap((item) => [...placed(renderGuide(item, made.catalogue, made.tools), made)]),
  ]);
  return new Map(artifacts.flatMap(({ path, content }) => (typeof content === 'string' ? [[path.slice('public/'.length), content]] : [])));
}

export function at(site: ReadonlyMap<string, string>, path: string): string {
  const text = site.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}
