/** Measures of a drawn flow chart, for the tests. */
import type { Box, Layout, Line, Point, TextLine } from '../../src/render/flow-chart-layout.ts';
import { measure } from '../../src/render/flow-chart-text.ts';
import type { SwimLayout } from '../../src/render/swimlane-types.ts';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxRectangle = ({ x, y, width, height }: Box): Rectangle => ({ left: x, top: y, right: x + width, bottom: y + height });

export function textRectangle({ text, size, x, y, anchor }: TextLine): Rectangle {
  const width = measure(text) * size;
  const left = anchor === 'middle' ? x - width / 2 : x;
  return { left, top: y - size, right: left + width, bottom: y + size * 0.25 };
}

const slack = 0.2;
export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;

export const inside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

/** A text fits a diamond when its corners do. */
export function fits(text: TextLine, box: Box): boolean {
  const area = textRectangle(text);
  if (box.kind !== 'decision') return inside(area, boxRectangle(box));
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const within = (x: number, y: number): boolean => Math.abs(x - cx) / (box.width / 2) + Math.abs(y - cy) / (box.height / 2) <= 1;
  return [area.left, area.right].every((x) => within(x, area.top + 2) && within(x, area.bottom - 2));
}

/** Whether a point lies on the outline that is drawn for a box. */
export function onBorder([x, y]: Point, box: Box): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < slack;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  if (box.kind === 'decision') return near(Math.abs(x - cx) / (box.width / 2) + Math.abs(y - cy) / (box.height / 2), 1);
  if (box.kind === 'connector') return near(Math.hypot(x - cx, y - cy), box.width / 2);
  const onSide = (near(x, box.x) || near(x, box.x + box.width)) && y >= box.y && y <= box.foot + slack;
  const onEdge = (near(y, box.y) || near(y, box.foot)) && x >= box.x && x <= box.x + box.width;
  return onSide || (onEdge && (near(y, box.y) || box.kind !== 'document' || near(x, cx)));
}

export const segments = ({ points }: Line): readonly Rectangle[] =>
  points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    return {
      left: Math.min(start[0], end[0]),
      right: Math.max(start[0], end[0]),
      top: Math.min(start[1], end[1]),
      bottom: Math.max(start[1], end[1]),
    };
  });

const touch = (a: Rectangle, b: Rectangle): boolean => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Through the middle of a box or a text, not along its border. */
const through = (segment: Rectangle, area: Rectangle): boolean =>
  segment.left < area.right - slack &&
  segment.right > area.left + slack &&
  segment.top < area.bottom - slack &&
  segment.bottom > area.top + slack;

/** Everything that would spoil a chart, in words. */
export function faultsOf(layout: Layout): readonly string[] {
  const { boxes, lines, labels } = layout;
  return [
    ...boxes.flatMap((box, at) => boxFaults(box, boxes.slice(at + 1), layout)),
    ...labels.flatMap((label) => labelFaults(label, layout)),
    ...lines.flatMap((line, at) => [...endFaults(line, boxes), ...crossings(line, lines.slice(at + 1))]),
  ];
}

const frameOf = ({ width, height }: Layout): Rectangle => ({ left: 0, top: 0, right: width, bottom: height });
const runsThrough = (line: Line, area: Rectangle): boolean => segments(line).some((segment) => through(segment, area));
const said = (holds: boolean, fault: string): readonly string[] => (holds ? [fault] : []);

function boxFaults(box: Box, others: readonly Box[], layout: Layout): readonly string[] {
  const area = boxRectangle(box);
  return [
    ...said(!inside(area, frameOf(layout)), `${box.id} leaves the drawing`),
    ...others.flatMap((other) => said(overlap(area, boxRectangle(other)), `${box.id} overlaps ${other.id}`)),
    ...box.texts.flatMap((text) => said(!fits(text, box), `“${text.text}” does not fit ${box.id}`)),
    ...layout.lines.flatMap((line) =>
      said(runsThrough(line, { ...area, bottom: box.foot }), `${line.from}→${line.to} runs through ${box.id}`),
    ),
  ];
}

function labelFaults(label: TextLine, layout: Layout): readonly string[] {
  const area = textRectangle(label);
  return [
    ...said(!inside(area, frameOf(layout)), `label “${label.text}” leaves the drawing`),
    ...layout.boxes.flatMap((box) => said(overlap(area, boxRectangle(box)), `label “${label.text}” lies on ${box.id}`)),
    ...layout.lines.flatMap((line) => said(runsThrough(line, area), `${line.from}→${line.to} runs through “${label.text}”`)),
  ];
}

function endFaults(line: Line, boxes: readonly Box[]): readonly string[] {
  const meets = (id: string, point: Point | undefined): boolean =>
    boxes.some((box) => box.id === id && point !== undefined && onBorder(point, box));
  return [
    ...said(!meets(line.from, line.points[0]), `${line.from}→${line.to} does not begin at its box`),
    ...said(!meets(line.to, line.points.at(-1)), `${line.from}→${line.to} does not end at its box`),
  ];
}

/** Lines may run together where they begin or end at the same box, and nowhere else. */
const crossings = (line: Line, others: readonly Line[]): readonly string[] =>
  others
    .filter((other) => other.from !== line.from && other.to !== line.to && other.from !== line.to && other.to !== line.from)
    .flatMap((other) =>
      said(
        segments(line).some((a) => segments(other).some((b) => touch(a, b))),
        `${line.from}→${line.to} crosses ${other.from}→${other.to}`,
      ),
    );

/** The same of a chart by lanes, and whether everything keeps to its lane. */
export function swimFaults(layout: SwimLayout): readonly string[] {
  const { boxes, labels, lanes, head, foot } = layout;
  const texts = labels.map(textRectangle);
  const room = (left: number, right: number): Rectangle => ({ left, top: head, right, bottom: foot });
  return [
    ...faultsOf(layout),
    ...boxes.flatMap((box) =>
      said(!lanes.some(({ x, width }) => inside(boxRectangle(box), room(x, x + width))), `${box.id} leaves its lane`),
    ),
    ...labels.flatMap((label, at) => [
      ...texts.slice(at + 1).flatMap((other) => said(overlap(textRectangle(label), other), `“${label.text}” lies on another text`)),
      ...lanes.flatMap(({ x }) =>
        said(label.y < foot && runsAcross(textRectangle(label), x), `“${label.text}” lies on the edge of a lane`),
      ),
    ]),
  ];
}

const runsAcross = ({ left, right }: Rectangle, x: number): boolean => left < x - slack && right > x + slack;
