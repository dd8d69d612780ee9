/**
 * Threads beside this one. In: the root of a workspace. Out: threads that load the program while this one does, and then wait to be told
 * what there is to do. Loads nothing else of the program, so that they can start before it.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { hasKeptItems } from './cache-folder.ts';
import { rootAbove } from './root.ts';

/** Starting a thread costs as much as compiling and rendering some 100 items. */
const smallWorkspace = 200;
const mostThreads = 4;

/** The translator that runs this program from its sources does not reach into workers. */
const isCompiled = import.meta.url.endsWith('.js');

/** What a worker is started with. */
export interface Hiring {
  /** Where the workspace lies, for the modules of its rules. */
  readonly root: string;
  /** How many items have been taken; all threads share it. */
  readonly taken: SharedCounter;
}

export type SharedCounter = Int32Array<SharedArrayBuffer>;

/** One thread. */
interface Hand {
  readonly send: (message: object) => void;
  /** The next thing it reports; fails when it ends before that. */
  readonly next: <T>() => Promise<T>;
  /** Ends it; who still waits for it gets the reason. */
  readonly dismiss: (reason?: unknown) => void;
}

export interface Hands extends Hiring {
  readonly hired: () => readonly Hand[];
  /** Starts the threads, unless there are some or so few items are to be worked on that it would not pay. */
  readonly hire: (items: number) => void;
  readonly dismiss: (reason?: unknown) => void;
}

/**
 * Does work with threads that start at once where much may be to do; so a command begins that works through a workspace, and is loaded
 * meanwhile. None for a path at which there is no workspace, which the command will tell.
 */
export async function withHands<T>(path: string, cwd: string, isFresh: boolean, work: (hands?: Hands) => Promise<T>): Promise<T> {
  const root = rootAbove(path, cwd);
  const hands = root === undefined ? undefined : startHands(root, isFresh);
  try {
    return await work(hands);
  } finally {
    hands?.dismiss();
  }
}

/** Where results are kept from an earlier run little may be left to do, so nobody is hired until that is known. */
export function startHands(root: string, isFresh: boolean): Hands {
  const hiring = { root, taken: new Int32Array(new SharedArrayBuffer(4)) };
  let hired: readonly Hand[] = [];
  const hire = (items: number): void => {
    if (!isCompiled || items < smallWorkspace || hired.length > 0) return;
    optimiseLate();
    hired = Array.from({ length: Math.min(availableParallelism(), mostThreads) - 1 }, () => start(hiring));
  };
  const dismiss = (reason?: unknown): void => {
    for (const hand of hired) hand.dismiss(reason);
  };
  if (isFresh || !hasKeptItems(root)) hire(filesIn(join(root, 'items')));
  return { ...hiring, hired: () => hired, hire, dismiss };
}

/** About how many. */
function filesIn(folder: string): number {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? readdirSync(folder, { recursive: true }).length : 0;
}

/**
 * The engine optimises a function after it has run for a while, on a core of its own. In a run of seconds on all cores that
 * takes as much time as it saves, most of all where it optimises the same function in every thread: a build of 1,000 items takes
 * a third less without (docs/adr/0009-speed.md). Eight times the usual threshold; the flag has a name for each engine, and an engine
 * that does not know it would complain.
 */
function optimiseLate(): void {
  const engine = Number(process.versions.v8.split('.')[0]);
  if (engine === 11) setFlagsFromString('--interrupt-budget=540000');
  if (engine === 12 || engine === 13) setFlagsFromString('--invocation-count-for-turbofan=24000');
}

function start(hiring: Hiring): Hand {
  const worker = new Worker(new URL('./crew-worker.js', import.meta.url), { workerData: hiring });
  let dismissed: unknown;
  const failure = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(dismissed ?? new Error(`a thread ended early with ${code}`)));
  });
  // Nobody may be waiting when it ends as it should.
  failure.catch(() => undefined);
  const reports: unknown[] = [];
  let awaited: ((report: unknown) => void) | undefined;
  worker.on('message', (report: unknown) => {
    if (awaited === undefined) reports.push(report);
    else awaited(report);
    awaited = undefined;
  });
  const report = (): Promise<unknown> =>
    reports.length > 0
      ? Promise.resolve(reports.shift())
      : new Promise((resolve) => {
          awaited = resolve;
        });
  return {
    send: (message) => worker.postMessage(message),
    next: <T>() => Promise.race([report() as Promise<T>, failure]),
    dismiss: (reason) => {
      dismissed = reason;
      void worker.terminate();
    },
  };
}
