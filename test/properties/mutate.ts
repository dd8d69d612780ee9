/** Accidents that befall a text: characters put in or lost, lines lost, repeated or exchanged. */
import fc from 'fast-check';

/** A place as a share of the text, so that it fits texts of any length. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const characters = [...':：,，-?[]{}&*!|>%@`#"\'\\ \t\n\r'].concat([
  '\0',
  '\u001b',
  '\u202e',
  '\ufeff',
  '𠮷',
  '\ud800',
  '键',
  '一',
  '0',
  '---\n',
  ': ',
  '- ',
  '<<: ',
]);

export type Accident = (text: string) => string;

const characterAccident = fc
  .tuple(share, fc.constantFrom(...characters), fc.constantFrom('insert', 'replace', 'delete'))
  .map(([at, character, kind]): Accident => {
    return (text) => {
      const offset = Math.floor(at * text.length);
      const rest = text.slice(kind === 'insert' ? offset : offset + 1);
      return text.slice(0, offset) + (kind === 'delete' ? '' : character) + rest;
    };
  });

const lineAccident = fc
  .tuple(share, share, fc.constantFrom('delete', 'repeat', 'swap', 'move', 'indent'))
  .map(([first, second, kind]): Accident => {
    return (text) => {
      const lines = text.split('\n');
      const [from, to] = [Math.floor(first * lines.length), Math.floor(second * lines.length)];
      const [line = '', other = ''] = [lines[from], lines[to]];
      if (kind === 'delete') lines.splice(from, 1);
      if (kind === 'repeat') lines.splice(to, 0, line);
      if (kind === 'swap') [lines[from], lines[to]] = [other, line];
      if (kind === 'move') lines.splice(to, 0, ...lines.splice(from, 1));
      if (kind === 'indent') lines[from] = `  ${line}`;
      return lines.join('\n');
    };
  });

const cut = share.map(
  (at): Accident =>
    (text) =>
      text.slice(0, Math.floor(at * text.length)),
);

/** One to four accidents in a row. */
export const accidents: fc.Arbitrary<Accident> = fc
  .array(fc.oneof({ weight: 6, arbitrary: characterAccident }, { weight: 4, arbitrary: lineAccident }, { weight: 1, arbitrary: cut }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => (text) => list.reduce((current, accident) => accident(current), text));
