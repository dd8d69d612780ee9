/**
 * Small XML files. In: names, addresses and texts of authors. Out: elements on lines of their own, and whole documents.
 */
import { xmlAttributes, xmlText } from '../../schema/xml-text.ts';

/** An element with text; nothing without a text. */
export const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${xmlText(text)}</${name}>\n`;

export const emptyElement = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${xmlAttributes(attributes)}/>\n`;

export const xmlDocument = (name: string, attributes: Readonly<Record<string, string>>, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${xmlAttributes(attributes)}>\n${body}</${name}>\n`;
