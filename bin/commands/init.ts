/**
 * `guide init`: a working workspace. In: a folder that is absent or empty. Out: the starter workspace of examples/starter
 * with editor schemas, ready to check and build.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { packageRoot } from '../io/assets.ts';
import { type ExitCode, exitCodes, say, type World } from '../world.ts';
import { writeSchemaFiles } from './schema.ts';

/** What may already lie in the folder: a fresh repository. */
const harmless = new Set(['.git', '.gitignore', 'README.md', 'LICENSE', 'package.json', 'package-lock.json', 'node_modules']);

export function init(dir: string, lang: Lang, world: World): ExitCode {
  const root = resolve(world.cwd, dir);
  refuseOccupied(root, dir);
  mkdirSync(root, { recursive: true });
  cpSync(join(packageRoot(), 'examples', 'starter'), root, { recursive: true, filter: (path) => !/[\\/](output|\.guide)$/.test(path) });
  // npm leaves files named .gitignore out of packages, so the starter carries it under another name.
  if (existsSync(join(root, '.gitignore'))) return finish(root, dir, lang, world);
  renameSync(join(root, 'gitignore'), join(root, '.gitignore'));
  return finish(root, dir, lang, world);
}

function refuseOccupied(root: string, dir: string): void {
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
  const zh = `已在 ${dir} 建好工作区。接下来：\n  guide check ${dir}    检查\n  guide build ${dir}    生成网站和 PDF\n  guide dev ${dir}      边写边看\n示例事项在 items/library-card.yaml，每一行都有说明。\n`;
  const en = `Made a workspace in ${dir}. Next:\n  guide check ${dir}    check it\n  guide build ${dir}    make the sites and PDFs\n  guide dev ${dir}      preview while you write\nThe example item is items/library-card.yaml; every line is explained.\n`;
  world.stdout.write(say(lang, zh, en));
  return exitCodes.clean;
}
