/**
 * Rank of an act. In: title, number, issuers, and what a folder name says. Out: its kind, the kind's Chinese label, and what
 * 行政许可法 (2019) lets an act of that rank do about a permit: create it (14, 15), create it for a time (14.2, 15), only work
 * it out in detail (16), or nothing (17); and whether it may found a fee (58).
 */
import type { LawKind } from './law-text.ts';

export const kindLabels: Readonly<Record<LawKind, string>> = {
  constitution: '宪法',
  law: '法律',
  'administrative-regulation': '行政法规',
  'state-council-decision': '国务院决定',
  'local-regulation': '地方性法规',
  'department-rule': '部门规章',
  'provincial-rule': '省级政府规章',
  'municipal-rule': '地方政府规章',
  'judicial-interpretation': '司法解释',
  'normative-document': '规范性文件',
  other: '其他',
};

export const kindTitles: Readonly<Record<LawKind, string>> = {
  constitution: 'constitution',
  law: 'law',
  'administrative-regulation': 'administrative regulation',
  'state-council-decision': 'State Council decision',
  'local-regulation': 'local regulation',
  'department-rule': 'departmental rule',
  'provincial-rule': 'rule of a provincial government',
  'municipal-rule': 'rule of a local government',
  'judicial-interpretation': 'judicial interpretation',
  'normative-document': 'normative document',
  other: 'other document',
};

export interface PermitPower {
  /** 设定 */
  readonly create: 'yes' | 'temporary' | 'no';
  /** 对条件、材料、程序作具体规定 */
  readonly detail: boolean;
  /** 收费的依据 */
  readonly fee: boolean;
  /** Articles of 行政许可法 it rests on. */
  readonly basis: string;
}

const powers: Readonly<Record<LawKind, PermitPower>> = {
  constitution: { create: 'yes', detail: true, fee: true, basis: '第十四条第一款' },
  law: { create: 'yes', detail: true, fee: true, basis: '第十四条第一款' },
  'administrative-regulation': { create: 'yes', detail: true, fee: true, basis: '第十四条第一款、第十六条第一款' },
  'state-council-decision': { create: 'temporary', detail: true, fee: false, basis: '第十四条第二款' },
  'local-regulation': { create: 'yes', detail: true, fee: false, basis: '第十五条、第十六条第二款' },
  'provincial-rule': { create: 'temporary', detail: true, fee: false, basis: '第十五条第一款、第十六条第三款' },
  'department-rule': { create: 'no', detail: true, fee: false, basis: '第十六条第三款、第十七条' },
  'municipal-rule': { create: 'no', detail: true, fee: false, basis: '第十六条第三款、第十七条' },
  'judicial-interpretation': { create: 'no', detail: false, fee: false, basis: '第十七条' },
  'normative-document': { create: 'no', detail: false, fee: false, basis: '第十七条' },
  other: { create: 'no', detail: false, fee: false, basis: '第十七条' },
};

export const permitPower = (kind: LawKind): PermitPower => powers[kind];

export interface KindClues {
  readonly title: string;
  readonly number?: string;
  readonly issuers?: readonly string[];
}

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
const provincialGovernment = new RegExp(`^(?:${provinces})[^州县]{0,6}?(?:省|市|自治区)?(?:人民)?政府`);
const nationalPrefix = /^中华人民共和国/;
const local = new RegExp(`^(?:${provinces})|[省市州盟县]|自治区|地区|特区|新区|自由贸易港`);
/** Local acts carry their place: 广东省…, 云浮市…, 汕头经济特区…; 城市… and 集市… are no places. */
const localTitle = new RegExp(
  `^(?:${provinces})|^(?!城市|集市|上市|都市)[\\u4e00-\\u9fa5]{2,7}?(?:省|市|自治州|自治县|自治旗|经济特区|自由贸易港)`,
);

/** Undefined where nothing says what the act is; a caller may then have a better source. */
export function kindOf({ title, number = '', issuers = [] }: KindClues): LawKind | undefined {
  if (issuers.includes('国务院')) return stateCouncil(title);
  return kindByNumber(title, number) ?? kindByIssuer(title, issuers) ?? kindByTitle(title);
}

function kindByNumber(title: string, number: string): LawKind | undefined {
  if (/主席令/.test(number)) return 'law';
  if (/国务院(、[^令]*)?令/.test(number)) return stateCouncil(title);
  if (/法释|高检发释/.test(number)) return 'judicial-interpretation';
  if (/政府令/.test(number)) return provincialGovernment.test(number) ? 'provincial-rule' : 'municipal-rule';
  if (/[部委局署行会院办]令/.test(number)) return 'department-rule';
  return /[〔[【(（]\d{4}[〕\]】)）]第?\d+号$|(?<!人民代表大会[^令]{0,20})公告/.test(number) ? 'normative-document' : undefined;
}

function kindByIssuer(title: string, issuers: readonly string[]): LawKind | undefined {
  const all = issuers.join('、');
  if (all === '') return undefined;
  if (/最高人民(法院|检察院)/.test(all)) return 'judicial-interpretation';
  if (/人民代表大会/.test(all)) return /宪法(修正案.*)?$/.test(title) ? 'constitution' : local.test(all) ? 'local-regulation' : 'law';
  if (/人民政府/.test(all)) return provincialGovernment.test(all) ? 'provincial-rule' : 'municipal-rule';
  if (/政务院/.test(all)) return 'administrative-regulation';
  return /[部委局署行会]($|、)/.test(all) ? 'department-rule' : undefined;
}

/** Acts a department issued with the State Council's approval count as the State Council's; so do its 规定 and 办法. */
const stateCouncil = (title: string): LawKind =>
  /^国务院.*决定$/.test(title) && !/修改|废止/.test(title) ? 'state-council-decision' : 'administrative-regulation';

function kindByTitle(title: string): LawKind | undefined {
  const short = title.replace(nationalPrefix, '').replace(/[（(][^（()）]*[）)]$/, '');
  if (/^宪法(修正案|$)/.test(short)) return 'constitution';
  if (/^最高人民(法院|检察院)/.test(title)) return 'judicial-interpretation';
  if (/^国务院.*(决定|规定|办法)$/.test(title)) return stateCouncil(title);
  if (/(通知|意见|公告|方案|批复|函|纲要|规划|目录|清单)$/.test(short)) return 'normative-document';
  if (localTitle.test(short)) return /条例$/.test(short) ? 'local-regulation' : undefined;
  if (/(法|法典)$/.test(short) && !/(办法|方法|执法|司法|做法)$/.test(short)) return 'law';
  // Only the State Council and local congresses name their acts 条例; 实施细则 may be a department's.
  return /条例$/.test(short) ? 'administrative-regulation' : undefined;
}
