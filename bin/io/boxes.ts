/**
 * Ticked boxes for print. In: HTML. Out: the same with ☐ ☑ ☒ drawn, because Noto Sans SC has none of them and a bare machine
 * has no other font; filled-in sample forms are full of them. Found in a count of all characters of examples/county.
 */
const frame =
  'display:inline-block;width:1em;height:1em;line-height:1em;margin:0 0.12em;border:0.07em solid;font-size:0.82em;text-align:center';

const drawn: Readonly<Record<string, string>> = {
  '☐': '□',
  '☑': `<span style="${frame}">✓</span>`,
  '☒': `<span style="${frame}">×</span>`,
};

/** Only text is touched: tags, style sheets, titles and drawings stay. */
export function drawBoxes(html: string): string {
  if (!/[☐☑☒]/.test(html)) return html;
  return html.replace(/<(style|title|svg)\b.*?<\/\1>|<[^>]*>|[☐☑☒]/gs, (part) => drawn[part] ?? part);
}
