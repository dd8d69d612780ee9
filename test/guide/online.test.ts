import { expect, it } from 'vitest';
import { onlineLinks } from '../../src/compile/guide-view-online.ts';
import { makeTerms } from '../../src/compile/guide-view-terms.ts';
import type { Online, PublicItem } from '../../src/schema/generated/types.ts';
import { fullItem } from './fixture.ts';
import { toolsFor } from './support.ts';

const terms = makeTerms('zh', toolsFor().standards);
const { handlingForms: _, ...anyWay } = fullItem;
const label = (depth: Online['depth'] | undefined, handlingForms?: PublicItem['handlingForms']): string | undefined => {
  const online = { supported: true, url: 'https://a.example/', ...(depth === undefined ? {} : { depth }) };
  return onlineLinks(terms, { ...anyWay, ...(handlingForms === undefined ? {} : { handlingForms }), online }).online?.text;
};

it('calls a link 网上办理 only where one can apply', () => {
  expect(label(undefined)).toBe('网上办理');
  expect(label(['intake', 'acceptance'])).toBe('网上办理');
  expect(label(['full'], ['window'])).toBe('网上办理');
  expect(label(['acceptance'], ['window', 'mobile'])).toBe('网上办理');
});

it('names what it offers where one cannot', () => {
  expect(label(['result', 'pre-review', 'enquiry'])).toBe('网上咨询、预审、查结果');
  expect(label(['intake'])).toBe('网上交材料');
  expect(label(['acceptance', 'result'], ['window'])).toBe('网上查结果');
  expect(label(['other'])).toBe('网上服务');
});

it('offers nothing where nothing is supported', () => {
  const online = { supported: false, url: 'https://a.example/' };
  expect(onlineLinks(terms, { ...fullItem, online })).toEqual({});
});
