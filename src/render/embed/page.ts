/**
 * One guide in a frame of another site. In: the view of a guide. Out: embed/<id>.html, the first screen alone: what it takes, what
 * to bring, where to go, how long, and the way to the whole guide.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import { embedPath, itemPath } from '../../compile/guide-view-links.ts';
import type { GuideView } from '../../compile/guide-view-types.ts';
import type { Artifact } from '../artifact.ts';
import { baseOf, htmlLang, quotedWords, tongueOf } from '../edition.ts';
import { guideTexts } from '../guide/texts.ts';
import { imprintOf } from '../site/imprint.ts';
import { perSite } from '../site/per-site.ts';
import { absolute } from '../site/shell.ts';
import type { RenderTools } from '../tools.ts';

const frameOf = perSite((catalogue, tools) => ({
  t: guideTexts(tongueOf(tools)),
  lang: htmlLang(tools),
  shell: { root: '../', up: baseOf(tools), base: `../${baseOf(tools)}`, ...quotedWords(tools) },
  source: imprintOf(catalogue, tools).join(' · '),
}));

export function embedPage(guide: GuideView, catalogue: PublicCatalogue, tools: RenderTools): Artifact {
  const { t, lang, shell, source } = frameOf(catalogue, tools);
  const path = itemPath(guide.id, 'html');
  const page = `../${path}`;
  const model = { guide, page, t, lang, shell, canonical: absolute(catalogue, path) ?? page, source };
  return { path: `public/${embedPath(guide.id)}`, content: tools.render('embed/page', model) };
}
