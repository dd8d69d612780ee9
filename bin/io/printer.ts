/**
 * Prints many documents with one browser. In: jobs in any number. Out: each PDF is handed to `accept` as soon as it is made,
 * so that no more than two are held in memory.
 */
import type { PrintJob } from '../../src/render/artifact.ts';
import type { PrintBrowser } from './browser.ts';
import { type Printed, printJob } from './print-job.ts';

export interface PrintOptions {
  readonly accept: (printed: Printed, job: PrintJob) => void | Promise<void>;
  readonly signal?: AbortSignal | undefined;
  /** Pages at work at the same time; on two cores more than two gain nothing. */
  readonly pages?: number;
  /** Characters of HTML that are printed at once. */
  readonly partSize?: number | undefined;
}

export async function printAll(jobs: Iterable<PrintJob>, running: PrintBrowser, options: PrintOptions): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  const failure = new AbortController();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true && !failure.signal.aborted; next = queue.next()) {
      options.signal?.throwIfAborted();
      await printOne(next.value, running, options).catch((error) => {
        failure.abort();
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: options.pages ?? 2 }, worker));
}

async function printOne(job: PrintJob, running: PrintBrowser, { accept, signal, partSize }: PrintOptions): Promise<void> {
  let printed: Printed;
  try {
    printed = await printJob(job, running, partSize);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Error(`could not print ${job.path}`, { cause });
  }
  await accept(printed, job);
}
