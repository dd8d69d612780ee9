/**
 * One language of a site. In: what guide.yaml names and what was translated. Out: for each language the tools and the catalogue with
 * which the same renderers make its pages: the first at the root of the site, the others in folders of their own, with the same
 * paths, so that every page has itself in every language. A site in one language is made as if there were no others.
 */
import type { PublicCatalogue } from '../compile/catalogue.ts';
import type { Spoken } from '../compile/guide-view-terms.ts';
import { type Speaker, speakerOf } from '../compile/translations.ts';
import { langOf, type Tongue, tagOf } from '../schema/tongue.ts';
import { trusted } from './templates.ts';
import type { Edition, EditionPlace, RenderTools } from './tools.ts';

export interface MadeEdition {
  readonly edition: Edition;
  readonly catalogue: PublicCatalogue;
  readonly tools: RenderTools;
}

/** One without anything to say about languages when guide.yaml names none. */
export function editionsOf(catalogue: PublicCatalogue, tools: RenderTools): readonly [MadeEdition, ...MadeEdition[]] {
  const { languages = [] } = catalogue.workspace;
  const named = new Map(languages.map(({ language, pdf }) => [language, pdf === true]));
  const all = [...named].map(([tongue], at): EditionPlace => ({ tongue, folder: at === 0 ? '' : `${tongue}/` }));
  const [main, ...others] = all;
  const home = catalogue.workspace.site?.url;
  const made = (place: EditionPlace): MadeEdition => {
    const words = place.tongue === 'zh' ? undefined : catalogue.translations?.[place.tongue];
    const edition: Edition = {
      ...place,
      all,
      pdf: named.get(place.tongue) === true,
      ...(home === undefined ? {} : { home }),
      ...(words === undefined ? {} : { words }),
    };
    return { edition, catalogue: homed(catalogue, place.folder), tools: { ...tools, lang: langOf(place.tongue), edition } };
  };
  if (main !== undefined) return [made(main), ...others.map(made)];
  const only: Edition = { tongue: tools.lang, folder: '', all: [{ tongue: tools.lang, folder: '' }], pdf: false };
  return [{ edition: only, catalogue, tools }];
}

/** Addresses of an edition begin with its folder. */
function homed(catalogue: PublicCatalogue, folder: string): PublicCatalogue {
  const { site } = catalogue.workspace;
  if (folder === '' || site?.url === undefined) return catalogue;
  const url = site.url.replace(/\/*$/, '/') + folder;
  return { ...catalogue, workspace: { ...catalogue.workspace, site: { ...site, url } } };
}

export const tongueOf = ({ lang, edition }: RenderTools): Tongue => edition?.tongue ?? lang;

export const htmlLang = (tools: RenderTools): string => tagOf[tongueOf(tools)];

/** ` lang="zh-CN"` for what is quoted as it stands, such as law, on pages in another language; nothing on Chinese pages. */
export const quotedWords = (tools: RenderTools): { readonly source?: unknown } =>
  tongueOf(tools) === 'zh' ? {} : { source: trusted(` lang="${tagOf.zh}"`) };

const nothing: Speaker = { find: () => undefined, sayIn: () => (text) => text };

export const speakerFor = ({ edition }: RenderTools): Speaker => (edition?.words === undefined ? nothing : speakerOf(edition.words));

export const spokenBy = (tools: RenderTools): Spoken => ({ tongue: tongueOf(tools), sayIn: speakerFor(tools).sayIn });

/** From the root of an edition to the root of the site. */
export const baseOf = ({ edition }: RenderTools): string => (edition === undefined || edition.folder === '' ? '' : '../');

export const isMain = ({ edition }: RenderTools): boolean => edition === undefined || edition.folder === '';
