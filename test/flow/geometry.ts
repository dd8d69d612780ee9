/** Measures of a drawn flow chart, for the tests. */
import type { Box, Layout, Line, Point, TextLine } from '../../src/render/flow-chart-layout.ts';
import { measure } from '../../src/render/flow-chart-text.ts';

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
export function faultsOf({ boxes, lines, labels, width, height }: Layout): readonly string[] {
  const faults: string[] = [];
  const frame: Rectangle = { left: 0, top: 0, right: width, bottom: height };
  const byId = new Map(boxes.map((box) => [box.id, box]));
  for (const [at, box] of boxes.entries()) {
    if (!inside(boxRectangle(box), frame)) faults.push(`${box.id} leaves the drawing`);
    for (const other of boxes.slice(at + 1))
      if (overlap(boxRectangle(box), boxRectangle(other))) faults.push(`${box.id} overlaps ${other.id}`);
    for (const text of box.texts) if (!fits(text, box)) faults.push(`“${text.text}” does not fit ${box.id}`);
    for (const label of labels)
      if (overlap(textRectangle(label), boxRectangle(box))) faults.push(`label “${label.text}” lies on ${box.id}`);
    for (const line of lines)
      if (segments(line).some((segment) => through(segment, { ...boxRectangle(box), bottom: box.foot })))
        faults.push(`${line.from}→${line.to} runs through ${box.id}`);
  }
  for (const label of labels) {
    if (!inside(textRectangle(label), frame)) faults.push(`label “${label.text}” leaves the drawing`);
    for (const line of lines)
      if (segments(line).some((segment) => through(segment, textRectangle(label))))
        faults.push(`${line.from}→${line.to} runs through “${label.text}”`);
  }
  for (const [at, line] of lines.entries()) {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    const [first, last] = [line.points[0], line.points.at(-1)];
    if (from === undefined || first === undefined || !onBorder(first, from))
      faults.push(`${line.from}→${line.to} does not begin at its box`);
    if (to === undefined || last === undefined || !onBorder(last, to)) faults.push(`${line.from}→${line.to} does not end at its box`);
    for (const other of lines.slice(at + 1)) {
      if (other.from === line.from || other.to === line.to) continue;
      const crossing = segments(line).some((a) => segments(other).some((b) => touch(a, b)));
      if (crossing && !isChain(line, other)) faults.push(`${line.from}→${line.to} crosses ${other.from}→${other.to}`);
    }
  }
  return faults;
}

/** One line ends at the box where the other begins; they may meet nowhere else, which `through` has checked. */
const isChain = (a: Line, b: Line): boolean =>
  (a.to === b.from || b.to === a.from) && !segments(a).some((s) => segments(b).some((t) => through(s, t)));
