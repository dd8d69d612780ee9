/**
 * The shapes of flow charts as SVG. In: laid-out boxes, lines and texts. Out: elements that take the colour of what is around.
 */
import type { Box, Line, Point, TextLine } from './flow-chart-types.ts';

export function path(points: readonly Point[]): string {
  let text = '';
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at] as Point;
    text += `${at === 0 ? 'M' : 'L'}${point[0]} ${point[1]}`;
  }
  return text;
}

export function shape(box: Box): string {
  const { x, y, width, height } = box;
  if (box.kind === 'step' || box.kind === 'outcome') return rectangle(box, 3);
  if (box.kind === 'start' || box.kind === 'end') return rectangle(box, Math.min(height / 2, 16));
  if (box.kind === 'decision')
    return `<path d="${path([
      [x, y + height / 2],
      [x + width / 2, y],
      [x + width, y + height / 2],
      [x + width / 2, y + height],
    ])}Z"/>`;
  if (box.kind === 'document') return `<path d="${sheet(box)}"/>`;
  if (box.kind === 'procedure') return `${rectangle(box, 0)}<path d="M${x + 5} ${y}v${height}M${x + width - 5} ${y}v${height}"/>`;
  return `<circle cx="${x + width / 2}" cy="${y + height / 2}" r="${width / 2}"/>`;
}

const rectangle = ({ x, y, width, height }: Box, radius: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius === 0 ? '' : ` rx="${radius}"`}/>`;

/** A sheet torn off below: the wave passes through `foot` at its ends and in its middle. */
function sheet({ x, y, width, foot }: Box): string {
  const quarter = width / 4;
  return `M${x} ${y}H${x + width}V${foot}q${-quarter} -11 ${-2 * quarter} 0q${-quarter} 11 ${-2 * quarter} 0Z`;
}

export function arrowHead({ points }: Pick<Line, 'points'>): string {
  const from = points[points.length - 2];
  const tip = points[points.length - 1];
  if (from === undefined || tip === undefined) return '';
  const x = tip[0];
  const y = tip[1];
  const dx = Math.sign(x - from[0]);
  const dy = Math.sign(y - from[1]);
  const left = x - 8 * dx;
  const top = y - 8 * dy;
  return `<path d="M${x} ${y}L${left + 4 * dy} ${top + 4 * dx}L${left - 4 * dy} ${top - 4 * dx}Z"/>`;
}

export function textLine({ text, strong, size, x, y, anchor }: TextLine): string {
  const weight = strong ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight}${anchor === 'middle' ? ' text-anchor="middle"' : ''}>${escaped(text)}</text>`;
}

export function textLines(lines: readonly TextLine[]): string {
  let text = '';
  for (const line of lines) text += textLine(line);
  return text;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const special = /[&<>"']/;
const allSpecial = new RegExp(special, 'g');
export const escaped = (text: string): string =>
  special.test(text) ? text.replace(allSpecial, (character) => escapes[character] ?? character) : text;
