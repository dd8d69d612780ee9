/**
 * The quality page placed in HTML, apart from `guide check` so that other reports load no templates. In: the page's view. Out:
 * the file.
 */
import { qualityPage } from '../../src/render/quality/page.ts';
import type { QualityView } from '../../src/report/quality/view-types.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import type { Standards } from '../../src/schema/standards.ts';
import { loadTools } from './tools.ts';

export const placeQuality = (view: QualityView, lang: Lang, standards: Standards): string =>
  qualityPage(
    view,
    loadTools(lang, () => undefined, standards),
  );
