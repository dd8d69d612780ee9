/**
 * Templates as functions against Handlebars itself: every page of the county, and what templates may hold.
 */
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../bin/commands/load.ts';
import { packageRoot } from '../../bin/io/assets.ts';
import { loadConversion } from '../../bin/io/opencc.ts';
import { loadRenderFiles, loadTools } from '../../bin/io/tools.ts';
import { textReader } from '../../bin/io/workspace.ts';
import { inlineMarkdown, markdown } from '../../src/render/markdown.ts';
import { itemArtifacts, printJobsOf, siteArtifacts } from '../../src/render/outputs.ts';
import { makeRender, type Render } from '../../src/render/templates.ts';

/** The stock engine, which knows the same two helpers. */
function stockRender(texts: Readonly<Record<string, string>>): Render {
  const bars = Handlebars.create();
  bars.registerHelper('md', (text: unknown) => (typeof text === 'string' ? new Handlebars.SafeString(markdown(text)) : ''));
  bars.registerHelper('mdInline', (text: unknown) => (typeof text === 'string' ? new Handlebars.SafeString(inlineMarkdown(text)) : ''));
  for (const [name, text] of Object.entries(texts)) bars.registerPartial(name, text);
  const compiled = new Map(Object.entries(texts).map(([name, text]) => [name, bars.compile(text, { preventIndent: true })]));
  return (name, view) => compiled.get(name)?.(view) ?? '';
}

describe('templates', () => {
  it('write what Handlebars writes, on every page and in every book', async () => {
    const { root, compiled, standards } = loadWorkspace(join(packageRoot(), 'examples/county'));
    const { catalogue, publicCatalogue } = compiled;
    if (catalogue === undefined || publicCatalogue === undefined) throw new Error('no catalogue');
    const conversion = await loadConversion(catalogue);
    const fileText = textReader(root);
    const pages = async (render: Render, lang: 'zh' | 'en'): Promise<readonly (readonly [string, unknown])[]> => {
      const tools = { ...loadTools(lang, fileText, standards), ...conversion, render };
      // The site is there in all its languages already; only the pages for staff are others.
      const { languages, ...workspace } = publicCatalogue.workspace;
      const once = lang === 'zh' && languages !== undefined ? publicCatalogue : { ...publicCatalogue, workspace };
      const both = { catalogue, publicCatalogue: once };
      const artifacts = [...siteArtifacts(both, tools, true), ...[...itemArtifacts(both, tools, true)].map(([, artifact]) => artifact)].map(
        ({ path, content }) => [path, content] as const,
      );
      const jobs = [];
      for await (const job of printJobsOf(both, tools)) jobs.push([job.path, JSON.stringify(job)] as const);
      return [...artifacts, ...jobs];
    };
    const { templates } = loadRenderFiles();
    for (const lang of ['zh', 'en'] as const) {
      const own = await pages(makeRender(templates), lang);
      const stock = new Map(await pages(stockRender(templates), lang));
      expect(own.length).toBeGreaterThan(100);
      for (const [path, content] of own) expect(content, path).toEqual(stock.get(path));
    }
  });

  const view = {
    a: '<b>&"\'`=',
    zero: 0,
    no: false,
    empty: [],
    list: [{ n: 1 }, { n: 2 }],
    deep: { x: { y: 'z' } },
    text: '*x*',
    nothing: null,
  };
  it.each([
    '{{a}} {{{a}}} {{zero}} {{no}} {{nothing}} {{missing}} {{deep.x.y}} {{missing.x.y}}',
    '{{#if zero}}1{{else}}2{{/if}}{{#if empty}}1{{else}}2{{/if}}{{#if no}}1{{else if a}}2{{/if}}{{#unless list}}1{{else}}2{{/unless}}',
    '{{#each list}}{{@index}}{{@first}}{{@last}}{{n}}{{../a}}{{#if n}}{{../deep.x.y}}{{/if}}{{else}}none{{/each}}{{#each empty}}x{{else}}{{a}}{{/each}}',
    '{{#with deep}}{{x.y}}{{#with x}}{{y}}{{../../a}}{{/with}}{{else}}none{{/with}}{{#with zero}}{{this}}{{/with}}{{#with missing}}1{{else}}{{a}}{{/with}}',
    '{{#each list}}{{#each ../more}}{{n}}{{../n}}{{@root.zero}}{{/each}}{{/each}}',
    'x\n  {{#if a}}\n  y\n  {{/if}}\n{{~a~}}  z {{! a remark }}\n{{> _part}}\n{{> _part deep.x}}{{> _part deep n=zero}}',
    '{{#> _around}}[{{n}}{{a}}{{@root.zero}}]{{/_around}}{{#each list}}{{#> _around deep}}[{{x.y}}{{@index}}]{{/_around}}{{/each}}',
    '{{md text}}{{mdInline text}}{{md missing}}',
  ])('%s', (page) => {
    const texts = { page, _part: '({{n}}{{@root.a}})', _around: '<{{> @partial-block}}{{> @partial-block deep}}>' };
    expect(makeRender(texts)('page', view)).toBe(stockRender(texts)('page', view));
  });

  it.each([
    '{{constructor}}',
    '{{a.__proto__}}',
    '{{shout a}}',
    '{{#shout a}}{{/shout}}',
    '{{../a}}',
    '{{#> page}}{{../a}}{{/page}}',
    '{{@key}}',
    '{{> nowhere}}',
  ])('may not hold %s', (page) => expect(() => makeRender({ page })('page', { a: 1 })).toThrow());
});
