/**
 * What every renderer is handed beside its view's data: the language, the standards for words of codes, the templates and
 * the style sheets and scripts that bin/ read from this package.
 */
import type { LawLookup } from '../compile/guide-view-terms.ts';
import type { Words } from '../compile/translations.ts';
import type { Lang } from '../schema/diagnostic.ts';
import type { Standards } from '../schema/standards.ts';
import type { Tongue } from '../schema/tongue.ts';
import type { Render } from './templates.ts';

export interface EditionPlace {
  readonly tongue: Tongue;
  /** Below the root of the site: '' or 'en/'. */
  readonly folder: string;
}

export interface Edition extends EditionPlace {
  /** All of the site, the main one first. */
  readonly all: readonly EditionPlace[];
  /** Where the site is published; undefined when nobody says. */
  readonly home?: string;
  readonly words?: Words;
  /** Whether translated items have PDFs of their own. */
  readonly pdf: boolean;
}

export interface RenderTools {
  readonly lang: Lang;
  readonly standards: Standards;
  readonly render: Render;
  /** Text of a file of src/render that is not a template, by its path there: 'site/site.css'. */
  readonly asset: (path: string) => string;
  /** What a workspace adds to every style sheet: themes/own.css. */
  readonly ownStyle?: string;
  /** Text of a workspace file such as files/form.md; undefined when it is not a text file. */
  readonly fileText: (path: string) => string | undefined;
  /** A picture of the workspace as a data: address, for documents that stand by themselves; undefined when it is not there. */
  readonly picture?: (path: string) => string | undefined;
  /** Words of the law library, for pages that unfold them; absent without one. */
  readonly lawWords?: LawLookup;
  /** Which language of the site is made; absent where it has only one. */
  readonly edition?: Edition;
  /** Simplified into Traditional Chinese; there where a site is published in it. */
  readonly toTraditional?: (text: string) => string;
}
