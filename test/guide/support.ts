/** What the tests of the public site share: tools as bin/ makes them, and reading HTML without a browser. */
import { loadTools } from '../../bin/io/tools.ts';
import type { Artifact } from '../../src/render/artifact.ts';
import type { RenderTools } from '../../src/render/tools.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';

const made = new Map<Lang, RenderTools>();

export function toolsFor(
  lang: Lang = 'zh',
  fileText: RenderTools['fileText'] = () => '# 申请表\n\n| 项目 | 内容 |\n|---|---|\n| 姓名 |  |\n',
): RenderTools {
  const tools = made.get(lang) ?? loadTools(lang, () => undefined);
  made.set(lang, tools);
  return { ...tools, fileText };
}

/** The text of an artifact that must be there. */
export function textOf(artifacts: readonly Artifact[], path: string): string {
  const found = artifacts.find((artifact) => artifact.path === path);
  if (found === undefined) throw new Error(`no artifact ${path}`);
  if (typeof found.content !== 'string') throw new Error(`${path} is a copy`);
  return found.content;
}

export const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/** Levels of the headings in order. */
export const headingLevels = (html: string): readonly number[] => all(html, /<h([1-6])[ >]/g).map(Number);
