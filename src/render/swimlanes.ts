/**
 * Draws the chart by lanes of a manual when the page is built. In: its view. Out: SVG in the colour of the text around it, with a
 * title and a description in words; several drawings, one after the other, when one would be longer than a printed page.
 */
import type { SwimlaneView } from '../compile/swimlane-types.ts';
import type { ChartOptions } from './flow-chart.ts';
import { arrowHead, escaped, path, shape, textLines } from './flow-chart-shapes.ts';
import { layoutSwimlanes } from './swimlane-layout.ts';
import { full, type SwimBox, type SwimLayout, type SwimLine, timeWidth } from './swimlane-types.ts';

/** Empty when there are no steps. */
export function swimlanes(view: SwimlaneView, { id, title, lang }: ChartOptions): string {
  const drawings = layoutSwimlanes(view);
  return drawings
    .map((layout, at) => {
      const [own, number] = drawings.length === 1 ? [id, ''] : [`${id}-${at + 1}`, `${at + 1}/${drawings.length}`];
      const name = number === '' ? title : lang === 'zh' ? `${title}（${number}）` : `${title} (${number})`;
      return drawing(layout, at === 0 ? view.description : '', { id: own, title: name, lang });
    })
    .join('');
}

function drawing(layout: SwimLayout, description: string, { id, title, lang }: ChartOptions): string {
  const { width, height, boxes, lines, labels } = layout;
  const name = escaped(id);
  let paths = '';
  let heads = '';
  for (const line of lines) {
    paths += path(line.points);
    heads += headsOf(line);
  }
  let shapes = '';
  let diamonds = '';
  let texts = '';
  for (const box of boxes) {
    shapes += drawn(box, outline(box));
    diamonds += diamond(box);
    texts += drawn(box, textLines(box.texts));
  }
  return (
    `<svg class="swimlanes" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" lang="${lang === 'zh' ? 'zh-CN' : 'en'}" aria-labelledby="${name}-title"${description === '' ? '' : ` aria-describedby="${name}-desc"`}>` +
    `<title id="${name}-title">${escaped(title)}</title>` +
    `${description === '' ? '' : `<desc id="${name}-desc">${escaped(description)}</desc>`}${grid(layout)}` +
    `<g fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"><path d="${paths}"/>${shapes}` +
    `</g><g fill="currentColor">${heads}${diamonds}` +
    `</g><g fill="currentColor" style="text-autospace:no-autospace">${texts}${textLines(labels)}</g></svg>`
  );
}

/** With the answers that it is for, where it is not for all. */
const drawn = ({ answers }: SwimBox, parts: string): string =>
  answers === undefined ? parts : `<g data-dim="${escaped(answers)}">${parts}</g>`;

/** Lanes, their heads and the lines between steps: faint, so that the boxes stand out. */
function grid({ lanes, head, foot, rows, height }: SwimLayout): string {
  const right = full - 1;
  let lines = '';
  for (const { x } of lanes) lines += `M${x} 1V${foot}`;
  lines += `M1 ${head}H${right}`;
  if (foot < height - 2) lines += `M1 ${foot}H${right}`;
  let between = '';
  for (const y of rows) between += `M1 ${y}H${timeWidth}`;
  return (
    `<path d="M1 1H${right}V${head}H1Z" fill="currentColor" fill-opacity="0.08"/>` +
    `<g fill="none" stroke="currentColor"><rect x="1" y="1" width="${right - 1}" height="${height - 2}" stroke-opacity="0.6"/><path d="${lines}" stroke-opacity="0.45"/>` +
    `${between === '' ? '' : `<path d="${between}" stroke-opacity="0.3" stroke-dasharray="2 4"/>`}</g>`
  );
}

function outline(box: SwimBox): string {
  const { x, width, rules, bars, optional } = box;
  const own = optional ? shape(box).replace('/>', ' stroke-dasharray="6 4"/>') : shape(box);
  let inner = '';
  for (const y of rules) inner += `M${x} ${y}h${width}`;
  const sides = bars === undefined ? '' : `M${x + 4} ${bars[0]}V${bars[1]}M${x + width - 4} ${bars[0]}V${bars[1]}`;
  return `${own}${inner === '' ? '' : `<path d="${inner}" stroke-width="0.7"/>`}${sides === '' ? '' : `<path d="${sides}" stroke-width="0.9"/>`}`;
}

const diamond = ({ x, width, diamond: y }: SwimBox): string =>
  y === undefined ? '' : `<path d="M${x + width / 2 - 9} ${y}l9 -5.5l9 5.5l-9 5.5Z"/>`;

const headsOf = (line: SwimLine): string =>
  (line.arrow ? arrowHead(line) : '') + (line.both ? arrowHead({ points: line.points.toReversed() }) : '');
