/**
 * Files that a guide offers. In: an item. Out: blank forms, samples, certificates' samples, promise forms and further files,
 * each once and with a name; and which public elements refer to a file.
 */
import type { PublicItem, PublicMaterial } from '../schema/generated/types.ts';
import { normalisePath } from './files.ts';
import { fileLink } from './guide-view-links.ts';
import { labelOf, type Terms } from './guide-view-terms.ts';
import type { Link } from './guide-view-types.ts';

export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

export function filesOf(terms: Terms, item: PublicItem): readonly NamedFile[] {
  const materials = [...(item.materials ?? []), ...(item.variants ?? []).flatMap(({ add }) => add ?? [])];
  const files = [
    ...materials.flatMap((material) => [...named(terms, material, 'blankForm'), ...named(terms, material, 'sample')]),
    ...(item.results ?? []).flatMap(({ name, sample }) =>
      sample === undefined ? [] : fileOf(sample, terms.words.fileOf(terms.say(name), labelOf(terms, 'result', 'sample'))),
    ),
    ...fileOf(item.promise?.template, labelOf(terms, 'promise', 'template')),
    ...(item.attachments ?? []).flatMap(({ name, file }) => fileOf(file, terms.say(name))),
  ];
  return [...new Map(files.map((file) => [file.path, file] as const)).values()];
}

const named = (terms: Terms, material: PublicMaterial, key: 'blankForm' | 'sample'): readonly NamedFile[] =>
  material[key] === undefined ? [] : fileOf(material[key], terms.words.fileOf(terms.say(material.name), labelOf(terms, 'material', key)));

const fileOf = (path: string | undefined, name: string): readonly NamedFile[] =>
  path === undefined ? [] : [{ path: normalisePath(path) ?? path, name }];

export const attachmentLinks = (terms: Terms, item: PublicItem): readonly Link[] =>
  filesOf(terms, item).map(({ path, name }) => fileLink(path, name));
