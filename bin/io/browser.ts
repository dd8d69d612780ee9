/**
 * The browser that prints. In: a path named by the user, or nothing. Out: a running browser for as long as `use` works; it
 * is closed and its files are removed whatever happens, also when the signal aborts.
 */
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/schema/usage-error.ts';
import { carriedBrowser, type Program } from './carried-browser.ts';
import { installedBrowsers } from './find-browser.ts';
import { type LaunchOptions, launch, oldestVersion, type PrintBrowser, reasonOf } from './launch-browser.ts';

export type { PrintBrowser } from './launch-browser.ts';

export interface BrowserOptions extends LaunchOptions {
  /** Program named by `--browser`. */
  readonly path?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export async function withBrowser<T>(options: BrowserOptions, use: (running: PrintBrowser) => Promise<T>): Promise<T> {
  options.signal?.throwIfAborted();
  const scratch = await mkdtemp(join(tmpdir(), 'guide-print-'));
  try {
    const running = await open(options, scratch);
    return await usingBrowser(running, options.signal, use);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function usingBrowser<T>(
  running: PrintBrowser,
  signal: AbortSignal | undefined,
  use: (running: PrintBrowser) => Promise<T>,
): Promise<T> {
  const kill = (): void => void running.browser.process()?.kill('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  try {
    signal?.throwIfAborted();
    return await use(running);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', kill);
    await running.browser.close().catch(kill);
  }
}

async function open(options: BrowserOptions, scratch: string): Promise<PrintBrowser> {
  const named = options.path || options.env.GUIDE_BROWSER;
  if (named) return launchNamed(named, scratch, options);
  const failures: string[] = [];
  for await (const program of candidates(scratch, options.env)) {
    try {
      return await launch(program, scratch, options);
    } catch (error) {
      failures.push(`${program.path}: ${reasonOf(error)}`);
    }
  }
  throw noBrowser(failures);
}

async function* candidates(scratch: string, env: BrowserOptions['env']): AsyncGenerator<Program> {
  for (const path of installedBrowsers({ platform: process.platform, env, isProgram: canRun })) yield { path };
  const carried = await carriedBrowser(scratch);
  if (carried !== undefined) yield carried;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function launchNamed(path: string, scratch: string, options: BrowserOptions): Promise<PrintBrowser> {
  if (!canRun(path)) {
    throw new UsageError(
      `找不到 --browser 或 GUIDE_BROWSER 指定的浏览器程序，或无权运行：${path}`,
      `the browser named by --browser or GUIDE_BROWSER cannot be run: ${path}`,
    );
  }
  try {
    return await launch({ path }, scratch, options);
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new UsageError(`指定的浏览器 ${path} 不能使用：${reason}`, `the browser ${path} cannot be used: ${reason}`, { cause });
  }
}

function noBrowser(failures: readonly string[]): UsageError {
  const tried = failures.map((line) => `\n  × ${line}`).join('');
  return new UsageError(
    `没有可用的浏览器，无法生成 PDF。请安装 Google Chrome、Microsoft Edge 或 Chromium（${oldestVersion} 或更新版本），` +
      `或用 --browser <路径> 或环境变量 GUIDE_BROWSER 指定浏览器程序；不需要 PDF 时加 --no-pdf。${tried}`,
    `there is no browser to print PDFs with. Install Google Chrome, Microsoft Edge or Chromium (${oldestVersion} or later), ` +
      `or name its program by --browser <path> or by GUIDE_BROWSER; to go without PDFs add --no-pdf.${tried}`,
  );
}
