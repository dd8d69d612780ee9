/**
 * A new item file. In: the item's id, type and what the workspace already tells. Out: YAML with every mandatory element of
 * that type, each explained by the schema. Values are left empty on purpose: an example value might be published by
 * mistake, while an empty one is reported until it is filled in.
 */
import { flow } from '../schema/canonical.ts';
import type { Lang } from '../schema/diagnostic.ts';
import { inEnglish } from '../schema/in-english.ts';
import { makePlan, type Plan } from '../schema/plan.ts';
import { deref, schemaOf } from '../schema/schemas.ts';
import { type Code, findCode, type Standards } from '../schema/standards.ts';
import type { Schema } from '../schema/vocabulary.ts';

export interface TemplateOptions {
  readonly type: Code;
  readonly lang: Lang;
  readonly standards: Standards;
  /** Values already known, by element name, as they are to be typed. */
  readonly known: Readonly<Record<string, string>>;
}

const headings = {
  zh: [
    '# 新事项。把每个“键:”后面填上内容；# 开头的是说明，填好后可以删除。',
    '# 填好以前 guide check 会逐项提醒。视情况填写的要素前面有 #，需要时去掉。',
  ],
  en: [
    '# A new item. Fill in a value after each key; lines beginning with # explain and may be deleted.',
    '# Until then guide check reminds of each. Elements needed only in some cases are commented out.',
  ],
} as const;

export function itemTemplate(options: TemplateOptions): string {
  const { lang } = options;
  const root = schemaOf('item');
  const plan = makePlan(root, root, options.standards, {});
  const lines = [`# yaml-language-server: $schema=../.guide/item.${lang}.schema.json`, ...headings[lang]];
  for (const [group, names] of Object.entries(root.groups ?? {})) {
    const members = Object.entries(root.properties ?? {}).filter(([, schema]) => schema.group === group);
    const block = members.flatMap(([name, schema]) => element(name, deref(schema, root).schema, { ...options, plan }));
    if (block.length > 0) lines.push('', `# ── ${lang === 'zh' ? names.label : names.title} ──`, ...block);
  }
  return `${lines.join('\n')}\n`;
}

interface Context extends TemplateOptions {
  readonly plan: Plan;
}

function element(name: string, schema: Schema, options: Context): readonly string[] {
  const isMandatory = mandatoryFor(schema, options);
  const isConditional = Object.keys(schema.requiredWhen ?? {}).some((other) => isAsked(other, options));
  const known = options.known[name];
  if (!isMandatory && !isConditional && known === undefined) return [];
  const key = options.lang === 'zh' ? (schema.label ?? name) : name;
  const value = known === undefined ? '' : ` ${known}`;
  return [...explain(key, schema, options, isMandatory), isMandatory || known !== undefined ? `${key}:${value}` : `# ${key}:`];
}

/** Whether the template holds the element on which another depends. */
function isAsked(name: string, options: Context): boolean {
  const schema = schemaOf('item').properties?.[name];
  return options.known[name] !== undefined || (schema !== undefined && mandatoryFor(schema, options));
}

function mandatoryFor(schema: Schema, { type, standards }: TemplateOptions): boolean {
  const family = findCode(standards, 'task-type', type.slug)?.family;
  return schema.mandatory === 'all' || (family !== undefined && schema.mandatory?.includes(family) === true);
}

function explain(key: string, schema: Schema, { lang, plan }: Context, isMandatory: boolean): readonly string[] {
  const example = schema.examples?.[0];
  const text = (lang === 'zh' ? schema.help : schema.description) ?? '';
  const need = lang === 'zh' ? (isMandatory ? '【必填】' : '【视情况】') : isMandatory ? '[mandatory] ' : '[in some cases] ';
  const line = example === undefined ? undefined : `${key}: ${flow(example)}`;
  const shown = line === undefined || lang === 'zh' ? line : (inEnglish(line, plan) ?? line);
  return ['', `# ${need}${text}`, ...(shown === undefined ? [] : [`#   ${lang === 'zh' ? '例如' : 'Example'}: ${shown}`])];
}
