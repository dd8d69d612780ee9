/**
 * Markdown of item texts. In: Markdown as authors write it. Out: HTML that holds no raw HTML, no script and no link but
 * http, https, mailto, tel, in-page and relative ones; `//elsewhere` is not relative.
 */
import MarkdownIt from 'markdown-it';

const engine = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true });
engine.validateLink = (url) => /^(?![\\/]{2})(https?:|mailto:|tel:|#|[^:]*$)/i.test(url.trim());
engine.disable('image');

/** Texts that Markdown leaves as they are, which most are: a tenth of the cost of asking the engine. */
const plain = /^(?![\s+\-=#>]|\d+[.)])[^\\`*_[\]<>&"!|~\p{Cc}]*(?<!\s)$/u;

/** Block text: paragraphs, lists, tables. */
export const markdown = (text: string): string => (plain.test(text) && text !== '' ? `<p>${text}</p>` : engine.render(text).trim());

/** Running text, without a paragraph around it. */
export const inlineMarkdown = (text: string): string => (plain.test(text) ? text : engine.renderInline(text));
