/**
 * Handlebars templates. In: template texts by name, read by bin/ from src/render/**\/*.hbs. Out: `render(name, view)`.
 * A template named `guide/page` comes from src/render/guide/page.hbs; names whose last part begins with `_` are partials,
 * used as {{> guide/_materials}}. All output is HTML-escaped; only the `md` and `mdInline` helpers and `svg` values make HTML.
 */
import Handlebars from 'handlebars';
import { inlineMarkdown, markdown } from './markdown.ts';
import { templateCode } from './template-code.ts';

export type Render = (name: string, view: object) => string;

/** Marks text as HTML that this program made itself, such as an SVG chart. */
export const trusted = (html: string): unknown => new Handlebars.SafeString(html);

/** What @root and the like read; one shape for all, which engines like. */
interface Frame {
  readonly root: unknown;
  /** What a partial block wraps. */
  readonly block: ((context: unknown) => string) | undefined;
  readonly index: number;
  readonly last: number;
}

type Template = (context: unknown, frame: Frame) => string;

/** What the functions made of templates call; see template-code.ts. */
export interface Runtime {
  readonly escape: (value: unknown) => string;
  readonly plain: (value: unknown) => string;
  readonly md: (text: unknown) => string;
  readonly mdInline: (text: unknown) => string;
  readonly partial: (name: string) => Template;
}

/** Makes the function of a template; what template-code.ts writes. */
export type Maker = (run: Runtime) => Template;

const special = /[&<>"'`=]/;

/** Most values are texts without a character that HTML knows. */
const escaped = (value: unknown): string =>
  typeof value === 'string' && !special.test(value) ? value : Handlebars.escapeExpression(value as string);

const plain = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Told of a template of the workspace that failed while a page was made. */
export type Failed = (name: string, cause: unknown) => void;

/**
 * `own` are templates of the workspace, which stand in for those of the same name. When one of them fails, the page is made of
 * the carried ones. `makers` are what was made of some of the texts before.
 */
export function makeRender(
  texts: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
  failed: Failed = () => undefined,
  makers: Readonly<Record<string, Maker>> = {},
): Render {
  const carried = renderOf(texts, makers);
  const names = Object.keys(own);
  if (names.length === 0) return carried;
  let innermost: string | undefined;
  const others = Object.fromEntries(Object.entries(makers).filter(([name]) => !Object.hasOwn(own, name)));
  const render = renderOf({ ...texts, ...own }, others, (name, template) =>
    Object.hasOwn(own, name)
      ? (context, frame) => {
          try {
            return template(context, frame);
          } catch (cause) {
            innermost ??= name;
            throw cause;
          }
        }
      : template,
  );
  return (name, view) => {
    innermost = undefined;
    try {
      return render(name, view);
    } catch (cause) {
      const guilty: string | undefined = innermost;
      if (guilty === undefined) throw cause;
      failed(guilty, cause);
      return carried(name, view);
    }
  };
}

const makerOf = (text: string, name: string): Maker => new Function('run', templateCode(Handlebars.parse(text), name)) as Maker;

function renderOf(
  texts: Readonly<Record<string, string>>,
  makers: Readonly<Record<string, Maker>>,
  wrap: (name: string, template: Template) => Template = (_name, same) => same,
): Render {
  const made = new Map<string, Template>();
  const template = (name: string): Template => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (text === undefined) throw new Error(`there is no template ${name}`);
    const maker = Object.hasOwn(makers, name) ? makers[name] : undefined;
    const compiled = wrap(name, (maker ?? makerOf(text, name))(runtime));
    made.set(name, compiled);
    return compiled;
  };
  const runtime: Runtime = {
    escape: escaped,
    plain,
    md: (text) => (typeof text === 'string' ? markdown(text) : ''),
    mdInline: (text) => (typeof text === 'string' ? inlineMarkdown(text) : ''),
    partial: template,
  };
  return (name, view) => template(name)(view, { root: view, block: undefined, index: 0, last: 0 });
}
