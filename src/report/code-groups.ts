/**
 * What the codes of one group are about. In: the part of a code before its fault. Out: a heading in both languages; a group of
 * a user's own stands for itself.
 */
import type { Bilingual } from '../schema/diagnostic.ts';

const groups: Readonly<Record<string, Bilingual>> = {
  beijing: { zh: '北京市', en: 'Beijing' },
  citation: { zh: '引用法律的写法', en: 'How law is cited' },
  code: { zh: '代码和编码', en: 'Codes' },
  consistency: { zh: '前后一致', en: 'Consistency' },
  date: { zh: '日期', en: 'Dates' },
  document: { zh: '整份文件', en: 'Whole documents' },
  duration: { zh: '时限的写法', en: 'How periods are written' },
  element: { zh: '必填要素', en: 'Mandatory elements' },
  fee: { zh: '收费', en: 'Fees' },
  'file-reference': { zh: '引用的附件', en: 'Files referred to' },
  file: { zh: '文件', en: 'Files' },
  folder: { zh: '文件夹', en: 'Folders' },
  format: { zh: '号码和地址的格式', en: 'Numbers and addresses' },
  guangdong: { zh: '广东省', en: 'Guangdong' },
  handbook: { zh: '手册', en: 'Handbooks' },
  henan: { zh: '河南省', en: 'Henan' },
  id: { zh: '编号', en: 'Ids' },
  key: { zh: '要素名称', en: 'Names of elements' },
  'law-text': { zh: '法律文本', en: 'Law texts' },
  law: { zh: '引用的法律', en: 'Law that is cited' },
  legality: { zh: '合法性', en: 'Legality' },
  limit: { zh: '时限', en: 'Time limits' },
  material: { zh: '申请材料', en: 'Materials' },
  office: { zh: '单位', en: 'Offices' },
  pack: { zh: '规则包', en: 'Rule packs' },
  phone: { zh: '电话', en: 'Telephones' },
  plain: { zh: '好懂', en: 'Plain guide' },
  post: { zh: '岗位', en: 'Posts' },
  reduction: { zh: '减材料减跑动', en: 'Fewer papers and visits' },
  rule: { zh: '规则本身', en: 'Rules themselves' },
  shanghai: { zh: '上海市', en: 'Shanghai' },
  situation: { zh: '情形', en: 'Situations' },
  theme: { zh: '外观和模板', en: 'Theme and templates' },
  step: { zh: '环节', en: 'Steps' },
  suppression: { zh: '暂不处理', en: 'Setting findings aside' },
  text: { zh: '文字', en: 'Texts' },
  translation: { zh: '译文', en: 'Translations' },
  value: { zh: '内容', en: 'Values' },
  wording: { zh: '措辞', en: 'Wording' },
  workspace: { zh: '工作区', en: 'Workspace' },
  yaml: { zh: 'YAML 写法', en: 'YAML' },
  zhejiang: { zh: '浙江省', en: 'Zhejiang' },
};

export const groupTitle = (group: string): Bilingual =>
  (Object.hasOwn(groups, group) ? groups[group] : undefined) ?? { zh: group, en: group };
