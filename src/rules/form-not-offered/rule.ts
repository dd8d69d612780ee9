/**
 * Forms that are asked for and not offered. In: the materials of an item. Out: a form without its blank, or an application of a
 * licence without a sample, which the law wants shown. What is filled in at the window or online needs no file, and a guide may say
 * where forms are downloaded.
 */
import type { Bilingual } from '../../schema/diagnostic.ts';
import type { Material } from '../../schema/generated/types.ts';
import { type Node, rootOf, textsOf } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const formNotOffered: ItemRule = {
  code: 'legality/form-not-offered',
  scope: 'item',
  severity: 'info',
  message: { zh: '“{name}”没有{missing}', en: '"{name}" has no {missing}' },
  fix: {
    zh: '把文件放进 files 文件夹，写在“空白表格”“示例样表”里；样表不得含真实个人信息',
    en: 'put the file under files/ and name it as blankForm or sample; samples carry no real data',
  },
  why: {
    zh: '申请书需要采用格式文本的，行政机关应当提供；申请书示范文本应当公示。要人填表又不给表，只能到窗口要。',
    en: 'Where a form is to be used the authority has to offer it, and samples have to be on show. Without the file people come to fetch it.',
  },
  basis: '《中华人民共和国行政许可法》第二十九条第一款、第三十条第一款',
  visit: () => ({ 'materials[]': judge, 'variants[].add[]': judge }),
};

/** Not the 纳税申报表 of last year. */
const application = /(?:申请|(?<![税得])申报)[书表]》?[\s。；;，,]*$/u;
const several = /、|[及和与](?=《)/u;
const inBrackets = /[（(][^（）()]*[）)]/gu;
const madeOnline = /系统(?:自动)?(?:提供|生成)|自动生成|(?:网上|在线|线上|系统(?:中|内)?)(?:直接)?(?:填写|填报|生成)/;
/** Not 提交申请表后下载证书. */
const download =
  /(?:表格|申请表|申请书|表单|空表|样表|范本)[^。；;]{0,60}下载(?![^。；;，,]{0,8}(?:证|结果|通知|批复|批文|回执|执照))|下载[^。；;，,]{0,20}(?:表格|申请表|申请书|表单|空表|样表|范本)/;

function judge(node: Node, { item, find, report }: ItemContext): void {
  const { name, type, acquisition, selfFill, blankForm, sample } = node.value as unknown as Material;
  const isApplication = name
    .replace(inBrackets, '')
    .split(several)
    .some((part) => application.test(part));
  if ((type !== 'form' && !isApplication) || acquisition === 'on-site' || selfFill === true) return;
  if (textsOf(node).some(({ value }) => madeOnline.test(String(value))) || isDownloaded(node)) return;
  const missing = wanting(blankForm === undefined, sample === undefined && item.type === 'licence' && isApplication);
  if (missing === undefined) return;
  const severity = item.type === 'licence' && isApplication ? 'warning' : 'info';
  report(find([...node.path, 'name']) ?? node, { args: { name, missing }, severity });
}

const isDownloaded = (node: Node): boolean => textsOf(rootOf(node)).some(({ value }) => download.test(String(value)));

function wanting(blank: boolean, sample: boolean): Bilingual | undefined {
  if (blank && sample) return { zh: '空白表格和示例样表', en: 'blank form and no sample' };
  if (blank) return { zh: '空白表格', en: 'blank form' };
  return sample ? { zh: '示例样表', en: 'sample' } : undefined;
}
