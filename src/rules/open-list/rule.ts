/**
 * Lists left open. In: conditions and materials. Out: 等 at the end of a list, 等 before a mere word for papers, and 包括但不限于.
 * 等 that a number or a class of things closes (等三项, 等场所) ends a list that is complete or told; 等级, 平等, 等待 are words.
 */
import type { ItemRule } from '../engine/rule.ts';
import {
  conditionTexts,
  materialName,
  materialNotes,
  prohibitionTexts,
  type TextHit,
  type TextPlace,
  textRule,
} from '../engine/text-rule.ts';

/** 等 inside a word (同等, 平等, 三等, 上等), but not after 合同, 水平, 核对, 网上, 口头. */
const wordBefore =
  /(?<![合共协会伙])同$|(?<![水公和持])平$|(?<![核校比应])对$|(?<![照真互])相$|(?<![口街码镜源龙])头$|[均优劣不何我你他她它一二三四五六特甲乙丙]$|(?<![初高])[中高初]$|(?:^|[、的])上$/u;
const wordAfter = /^(?:级|待|候|同|额|次|价|于|比|分|离|式|高|效|差|身|到|着|一下|不及|你|我)/u;
/** Nothing follows that would say what kind of thing is meant. */
const nothing = /^(?:的)?\s*(?:$|[，。；、！？（(）)\]】,.;!?：:\n])/u;
/** Papers: this says no more than "and so on". */
const papers =
  /^(?:合法|有效|继承|权属|身份|资格|有关|相关|其他|多种|各种|各类|各项)*的?(?:相应|必要|各类|全部)?的?(?:书面)?(?:证明)?(?:材料|资料|文件|证明|证件|证书|证照|凭证|文书|票据|单据|手续|附件)/u;
const number = /^[（(]?(?:共|总计)?\s*[0-9一二三四五六七八九十两百几]+/u;
/** 合同、章程等文件可以上传扫描件 says something about papers that are listed elsewhere; 提交合同等文件 does not. */
const stated = /^(?:可以?|应当?|须|需要?|均|都|也|为|无需|不得|必须|一律)/u;
const asked = /(?:提交|提供|出具|上传|携带|具有|取得|凭|带上)[^，。；;]*$/u;
/** Not a class of things either, but what is done or said about them: 废木材等回收利用的方案, 证书等由机关出具的…. */
const rest =
  /^(?:的|由|应当|须|需要|可以|均|都|已|并|或|和|及|按|进行|开展|导致|造成|引起|(?:回收|利用|处置|运输|销售|购买|出租|转让|办理|申请|提交|提供){1,2}的)/u;

function* find({ masked, element }: TextPlace): Iterable<TextHit> {
  for (const { 0: found, index } of masked.matchAll(/包括但不限于|等等?|……|…$/gu)) {
    const after = masked.slice(index + found.length);
    const isList = found.startsWith('等');
    if (isList && !isOpen(masked.slice(Math.max(0, index - 2), index), after)) continue;
    const noun = isList ? (papers.exec(after)?.[0].length ?? 0) : 0;
    if (element !== materialName && noun > 0 && stated.test(after.slice(noun)) && !asked.test(masked.slice(0, index))) continue;
    yield { from: index, to: index + found.length + noun };
  }
}

function isOpen(before: string, after: string): boolean {
  if (wordBefore.test(before) || wordAfter.test(after) || number.test(after) || before === '') return false;
  return nothing.test(after) || papers.test(after) || rest.test(after);
}

export const openList: ItemRule = textRule({
  code: 'wording/open-list',
  severity: 'warning',
  on: [...conditionTexts, ...prohibitionTexts, materialName, ...materialNotes],
  seeks: /等|…|包括但不限于/u,
  find,
  message: { zh: '“{found}”让列举没有尽头，看不出还包括什么', en: '"{found}" leaves the list open' },
  fix: {
    zh: '把该列的列全，删去“等”；确实列不完的，在后面写明是哪一类、谁说了算，例如“等食品经营场所”',
    en: 'complete the list and drop the word; where it cannot be completed, say which class of things is meant',
  },
  why: {
    zh: '申请人不知道还要准备什么，不同窗口可能各有各的理解。',
    en: 'The applicant does not know what else to prepare, and windows will read it differently.',
  },
  basis: '《优化营商环境条例》第三十五条；《中华人民共和国行政许可法》第三十条',
});
