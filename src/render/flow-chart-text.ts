/**
 * Text by measure, without a browser. In: a text and a width. Out: lines that fit. The widths are on the safe side of Noto
 * Sans, PingFang and YaHei, where a Chinese character is one em wide and a Latin letter about half.
 */

const wide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xffe6) ||
  code >= 0x20000;
/** Punctuation that Chinese fonts set as wide as a character: — ‘ ’ “ ” … */
const widePunctuation = new Set([0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026]);
const latin: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[ .,:;'|!iljtfr()[\]/-]/.test(character)) return 0.4;
  return /[A-Zmw@%&]/.test(character) ? 0.85 : 0.6;
});
const widthOf = (code: number): number => latin[code] ?? (wide(code) || widePunctuation.has(code) ? 1 : 0.85);

/** Width of a text in em. */
export function measure(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Most characters are Chinese.
    if (unit >= 0x2e80 && unit <= 0xa4cf) {
      width += 1;
      continue;
    }
    const code = unit < 0xd800 ? unit : (text.codePointAt(at) ?? 0);
    if (code > 0xffff) at += 1;
    width += widthOf(code);
  }
  return width;
}

/** Chinese punctuation must not begin a line, nor an opening bracket end one. */
const noStart = /^[，。、；：！？）》」』】〉”’%…—,.;:!?)\]}]/u;
const noEnd = /[（《「『【〈“‘([{]$/u;

/**
 * A run of Latin letters and digits stays whole, every Chinese character is a piece of its own with its punctuation; the number of a step with
 * the first piece of its name. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/\d+\. (?:[\w.@&'-]+|\S)|[\w.@&'-]+|\s+|./gu) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (noStart.test(piece) || noEnd.test(last)) && measure(last + piece) < 4)
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Cuts what is wider than a whole line, such as a long Latin word. */
function cut(piece: string, width: number): readonly string[] {
  if (measure(piece) <= width) return [piece];
  const parts: string[] = [''];
  for (const character of piece) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && measure(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

interface Piece {
  readonly text: string;
  readonly width: number;
  /** Without spaces at its end, which a line break swallows. */
  readonly trimmed: number;
}

function fill(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    if (line !== '' && used + piece.trimmed > width) {
      lines.push(line);
      line = '';
    }
    const text = line === '' ? piece.text.trimStart() : piece.text;
    used = line === '' ? measure(text) : used + piece.width;
    line += text;
  }
  return [...lines, line].map((text) => text.trim()).filter((text) => text !== '');
}

/** Lines no wider than `width` em, as even in length as their number allows. */
export function wrap(text: string, width: number): readonly string[] {
  // No character is wider than one em, and most texts are short.
  const whole = text.length <= width ? text.length : measure(text);
  if (whole <= width) {
    const line = text.trim();
    return line === '' ? [] : [line];
  }
  const pieces = piecesOf(text)
    .flatMap((piece) => cut(piece, width))
    .map((piece): Piece => ({ text: piece, width: measure(piece), trimmed: measure(piece.trimEnd()) }));
  const greedy = fill(pieces, width);
  const least = Math.max(whole / greedy.length, ...pieces.map(({ trimmed }) => trimmed));
  for (let narrower = least; narrower < width; narrower += 0.5) {
    const even = fill(pieces, narrower);
    if (even.length === greedy.length) return even;
  }
  return greedy;
}
