/**
 * The fonts of printed documents: Noto Sans SC 400 and 700 as static TrueType from npm, because a face that is missing, is
 * variable or is CFF makes Chromium write Type 3 fonts. On Linux a private fontconfig file shows them to the browser (by far
 * the fastest way); elsewhere style sheets declare them and the printer serves the files to its pages.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const faces = [
  { weight: 400, folder: '400Regular', file: 'NotoSansSC_400Regular.ttf' },
  { weight: 700, folder: '700Bold', file: 'NotoSansSC_700Bold.ttf' },
] as const;

/** Requests to this host never leave the process: `.invalid` is reserved by RFC 2606. */
const host = 'https://fonts.invalid/';

const fontFolder = (): string => dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));

export interface PageFonts {
  /** Style to put into each document. */
  readonly style: string;
  /** The bytes behind an address that the style names. */
  readonly serve: (url: string) => Buffer | undefined;
}

export const systemFonts: PageFonts = { style: '', serve: () => undefined };

/** Fonts for browsers that cannot be given a fontconfig file. */
export function declaredFonts(): PageFonts {
  const root = fontFolder();
  const files = new Map(faces.map(({ folder, file }) => [host + file, readFileSync(join(root, folder, file))]));
  const rules = faces.map(({ weight, file }) => `@font-face{font-family:"Noto Sans SC";font-weight:${weight};src:url("${host}${file}")}`);
  return { style: `${rules.join('')}:root{--font:"Noto Sans SC",sans-serif}`, serve: (url) => files.get(url) };
}

/** Writes a fontconfig file in `scratch`. The system's fonts stay as a last resort for characters Noto Sans SC lacks. */
export async function fontconfigFile(scratch: string): Promise<string> {
  const cache = join(scratch, 'fontconfig');
  await mkdir(cache, { recursive: true });
  const folders = [...faces.map(({ folder }) => join(fontFolder(), folder)), '/usr/share/fonts', '/usr/local/share/fonts'];
  const family = (name: string): string =>
    `<alias binding="same"><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  const lines = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
    ...folders.map((folder) => `<dir>${xml(folder)}</dir>`),
    ...[cache, '/var/cache/fontconfig'].map((folder) => `<cachedir>${xml(folder)}</cachedir>`),
    ...['sans-serif', 'serif', 'monospace', 'system-ui', 'Times New Roman'].map(family),
    '</fontconfig>',
  ];
  const path = join(scratch, 'fonts.conf');
  await writeFile(path, lines.join('\n'));
  return path;
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
