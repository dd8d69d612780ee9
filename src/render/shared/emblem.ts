/**
 * The emblem of a workspace. In: guide.yaml. Out: a copy of the picture among the assets, and its path for the head of pages. It
 * is only ever shown as an image, in which an SVG runs no script.
 */
import { emblemPath } from '../../compile/check-theme.ts';
import type { Artifact } from '../artifact.ts';

interface Themed {
  readonly theme?: { readonly emblem?: string };
}

/** Under public/ or internal/. */
export function emblemOf({ theme }: Themed): string | undefined {
  const path = theme?.emblem === undefined ? undefined : emblemPath(theme.emblem);
  return path === undefined ? undefined : `assets/emblem${/\.[^.]*$/.exec(path)?.[0].toLowerCase() ?? ''}`;
}

export function emblemArtifact(workspace: Themed, side: 'public' | 'internal'): readonly Artifact[] {
  const shown = emblemOf(workspace);
  const path = emblemPath(workspace.theme?.emblem ?? '');
  return shown === undefined || path === undefined ? [] : [{ path: `${side}/${shown}`, content: { copyOf: path } }];
}
