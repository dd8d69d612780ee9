/**
 * What a command may touch, handed in so that tests can replace it. In: nothing. Out: streams, folder and environment, and
 * the exit codes every command keeps to.
 */
import type { Lang } from '../src/schema/diagnostic.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How the program is called, for the commands that messages propose. */
  readonly program?: string;
  /** Aborted when the user interrupts. To be asked for only when there is something to tidy up: until then interrupting ends the program. */
  readonly signal: AbortSignal;
}

export const exitCodes = { clean: 0, findings: 1, usage: 2, failure: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Picks a fixed text of the program. */
export const say = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);

/** The words that call this program; npx finds it wherever it is installed. */
export const programOf = ({ program }: World): string => program ?? 'npx guide';

/** A path as it has to be typed on a command line. */
export const quote = (path: string): string => (/^[\p{L}\p{N}_./:\\~-]+$/u.test(path) ? path : `"${path}"`);
