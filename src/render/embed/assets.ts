/**
 * What guides on other sites load. In: the colours of the workspace and this program's words. Out: the style sheet and script of
 * the page for frames, and the web component.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import { tokensCss } from '../../theme/css.ts';
import { paletteOf } from '../../theme/palette.ts';
import type { Artifact } from '../artifact.ts';
import type { RenderTools } from '../tools.ts';
import { serviceGuideScript } from './service-guide.ts';

export const embedAssets = ({ workspace }: PublicCatalogue, tools: RenderTools): readonly Artifact[] => [
  { path: 'public/assets/embed.css', content: `${tokensCss(paletteOf(workspace.theme))}\n${tools.asset('embed/embed.css')}` },
  { path: 'public/assets/embed.js', content: tools.asset('embed/embed.js') },
  { path: 'public/assets/service-guide.js', content: serviceGuideScript(tools) },
];
