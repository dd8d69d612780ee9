/** The lookup in a browser small enough to be written here: it only needs a form, a status line and a list. */
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { renderPublicSite } from '../../src/render/public-site.ts';
import { catalogue } from './fixture.ts';
import { textOf, toolsFor } from './support.ts';

class Part {
  textContent = '';
  className = '';
  href = '';
  value = '';
  hidden = true;
  focused = false;
  dataset: Record<string, string> = {};
  children: Part[] = [];
  listeners: Record<string, (event: object) => void> = {};
  input?: Part;
  append(...parts: Part[]): void {
    this.children.push(...parts);
  }
  replaceChildren(...parts: Part[]): void {
    this.children = parts;
  }
  addEventListener(name: string, listener: (event: object) => void): void {
    this.listeners[name] = listener;
  }
  querySelector(): Part | undefined {
    return this.input;
  }
  querySelectorAll(): Part[] {
    return this.children.flatMap((child) => (child.href === '' ? child.querySelectorAll() : [child]));
  }
  focus(): void {
    this.focused = true;
  }
}

const site = renderPublicSite(catalogue, toolsFor());

function open(): { readonly form: Part; readonly input: Part; readonly status: Part; readonly list: Part } {
  const [form, input, status, list] = [new Part(), new Part(), new Part(), new Part()];
  form.input = input;
  form.dataset = { lookup: '' };
  const parts: Record<string, Part> = { '[data-lookup]': form, '[data-lookup-status]': status, '[data-lookup-results]': list };
  const document = { querySelector: (name: string) => parts[name] ?? null, createElement: () => new Part() };
  const context = createContext({ document, URLSearchParams, location: { search: '' } });
  runInContext(textOf(site, 'public/assets/lookup-index.js'), context);
  runInContext(textOf(site, 'public/assets/lookup.js'), context);
  return { form, input, status, list };
}

function find(query: string): { readonly links: readonly string[]; readonly status: string } {
  const { input, form, status, list } = open();
  input.value = query;
  form.listeners.submit?.({ preventDefault: () => undefined });
  return { links: list.querySelectorAll().map(({ href }) => href), status: status.textContent };
}

const food = ['items/food-permit-new.html'];

it('shows its form only when it works', () => {
  expect(open().form.hidden).toBe(false);
});

it.each([
  ['a part of the name', '餐饮服务'],
  ['everyday words', '奶茶'],
  ['a code in small letters', '11440100007482575h4000131127002'],
  ['a code in full-width figures', '０００１３１１２７００２'],
  ['a material', '授权委托'],
  ['several words', '食品 委托书'],
])('finds by %s', (_what, query) => {
  expect(find(query)).toEqual({ links: food, status: '找到 1 项' });
});

it('finds by department', () => {
  expect(find('联合执法队').links).toEqual(['items/no-licence.html']);
});

it('puts names before other matches', () => {
  expect(find('无证经营').links).toEqual(['items/no-licence.html']);
  expect(find('经营').links).toHaveLength(2);
});

it('understands a sentence as far as its words go', () => {
  expect(find('我要开饭店')).toEqual({ links: food, status: '没有完全对得上的，您要找的可能是：' });
});

it('says so when there is nothing', () => {
  expect(find('飞机票').links).toEqual([]);
  expect(find('飞机票').status).toContain('没有找到');
  expect(find('  ')).toEqual({ links: [], status: '' });
});

it('goes to the first result on Enter', () => {
  const { input, form, list } = open();
  input.value = '奶茶';
  form.listeners.submit?.({ preventDefault: () => undefined });
  expect(list.querySelectorAll()[0]?.focused).toBe(true);
});
