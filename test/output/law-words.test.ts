/** Pages unfold the law's own words at a citation, print does not, and the author's quotation wins. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStandards } from '../../bin/io/assets.ts';
import { loadTools } from '../../bin/io/tools.ts';
import { readWorkspace } from '../../bin/io/workspace.ts';
import { compileWorkspace, makeReader } from '../../src/pipeline.ts';
import { guidePrintJob } from '../../src/render/guide/page.ts';
import { guide, workspace } from '../cli/cli.ts';
import { starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { exampleLaws, shelfOf } from '../support/laws.ts';

const basis = `设定依据:
  - 《借阅条例》第二条
  - 《中华人民共和国公共图书馆法》第三十三条第二款第一项
  - { 引用: 《借阅条例》第一条, 原文: 图书馆向所有读者开放，不收取费用。 }
  - 《图书借阅管理条例》第一条
  - 《阅览室办法》第一条
`;

function withLaws(): string {
  const root = workspace('starter');
  for (const { path, text } of exampleLaws) {
    mkdirSync(dirname(join(root, 'laws', path)), { recursive: true });
    writeFileSync(join(root, 'laws', path), text);
  }
  const path = join(root, 'guide.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}规则调整: { law/repealed: 警告 }\n`);
  writeFileSync(join(root, 'items/library-card.yaml'), embed(starterItem, basis));
  return root;
}

describe('words of the law', () => {
  it('unfold in guide and manual, for what is in force and not quoted', async () => {
    const root = withLaws();
    await guide(root, ['build', '--no-pdf', '--as-of', '2026-11-15']);
    for (const side of ['public', 'internal']) {
      const html = readFileSync(join(root, 'output', side, 'items/library-card.html'), 'utf8');
      expect(html).toContain(
        '<summary>看条文（2023-03-01的版本）</summary><blockquote>读者凭有效证件办理读者证，图书馆当场发放。</blockquote>',
      );
      expect(html).toContain('<blockquote>（一）借阅；</blockquote>');
      expect(html.split('图书馆向所有读者开放，不收取费用。')).toHaveLength(2);
      expect(html).not.toContain('单位介绍信');
      expect(html).not.toContain('讲座');
    }
    expect(existsSync(join(root, 'output/public/laws'))).toBe(false);
  });

  it('are left out of print', () => {
    const standards = loadStandards();
    const { publicCatalogue } = compileWorkspace(readWorkspace(withLaws()), makeReader(standards));
    const [bound] = publicCatalogue?.items ?? [];
    if (publicCatalogue === undefined || bound === undefined) throw new Error('nothing compiled');
    const { html } = guidePrintJob(
      bound,
      publicCatalogue,
      loadTools('zh', () => undefined, standards, shelfOf(exampleLaws)),
    );
    expect(html).toContain('《借阅条例》第二条');
    expect(html).not.toContain('看条文');
  });
});
