/** Markdown of item texts: safe, and the shortcut for plain texts gives what the engine would give. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { inlineMarkdown, markdown } from '../../src/render/markdown.ts';

const engine = new MarkdownIt({ html: false, breaks: true });
engine.disable('image');

describe('markdown', () => {
  it('gives what the engine gives, also for plain texts that never reach it', () => {
    const alphabet = [...'申请人须知，。（）《》“” ab1.)-+#>=:：/%?；\'"&\n'];
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        expect(markdown(sample)).toBe(engine.render(sample).trim());
        expect(inlineMarkdown(sample)).toBe(engine.renderInline(sample));
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  it.each([
    ['<script>alert(1)</script>', '<script'],
    ['[点这里](javascript:alert(1))', 'href="javascript'],
    ['[点这里](JaVaScRiPt:alert(1))', 'href='],
    ['[点这里](data:text/html,x)', 'href='],
    ['[点这里](//evil.example)', 'href='],
    ['[点这里](&#47;/evil.example)', 'href='],
    ['![图](https://example.gov.cn/x.png)', '<img'],
    ['<img src=x onerror=alert(1)>', '<img'],
  ])('makes nothing active of %s', (source, forbidden) => {
    expect(markdown(source)).not.toContain(forbidden);
    expect(inlineMarkdown(source)).not.toContain(forbidden);
  });

  it('keeps lists, tables, emphasis and safe links', () => {
    expect(markdown('- 甲\n- 乙')).toContain('<li>乙</li>');
    expect(markdown('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |')).toContain('<td>2</td>');
    expect(markdown('**当场**')).toContain('<strong>当场</strong>');
    expect(markdown('[网站](https://zwfw.example.gov.cn/)')).toContain('href="https://zwfw.example.gov.cn/"');
    expect(markdown('拨打 [12345](tel:12345)')).toContain('href="tel:12345"');
  });
});
