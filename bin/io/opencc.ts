/**
 * The converter into Traditional Chinese. In: the languages of a workspace. Out: it, where a site in Traditional Chinese is asked for;
 * its tables take a megabyte and are loaded only then.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/compile/catalogue.ts';
import { makeTraditional } from '../../src/schema/traditional.ts';

export type Conversion = { readonly toTraditional?: (text: string) => string };

export const loadConversion = ({ workspace }: Pick<Catalogue, 'workspace'>): Promise<Conversion> =>
  conversion(workspace.languages?.some(({ language }) => language === 'zh-hant') === true);

/** For a preview, whose workspace is read later: loaded when guide.yaml speaks of Traditional Chinese at all. */
export function conversionAt(root: string): Promise<Conversion> {
  const path = ['guide.yaml', 'guide.yml'].map((name) => join(root, name)).find((place) => existsSync(place));
  return conversion(path !== undefined && /[繁]|hant/i.test(readFileSync(path, 'utf8')));
}

async function conversion(isAsked: boolean): Promise<Conversion> {
  if (!isAsked) return {};
  const { Converter } = await import('opencc-js/cn2t');
  return { toTraditional: makeTraditional(Converter({ from: 'cn', to: 'hk' })) };
}
