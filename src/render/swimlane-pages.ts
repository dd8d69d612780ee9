/**
 * Which steps of a chart by lanes stand in one drawing. In: sized steps. Out: runs of steps that each fit a printed page. Pages
 * are filled, because what follows the chart goes on below its last part; but the last step does not stand alone.
 */
import type { SizedStep } from './swimlane-sizes.ts';
import { rowGap } from './swimlane-types.ts';

export function pagesOf(steps: readonly SizedStep[], room: number): readonly (readonly SizedStep[])[] {
  const pages: SizedStep[][] = [];
  let used = 0;
  for (const step of steps) {
    const page = pages.at(-1);
    const tall = step.height + rowGap;
    if (page === undefined || used + tall > room) {
      pages.push([step]);
      used = tall;
    } else {
      page.push(step);
      used += tall;
    }
  }
  return withCompany(pages, room);
}

function withCompany(pages: readonly SizedStep[][], room: number): readonly (readonly SizedStep[])[] {
  const [before, last] = pages.slice(-2);
  const moved = before?.at(-1);
  if (last?.length !== 1 || before === undefined || before.length < 3 || moved === undefined) return pages;
  if ((last[0]?.height ?? 0) + moved.height + 2 * rowGap > room) return pages;
  return [...pages.slice(0, -2), before.slice(0, -1), [moved, ...last]];
}
