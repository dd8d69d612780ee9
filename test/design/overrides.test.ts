/** Templates of a workspace: what is found about them, and that nothing they hold breaks a build or opens the wall. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readThemes } from '../../bin/io/themes.ts';
import { loadRenderFiles } from '../../bin/io/tools.ts';
import { readOverrides } from '../../src/render/overrides.ts';
import { makeRender } from '../../src/render/templates.ts';
import { freshFolder, guide, workspace } from '../cli/cli.ts';

const carried = { templates: ['site/_shell', 'guide/page', 'guide/_card'], styles: ['shared/base.css'] };
const findingsIn = (text: string, name = 'guide/page.hbs') =>
  readOverrides([{ path: `themes/${name}`, text }], carried).diagnostics.map(({ code, span, args }) => [
    code,
    text.slice(0, span.start).split('\n').length,
    span.start - text.lastIndexOf('\n', span.start - 1) - 1,
    args.detail ?? args.found,
  ]);

describe('what is found about templates', () => {
  it('nothing about sound ones', () => {
    const files = [
      { path: 'themes/guide/page.hbs', text: '{{#> site/_shell}}{{guide.name}}{{/site/_shell}}' },
      { path: 'themes/shared/base.css', text: 'a { color: var(--ink) }' },
      { path: 'themes/own.css', text: '</style>' },
    ];
    const { diagnostics, overrides } = readOverrides(files, carried);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(overrides.templates)).toEqual(['guide/page']);
    expect(overrides.styles['shared/base.css']).toContain('--ink');
    expect(overrides.ownStyle).not.toContain('</style');
  });

  it('names that nothing has', () => {
    expect(findingsIn('x', 'guide/pages.hbs')).toEqual([['theme/unknown-template', 1, 0, 'guide/pages.hbs']]);
    const [found] = readOverrides([{ path: 'themes/guide/pages.hbs', text: 'x' }], carried).diagnostics;
    expect(found?.args.allowed).toMatchObject({ en: expect.stringContaining('guide/page.hbs') });
  });

  it.each([
    ['{{#if a}}\n  x\n{{/unless}}', 1, 3],
    ['<p>\n  {{guide.name}</p>', 2, 14],
    ['<p>\n{{#each a}}x', 2, undefined],
    ['a\nb {{shout name}}', 2, 2],
    ['a\n\n  {{#shout a}}x{{/shout}}', 3, 2],
    ['{{#if a}}\n {{constructor}}{{/if}}', 2, 1],
    ['a\n {{> guide/nowhere}}', 2, 1],
  ])('faults in %j, at their place', (text, line, column) => {
    const [found] = findingsIn(text);
    expect(found?.slice(0, 2)).toEqual(['theme/template-syntax', line]);
    if (column !== undefined) expect(found?.[2]).toBe(column);
  });

  it('never throws', () => {
    for (const text of [
      '{{',
      '}}',
      '{{{',
      '{{#',
      '{{/if}}',
      '{{> (x)}}',
      '{{> (lookup . "a")}}',
      '{{*x}}',
      '{{#*inline "x"}}{{/inline}}',
      '\0',
      '{{else}}',
    ])
      expect(() => readOverrides([{ path: 'themes/guide/page.hbs', text }], carried)).not.toThrow();
  });
});

describe('templates that fail while a page is made', () => {
  const texts = { page: '<{{> part}}>', part: '{{name}}' };
  it('are named, and the page is made of ours', () => {
    const failed: string[] = [];
    const own = { part: '{{> page}}' };
    expect(makeRender(texts, own, (name) => failed.push(name))('page', { name: 'x' })).toBe('<x>');
    expect(failed).toEqual(['part']);
  });

  it('are no cover for faults of this program', () => {
    expect(() => makeRender({ page: '{{> gone}}', part: '' }, { part: 'x' })('page', {})).toThrow('gone');
  });
});

describe('a workspace with templates', () => {
  const write = (root: string, path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('is built with them, and says what is wrong with one', async () => {
    const root = workspace('starter');
    write(root, 'themes/site/_shell.hbs', `<!-- ours -->${loadRenderFiles().templates['site/_shell']}`);
    write(root, 'themes/own.css', '.bar { border-bottom: 3px solid }');
    write(root, 'themes/guide/_card.hbs', '<p>\n{{#if title}}</p>');
    write(root, 'themes/guide/_more.hbs', '{{> guide/_section}}{{> @partial-block}}');
    expect(Object.keys(readThemes(root).overrides.templates).sort()).toEqual(['guide/_more', 'site/_shell']);
    const out = join(freshFolder(), 'out');
    const ran = await guide(root, ['build', '--no-pdf', '--out', out]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('themes/guide/_card.hbs:2');
    expect(ran.out).toContain('[theme/template-syntax]');
    expect(ran.out).toContain('[theme/template-fails]');
    expect(readFileSync(join(out, 'public/index.html'), 'utf8')).toMatch(/^<!-- ours --><!doctype html>/);
    expect(readFileSync(join(out, 'public/assets/guide.css'), 'utf8')).toContain('.bar { border-bottom: 3px solid }');
  });
});
