/**
 * The reference of all elements, in Chinese and in English. In: schemas and code lists. Out: docs/elements.zh.md and
 * docs/elements.en.md.
 */
import { stringify } from 'yaml';
import { deref } from '../src/schema/schemas.ts';
import type { Json, Schema } from '../src/schema/vocabulary.ts';

type Lang = 'zh' | 'en';
interface Code {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly also?: readonly string[];
}
interface CodeList {
  readonly label: string;
  readonly certain: boolean;
  readonly codes: readonly Code[];
}
type Codes = Readonly<Record<string, CodeList>>;

const words = {
  zh: {
    title: '要素参考',
    intro: '由 `npm run gen` 从标注的 Schema 生成，请勿手工修改。键名可以写中文，也可以写英文。',
    head: '| 要素（中文键） | 英文键 | 必填 | 公开 | 国家库字段 | 说明 | 示例 |',
    item: '事项',
    office: '单位',
    handbook: '手册',
    pack: '规则包',
    baseline: '存量问题（baseline.yaml）',
    translation: '译文（translations 文件夹）',
    workspace: '工作区（guide.yaml）',
    codes: '代码表',
    codeHead: '| 写法 | 英文 | 也可写作 |',
    yes: '是',
    no: '否',
    internal: '内部',
    all: '全部',
    open: '（各系统不一致，表外写法只提示）',
    families: { general: '许可、给付、确认、奖励、裁决、其他', service: '公共服务', levy: '征收', punish: '处罚', check: '强制、检查' },
    when: '视情况',
  },
  en: {
    title: 'Element reference',
    intro: 'Made by `npm run gen` from the annotated schema; do not edit. Keys may be written in Chinese or in English.',
    head: '| Chinese key | English key | Mandatory | Public | Exchange column | Meaning | Example |',
    item: 'Item',
    office: 'Office',
    handbook: 'Handbook',
    pack: 'Rule pack',
    baseline: 'Baseline (baseline.yaml)',
    translation: 'Translation (folder translations)',
    workspace: 'Workspace (guide.yaml)',
    codes: 'Code lists',
    codeHead: '| Chinese | English | Also accepted |',
    yes: 'yes',
    no: 'no',
    internal: 'internal',
    all: 'all',
    open: ' (systems differ; other words are only noted)',
    families: {
      general: 'licence and the like',
      service: 'public service',
      levy: 'levy',
      punish: 'punishment',
      check: 'coercion and inspection',
    },
    when: 'sometimes',
  },
} as const;

export function elementPages(schemas: Readonly<Record<string, Schema>>, codes: Codes): Record<string, string> {
  return { 'docs/elements.zh.md': page(schemas, codes, 'zh'), 'docs/elements.en.md': page(schemas, codes, 'en') };
}

function page(schemas: Readonly<Record<string, Schema>>, codes: Codes, lang: Lang): string {
  const w = words[lang];
  const out = [`# ${w.title}`, '', w.intro, ''];
  for (const name of ['item', 'office', 'workspace', 'handbook', 'pack', 'baseline', 'translation'] as const) {
    const schema = schemas[name] as Schema;
    out.push(`## ${w[name]}`, '', ...documentTables(schema, lang));
    for (const [key, part] of Object.entries(schema.$defs ?? {})) {
      if (part.properties === undefined) continue;
      out.push(`### ${name}.${key}`, '', ...table(part, Object.keys(part.properties), schema, lang));
    }
  }
  out.push(`## ${w.codes}`, '');
  for (const [key, list] of Object.entries(codes)) {
    out.push(`### ${list.label} \`${key}\`${list.certain ? '' : w.open}`, '', w.codeHead, '|---|---|---|');
    for (const code of list.codes) out.push(`| ${code.label} | \`${code.slug}\` ${code.title} | ${(code.also ?? []).join('、')} |`);
    out.push('');
  }
  return `${out.join('\n').trimEnd()}\n`;
}

function documentTables(schema: Schema, lang: Lang): string[] {
  const keys = Object.keys(schema.properties ?? {});
  if (schema.groups === undefined) return table(schema, keys, schema, lang);
  return Object.entries(schema.groups).flatMap(([group, names]) => {
    const members = keys.filter((key) => schema.properties?.[key]?.group === group);
    return [`### ${lang === 'zh' ? names.label : names.title}`, '', ...table(schema, members, schema, lang)];
  });
}

function table(schema: Schema, keys: readonly string[], root: Schema, lang: Lang): string[] {
  const rows = keys.map((key) => row(key, deref(schema.properties?.[key] ?? {}, root).schema, schema, lang));
  return [words[lang].head, '|---|---|---|---|---|---|---|', ...rows, ''];
}

function row(key: string, property: Schema, parent: Schema, lang: Lang): string {
  const w = words[lang];
  const names = [property.label, ...(property.aliases ?? [])].join('、');
  const isPublic = property.audience === 'internal' ? w.internal : w.yes;
  const text = (lang === 'zh' ? property.help : property.description) ?? '';
  const cells = [names, `\`${key}\``, mandatory(key, property, parent, lang), isPublic, property.element ?? '', text, example(property)];
  return `| ${cells.join(' | ')} |`;
}

function mandatory(key: string, property: Schema, parent: Schema, lang: Lang): string {
  const w = words[lang];
  if (property.mandatory === 'all') return w.all;
  if (property.mandatory !== undefined) return property.mandatory.map((family) => w.families[family]).join(lang === 'zh' ? '；' : '; ');
  if (property.requiredWhen !== undefined) return w.when;
  return parent.required?.includes(key) === true ? w.yes : w.no;
}

function example(property: Schema): string {
  const first: Json | undefined = property.examples?.[0];
  if (first === undefined) return '';
  const isNested = typeof first === 'object';
  const text = isNested ? stringify(first, { collectionStyle: 'flow', lineWidth: 0 }).trim() : String(first);
  return `\`${text.replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;
}
