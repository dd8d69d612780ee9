/**
 * Makes Chinese text in a PDF findable. In: the CMap with which Chromium says which character a glyph stands for. Out: the
 * same with ideographs instead of radicals. Noto Sans SC draws 一 (U+4E00) and the radical ⼀ (U+2F00) with one glyph, and
 * Chromium names the lower number: searching 居民 in 居⺠ would find nothing. Seen with Chromium 147 and 482 shared glyphs.
 */

/** Radicals without a compatibility mapping in Unicode, and rare characters that share a glyph, each before its ideograph. */
const pairs =
  '⺂乛⺃乚⺅亻⺉刂⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺭礻⺯糹⺰纟⺱罓⺹耂⺺肀⺾艹⻂衤⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟㬵胶∕／‒–';

const ideographs = new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));

/** The character that the reader means; Unicode itself maps the radicals from U+2F00 on. */
export function plain(character: string): string {
  return ideographs.get(character) ?? (/[\u2f00-\u2fdf\u2329\u232a]/.test(character) ? character.normalize('NFKC') : character);
}

const hex4 = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

const plainHex = (code: number): string => hex4(plain(String.fromCharCode(code)).charCodeAt(0));

/** CMaps of Chromium hold lines `<glyph> <character>` and `<first> <last> <first character>`. */
export function plainCMap(cmap: string): string {
  return cmap
    .replace(/beginbfchar\s([\s\S]*?)endbfchar/g, (block) =>
      block.replace(
        /(<[0-9A-F]{4}> )<([0-9A-F]{4})>/gi,
        (_line, glyph: string, code: string) => `${glyph}<${plainHex(Number.parseInt(code, 16))}>`,
      ),
    )
    .replace(/beginbfrange\s([\s\S]*?)endbfrange/g, (block) =>
      block.replace(/<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>/gi, (_line, first: string, last: string, code: string) =>
        range(first, last, code),
      ),
    );
}

/** A range whose characters are not consecutive any more lists them. */
function range(first: string, last: string, code: string): string {
  const start = Number.parseInt(code, 16);
  const count = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
  const codes = Array.from({ length: count }, (_, at) => plainHex(start + at));
  const isSame = codes.every((value, at) => value === hex4(start + at));
  return `<${first}> <${last}> ${isSame ? `<${code}>` : `[${codes.map((value) => `<${value}>`).join(' ')}]`}`;
}
