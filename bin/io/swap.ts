/**
 * Puts one folder in the place of another. In: the fresh folder and the target beside it. Out: the target is the fresh one or,
 * when that failed, still the old one. A run that was killed halfway is put right by the next.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export async function swap(fresh: string, target: string): Promise<void> {
  if (!existsSync(target)) return rename(fresh, target);
  const old = join(dirname(target), `.${basename(target)}.old-${process.pid}`);
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (cause) {
    renameSync(old, target);
    throw cause;
  }
  await rm(old, { recursive: true, force: true, maxRetries: 3 });
}

/** On Windows a folder cannot be renamed while a program has one of its files open; virus scanners do so for a moment. */
async function rename(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return renameSync(from, to);
    } catch (cause) {
      if (attempt === 5) throw new Error(`could not rename ${from} to ${to}; perhaps a program has a file in it open`, { cause });
      await wait(100 * attempt);
    }
  }
}

/** Removes what killed runs left beside the target and brings back an old output that was moved aside. */
export function recover(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).flatMap((name) => {
    const pid = name.startsWith(`.${basename(target)}.`)
      ? /^(?:new|old)-(\d+)$/.exec(name.slice(basename(target).length + 2))?.[1]
      : undefined;
    return pid === undefined || isOther(Number(pid)) ? [] : [name];
  });
  for (const name of left) {
    const path = join(folder, name);
    if (name.includes('.old-') && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** A container gives every run the same number, so our own is a leftover too. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
