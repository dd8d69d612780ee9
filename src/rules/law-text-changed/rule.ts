/**
 * Law that reads otherwise than when it was last relied on. In: citations, the library and laws.lock. Out: the citations whose
 * words changed since the lock was written.
 */
import { citationsIn } from '../../law/cited-in.ts';
import { changesOf } from '../../law/lock.ts';
import { unknownDay } from '../engine/cited.ts';
import type { Node } from '../engine/node.ts';
import type { ItemContext, ItemRule } from '../engine/rule.ts';

export const lawTextChanged: ItemRule = {
  code: 'law/text-changed',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '《{title}》{place}与上次确认时（{was}的版本）不同{now}',
    en: '《{title}》{place} is not what it was when last confirmed (edition of {was}){now}',
  },
  fix: {
    zh: '用 guide law impact 看改了什么，核对事项的条件、材料和时限，然后运行 guide law lock 重新确认',
    en: 'see what changed with guide law impact, check conditions, materials and limits, then confirm with guide law lock',
  },
  why: {
    zh: 'laws.lock 记着每个事项依据的条文。条文变了，事项的要求可能也要跟着变。',
    en: 'laws.lock keeps the words each item relies on. When they change, the requirements may have to change too.',
  },
  visit: () => ({ '': judge }),
};

function judge(_root: Node, context: ItemContext): void {
  const { laws, item, draft } = context;
  if (laws?.lock === undefined) return;
  for (const cited of citationsIn(item)) {
    const [change] = changesOf(draft.id, cited, laws);
    const node = context.find([...cited.path, 'citation']) ?? context.find(cited.path);
    if (change === undefined || node === undefined) continue;
    const { was, now } = change;
    const gone = { zh: '，现在的法律文本里没有这一处', en: ': the texts have it no longer' };
    const after = { zh: `，现在是${now?.version}的版本`, en: `; now the edition of ${now?.version}` };
    context.report(node, {
      args: {
        title: was.title,
        place: was.places,
        was: was.version === '' ? unknownDay : was.version,
        now: now === undefined ? gone : now.version === was.version ? '' : after,
      },
    });
  }
}
