/**
 * Authors' words inside Markdown. In: any text. Out: Markdown that shows exactly this text on one line: no markup, no end of a
 * table cell, and nobody is notified and nothing linked because a name or a number happens to stand in a text.
 */
import { printable } from './printable.ts';

/** Markup; an entity; @somebody, #12, !34, %5 and &6, which mean something to GitHub and GitLab; an emoji's name. */
const special = /[\\`*_{}[\]<>|~$^]|&(?=[\w#]+;)|[@#!%&](?=[\w"-])|:(?=[\w+-]+:)/g;

export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(special, (found, at: number, whole: string) => {
      if (!'@#!%&:'.includes(found)) return `\\${found}`;
      return found === '&' && /^&[\w#]+;/.test(whole.slice(at)) ? '&amp;' : `${found}<!-- -->`;
    })
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

export const escapeHtml = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
