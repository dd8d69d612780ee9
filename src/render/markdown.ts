/**
 * Markdown of item texts. In: Markdown as authors write it. Out: HTML that holds no raw HTML, no script and no link but
 * http, https, mailto, tel, in-page and relative ones; `//elsewhere` is not relative.
 */
import MarkdownIt from 'markdown-it';

const engine = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true });
engine.validateLink = (url) => /^(?![\\/]{2})(https?:|mailto:|tel:|#|[^:]*$)/i.test(url.trim());
engine.disable('image');

/** What Markdown may change. Most texts have nothing of it: a tenth of the cost of asking the engine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the engine replaces them, so they must be found.
const active = /[\\`*_[\]<>&"!|~\u0000-\u001f\u007f-\u009f]|^[\s+\-=#>]|^\d+[.)]|\s$/;

/** Block text: paragraphs, lists, tables. */
export const markdown = (text: string): string => (active.test(text) || text === '' ? engine.render(text).trim() : `<p>${text}</p>`);

/** Running text, without a paragraph around it. */
export const inlineMarkdown = (text: string): string => (active.test(text) ? engine.renderInline(text) : text);
