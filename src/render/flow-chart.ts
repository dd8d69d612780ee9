/**
 * Draws a flow chart when the page is built. In: a flow view. Out: SVG with a title and a description in words, black on
 * white (it takes the colour of the text around it), of symbols everybody knows: rounded for start and end, rectangles for
 * steps, diamonds for decisions, sheets for documents.
 */
import type { FlowView } from '../compile/flow.ts';
import type { Lang } from '../schema/diagnostic.ts';
import type { Layout } from './flow-chart-layout.ts';
import { splitFlow } from './flow-chart-parts.ts';
import { arrowHead, escaped, path, shape, textLines } from './flow-chart-shapes.ts';
import type { Box } from './flow-chart-types.ts';

export interface ChartOptions {
  /** Unique on the page; names the title and the description. */
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
}

/** Empty when there is nothing to draw; several drawings, one after the other, when one would be longer than a printed page. */
export function flowChart(flow: FlowView, options: ChartOptions): string {
  if (flow.nodes.length === 0) return '';
  const parts = splitFlow(flow);
  return parts.map(({ view, layout }, at) => drawing(layout, view, partOptions(options, at, parts.length))).join('');
}

function partOptions({ id, title, lang }: ChartOptions, at: number, count: number): ChartOptions {
  if (count === 1) return { id, title, lang };
  const number = `${at + 1}/${count}`;
  return { id: `${id}-${at + 1}`, title: lang === 'zh' ? `${title}（${number}）` : `${title} (${number})`, lang };
}

function drawing(
  { width, height, boxes, lines, labels }: Layout,
  { nodes, description }: FlowView,
  { id, title, lang }: ChartOptions,
): string {
  const answers = answersById(nodes);
  const drawn = (box: Box, parts: string): string => {
    const own = answers?.get(box.id);
    return own === undefined ? parts : `<g data-dim="${escaped(own)}">${parts}</g>`;
  };
  const name = escaped(id);
  let paths = '';
  let heads = '';
  for (const { points, arrow } of lines) {
    paths += `<path d="${path(points)}"/>`;
    if (arrow) heads += arrowHead({ points });
  }
  let shapes = '';
  let texts = '';
  for (const box of boxes) {
    shapes += drawn(box, shape(box));
    texts += drawn(box, textLines(box.texts));
  }
  return (
    `<svg class="flow-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${lang === 'zh' ? 'zh-CN' : 'en'}" aria-labelledby="${name}-title"${description === '' ? '' : ` aria-describedby="${name}-desc"`}>` +
    `<title id="${name}-title">${escaped(title)}</title>` +
    `${description === '' ? '' : `<desc id="${name}-desc">${escaped(description)}</desc>`}` +
    `<g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round">${paths}${shapes}` +
    `</g><g fill="currentColor">${heads}` +
    `</g><g fill="currentColor" style="text-autospace:no-autospace">${texts}${textLines(labels)}</g></svg>`
  );
}

/** Undefined where every node is for all, as in most charts. */
function answersById(nodes: FlowView['nodes']): ReadonlyMap<string, string | undefined> | undefined {
  return nodes.some((node) => node.answers !== undefined) ? new Map(nodes.map((node) => [node.id, node.answers])) : undefined;
}
