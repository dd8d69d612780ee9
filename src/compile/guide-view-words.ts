/**
 * The words of a guide that are neither element names nor code words: headings of sections and a few phrases. They belong
 * to the view and not to a renderer, because page, PDF and book must say the same.
 */
import type { Lang } from '../schema/diagnostic.ts';
import type { SectionKey } from './guide-view-types.ts';

const zh = {
  yes: '是',
  no: '否',
  none: '无',
  comma: '、',
  semicolon: '；',
  colon: '：',
  open: '（',
  close: '）',
  inForce: (date: string) => `${date}起施行`,
  scope: (name: string, contents: string) => `本指南规定了“${name}”的${contents}。`,
  defaultScope: (name: string) => `本指南适用于“${name}”的申请和办理。`,
  unlimited: '无数量限制。',
  noProhibitions: '无禁止性要求。',
  noMaterials: '无需提交材料。',
  noSpecial: '无特别程序。',
  noResults: '办结后不出具结果文书。',
  noIntermediaries: '无法定中介服务。',
  noPromise: '不实行告知承诺。',
  free: '不收费',
  charged: '收费',
  acceptanceConditions: '受理条件',
  application: '本人提交',
  exempt: '免提交',
  original: (n: number) => `原件${n}份`,
  copy: (n: number) => `复印件${n}份`,
  noPaper: '无需纸质件',
  fileOf: (name: string, kind: string) => `${name}（${kind}）`,
  when: (name: string, values: readonly string[]) => `${name}为${values.join('或')}`,
  more: (labels: readonly string[]) => `${labels.slice(0, 3).join('、')}${labels.length > 3 ? '等' : ''}`,
  whenAll: (parts: readonly string[]) => `适用于：${parts.join('，且')}`,
  extra: (name: string, limit: string) => `${name}${limit}`,
  visits: (n: number) => (n === 0 ? '不用跑' : `最多跑${n}次`),
  valid: (text: string) => (text.endsWith('有效') ? text : `有效期${text}`),
  quota: (n: number) => `每天${n}件`,
  counted: '计入办结时限',
  notCounted: '不计入办结时限',
  needed: '需要的程序',
  notNeeded: '不需要的程序',
  windowReception: '窗口接收',
  postalReception: '邮寄接收',
  version: (n: number) => `第${n}版`,
  outcomes: '可能的结论',
  acceptanceLimit: '受理时限',
};

const en: typeof zh = {
  yes: 'Yes',
  no: 'No',
  none: 'None',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  open: ' (',
  close: ')',
  inForce: (date) => `in force from ${date}`,
  scope: (name, contents) => `This guide sets out for “${name}”: ${contents}.`,
  defaultScope: (name) => `This guide applies to applications for “${name}”.`,
  unlimited: 'No limit on numbers.',
  noProhibitions: 'No prohibitions.',
  noMaterials: 'No materials are needed.',
  noSpecial: 'No special procedures.',
  noResults: 'No document is issued.',
  noIntermediaries: 'No statutory intermediary services.',
  noPromise: 'Notify-and-promise is not offered.',
  free: 'Free of charge',
  charged: 'Charged',
  acceptanceConditions: 'Conditions for acceptance',
  application: 'Handed in by you',
  exempt: 'Not needed from you',
  original: (n) => `${n} original${n === 1 ? '' : 's'}`,
  copy: (n) => `${n} cop${n === 1 ? 'y' : 'ies'}`,
  noPaper: 'no paper copy',
  fileOf: (name, kind) => `${name} (${kind})`,
  when: (name, values) => `${name} is ${values.join(' or ')}`,
  more: (labels) => `${labels.slice(0, 3).join(', ')}${labels.length > 3 ? ' …' : ''}`,
  whenAll: (parts) => `Applies when ${parts.join(' and ')}`,
  extra: (name, limit) => `${name}: ${limit}`,
  visits: (n) => (n === 0 ? 'No visit' : n === 1 ? 'At most 1 visit' : `At most ${n} visits`),
  valid: (text) => `valid: ${text}`,
  quota: (n) => `${n} a day`,
  counted: 'counts towards the limit',
  notCounted: 'does not count towards the limit',
  needed: 'Procedures needed',
  notNeeded: 'Procedures not needed',
  windowReception: 'At the window',
  postalReception: 'By post',
  version: (n) => `Version ${n}`,
  outcomes: 'Possible outcomes',
  acceptanceLimit: 'Time to accept',
};

export type Words = typeof zh;
export const wordsOf = (lang: Lang): Words => (lang === 'zh' ? zh : en);

/** Headings in the wording of the 2016 guideline. */
const headings: Readonly<Record<SectionKey, readonly [string, string]>> = {
  scope: ['适用范围', 'Scope'],
  info: ['事项信息', 'About the item'],
  basis: ['办理依据', 'Legal basis'],
  accepting: ['受理机构', 'Accepting body'],
  deciding: ['决定机构', 'Deciding body'],
  quantity: ['数量限制', 'Quantity limit'],
  conditions: ['申请条件', 'Conditions'],
  prohibitions: ['禁止性要求', 'Prohibitions'],
  materials: ['申请材料目录', 'Materials'],
  submission: ['申请接收', 'Where to apply'],
  flow: ['办理基本流程', 'Procedure'],
  channels: ['办理方式', 'Ways to apply'],
  limits: ['审批时限', 'Time limits'],
  fees: ['收费依据及标准', 'Fees'],
  results: ['审批结果', 'Results'],
  delivery: ['结果送达', 'Delivery of the result'],
  rights: ['申请人权利和义务', 'Rights, obligations and remedies'],
  consultation: ['咨询途径', 'Enquiries'],
  complaints: ['监督投诉渠道', 'Complaints'],
  places: ['办公地址和时间', 'Addresses and hours'],
  query: ['公开查询', 'Following progress'],
  intermediaries: ['中介服务', 'Intermediary services'],
  promise: ['告知承诺', 'Notify and promise'],
  variants: ['其他业务情形', 'Change, renewal and other cases'],
  licence: ['行政许可实施规范', 'Licence template of 2022'],
  faq: ['常见问题', 'Questions and answers'],
  attachments: ['附件', 'Attachments'],
};

/** What is not a licence is not approved (审批) but handled. */
const otherHeadings: Partial<Readonly<Record<SectionKey, string>>> = { limits: '办结时限', results: '办理结果' };

export function headingOf(key: SectionKey, lang: Lang, licence: boolean): string {
  const [chinese, english] = headings[key];
  if (lang === 'en') return english;
  return (licence ? undefined : otherHeadings[key]) ?? chinese;
}
