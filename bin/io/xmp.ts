/**
 * What a PDF says of itself in the form libraries and search engines read. In: a job. Out: an XMP packet of Dublin Core; like the
 * properties it has the date of the edition and no clock.
 */
import type { PrintJob } from '../../src/render/artifact.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const list = (name: string, kind: 'Seq' | 'Bag', values: readonly (string | undefined)[]): string => {
  const items = values.filter((value) => value !== undefined).map((value) => `<rdf:li>${escaped(value)}</rdf:li>`);
  return items.length === 0 ? '' : `<dc:${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></dc:${name}>`;
};

const alternatives = (name: string, text: string | undefined, lang: string): string =>
  text === undefined
    ? ''
    : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${escaped(lang)}">${escaped(text)}</rdf:li></rdf:Alt></dc:${name}>`;

export function xmpPacket({ title, lang, author, subject, keywords = [], identifier, date }: PrintJob): Uint8Array {
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>${alternatives('title', title, lang)}${list('creator', 'Seq', [author])}${alternatives('description', subject, lang)}${list('subject', 'Bag', keywords)}${list('language', 'Bag', [lang])}${list('date', 'Seq', [date])}${identifier === undefined ? '' : `<dc:identifier>${escaped(identifier)}</dc:identifier>`}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return Buffer.from(packet, 'utf8');
}
