/**
 * Templates and style sheets of a workspace. In: its root. Out: those that can be used, and findings about the others. Loaded
 * only where there is a folder themes, because it needs the parser of templates.
 */
import { type ReadOverrides, readOverrides, type ThemeFile, themesFolder } from '../../src/render/overrides.ts';
import { decode } from '../../src/schema/decode.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { loadRenderFiles } from './tools.ts';
import { filesBelow, readSource } from './workspace.ts';

export function readThemes(root: string): ReadOverrides {
  const files: ThemeFile[] = [];
  const unreadable: Diagnostic[] = [];
  for (const path of filesBelow(root, themesFolder).filter((name) => /\.(hbs|css)$/.test(name))) {
    const { value, diagnostics } = decode(readSource(root, path));
    unreadable.push(...diagnostics);
    if (value !== undefined) files.push({ path, text: value.replaceAll('\r\n', '\n') });
  }
  const { templates, assets } = loadRenderFiles();
  const styles = [...assets.keys()].filter((name) => name.endsWith('.css'));
  const read = readOverrides(files, { templates: Object.keys(templates), styles });
  return { ...read, diagnostics: [...unreadable, ...read.diagnostics] };
}
