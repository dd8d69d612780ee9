/**
 * One guide in a frame of another site. In: the view of a guide. Out: embed/<id>.html, the first screen alone: what it takes, what
 * to bring, where to go, how long, and the way to the whole guide.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import { embedPath, itemPath } from '../../compile/guide-view-links.ts';
import type { GuideView } from '../../compile/guide-view-types.ts';
import type { Artifact } from '../artifact.ts';
import { baseOf, htmlLang, quotedWords, spokenBy, tongueOf } from '../edition.ts';
import { guideTexts } from '../guide/texts.ts';
import { absolute } from '../site/shell.ts';
import type { RenderTools } from '../tools.ts';

export function embedPage(guide: GuideView, catalogue: PublicCatalogue, tools: RenderTools): Artifact {
  const { publisher, edition } = catalogue.workspace;
  const path = itemPath(guide.id, 'html');
  const page = `../${path}`;
  const say = spokenBy(tools).sayIn();
  const model = {
    guide,
    page,
    t: guideTexts(tongueOf(tools)),
    lang: htmlLang(tools),
    shell: { root: '../', up: baseOf(tools), base: `../${baseOf(tools)}`, ...quotedWords(tools) },
    canonical: absolute(catalogue, path) ?? page,
    source: [publisher, edition?.number, edition?.date].flatMap((text) => (text === undefined ? [] : [say(text)])).join(' · '),
  };
  return { path: `public/${embedPath(guide.id)}`, content: tools.render('embed/page', model) };
}
