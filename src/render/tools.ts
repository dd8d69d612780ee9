/**
 * What every renderer is handed beside its view's data: the language, the standards for words of codes, the templates and
 * the style sheets and scripts that bin/ read from this package.
 */
import type { LawLookup } from '../compile/guide-view-terms.ts';
import type { Lang } from '../schema/diagnostic.ts';
import type { Standards } from '../schema/standards.ts';
import type { Render } from './templates.ts';

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
}
