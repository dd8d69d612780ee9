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

export function makeRender(texts: Readonly<Record<string, string>>): Render {
  const bars = Handlebars.create();
  bars.registerHelper('md', (text: unknown) => (typeof text === 'string' ? new Handlebars.SafeString(markdown(text)) : ''));
  bars.registerHelper('mdInline', (text: unknown) => (typeof text === 'string' ? new Handlebars.SafeString(inlineMarkdown(text)) : ''));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, text] of Object.entries(texts)) {
    if (/(^|\/)_[^/]*$/.test(name)) bars.registerPartial(name, text);
    else compiled.set(name, bars.compile(text, { knownHelpers: { md: true, mdInline: true }, knownHelpersOnly: true }));
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`there is no template ${name}`);
    return template(view, { allowProtoPropertiesByDefault: false });
  };
}
