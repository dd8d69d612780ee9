/**
 * Whole guides as items. In: a transcription, whose sentences are references into the text of a guide, and that text. Out: the
 * source files of a workspace, and for every place in them the place in the guide. `@1374+18` are the 18 characters at 1374;
 * references stand in double quotes, alone or among a few characters of our own. `@-` stands for a part that has to be there and
 * that the guide does not tell.
 */
import { load } from 'js-yaml';

/** What has to be known of a guide beside its words. */
export interface About {
  readonly guide: string;
  /** Of the text that the references count in. */
  readonly hash: string;
  /** The text is turned into simplified characters first. */
  readonly script?: 'traditional';
  readonly region: { readonly 名称: string; readonly 代码: string };
  readonly level: string;
  readonly packs?: readonly string[];
}

export interface Transcribed {
  readonly path: string;
  readonly text: string;
  /** Where words of the guide stand in it, in order. */
  readonly pieces: readonly Piece[];
  /** What fills a gap of the guide begins here; what it finds is not the guide's. */
  readonly ownFrom: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** In the guide; absent for what stands in for something untold. */
  readonly at?: number;
}

export interface Transcription {
  readonly about: About;
  readonly documents: readonly Transcribed[];
}

const reference = /@(?:(\d+)\+(\d+)|-)/g;
const untold = '指南没有写明';

export const aboutOf = (source: string): About => load(source.slice(0, source.indexOf('\n---\n'))) as About;

/** The first document tells of the guide, the second is the item, the others are offices. */
export function transcribe(slug: string, source: string, guide: string): Transcription {
  const [, item = '', ...offices] = source.split('\n---\n');
  const about = aboutOf(source);
  const files = [
    filled(`items/${slug}.yaml`, materialised(item, guide), itemParts),
    ...offices.map((office, index) => officeFile(office, index, guide)),
  ];
  const [main] = files;
  const isNamed = main !== undefined && /^实施主体:/m.test(main.text.slice(0, main.ownFrom));
  const known = new Set(offices.map((office) => nameOf(office, guide)));
  const missing = [...placesOf(item, guide)].filter((name) => !known.has(name)).concat(isNamed ? [] : [untoldOffice]);
  return { about, documents: [...files, ...[...new Set(missing)].map(untoldOfficeFile), workspaceFile(about)] };
}

const untoldOffice = '指南没有写明的单位';

const officeFile = (office: string, index: number, guide: string): Transcribed =>
  filled(`offices/office-${index + 1}.yaml`, materialised(office, guide), officeParts);

const untoldOfficeFile = (name: string, index: number): Transcribed => {
  const bare = { text: `名称: ${JSON.stringify(name)}\n`, pieces: [] };
  return { ...filled(`offices/untold-${index + 1}.yaml`, bare, officeParts), ownFrom: 0 };
};

function workspaceFile({ region, level, packs = ['national'] }: About): Transcribed {
  const text = `名称: 测量\n发布单位: 测量\n地区: ${JSON.stringify(region)}\n层级: ${level}\n版次: { 编号: 测量, 日期: 2026-10-01 }\n规则包: [${packs.join(', ')}]\n`;
  return { path: 'guide.yaml', text, pieces: [], ownFrom: 0 };
}

function nameOf(office: string, guide: string): string {
  const written = /^名称: "([^"]*)"/m.exec(office)?.[1] ?? '';
  return wordsOf(written, guide);
}

const wordsOf = (written: string, guide: string): string =>
  written.replace(reference, (_all, at?: string, length?: string) => guide.slice(Number(at), Number(at) + Number(length)));

/** Offices that the item names. */
function* placesOf(item: string, guide: string): Generator<string> {
  for (const [, key, written = ''] of item.matchAll(/^(实施主体|受理机构|决定机构|办理地点): \[?"([^"]*)"/gm))
    if (key !== '') yield wordsOf(written, guide);
}

/** Quotes and line breaks would have to be escaped, which would shift the text. */
const plain = (words: string): string => words.replace(/["\\]/g, '”').replace(/[\n\t]/g, ' ');

interface Materialised {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

function materialised(source: string, guide: string): Materialised {
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  for (const { 0: written, 1: at, 2: length, index } of source.matchAll(reference)) {
    text += source.slice(from, index);
    from = index + written.length;
    const start = text.length;
    text += at === undefined ? untold : plain(guide.slice(Number(at), Number(at) + Number(length)));
    pieces.push({ start, end: text.length, ...(at === undefined ? {} : { at: Number(at) }) });
  }
  return { text: `${(text + source.slice(from)).trimEnd()}\n`, pieces };
}

/** What is mandatory and untold is filled in behind everything else. */
function filled(path: string, { text, pieces }: Materialised, parts: Readonly<Record<string, string>>): Transcribed {
  const keys = new Set([...text.matchAll(/^([^\s:#-][^:]*):/gm)].map(([, key = '']) => key));
  const added = Object.entries(parts).filter(([key]) => !keys.has(key) && isAsked(key, text));
  return { path, text: text + added.map(([key, value]) => `${key}: ${value}\n`).join(''), pieces, ownFrom: text.length };
}

/** Some parts are mandatory only beside others. */
const isAsked = (key: string, text: string): boolean => conditions[key]?.test(text) ?? true;

const conditions: Readonly<Record<string, RegExp>> = {
  面向自然人主题: /^服务对象: .*自然人|^(?![\s\S]*^服务对象:)/m,
  面向法人主题: /^服务对象: .*法人/m,
  必须现场办理原因: /^(?![\s\S]*^到办事现场次数: 0)/m,
  未进驻原因: /^进驻政务大厅: 否/m,
  办结时限: /^事项类型: (?!公共服务)/m,
  权力来源: /^事项类型: (?!公共服务)/m,
  特别程序: /^事项类型: (?!公共服务)/m,
  乡镇街道: /^行使层级: \[镇级\]/m,
};

/** Chosen so that no rule finds them at odds with what the guide does tell. */
const itemParts: Readonly<Record<string, string>> = {
  基本编码: '"000199999001"',
  实施编码: '"1200000000000000000000199999001"',
  权力来源: '法定本级行使',
  行使层级: '[县级]',
  实施主体: untoldOffice,
  实施主体性质: '法定机关',
  服务对象: '[自然人]',
  面向自然人主题: `[${untold}]`,
  面向法人主题: `[${untold}]`,
  办件类型: '其他',
  设定依据: `[${untold}]`,
  受理条件: `[${untold}]`,
  申请材料: '无',
  办理流程: `[${untold}]`,
  办结时限: '{}',
  特别程序: '无',
  收费: '不收费',
  网上支付: '否',
  审批结果: '无',
  到办事现场次数: '1',
  必须现场办理原因: untold,
  网上办理: '{ 支持: 是 }',
  办理地点: `[${untoldOffice}]`,
  进驻政务大厅: '是',
  未进驻原因: untold,
  物流快递: '是',
  咨询方式: '{}',
  监督投诉方式: '{}',
};

const officeParts: Readonly<Record<string, string>> = { 地址: untold, 办公时间: untold, 电话: '["010-00000000"]' };

/** Where words of a file stand in the guide; undefined where they are not the guide's. */
export function inGuide({ pieces }: Transcribed, start: number, end: number): { readonly at: number; readonly length: number } | undefined {
  const piece = pieces.find((one) => one.at !== undefined && one.start <= start + 1 && start < one.end);
  if (piece?.at === undefined) return undefined;
  const from = Math.max(start, piece.start);
  const last = pieces.findLast((one) => one.at !== undefined && one.start < end && one.start >= piece.start) ?? piece;
  const to = (last.at ?? piece.at) + Math.min(end, last.end) - last.start;
  return { at: piece.at + from - piece.start, length: to - piece.at - from + piece.start };
}

/** Whether a finding is about what stands in for something untold. */
export const isOwn = ({ pieces, ownFrom }: Transcribed, start: number, end: number): boolean =>
  start >= ownFrom || pieces.some((piece) => piece.at === undefined && piece.start < end && start < piece.end);
