/**
 * `guide new item <id>`: a new item file with every mandatory element explained. In: id and type. Out: items/<id>.yaml.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { itemTemplate } from '../../src/compile/item-template.ts';
import { makeReader } from '../../src/pipeline.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { type Code, findCode } from '../../src/schema/standards.ts';
import { UsageError } from '../../src/schema/usage-error.ts';
import { type ExitCode, exitCodes, programOf, quote, say, type World } from '../world.ts';
import { type Loaded, loadWorkspace, profileOf } from './load.ts';

export function newItem(id: string, type: string, lang: Lang, world: World): ExitCode {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > 64) {
    throw new UsageError(
      `编号“${id}”只能用小写字母、数字和连字符，例如 food-permit`,
      `id "${id}" may hold only lower-case letters, digits and hyphens, for example food-permit`,
    );
  }
  const loaded = loadWorkspace('.', world.cwd);
  const path = join(loaded.root, 'items', `${id}.yaml`);
  if (existsSync(path)) throw new UsageError(`items/${id}.yaml 已经存在`, `items/${id}.yaml exists already`);
  const code = typeCode(type, loaded);
  mkdirSync(join(loaded.root, 'items'), { recursive: true });
  writeFileSync(path, itemTemplate({ type: code, lang, standards: loaded.standards, known: knownValues(code, loaded, lang) }), {
    flag: 'wx',
  });
  const shown = relative(world.cwd, path);
  const next = `${programOf(world)} check ${quote(shown)}`;
  const text = say(
    lang,
    `已写出 ${shown}（事项类型：${code.label}）；填好后运行 ${next}`,
    `wrote ${shown} (type: ${code.slug}); fill it in and run ${next}`,
  );
  world.stdout.write(`${text}\n`);
  return exitCodes.clean;
}

/** Everything that an item file may say as its type: the name, the English word, another name, the number of the workspace's profile. */
function typeCode(type: string, { sources, standards }: Loaded): Code {
  const profile = profileOf(sources, standards);
  const words = makeReader(standards, { profile }).plans.item.keys.get('type')?.plan.codes;
  const found = findCode(standards, 'task-type', words?.get(type.trim()) ?? words?.get(type.trim().toLowerCase()) ?? '');
  if (found !== undefined) return found;
  const codes = standards.codes['task-type']?.codes ?? [];
  const numbers = standards.profiles[profile]?.['task-type'] ?? {};
  const labels = codes.map(({ label, slug }) => `${label}（${[slug, numbers[slug]].flatMap((word) => word ?? []).join('、')}）`).join('，');
  throw new UsageError(
    `没有“${type}”这个事项类型，可用的有：${labels}`,
    `no item type "${type}"; there are ${codes.map(({ slug, label }) => `${slug} (${[label, numbers[slug]].flatMap((word) => word ?? []).join(', ')})`).join(', ')}`,
  );
}

/** What need not be asked: the type, the level of the workspace, and the office when there is only one. */
function knownValues(type: Code, loaded: Loaded, lang: Lang): Readonly<Record<string, string>> {
  const catalogue = loaded.compiled.catalogue;
  const level = loaded.standards.codes['use-level']?.codes.find(({ slug }) => slug === catalogue?.workspace.level);
  const departments = catalogue?.offices.filter(({ kind }) => kind !== 'service-centre' && kind !== 'local-centre') ?? [];
  const only = departments.length === 1 ? departments[0] : undefined;
  return {
    type: lang === 'zh' ? type.label : type.slug,
    ...(level === undefined ? {} : { levels: lang === 'zh' ? level.label : level.slug }),
    ...(only === undefined ? {} : { agency: only.name }),
  };
}
