/**
 * `guide init`: a working workspace. In: a folder that is absent or empty. Out: the starter workspace of examples/starter,
 * or with English keys and comments that of examples/starter-en, with editor schemas, ready to check and build.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import stringWidth from 'string-width';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { packageRoot } from '../io/assets.ts';
import { type ExitCode, exitCodes, programOf, quote, say, type World } from '../world.ts';
import { writeSchemaFiles } from './schema.ts';

/** What may already lie in the folder: a fresh repository. */
const harmless = new Set(['.git', '.gitignore', 'README.md', 'LICENSE', 'package.json', 'package-lock.json', 'node_modules']);

export function init(dir: string, lang: Lang, world: World): ExitCode {
  const root = resolve(world.cwd, dir);
  refuseOccupied(root, dir);
  mkdirSync(root, { recursive: true });
  cpSync(join(packageRoot(), 'examples', lang === 'zh' ? 'starter' : 'starter-en'), root, {
    recursive: true,
    filter: (path) => !/[\\/](output|\.guide)$/.test(path),
  });
  // npm leaves files named .gitignore out of packages, so the starter carries it under another name.
  if (existsSync(join(root, '.gitignore'))) return finish(root, dir, lang, world);
  renameSync(join(root, 'gitignore'), join(root, '.gitignore'));
  return finish(root, dir, lang, world);
}

function refuseOccupied(root: string, dir: string): void {
  if (existsSync(root) && !statSync(root).isDirectory())
    throw new UsageError(`${dir} 是文件，不是文件夹；请换一个名称`, `${dir} is a file, not a folder; choose another name`);
  const others = existsSync(root) ? readdirSync(root).filter((name) => !harmless.has(name)) : [];
  if (others.length === 0) return;
  const names = others.slice(0, 3);
  throw new UsageError(
    `文件夹 ${dir} 里已有 ${names.join('、')} 等内容；请换一个空文件夹`,
    `folder ${dir} already holds ${names.join(', ')}; choose an empty one`,
  );
}

function finish(root: string, dir: string, lang: Lang, world: World): ExitCode {
  writeSchemaFiles(root);
  const call = (command: string): string => `${programOf(world)} ${command}${dir === '.' ? '' : ` ${quote(dir)}`}`;
  const lines = (texts: readonly string[]): string => {
    const calls = ['check', 'dev', 'build'].map(call);
    const width = Math.max(...calls.map((text) => stringWidth(text)));
    return calls.map((text, at) => `  ${text}${' '.repeat(width - stringWidth(text))}   ${texts[at] ?? ''}\n`).join('');
  };
  const zh = `已在 ${dir} 建好工作区。接下来：\n${lines(['检查', '边写边看', '生成网站和 PDF'])}示例事项在 items/library-card.yaml，每一部分都有说明。\n`;
  const en = `Made a workspace in ${dir}. Next:\n${lines(['check it', 'preview while you write', 'make the sites and PDFs'])}The example item is items/library-card.yaml; every part is explained.\n`;
  world.stdout.write(say(lang, zh, en));
  return exitCodes.clean;
}
