/**
 * `guide dev`: preview on this machine. In: a workspace. Out: a server on the loopback address that renders a page when it
 * is asked for, reads only what changed after a save, refreshes open pages and shows the findings inside them.
 */
import { realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import type { Shelf } from '../../src/law/shelf.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { dayOf, loadShelf } from '../io/law-shelf.ts';
import { conversionAt } from '../io/opencc.ts';
import { type Page, Preview, type Surroundings } from '../io/preview.ts';
import { findRoot } from '../io/root.ts';
import { modulesAt } from '../io/rule-modules.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';

export interface DevOptions {
  readonly workspace: string;
  readonly port: string;
  readonly lang: Lang;
}

const host = '127.0.0.1';

/** A burst of saves, as editors make them, is one change. */
const settleMilliseconds = 40;

export async function dev(options: DevOptions, world: World): Promise<ExitCode> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`端口不对：${options.port}`, `not a port: ${options.port}`);
  const root = findRoot(options.workspace, world.cwd);
  let laws = await shelfAt(root);
  const preview = new Preview(root, options.lang, { ...surroundingsOf(await modulesAt(root), laws), ...(await conversionAt(root)) });
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, preview, listeners));
  await listen(server, port);
  const watcher = await watchWorkspace(realpathSync(root), async (areLawsChanged) => {
    if (areLawsChanged || laws.day !== dayOf(undefined))
      laws = await shelfAt(root).catch((cause) => keep(laws, cause, options.lang, world));
    preview.refresh({ ...surroundingsOf(await modulesAt(root).catch(() => undefined), laws), ...(await conversionAt(root)) });
    world.stdout.write(preview.summary());
    for (const listener of listeners) listener.write(`data: ${preview.version}\n\n`);
  });
  announce(server, port, preview, options.lang, world);
  await untilAborted(world.signal);
  await watcher.close();
  for (const listener of listeners) listener.end();
  server.closeAllConnections();
  server.close();
  return exitCodes.clean;
}

/** The law texts, and the day for which they were asked. */
interface DayShelf {
  readonly day: string;
  readonly shelf?: Shelf;
}

async function shelfAt(root: string): Promise<DayShelf> {
  const day = dayOf(undefined);
  const loaded = await loadShelf(root, day);
  return loaded === undefined ? { day } : { day, shelf: loaded.shelf };
}

/** A library in the middle of a change: the one before goes on, and the next save tries again. */
function keep(before: DayShelf, cause: unknown, lang: Lang, world: World): DayShelf {
  world.stderr.write(`${cause instanceof UsageError ? cause.in(lang) : String(cause)}\n`);
  return before;
}

const surroundingsOf = (modules: Surroundings['modules'], { shelf }: DayShelf): Surroundings => ({
  ...(modules === undefined ? {} : { modules }),
  ...(shelf === undefined ? {} : { laws: shelf }),
});

function announce(server: Server, port: number, preview: Preview, lang: Lang, world: World): void {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const place = `http://localhost:${actual}/`;
  world.stdout.write(`${say(lang, `预览：${place}   按 Ctrl+C 结束`, `preview: ${place}   Ctrl+C ends it`)}\n`);
  world.stdout.write(preview.summary());
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new UsageError(`端口 ${port} 已被占用，用 --port 换一个`, `port ${port} is taken; choose another with --port`)
          : cause,
      ),
    );
    server.listen(port, host, resolve);
  });
}

/** Resolves when every later change will be noticed. */
function watchWorkspace(root: string, changed: (areLawsChanged: boolean) => void): Promise<{ close(): Promise<void> }> {
  let timer: NodeJS.Timeout | undefined;
  let areLawsChanged = false;
  const ours = /^(guide\.ya?ml|baseline\.yaml|laws\.lock|items|offices|handbooks|packs|translations|files|themes|laws)(\/|$)/;
  const watcher = watch(root, {
    ignoreInitial: true,
    // A link could lead anywhere, or back to itself.
    followSymlinks: false,
    ignored: (path) => path !== root && !ours.test(relative(root, path).split(sep).join('/')),
  });
  // Without a listener an error, as of a folder that may not be read, would end the program; the next save tries again.
  watcher.on('error', () => changed(true));
  watcher.on('all', (_event, path) => {
    areLawsChanged ||= /^laws/.test(relative(root, path));
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed(areLawsChanged);
      areLawsChanged = false;
    }, settleMilliseconds);
  });
  return new Promise((resolve) => watcher.once('ready', () => resolve(watcher)));
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));

function answer(request: IncomingMessage, response: ServerResponse, preview: Preview, listeners: Set<ServerResponse>): void {
  const path = decodePath(request.url ?? '/');
  // A page elsewhere must not reach this server through a name that resolves to the loopback address.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '')) send(response, plain(403, 'forbidden'));
  else if (request.method !== 'GET' && request.method !== 'HEAD') send(response, plain(405, 'only GET'));
  else if (path === undefined) send(response, plain(400, 'bad request'));
  else if (path === '__events') subscribe(request, response, listeners);
  else send(response, preview.page(path));
}

const plain = (status: number, body: string): Page => ({ status, type: 'text/plain', body });

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '').replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}

function subscribe(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': ready\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

function send(response: ServerResponse, { status, type, body, location }: Page): void {
  response.writeHead(status, {
    'Content-Type': `${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(location === undefined ? {} : { Location: location }),
  });
  response.end(body);
}
