/** The command line with captured streams, in folders of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../bin/cli.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import type { ExitCode, World } from '../../bin/world.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export async function guide(cwd: string, args: readonly string[], env: World['env'] = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const stream = (lines: string[]) => ({ write: (text: string) => lines.push(text) });
  const world: World = { stdout: stream(out), stderr: stream(err), cwd, env, signal: new AbortController().signal };
  const code = await run(args, world);
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder that is deleted after the tests of the file. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of an example workspace. */
export function workspace(example: 'starter' | 'faulty'): string {
  const folder = join(freshFolder(), 'workspace');
  cpSync(join(packageRoot(), 'examples', example), folder, { recursive: true });
  return folder;
}
