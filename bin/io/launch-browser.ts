/**
 * Starts one browser program. In: its path and a folder for its files. Out: a running browser, recent enough, with the fonts
 * of printed documents; or an error that says why not.
 */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Program } from './carried-browser.ts';
import { declaredFonts, fontconfigFile, type PageFonts, systemFonts } from './fonts.ts';

export interface LaunchOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told what the user should know, such as that the sandbox is off. */
  readonly note?: (text: string) => void;
}

export interface PrintBrowser {
  readonly browser: Browser;
  readonly fonts: PageFonts;
}

/** Margin boxes of @page, which make headers and page numbers, came with Chromium 131. */
export const oldestVersion = 131;

/** Puppeteer's defaults already turn off updates, sync, extensions and background networking; these close the rest. */
const flags = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
] as const;

export async function launch(program: Program, scratch: string, options: LaunchOptions): Promise<PrintBrowser> {
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
  await checkVersion(browser);
  if (isRoot) options.note?.('以 root 身份运行，浏览器沙箱已关闭（建议换普通用户） · running as root: the browser sandbox is off');
  return { browser, fonts: usesFontconfig ? systemFonts : declaredFonts() };
}

function environment(env: LaunchOptions['env'], program: Program, fontconfig: string | undefined): Record<string, string | undefined> {
  return {
    ...env,
    ...(fontconfig === undefined ? {} : { FONTCONFIG_FILE: fontconfig }),
    ...(program.libraries === undefined ? {} : { LD_LIBRARY_PATH: program.libraries }),
  };
}

async function checkVersion(browser: Browser): Promise<void> {
  const version = await browser.version();
  if (!isTooOld(version)) return;
  await browser.close();
  throw new Error(`${version}: 版本过旧，需要 ${oldestVersion} 以上 · too old, ${oldestVersion} or later is needed`);
}

/** In: what a browser says of itself, such as HeadlessChrome/147.0.7727.0. */
export const isTooOld = (version: string): boolean => Number(/\/(\d+)\./.exec(version)?.[1] ?? 0) < oldestVersion;

/** The line of a launch error that says something; Chromium adds pages of its log. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/no usable sandbox/i.test(text)) {
    return '系统禁止了浏览器沙箱，请安装 Chrome 或 Edge · the system forbids the browser sandbox: install Chrome or Edge';
  }
  const telling = text.split('\n').find((line) => /error while loading|ENOENT|EACCES|FATAL|版本/.test(line));
  return (telling ?? text.split('\n')[0] ?? '').trim();
}
