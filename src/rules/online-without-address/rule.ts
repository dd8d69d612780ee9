/**
 * Online, but where. In: the online service of an item, and what its steps and answers tell. Out: one that gives no address. Where the
 * applicant is told the application or the site to open, he finds it.
 */
import { type Node, textsOf } from '../engine/node.ts';
import type { ItemRule } from '../engine/rule.ts';

export const onlineWithoutAddress: ItemRule = {
  code: 'consistency/online-without-address',
  scope: 'item',
  severity: 'warning',
  message: { zh: '支持网上办理，却没有写网址', en: 'it can be done online, but no address is given' },
  fix: { zh: '写上计算机端或者移动端的网址', en: 'give the address for computers or phones' },
  why: { zh: '不知道网址，就办不了。', en: 'Without the address nobody can use it.' },
  visit: () => ({
    online: (node, { item: { online }, find, report }) => {
      if (online?.supported !== true || online.url !== undefined || online.mobileUrl !== undefined) return;
      if (!['steps', 'faq', 'scope', 'summary'].some((name) => tells(find([name])))) report(node);
    },
  }),
};

/** 登录“甲办”APP, 在某某小程序, https://… */
const way = /https?:\/\/|(?:登录|打开|进入|通过|使用|在)[^。；;，,]{0,24}(?:APP|App|小程序|公众号|网站|服务网|平台|网厅)/;

const tells = (node: Node | undefined): boolean => node !== undefined && textsOf(node).some(({ value }) => way.test(String(value)));
