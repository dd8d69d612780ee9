/**
 * Text by measure, without a browser. In: a text and a width. Out: lines that fit. The widths are on the safe side of Noto
 * Sans, PingFang and YaHei, where a Chinese character is one em wide and a Latin letter about half.
 */

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026\u{20000}-\u{3ffff}]/u;
const narrow = /[ .,:;'|!iljtfr()[\]/-]/;
const broad = /[A-Zmw@%&]/;

/** Width of a text in em. */
export function measure(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : narrow.test(character) ? 0.4 : broad.test(character) ? 0.85 : 0.6;
  return width;
}

/** Chinese punctuation must not begin a line, nor an opening bracket end one. */
const noStart = /^[，。、；：！？）》」』】〉”’%…—,.;:!?)\]}]/u;
const noEnd = /[（《「『【〈“‘([{]$/u;

/** A run of Latin letters and digits stays whole, every Chinese character is a piece of its own with its punctuation. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[\w.@&'-]+|\s+|./gu) ?? []) {
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

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && measure(last + piece.trimEnd()) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last === '' ? piece.trimStart() : last + piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Lines no wider than `width` em, as even in length as their number allows. */
export function wrap(text: string, width: number): readonly string[] {
  const pieces = piecesOf(text).flatMap((piece) => cut(piece, width));
  const greedy = fill(pieces, width);
  if (greedy.length < 2) return greedy;
  const least = Math.max(measure(text) / greedy.length, ...pieces.map((piece) => measure(piece.trim())));
  for (let narrower = least; narrower < width; narrower += 0.5) {
    const even = fill(pieces, narrower);
    if (even.length === greedy.length) return even;
  }
  return greedy;
}
