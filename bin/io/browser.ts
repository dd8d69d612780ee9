/**
 * The browser that prints. In: a path named by the user, or nothing. Out: a running browser for as long as `use` works; it
 * is closed and its files are removed whatever happens, also when the signal aborts.
 */
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { UsageError } from '../../src/schema/usage-error.ts';
import { carriedBrowser, type Program } from './carried-browser.ts';
import { installedBrowsers } from './find-browser.ts';
import { declaredFonts, fontconfigFile, type PageFonts, systemFonts } from './fonts.ts';

export interface BrowserOptions {
  /** Program named by `--browser`. */
  readonly path?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  /** Told what the user should know, such as that the sandbox is off. */
  readonly note?: (text: string) => void;
}

export interface PrintBrowser {
  readonly browser: Browser;
  readonly fonts: PageFonts;
}

/** Margin boxes of @page, which make headers and page numbers, came with Chromium 131. */
const oldestVersion = 131;

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

async function launch(program: Program, scratch: string, options: BrowserOptions): Promise<PrintBrowser> {
  const { launch: start } = await import('puppeteer-core');
  const usesFontconfig = process.platform === 'linux';
  const isRoot = process.getuid?.() === 0;
  const browser = await start({
    executablePath: program.path,
    headless: 'shell',
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: 15 * 60_000,
    userDataDir: await mkdtemp(join(scratch, 'profile-')),
    args: [...flags, ...(isRoot ? ['--no-sandbox'] : [])],
    env: environment(options.env, program, usesFontconfig ? await fontconfigFile(scratch) : undefined),
  });
  try {
    await checkVersion(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
  if (isRoot) options.note?.('以 root 身份运行，浏览器沙箱已关闭（建议换普通用户） · running as root: the browser sandbox is off');
  return { browser, fonts: usesFontconfig ? systemFonts : declaredFonts() };
}

/** Puppeteer's defaults already turn off updates, sync, extensions and background networking; these close the rest. */
const flags = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
] as const;

function environment(env: BrowserOptions['env'], program: Program, fontconfig: string | undefined): Record<string, string | undefined> {
  return {
    ...env,
    ...(fontconfig === undefined ? {} : { FONTCONFIG_FILE: fontconfig }),
    ...(program.libraries === undefined ? {} : { LD_LIBRARY_PATH: program.libraries }),
  };
}

async function checkVersion(browser: Browser): Promise<void> {
  const version = await browser.version();
  const major = Number(/\/(\d+)\./.exec(version)?.[1]);
  if (major < oldestVersion)
    throw new Error(`${version}: 版本过旧，需要 ${oldestVersion} 以上 · too old, ${oldestVersion} or later is needed`);
}

/** The line of a launch error that says something; Chromium adds pages of its log. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/no usable sandbox/i.test(text)) {
    return '系统禁止了浏览器沙箱，请安装 Chrome 或 Edge · the system forbids the browser sandbox: install Chrome or Edge';
  }
  const telling = text.split('\n').find((line) => /error while loading|ENOENT|EACCES|FATAL|版本/.test(line));
  return (telling ?? text.split('\n')[0] ?? '').trim();
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
