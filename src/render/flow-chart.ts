/**
 * Draws a flow chart when the page is built. In: a flow view. Out: SVG with a title and a description in words, black on
 * white (it takes the colour of the text around it), of symbols everybody knows: rounded for start and end, rectangles for
 * steps, diamonds for decisions, sheets for documents.
 */
import type { FlowView } from '../compile/flow.ts';
import type { Lang } from '../schema/diagnostic.ts';
import type { Box, Layout, Line, Point, TextLine } from './flow-chart-layout.ts';
import { splitFlow } from './flow-chart-parts.ts';

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
  return parts.map(({ view, layout }, at) => drawing(layout, view.description, partOptions(options, at, parts.length))).join('');
}

function partOptions({ id, title, lang }: ChartOptions, at: number, count: number): ChartOptions {
  if (count === 1) return { id, title, lang };
  const number = `${at + 1}/${count}`;
  return { id: `${id}-${at + 1}`, title: lang === 'zh' ? `${title}（${number}）` : `${title} (${number})`, lang };
}

function drawing({ width, height, boxes, lines, labels }: Layout, description: string, { id, title, lang }: ChartOptions): string {
  const name = escaped(id);
  return [
    `<svg class="flow-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${lang === 'zh' ? 'zh-CN' : 'en'}" aria-labelledby="${name}-title"${description === '' ? '' : ` aria-describedby="${name}-desc"`}>`,
    `<title id="${name}-title">${escaped(title)}</title>`,
    description === '' ? '' : `<desc id="${name}-desc">${escaped(description)}</desc>`,
    '<g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round">',
    ...lines.map(({ points }) => `<path d="${path(points)}"/>`),
    ...boxes.map(shape),
    '</g><g fill="currentColor">',
    ...lines.filter(({ arrow }) => arrow).map(arrowHead),
    '</g><g fill="currentColor" style="text-autospace:no-autospace">',
    ...boxes.flatMap(({ texts }) => texts).map(textLine),
    ...labels.map(textLine),
    '</g></svg>',
  ].join('');
}

const path = (points: readonly Point[]): string => points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

function shape(box: Box): string {
  const { x, y, width, height } = box;
  const rectangle = (radius: number): string =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius === 0 ? '' : ` rx="${radius}"`}/>`;
  if (box.kind === 'start' || box.kind === 'end') return rectangle(Math.min(height / 2, 16));
  if (box.kind === 'decision')
    return `<path d="${path([
      [x, y + height / 2],
      [x + width / 2, y],
      [x + width, y + height / 2],
      [x + width / 2, y + height],
    ])}Z"/>`;
  if (box.kind === 'document') return `<path d="${sheet(box)}"/>`;
  if (box.kind === 'procedure') return `${rectangle(0)}<path d="M${x + 5} ${y}v${height}M${x + width - 5} ${y}v${height}"/>`;
  if (box.kind === 'connector') return `<circle cx="${x + width / 2}" cy="${y + height / 2}" r="${width / 2}"/>`;
  return rectangle(3);
}

/** A sheet torn off below: the wave passes through `foot` at its ends and in its middle. */
function sheet({ x, y, width, foot }: Box): string {
  const quarter = width / 4;
  return `M${x} ${y}H${x + width}V${foot}q${-quarter} -11 ${-2 * quarter} 0q${-quarter} 11 ${-2 * quarter} 0Z`;
}

function arrowHead({ points }: Line): string {
  const [from, tip] = points.slice(-2);
  if (from === undefined || tip === undefined) return '';
  const [dx, dy] = [Math.sign(tip[0] - from[0]), Math.sign(tip[1] - from[1])];
  const base: Point = [tip[0] - 8 * dx, tip[1] - 8 * dy];
  return `<path d="${path([tip, [base[0] + 4 * dy, base[1] + 4 * dx], [base[0] - 4 * dy, base[1] - 4 * dx]])}Z"/>`;
}

function textLine({ text, strong, size, x, y, anchor }: TextLine): string {
  const weight = strong ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight}${anchor === 'middle' ? ' text-anchor="middle"' : ''}>${escaped(text)}</text>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
