/**
 * PDFs that need not be printed again. In: the previous output, and a note in the user's own cache of what each of its PDFs was made
 * from. Out: the bytes of a PDF whose document, program and browser are the same as before and which nobody has changed since. Printing
 * takes a hundred times as long as making the document, so documents are always made and compared as a whole: nothing can go stale.
 * The note does not lie in the output, because whoever can put files there must not decide what is published.
 */
import { join } from 'node:path';
import type { PrintJob } from '../../src/render/artifact.ts';
import { cachedFor, digest, readIfThere, readNotes, realPath, writeNotes } from './cache-folder.ts';

/** What one PDF was made from, and what came of it, as hashes. */
interface Note {
  readonly source: string;
  readonly bytes: string;
}

export interface KeptPrints {
  /** The PDF of the same document, if the previous output still holds it; it is noted again. */
  readonly find: (job: PrintJob) => Uint8Array | undefined;
  /** Notes what was printed. */
  readonly note: (job: PrintJob, bytes: Uint8Array) => void;
  /** To be called when the output is in its place. */
  readonly keep: () => void;
}

export interface Printing {
  /** The output folder, which need not exist. */
  readonly target: string;
  /** Everything beside the document that a PDF depends on: this program and the browser, with their versions. Without it nothing is kept. */
  readonly maker: string | undefined;
}

export function keptPrints({ target, maker }: Printing): KeptPrints {
  if (maker === undefined) return { find: () => undefined, note: () => undefined, keep: () => undefined };
  const place = realPath(target);
  const file = cachedFor('prints', target, '.json');
  const before = readNotes(file, isNote);
  const now = new Map<string, Note>();
  const sourceOf = (job: PrintJob): string => digest(JSON.stringify([maker, job]));
  return {
    find: (job) => {
      const note = before.get(job.path);
      if (note === undefined || note.source !== sourceOf(job)) return undefined;
      const bytes = readIfThere(join(place, job.path));
      if (bytes === undefined || digest(bytes) !== note.bytes) return undefined;
      now.set(job.path, note);
      return bytes;
    },
    note: (job, bytes) => void now.set(job.path, { source: sourceOf(job), bytes: digest(bytes) }),
    keep: () => writeNotes(file, now),
  };
}

const isNote = (one: unknown): one is Note => typeof (one as Note | null)?.source === 'string' && typeof (one as Note).bytes === 'string';
