/**
 * Where the flow chart of a printed guide stands. In: its drawing. Out: the chart for its place between the sections when it is
 * short, else a plate at the end of the item: a tall drawing there would leave the page before it half empty.
 */
import { trusted } from '../templates.ts';

/** In CSS pixels: some 95 mm. */
const tallest = 360;

export interface PlateWords {
  /** The words that lead to the plate, and those around its page number where there is one. */
  readonly words: string;
  readonly numbered: boolean;
  readonly before?: string;
  readonly after?: string;
}

export function chartOrPlate(drawing: string, plate: PlateWords): object {
  if (drawing === '') return {};
  const height = [...drawing.matchAll(/<svg\b[^>]* height="([\d.]+)"/g)].reduce((sum, [, one]) => sum + Number(one), 0);
  return height <= tallest ? { chart: trusted(drawing) } : { plate: { ...plate, chart: trusted(drawing) } };
}
