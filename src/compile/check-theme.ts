/**
 * The looks that guide.yaml asks for. In: the workspace and what lies in files/. Out: an emblem that is not there, is no picture
 * or weighs more than a page; colours that cannot be read in the theme they are for, with the nearest that can.
 */
import type { Bilingual, Diagnostic } from '../schema/diagnostic.ts';
import { suggest } from '../schema/suggest.ts';
import { faultsOf, nearestFor, type ThemeColour } from '../theme/palette.ts';
import { at, type WorkspaceDraft } from './draft.ts';
import { type FileListing, normalisePath } from './files.ts';

const heaviest = 20 * 1024;
const themeColours: readonly ThemeColour[] = ['primary', 'primaryDark', 'accent', 'accentDark'];

export const checkTheme = (draft: WorkspaceDraft, listing: FileListing): readonly Diagnostic[] => [
  ...checkEmblem(draft, listing),
  ...themeColours.flatMap((name) => checkColour(draft, name)),
];

function checkEmblem(draft: WorkspaceDraft, listing: FileListing): readonly Diagnostic[] {
  const found = draft.value.theme?.emblem;
  if (found === undefined) return [];
  const path = emblemPath(found);
  const size = path === undefined ? undefined : listing.sizes.get(path);
  const finding = (code: string, args: Diagnostic['args'] = {}, severity: Diagnostic['severity'] = 'error'): readonly Diagnostic[] => [
    at(draft, ['theme', 'emblem'], code, { found, ...args }, severity),
  ];
  if (size === undefined) {
    const [near] = suggest(found, [...listing.sizes.keys()]);
    return finding('theme/emblem-missing', near === undefined ? {} : { near });
  }
  if (!/\.(svg|png)$/i.test(found)) return finding('theme/emblem-kind');
  return size > heaviest ? finding('theme/emblem-heavy', { size: Math.ceil(size / 1024) }, 'warning') : [];
}

const words: Readonly<Record<'light' | 'dark' | 'text' | 'background', Bilingual>> = {
  light: { zh: '浅色模式', en: 'light theme' },
  dark: { zh: '深色模式', en: 'dark theme' },
  text: { zh: '上面的文字', en: 'the text on it' },
  background: { zh: '背景', en: 'the background' },
};

/** Where the emblem lies in the workspace; only files/ is ever read. */
export function emblemPath(reference: string): string | undefined {
  const path = normalisePath(reference);
  return path?.startsWith('files/') === true ? path : undefined;
}

/** The worst of what cannot be read is told; mending it mends the others. */
function checkColour(draft: WorkspaceDraft, name: ThemeColour): readonly Diagnostic[] {
  const found = draft.value.theme?.[name];
  if (found === undefined) return [];
  const [worst] = [...faultsOf(name, found)].sort((a, b) => a.ratio / a.atLeast - b.ratio / b.atLeast);
  if (worst === undefined) return [];
  // Rounded down, so that it never reads as enough.
  const ratio = `${Math.floor(worst.ratio * 100) / 100}:1`;
  const limit = `${worst.atLeast}:1`;
  const other = worst.colour.startsWith('on-') ? words.text : words.background;
  return [
    at(draft, ['theme', name], 'theme/contrast', {
      found,
      ratio,
      limit,
      theme: words[worst.theme],
      on: other,
      right: nearestFor(name, found),
    }),
  ];
}
