/**
 * The Chromium that npm carries (@sparticuz/chromium, Linux on x64 only). In: its compressed files. Out: the path of the
 * unpacked program. The package would unpack to /tmp/chromium, a place that other users can occupy and that a second
 * process finds half written; here it goes to the user's own cache, under another name first.
 */
import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';

export interface Program {
  readonly path: string;
  /** Folder of shared libraries, when the system lacks them. */
  readonly libraries?: string;
}

/** Undefined where the package has no program for this machine. `scratch` serves when the cache cannot be written. */
export async function carriedBrowser(scratch: string): Promise<Program | undefined> {
  const source = process.platform === 'linux' && process.arch === 'x64' ? packageFolder() : undefined;
  if (source === undefined) return undefined;
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = await unpackTo(join(cacheFolder(), `chromium-${version}`), source).catch(() =>
    unpackTo(join(scratch, 'chromium'), source),
  );
  return { path: join(folder, 'chromium'), ...(hasNss() ? {} : { libraries: join(folder, 'lib') }) };
}

function packageFolder(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  } catch {
    return undefined;
  }
}

async function unpackTo(folder: string, source: string): Promise<string> {
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  try {
    await mkdir(join(fresh, 'lib'), { recursive: true, mode: 0o700 });
    await unpackProgram(join(source, 'bin', 'chromium.br'), join(fresh, 'chromium'));
    await unpackLibraries(join(source, 'bin', 'al2023.tar.br'), join(fresh, 'lib'));
    await rename(fresh, folder).catch((cause) => {
      if (!existsSync(folder)) throw cause;
    });
    return folder;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

const unpackProgram = (from: string, to: string): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));

async function unpackLibraries(from: string, to: string): Promise<void> {
  for (const { name, content } of tarFiles(brotliDecompressSync(await readFile(from)))) await writeFile(join(to, basename(name)), content);
}

/** Plain files of a tar: blocks of 512 bytes; a header holds the name first, the size in octal at 124, the kind at 156. */
export function tarFiles(tar: Buffer): readonly { readonly name: string; readonly content: Buffer }[] {
  const files: { name: string; content: Buffer }[] = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    if (Number.isNaN(size)) throw new Error(`unreadable tar header at ${at}`);
    if (['0', '\0'].includes(tar.toString('latin1', at + 156, at + 157)))
      files.push({ name, content: tar.subarray(at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** Chromium needs NSS, which slim containers lack. */
function hasNss(): boolean {
  const folders = ['/lib64', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu'].filter(existsSync);
  return folders.some((folder) => readdirSync(folder).includes('libnss3.so'));
}
