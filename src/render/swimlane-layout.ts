/**
 * Where everything in a chart by lanes stands. In: its view. Out: drawings that each fit a page, the same every time. Lanes are
 * columns, steps are rows with one box each; what the applicant is handed stands level with the way that leads to it, lines to
 * other steps run at the right margin. So no line meets another, a box or a text.
 */
import type { FlowLine } from '../compile/flow-types.ts';
import type { LaneKey } from '../compile/swimlane-actors.ts';
import type { SwimlaneView, SwimStep } from '../compile/swimlane-types.ts';
import { bundleOf, lanesFor } from './flow-chart-lanes.ts';
import { circle, type Point, round, type TextLine } from './flow-chart-types.ts';
import { pagesOf } from './swimlane-pages.ts';
import { centred, heightOf, paperWidth, type SizedPaper, type SizedPart, type SizedStep, sizeStep, wrapped } from './swimlane-sizes.ts';
import {
  applicantWidth,
  boxWidth,
  channelGap,
  channels,
  entry,
  footGap,
  full,
  headGap,
  inset,
  type LaneBand,
  laneInset,
  rowGap,
  type SwimBox,
  type SwimLayout,
  type SwimLine,
  tallest,
  timeWidth,
  wave,
} from './swimlane-types.ts';

export function layoutSwimlanes(view: SwimlaneView): readonly SwimLayout[] {
  if (view.steps.length === 0) return [];
  const bands = bandsOf(view);
  const widths = new Map(view.lanes.map(({ key }, at) => [key, Math.min(boxWidth, (bands[at]?.width ?? 0) - 2 * laneInset)]));
  const sized = view.steps.map((step, at) => sizeStep(step, at, widths.get(step.lane) ?? boxWidth));
  const frame = frameOf(view, bands, widths);
  const ends = Math.max(frame.start, circle) + Math.max(frame.end, circle);
  const outside = frame.head + headGap + ends + rowGap + footGap + frame.totals + 2;
  const pages = pagesOf(sized, tallest - outside);
  return pages.map((steps, at) =>
    layoutPage(view, frame, { steps, number: at, isLast: at === pages.length - 1, after: pages[at + 1]?.[0] }),
  );
}

interface Frame {
  readonly bands: readonly LaneBand[];
  readonly centre: ReadonlyMap<LaneKey, number>;
  readonly widths: ReadonlyMap<LaneKey, number>;
  readonly head: number;
  readonly heads: readonly TextLine[];
  readonly start: number;
  readonly end: number;
  readonly totals: number;
  readonly startLines: readonly FlowLine[];
  readonly endLines: readonly FlowLine[];
  readonly totalLines: readonly FlowLine[];
}

/** The applicant's lane is narrow, the others share the rest. */
function bandsOf({ lanes, steps }: SwimlaneView): readonly LaneBand[] {
  const margin = steps.some(({ exits }) => exits.some(({ to }) => to !== undefined)) ? channels * channelGap + 8 : 4;
  const width = (full - timeWidth - applicantWidth - margin) / Math.max(lanes.length - 1, 1);
  return lanes.map((_, at) =>
    at === 0 ? { x: timeWidth, width: applicantWidth } : { x: round(timeWidth + applicantWidth + (at - 1) * width), width: round(width) },
  );
}

function frameOf(view: SwimlaneView, bands: readonly LaneBand[], widths: Frame['widths']): Frame {
  const titles = view.lanes.map(({ title, name }, at) =>
    wrapped([{ text: title, strong: true }, ...(name === undefined ? [] : [{ text: name, strong: false }])], (bands[at]?.width ?? 0) - 8),
  );
  const head = round(Math.max(...titles.map(heightOf)) + 2 * inset.y);
  const time = centred(wrapped([{ text: view.timeTitle, strong: true }], timeWidth - 8), timeWidth / 2, 0, head);
  const middles = bands.map(({ x, width }) => round(x + width / 2));
  const heads = titles.flatMap((lines, at) => centred(lines, middles[at] ?? 0, 0, head));
  const inner = paperWidth - 2 * inset.x;
  const [startLines, endLines] = [wrapped(view.start, inner), wrapped(view.end, inner)];
  const totalLines = wrapped(
    view.totals.map((text) => ({ text, strong: true })),
    full - 24,
  );
  const tall = (lines: readonly FlowLine[]): number => (lines.length === 0 ? 0 : round(heightOf(lines) + 2 * inset.y));
  return {
    bands,
    centre: new Map(view.lanes.map(({ key }, at) => [key, middles[at] ?? 0])),
    widths,
    head,
    heads: [...time, ...heads],
    start: tall(startLines),
    end: tall(endLines),
    totals: tall(totalLines),
    startLines,
    endLines,
    totalLines,
  };
}

interface Page {
  readonly steps: readonly SizedStep[];
  readonly number: number;
  readonly isLast: boolean;
  readonly after?: SizedStep | undefined;
}

const idOf = ({ at }: SizedStep): string => `step-${at + 1}`;

function layoutPage(view: SwimlaneView, frame: Frame, page: Page): SwimLayout {
  const { steps, isLast } = page;
  const boxes: SwimBox[] = [];
  const lines: SwimLine[] = [];
  const labels: TextLine[] = [...frame.heads];
  const rows: number[] = [];
  let y = frame.head + headGap;
  let last: SwimBox | undefined;
  /** A box on the main line, and what leads to it unless nothing does. */
  const add = (box: SwimBox): void => {
    if (last !== undefined) lines.push({ from: last.id, to: box.id, points: downTo(last, box), arrow: true, both: false });
    boxes.push(box);
    last = box;
  };
  const opening = openingOf(view, frame, page, y);
  if (opening !== undefined) {
    add(opening);
    y = round(opening.foot + rowGap);
  }
  for (const sized of steps) {
    const placed = placeStep(sized, frame, y);
    add(placed.box);
    for (const paper of placed.papers) boxes.push(paper);
    for (const line of placed.lines) lines.push(line);
    for (const line of centred(sized.time, timeWidth / 2, y, placed.timeRoom)) labels.push(line);
    y = round(y + sized.height + rowGap);
    rows.push(round(y - rowGap / 2));
    if (!sized.step.continues) last = undefined;
  }
  if (last !== undefined) {
    const closing = closingOf(frame, page, y);
    add(closing);
    y = round(closing.foot + rowGap);
  }
  const foot = round(y - rowGap + footGap);
  lines.push(...jumpLines(steps, boxes, frame));
  const totals = isLast ? frame.totals : 0;
  if (totals > 0) labels.push(...centred(frame.totalLines, full / 2, foot, totals));
  const height = round(foot + totals + 2);
  return { width: full, height, boxes, lines, labels, lanes: frame.bands, head: frame.head, foot, rows: rows.slice(0, -1) };
}

/** The start, or the circle at which the line goes on, unless the step before leads elsewhere. */
function openingOf({ steps }: SwimlaneView, frame: Frame, page: Page, y: number): SwimBox | undefined {
  const [first] = page.steps;
  if (page.number === 0) return plainBox('start', frame.startLines, frame, y);
  return first !== undefined && steps[first.at - 1]?.continues
    ? connector(page.number, frame.centre.get(first.step.lane) ?? 0, y)
    : undefined;
}

const closingOf = (frame: Frame, { isLast, number, after }: Page, y: number): SwimBox =>
  isLast ? plainBox('end', frame.endLines, frame, y) : connector(number + 1, frame.centre.get(after?.step.lane ?? 'applicant') ?? 0, y);

const blank = { optional: false, answers: undefined, rules: [], diamond: undefined, bars: undefined };

/** Start and end are the applicant's. */
function plainBox(kind: 'start' | 'end', lines: readonly FlowLine[], { centre, start, end }: Frame, y: number): SwimBox {
  const [width, height, x] = [110, kind === 'start' ? start : end, centre.get('applicant') ?? 0];
  const texts = centred(lines, x, y, height);
  return { id: kind, kind, x: round(x - width / 2), y, width, height, foot: round(y + height), texts, ...blank };
}

function connector(number: number, x: number, y: number): SwimBox {
  const texts = centred([{ text: String(number), strong: true }], x, y, circle);
  return {
    id: `connector-${number}`,
    kind: 'connector',
    x: round(x - circle / 2),
    y,
    width: circle,
    height: circle,
    foot: round(y + circle),
    texts,
    ...blank,
  };
}

interface PlacedStep {
  readonly box: SwimBox;
  readonly papers: readonly SwimBox[];
  readonly lines: readonly SwimLine[];
  /** Times stand level with the head of the box. */
  readonly timeRoom: number;
}

function placeStep(sized: SizedStep, frame: Frame, y: number): PlacedStep {
  const { step, parts, tall } = sized;
  const id = idOf(sized);
  const centre = frame.centre.get(step.lane) ?? 0;
  const width = frame.widths.get(step.lane) ?? boxWidth;
  const x = round(centre - width / 2);
  const tops: number[] = [];
  const texts: TextLine[] = [];
  let above = 0;
  for (const { lines, height } of parts) {
    const top = round(y + above);
    tops.push(top);
    for (const line of centred(lines, centre, top, height)) texts.push(line);
    above += height;
  }
  const hasProcedures = step.procedures.length > 0;
  const box: SwimBox = {
    id,
    kind: 'step',
    x,
    y,
    width: round(width),
    height: tall,
    foot: round(y + tall),
    texts,
    optional: step.optional,
    answers: step.answers,
    rules: tops.slice(1),
    diamond: step.exits.length < 2 ? undefined : tops[hasProcedures ? 2 : 1],
    bars: hasProcedures ? [tops[1] ?? y, tops[2] ?? round(y + tall)] : undefined,
  };
  const { papers, lines } = handedOut(sized, frame, box, tops);
  return { box, papers, lines, timeRoom: Math.max(parts[0]?.height ?? 0, heightOf(sized.time)) };
}

/** What the applicant is handed, and the lines that lead there. */
function handedOut(
  { step, parts }: SizedStep,
  frame: Frame,
  { id, x, y }: SwimBox,
  tops: readonly number[],
): Pick<PlacedStep, 'papers' | 'lines'> {
  const papers: SwimBox[] = [];
  const lines: SwimLine[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const { paper, height } = parts[at] as SizedPart;
    if (paper === undefined) continue;
    const sheet = paperOf(paper, height, { step, frame, id: `${id}-paper-${at}`, top: tops[at] ?? y });
    const level = round((sheet.y + sheet.foot) / 2);
    const points: readonly Point[] = [
      [x, level],
      [round(sheet.x + sheet.width), level],
    ];
    papers.push(sheet);
    lines.push({ from: id, to: sheet.id, points, arrow: true, both: paper.paper.then === 'back' });
  }
  return { papers, lines };
}

interface PaperPlace {
  readonly step: SwimStep;
  readonly frame: Frame;
  readonly id: string;
  readonly top: number;
}

function paperOf(paper: SizedPaper, room: number, { step, frame, id, top }: PaperPlace): SwimBox {
  const y = round(top + (room - paper.height) / 2);
  const x = frame.centre.get('applicant') ?? 0;
  const ends = paper.paper.then === 'end';
  const low = round(y + paper.height);
  return {
    id,
    kind: ends ? 'end' : 'document',
    x: round(x - paperWidth / 2),
    y,
    width: paperWidth,
    height: paper.height,
    foot: ends ? low : round(low - wave),
    texts: centred(paper.lines, x, y, paper.height - (ends ? 0 : wave)),
    optional: false,
    answers: step.answers,
    rules: [],
    diamond: undefined,
    bars: undefined,
  };
}

/** Straight down, or across in the gap above the next box. */
function downTo(from: SwimBox, to: SwimBox): readonly Point[] {
  const start = round(from.x + from.width / 2);
  const end = round(to.x + to.width / 2);
  const across = round(to.y - rowGap / 2 + 1);
  if (start === end)
    return [
      [start, from.foot],
      [end, to.y],
    ];
  return [
    [start, from.foot],
    [start, across],
    [end, across],
    [end, to.y],
  ];
}

/** Lines to other steps of the same drawing, as far as none crosses another; where they lead is written in words in any case. */
function jumpLines(steps: readonly SizedStep[], boxes: readonly SwimBox[], { bands }: Frame): readonly SwimLine[] {
  const isJump = ({ parts }: SizedStep): boolean => parts.some(({ exit }) => exit?.to !== undefined);
  if (!steps.some(isJump)) return [];
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const targets = new Map(steps.map((sized) => [sized.at, sized]));
  const jumps = steps.flatMap((sized) =>
    sized.parts.flatMap(({ exit }, part) => {
      const to = exit?.to === undefined ? undefined : targets.get(exit.to);
      const from = byId.get(idOf(sized));
      const target = to === undefined ? undefined : byId.get(idOf(to));
      if (from === undefined || target === undefined) return [];
      const above = sized.parts.slice(0, part).reduce((sum, { height }) => sum + height, 0);
      return [{ from, to: target, level: round(from.y + above + (sized.parts[part]?.height ?? 0) / 2) }];
    }),
  );
  const ends = new Map<string, number[]>();
  for (const { to, level } of jumps) ends.set(to.id, [...(ends.get(to.id) ?? [to.y + entry]), level]);
  const routes = lanesFor(
    [...ends].map(([to, levels]) => bundleOf(to, levels)),
    channels,
  );
  const last = bands.at(-1);
  const margin = last === undefined ? full : last.x + last.width;
  return jumps.flatMap(({ from, to, level }) => {
    const lane = routes.get(to.id);
    if (lane === undefined) return [];
    const x = round(margin + 6 + lane * channelGap);
    const points: readonly Point[] = [
      [round(from.x + from.width), level],
      [x, level],
      [x, to.y + entry],
      [round(to.x + to.width), to.y + entry],
    ];
    return [{ from: from.id, to: to.id, points, arrow: true, both: false }];
  });
}
