/**
 * A style sheet of the site, of a page or of a book. In: which parts of src/render it has. Out: the tokens, what every page
 * has in common, and those parts.
 */
import { tokensCss } from '../../theme/css.ts';
import { paletteOf, type ThemeColours } from '../../theme/palette.ts';
import type { RenderTools } from '../tools.ts';

export const styleOf = (
  { asset, ownStyle = '' }: Pick<RenderTools, 'asset' | 'ownStyle'>,
  parts: readonly string[],
  theme?: ThemeColours,
): string => [tokensCss(paletteOf(theme)), ...['shared/base.css', ...parts].map(asset), ...(ownStyle === '' ? [] : [ownStyle])].join('\n');
