/**
 * A style sheet of the site, of a page or of a book. In: which parts of src/render it has. Out: the tokens, what every page
 * has in common, and those parts.
 */
import { tokensCss } from '../../theme/css.ts';
import type { RenderTools } from '../tools.ts';

export const styleOf = ({ asset }: Pick<RenderTools, 'asset'>, parts: readonly string[]): string =>
  [tokensCss(), ...['shared/base.css', ...parts].map(asset)].join('\n');
