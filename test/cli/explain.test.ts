/** guide explain: every finding, its reason and its examples. */
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/report/messages/examples.ts';
import { allCodes, wordingOf } from '../../src/report/wording.ts';
import { freshFolder, guide } from './cli.ts';

const folder = freshFolder();

describe('guide explain', () => {
  it.each(['zh', 'en'] as const)('in %s explains every code', async (lang) => {
    for (const code of allCodes) {
      const { code: exit, out } = await guide(folder, ['explain', code, '--lang', lang]);
      expect(exit).toBe(0);
      expect(out).toContain(wordingOf(code, lang).why);
      expect(out).not.toMatch(/\{[a-z]+\}/i);
    }
  });

  it('shows wrong and right', async () => {
    const { out } = await guide(folder, ['explain', 'key/unknown']);
    expect(out).toContain(`错误写法\n  ${examples['key/unknown']?.wrong}\n`);
    expect(out).toContain(`正确写法\n  ${examples['key/unknown']?.right}\n`);
    const { out: english } = await guide(folder, ['explain', '[key/missing]', '--lang', 'en']);
    expect(english).toMatch(/Wrong\n {2}常见问题:\n {4}- 问: 外地人可以办吗？\n/);
  });

  it('in English shows the examples with English keys, too', async () => {
    const { out } = await guide(folder, ['explain', 'fee/no-items', '--lang', 'en']);
    expect(out).toContain('Wrong\n  收费: { 是否收费: 是 }\n');
    expect(out).toContain('Wrong, in English keys\n  fees: { charged: yes }\n');
    expect(out).toContain('Right, in English keys\n  fees: [{ name: 补办工本费, standard: 每证10元 }]\n');
    expect((await guide(folder, ['explain', 'fee/no-items'])).out).not.toContain('fees');
  });

  it.each(['zh', 'en'] as const)('in %s lists all without a code', async (lang) => {
    const { code, out } = await guide(folder, ['explain', '--lang', lang]);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual([...allCodes]);
  });

  it.each([
    ['key/unknwon', '是不是：key/unknown'],
    ['toString', '没有“toString”这个代码'],
    ['__proto__', '没有“__proto__”这个代码'],
  ])('does not know %s', async (code, text) => {
    const ran = await guide(folder, ['explain', code]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(text);
  });
});
