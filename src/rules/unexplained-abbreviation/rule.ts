/**
 * Abbreviations nobody explains. In: what the guide says to a citizen. Out: Latin capitals and short names of offices that
 * the item does not spell out anywhere.
 */
import type { Item } from '../../schema/generated/types.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';
import {
  conditionTexts,
  materialName,
  materialNotes,
  prohibitionTexts,
  type TextHit,
  type TextPlace,
  textRule,
} from '../engine/text-rule.ts';

/** Everybody knows these, or they name a thing and stand for nothing. */
const known = new Set(
  'APP IC ID PDF JPG JPEG PNG BMP TIF TIFF ZIP RAR OFD DOC DOCX XLS XLSX WORD EXCEL CAD DWG QQ WIFI USB CD DVD DPI MB KB GB VIP ATM EMS GPS CPU LED TV PC OK AM PM NO KTV DNA HIV CT CEO SIM NFC SUV POS VR AI SOS'.split(
    ' ',
  ),
);

const offices: Readonly<Record<string, string>> = {
  人社: '人力资源和社会保障',
  发改: '发展和改革',
  住建: '住房和城乡建设',
  卫健: '卫生健康',
  市监: '市场监督管理',
  自规: '自然资源和规划',
  经信: '经济和信息化',
  经发: '经济发展',
  教科体: '教育科技和体育',
  文旅: '文化和旅游',
  民宗: '民族宗教事务',
  食药监: '食品药品监督管理',
  国土: '自然资源',
  工信: '工业和信息化',
  药监: '药品监督管理',
  安监: '应急管理',
  质监: '市场监督管理',
  规自: '规划和自然资源',
  行审: '行政审批',
  政数: '政务服务和数据管理',
  综执: '综合行政执法',
};

const latin = /(?<![\w.:/@#[-])[A-Z]{2,6}(?![\w.:/@-]|\s+\d|\s*(?:座|区|馆|栋|楼|室|窗口))/gu;
const short = new RegExp(`(${Object.keys(offices).join('|')})(?:局|委|部门|厅)`, 'gu');

function* find({ text, masked, context }: TextPlace): Iterable<TextHit> {
  for (const { 0: found, index } of masked.matchAll(latin)) {
    if (known.has(found) || isExplained(found, context)) continue;
    yield { from: index, to: index + found.length, report: { args: { advice: '' } } };
  }
  for (const { 0: found, 1: name = '', index } of text.matchAll(short)) {
    if (masked[index] !== text[index] || isNamed(found, context) || isExplained(found, context)) continue;
    yield { from: index, to: index + found.length, report: { args: { advice: `（${offices[name]}）` } } };
  }
}

/** The texts of an item, joined once. */
const texts = new WeakMap<Item, string>();

function textOf(item: Item): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = JSON.stringify(item);
  texts.set(item, text);
  return text;
}

/** 检测报告（CMA）, CMA（检验检测机构资质认定）, or 以下简称. */
const isExplained = (found: string, { item }: ItemContext): boolean => {
  const text = textOf(item);
  return [`（${found}`, `(${found}`, `${found}（`, `${found}(`, `简称${found}`, `简称“${found}`].some((form) => text.includes(form));
};

const isNamed = (found: string, { bound }: ItemContext): boolean => bound?.agency?.name?.includes(found) ?? false;

export const unexplainedAbbreviation: ItemRule = textRule({
  code: 'wording/unexplained-abbreviation',
  severity: 'info',
  on: ['summary', 'scope', ...conditionTexts, ...prohibitionTexts, materialName, ...materialNotes, 'steps[].applicant', 'faq[].a'],
  seeks: /[A-Z]{2}|[局委厅]|部门/u,
  find,
  message: { zh: '“{found}”是简称，没有写全称{advice}', en: '"{found}" is an abbreviation that is not spelled out' },
  fix: { zh: '第一次出现时写全称，后面括注“以下简称……”', en: 'write it in full where it first occurs, with the abbreviation in brackets' },
  why: {
    zh: '内行才懂的简称，群众看不懂，也没法查找。',
    en: 'Only insiders understand it, and nobody else can look it up.',
  },
});
