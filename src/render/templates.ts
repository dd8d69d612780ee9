/**
 * Handlebars templates. In: template texts by name, read by bin/ from src/render/**\/*.hbs. Out: `render(name, view)`.
 * A template named `guide/page` comes from src/render/guide/page.hbs; names whose last part begins with `_` are partials,
 * used as {{> guide/_materials}}. All output is HTML-escaped; only the `md` and `mdInline` helpers and `svg` values make HTML.
 */
import Handlebars from 'handlebars';
import { inlineMarkdown, markdown } from './markdown.ts';

export type Render = (name: string, view: object) => string;

/** Marks text as HTML that this program made itself, such as an SVG chart. */
export const trusted = (html: string): unknown => new Handlebars.SafeString(html);

const options = { knownHelpers: { md: true, mdInline: true }, knownHelpersOnly: true, preventIndent: true };

/** Names that no template of ours reads; they would lead from data to code. */
const forbidden = new Set(['constructor', '__proto__', 'prototype']);

/**
 * Reads properties directly. The stock compiler asks of every property whether it is the object's own, which guards against
 * templates that strangers wrote; ours come with this package and read plain data, and it costs a fifth of rendering.
 */
class DirectCompiler extends (Handlebars as unknown as { JavaScriptCompiler: new () => object }).JavaScriptCompiler {
  readonly compiler = DirectCompiler;

  nameLookup(parent: string, name: string): readonly string[] {
    if (forbidden.has(name)) throw new Error(`a template may not read ${name}`);
    return [parent, '[', JSON.stringify(name), ']'];
  }
}

interface BlockOptions {
  readonly fn: (context: unknown, options?: { readonly data: object }) => string;
  readonly inverse: (context: unknown) => string;
  readonly data: Frame;
}

/** What @root and the like read; one shape for all, which engines like. */
interface Frame {
  readonly root: unknown;
  readonly 'partial-block'?: unknown;
}

/** The stock `each` for lists alone, without its block parameters and copies of the frame. */
function each(this: unknown, list: unknown, { fn, inverse, data }: BlockOptions): string {
  if (!Array.isArray(list) || list.length === 0) return inverse(this);
  const frame = { root: data.root, 'partial-block': data['partial-block'], _parent: data, index: 0, first: true, last: false };
  let text = '';
  for (let index = 0; index < list.length; index++) {
    frame.index = index;
    frame.first = index === 0;
    frame.last = index === list.length - 1;
    text += fn(list[index], { data: frame });
  }
  return text;
}

export function makeRender(texts: Readonly<Record<string, string>>): Render {
  const bars = Object.assign(Handlebars.create(), { JavaScriptCompiler: DirectCompiler });
  bars.registerHelper('md', (text: unknown) => (typeof text === 'string' ? new Handlebars.SafeString(markdown(text)) : ''));
  bars.registerHelper('mdInline', (text: unknown) => (typeof text === 'string' ? new Handlebars.SafeString(inlineMarkdown(text)) : ''));
  bars.registerHelper('each', each);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, text] of Object.entries(texts)) {
    const template = bars.compile(text, options);
    if (/(^|\/)_[^/]*$/.test(name)) bars.registerPartial(name, template);
    else compiled.set(name, template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`there is no template ${name}`);
    // Called as a partial is, a template uses the helpers as they are instead of wrapping each of their calls.
    const { helpers, partials } = bars;
    return template(view, { partial: true, helpers, partials, data: { root: view } } as Handlebars.RuntimeOptions);
  };
}
