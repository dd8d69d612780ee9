/**
 * The shapes of flow charts as SVG. In: laid-out boxes, lines and texts. Out: elements that take the colour of what is around.
 */
import type { Box, Line, Point, TextLine } from './flow-chart-types.ts';

export const path = (points: readonly Point[]): string => points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

export function shape(box: Box): string {
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

export function arrowHead({ points }: Pick<Line, 'points'>): string {
  const [from, tip] = points.slice(-2);
  if (from === undefined || tip === undefined) return '';
  const [dx, dy] = [Math.sign(tip[0] - from[0]), Math.sign(tip[1] - from[1])];
  const base: Point = [tip[0] - 8 * dx, tip[1] - 8 * dy];
  return `<path d="${path([tip, [base[0] + 4 * dy, base[1] + 4 * dx], [base[0] - 4 * dy, base[1] - 4 * dx]])}Z"/>`;
}

export function textLine({ text, strong, size, x, y, anchor }: TextLine): string {
  const weight = strong ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight}${anchor === 'middle' ? ' text-anchor="middle"' : ''}>${escaped(text)}</text>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
