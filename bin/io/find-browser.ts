/**
 * Where browsers are. In: the platform and the environment. Out: programs to try, in order. Nothing is started here.
 */
import { posix, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

const linuxNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const linuxPaths = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Installed browsers that exist, without doubles. */
export function installedBrowsers(around: Surroundings): readonly string[] {
  return [...new Set(usualPlaces(around))].filter(around.isProgram);
}

function usualPlaces({ platform, env }: Surroundings): readonly string[] {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') return [...macPaths, ...macPaths.map((path) => posix.join(env.HOME ?? '/', path))];
  return [...inPath(env.PATH, linuxNames), ...linuxPaths];
}

function windowsPlaces(env: Surroundings['env']): readonly string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined && root !== '');
  return windowsPaths.flatMap((path) => roots.map((root) => win32.join(root ?? '', path)));
}

/** A snap's program cannot read the private font settings, so it is not taken. */
function inPath(path: string | undefined, names: readonly string[]): readonly string[] {
  const folders = (path ?? '').split(posix.delimiter).filter((folder) => folder.startsWith('/') && !folder.startsWith('/snap/'));
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
