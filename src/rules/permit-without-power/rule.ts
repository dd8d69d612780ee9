/**
 * Licences that nothing of sufficient rank creates. In: 设定依据 of a licence. Out: the element, when the rank of every act in it is
 * known and none may create a licence.
 */
import type { Node } from '../engine/node.ts';
import { isLicence, listed, noneMay, ranksOf } from '../engine/ranks.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const permitWithoutPower: ItemRule = {
  code: 'law/permit-without-power',
  scope: 'item',
  severity: 'error',
  message: {
    zh: '“{key}”里的{acts}都不能设定行政许可',
    en: 'nothing in "{key}" may create a licence: {acts}',
  },
  fix: {
    zh: '写设定这项许可的法律、行政法规、国务院决定、地方性法规或者省级政府规章；没有的，这一事项不能作为行政许可实施',
    en: 'name the law, administrative regulation, State Council decision, local regulation or provincial rule; without one this is no licence',
  },
  why: {
    zh: '法律、行政法规可以设定行政许可，国务院可以用决定设定，地方性法规和省级政府规章（一年内）可以依法设定；其他规范性文件一律不得设定。',
    en: 'Laws and administrative regulations may create licences, the State Council by decision, local regulations and, for a year, provincial rules; nothing else may.',
  },
  basis: '《中华人民共和国行政许可法》第十四条、第十五条、第十七条',
  visit: () => ({ basis: judge }),
};

function judge(node: Node, context: ItemContext): void {
  if (!isLicence(context)) return;
  const ranked = ranksOf(context.item.basis, context);
  if (noneMay(ranked, ({ create }) => create !== 'no')) context.report(node, { args: { acts: listed(ranked) } });
}
