/**
 * Any text inside XML. In: text. Out: the same for an element, an attribute or a comment. Characters that XML 1.0 cannot hold
 * even as references are replaced, because one of them would make the whole file unreadable.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is replaced
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const speakable = (text: string): string => text.replace(unspeakable, '\ufffd');

/** Most texts have nothing that XML knows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const special = /[\u0000-\u001f&<>"\ufffe\uffff]|\p{Surrogate}/u;

export const xmlText = (text: string): string =>
  special.test(text)
    ? speakable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
    : text;

/** Line breaks and tabs would be read as blanks. */
export const xmlAttribute = (text: string): string =>
  xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

export const xmlComment = (text: string): string =>
  `<!-- ${speakable(text)
    .replace(/-(?=-)/g, '- ')
    .replace(/-$/, '- ')} -->`;

/** ` name="value"` for each. */
export const xmlAttributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');
