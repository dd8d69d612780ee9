/**
 * A QR code. In: an address and what it leads to. Out: SVG of one path, named for readers who cannot see it, with the four modules
 * of white around it that the standard asks for.
 */
import Handlebars from 'handlebars';
import encodeQR from 'qr';

const border = 4;

export function qrCode(address: string, name: string): string {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border });
  const size = modules.length;
  const rows = modules.flatMap((row, y) => runs(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${Handlebars.escapeExpression(name)}" shape-rendering="crispEdges"><path fill="currentColor" d="${rows.join('')}"/></svg>`;
}

/** Black modules that lie side by side are one rectangle. */
function runs(row: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const text = row.map((black) => (black ? '1' : '0')).join('');
  return [...text.matchAll(/1+/g)].map(({ index, 0: { length } }) => ({ start: index, length }));
}
