/**
 * How far a long run has come. In: a stream and counts. Out: on a terminal one line that is redrawn; elsewhere, as in CI
 * logs, a line at every tenth. Widths are display widths, because a Chinese character takes two columns.
 */
import stringWidth from 'string-width';
import type { Output } from '../world.ts';

export interface Progress {
  /** Counts up; the text says what was just done. */
  readonly advance: (what?: string) => void;
  /** Ends the line, also after a failure. */
  readonly end: () => void;
}

const clearLine = '\r\u001b[K';

export function startProgress(stream: Output, label: string, total: number): Progress {
  return stream.isTTY === true ? redrawn(stream, label, total) : listed(stream, label, total);
}

function redrawn(stream: Output, label: string, total: number): Progress {
  const state = { done: 0 };
  const draw = (what: string): void =>
    void stream.write(clearLine + progressLine(label, state.done, total, what, (stream.columns ?? 80) - 1));
  draw('');
  return {
    advance: (what = '') => {
      state.done++;
      draw(what);
    },
    end: () => void stream.write(clearLine),
  };
}

function listed(stream: Output, label: string, total: number): Progress {
  const state = { done: 0 };
  const tenth = (done: number): number => Math.floor((done * 10) / Math.max(total, 1));
  return {
    advance: () => {
      state.done++;
      if (tenth(state.done) > tenth(state.done - 1)) stream.write(`${label} ${state.done}/${total}\n`);
    },
    end: () => {},
  };
}

/** Label, bar, counts and what is at work, never wider than `columns`. */
export function progressLine(label: string, done: number, total: number, what: string, columns: number): string {
  const counts = `${String(done).padStart(String(total).length)}/${total}`;
  const free = columns - stringWidth(`${label}  ${counts} `);
  const width = Math.min(24, free - 2);
  const filled = Math.round((width * done) / Math.max(total, 1));
  const bar = width < 6 ? '' : `${'█'.repeat(filled)}${'░'.repeat(width - filled)} `;
  return cut(`${label} ${bar}${counts} ${what}`, columns).trimEnd();
}

/** The beginning of a text that fits. */
export function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
