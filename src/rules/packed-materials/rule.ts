/**
 * Several materials in one entry. In: names of materials. Out: names that list two or more documents. 身份证原件、复印件 is one
 * document twice, and 甲、乙等管理制度 is one set of papers.
 */
import { endsInDocument } from '../engine/document-words.ts';
import type { ItemRule } from '../engine/rule.ts';
import { choiceTold, materialName, type TextHit, type TextPlace, textRule, withoutAsides } from '../engine/text-rule.ts';

const breaks = /[、，,；;＋+]|以及|及其|及|和|与/gu;

function* find({ text, masked }: TextPlace): Iterable<TextHit> {
  if (choiceTold.test(text)) return;
  const name = withoutAsides(masked.replace(/□(?=□)/gu, (one, at: number) => (text.startsWith('》《', at) ? '、' : one)));
  const documents = withoutAlternatives(name, partsOf(name)).filter(({ text: part }) => endsInDocument(part) && !isNoOther(part));
  if (isOneChoice(name, documents)) return;
  const [first] = documents;
  const second = documents[1];
  const last = documents.at(-1);
  if (first === undefined || second === undefined || last === undefined) return;
  yield { from: first.from, to: last.from + last.text.length, report: { args: { count: documents.length } } };
}

/** 文件、资料 says the same twice, 附图 belongs to what is before it, and 证明该… is said about it. */
const isNoOther = (part: string): boolean =>
  /^\s*(?:附[图件表录页]|证明[该其本])/u.test(part) ||
  /^(?:有关|相关|其他|其它|必要|辅助|佐证|书面|的)*(?:证明)?(?:材料|资料|文件|证件|凭证|证明|文书|票据|单据)◇*$/u.test(part.trim());

/** What 或者 begins takes the place of what is before it, up to the next comma. */
function withoutAlternatives(name: string, parts: readonly Part[]): readonly Part[] {
  let isAlternative = false;
  return parts.filter(({ from, text }) => {
    if (/[，,；;]/u.test(name[from - 1] ?? '')) isAlternative = false;
    if (/^\s*或/u.test(text)) isAlternative = true;
    return !isAlternative;
  });
}

/** 甲证、乙证或者丙证: one of them will do, and another rule says that the choice is not told. */
function isOneChoice(name: string, documents: readonly Part[]): boolean {
  const [first] = documents;
  const last = documents.at(-1);
  if (first === undefined || last === undefined || !endsInDocument(/^(.*?)(?:或者|或)/u.exec(last.text)?.[1] ?? '')) return false;
  const between = name.slice(first.from, last.from);
  return !/[，,；;＋+]/u.test(between) && !/以及|及其|及|和|与/u.test(withoutDocumentsOf(between, documents));
}

/** What stands between the documents. */
const withoutDocumentsOf = (between: string, documents: readonly Part[]): string =>
  documents.reduce((rest, { text }) => rest.replace(text, ''), between);

interface Part {
  readonly from: number;
  readonly text: string;
}

function partsOf(name: string): readonly Part[] {
  const start = lengthOfCase(name);
  const end = name.search(/等(?!级|同)[^、，,；;]{2,}$/u) < 0 ? lengthOfOwn(name) : 0;
  const parts: Part[] = [];
  let from = start;
  for (const { 0: found, index } of name.slice(0, end).matchAll(breaks)) {
    if (index < from) continue;
    const text = name.slice(from, index);
    if (/^[、，,；;＋+]$/u.test(found) || endsInDocument(text)) {
      parts.push({ from, text });
      from = index + found.length;
    }
  }
  return [...parts, { from, text: name.slice(from) }];
}

/** 报告书，包括服务方案 and 照片：作为证件照片 tell what is in the one document; 证明材料，包括合同 lists several. */
const lengthOfOwn = (name: string): number => {
  const found = /(?<![材资]料|文件|证件|手续)(?:[，,](?:内容)?(?:应当)?(?:包括|载明|其中)|[：:])/u.exec(name);
  return found === null ? name.length : found.index;
};

/** 委托办理的，提交… is told by another rule; here it is stepped over. */
const lengthOfCase = (name: string): number => {
  const found = /^.*(?:提交|提供|出具)(?!的)/u.exec(name);
  return found === null ? 0 : found[0].length;
};

export const packedMaterials: ItemRule = textRule({
  code: 'wording/packed-materials',
  severity: 'warning',
  on: [materialName],
  seeks: /[、，,；;＋+及和与]|》《/u,
  find,
  message: { zh: '一项材料里写了{count}份文件：“{found}”', en: '{count} documents in one entry: "{found}"' },
  fix: {
    zh: '一份文件写一项，各写来源、份数和依据；任选其一的，写明凭哪一种都可以',
    en: 'one entry for each document, with its own source, copies and basis',
  },
  why: {
    zh: '挤在一项里，申请人容易漏带，份数和来源也说不清，缺了一份没法单独告知补正。',
    en: 'Packed together, one is easily forgotten, copies and sources are unclear, and a missing one cannot be named.',
  },
  basis: '《中华人民共和国行政许可法》第三十条（公示需要提交的全部材料的目录）、第三十二条（一次告知需要补正的全部内容）',
});
