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
  const files = new Map<string, NamedFile>();
  const add = (reference: string, name: string): void => {
    const path = normalisePath(reference) ?? reference;
    files.set(path, { path, name });
  };
  const addOf = ({ name, blankForm, sample }: PublicMaterial): void => {
    if (blankForm !== undefined) add(blankForm, named(terms, name, labelOf(terms, 'material', 'blankForm')));
    if (sample !== undefined) add(sample, named(terms, name, labelOf(terms, 'material', 'sample')));
  };
  const { materials = [], variants = [], results = [], promise, attachments = [] } = item;
  for (const material of materials) addOf(material);
  for (const variant of variants) for (const material of variant.add ?? []) addOf(material);
  for (const { name, sample } of results) if (sample !== undefined) add(sample, named(terms, name, labelOf(terms, 'result', 'sample')));
  if (promise?.template !== undefined) add(promise.template, labelOf(terms, 'promise', 'template'));
  for (const { name, file } of attachments) add(file, terms.say(name));
  return [...files.values()];
}

const named = ({ words, say }: Terms, name: string, kind: string): string => words.fileOf(say(name), kind);

export const attachmentLinks = (terms: Terms, item: PublicItem): readonly Link[] =>
  filesOf(terms, item).map(({ path, name }) => fileLink(path, name));
