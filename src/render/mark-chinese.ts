/**
 * Chinese words on pages in another language. In: a document that this program rendered. Out: the same with `lang` on every stretch of
 * Chinese that no element around it marks, so that a screen reader changes its voice and a browser its font. It looks at what is
 * there, because a sentence of this program may hold an author's word, and one translated text a Chinese name.
 */

const tokens = /(<script\b.*?<\/script>|<style\b.*?<\/style>|<title\b.*?<\/title>|<!--.*?-->|<[^>]*>)/s;
const han = /\p{Script=Han}/u;
/** A01 and A4纸 make no sentence of another language. */
const latin = /\p{Script=Latin}{2}/u;
/** From one Chinese character to the last, with what stands between and the marks around. */
const stretches = /[《“‘（「]*\p{Script=Han}(?:(?:(?!\p{Script=Latin}{2}).)*\p{Script=Han})?[》”’）」。；，！？]*/gsu;
const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
  'path',
  'rect',
  'line',
  'circle',
]);
/** Elements that hold text alone. */
const textOnly = new Set(['option', 'textarea', 'title', 'desc']);

interface Open {
  readonly name: string;
  readonly isMarked: boolean;
  /** Of its start tag among the tokens. */
  readonly at: number;
}

const mark = (tag: string): string => tag.replace(/\/?>$/, (end) => ` lang="zh-CN"${end}`);

export function markChinese(html: string): string {
  if (!/<html lang="en"/.test(html.slice(0, 200))) return html;
  const parts = html.split(tokens);
  const open: Open[] = [];
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) follow(part, at, open);
    else if (han.test(part) && open.at(-1)?.isMarked !== true) markText(parts, at, open);
  }
  return parts.join('');
}

function follow(tag: string, at: number, open: Open[]): void {
  const [, slash, name = ''] = /^<(\/?)([a-zA-Z][\w-]*)/.exec(tag) ?? [];
  if (name === '' || /^<(?:script|style|title)\b.*<\//s.test(tag)) return;
  if (slash === '/') {
    const last = open.findLastIndex((one) => one.name === name);
    if (last >= 0) open.length = last;
  } else if (!voids.has(name) && !tag.endsWith('/>')) {
    open.push({ name, at, isMarked: open.at(-1)?.isMarked === true || / lang="zh-/.test(tag) });
  }
}

/** A text that is all its element has is marked there. */
function markText(parts: string[], at: number, open: Open[]): void {
  const text = parts[at] ?? '';
  const around = open.at(-1);
  const isWhole = around?.at === at - 1 && parts[at + 1]?.startsWith(`</${around.name}`) === true && !/ lang=/.test(parts[at - 1] ?? '');
  if (isWhole && !latin.test(text)) parts[at - 1] = mark(parts[at - 1] ?? '');
  else if (around === undefined || !textOnly.has(around.name)) {
    const name = open.some((one) => one.name === 'svg') ? 'tspan' : 'bdi';
    parts[at] = text.replace(stretches, (found) => `<${name} lang="zh-CN">${found}</${name}>`);
  }
}
