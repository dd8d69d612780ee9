/**
 * Examples of rules in code. In: this program's src/rules, or a workspace and the paths of its modules. Out: wrong and right
 * YAML by code, from the README.md of each rule and from the Markdown file beside each module.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodedExamples } from '../../src/rule-infos.ts';
import { examplesIn } from '../../src/test-rules.ts';
import { packageRoot } from './assets.ts';

export function ownExamples(): CodedExamples {
  const folder = join(packageRoot(), 'src', 'rules');
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'engine');
  return examplesOfFiles(names.map(({ name }) => join(folder, name, 'README.md')));
}

/** packs/fees.js is explained by packs/fees.md. */
export const moduleExamples = (root: string, modules: readonly string[]): CodedExamples =>
  examplesOfFiles(modules.map((name) => join(root, name.replace(/\.[cm]?[jt]s$/, '.md'))).filter((path) => existsSync(path)));

const examplesOfFiles = (paths: readonly string[]): CodedExamples =>
  new Map(paths.flatMap((path) => [...examplesIn(readFileSync(path, 'utf8'))]));
