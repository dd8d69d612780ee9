/**
 * Transcribed guides as items. In: the text of a guide and which lines are which element. Out: an item in YAML in which every
 * text is a quoted line of the guide, and for each its place in the guide, so that findings can be carried back.
 */

export type Role = 'scope' | 'conditions' | 'prohibitions' | 'materials' | 'notes' | 'steps' | 'faq' | 'rights' | 'obligations';

export interface Sections extends Readonly<Partial<Record<Role, readonly (number | string)[]>>> {
  readonly licence?: boolean;
  readonly joined?: readonly Role[];
}

/** A text of the guide and where it begins there. */
interface Piece {
  readonly at: number;
  readonly text: string;
}

export interface ReadGuide {
  readonly yaml: string;
  /** Texts in the order of the YAML: where they begin in it, where in the guide, and their length. */
  readonly pieces: readonly { readonly yaml: number; readonly at: number; readonly length: number; readonly role: Role }[];
}

const roles: readonly Role[] = ['scope', 'conditions', 'prohibitions', 'materials', 'notes', 'steps', 'faq', 'rights', 'obligations'];

const keyOf: Readonly<Record<Role, string>> = {
  scope: '适用范围',
  conditions: '受理条件',
  prohibitions: '禁止性要求',
  materials: '申请材料',
  notes: '申请材料',
  steps: '办理流程',
  faq: '常见问题',
  rights: '申请人权利',
  obligations: '申请人义务',
};

/** What stands before a text in YAML, and the text. */
interface Entry {
  readonly before: string;
  readonly piece: Piece;
}

export function readGuide(guide: string, sections: Sections): ReadGuide {
  const lines = linesOf(guide);
  const pieces: ReadGuide['pieces'][number][] = [];
  let yaml = `事项类型: ${sections.licence === true ? '行政许可' : '公共服务'}`;
  for (const role of roles) {
    const found = piecesOf(lines, sections, role);
    if (found.length > 0 && (role !== 'notes' || sections.materials === undefined)) yaml += `\n${keyOf[role]}:`;
    for (const { before, piece } of role === 'scope' ? [{ before: ' ', piece: whole(guide, found) }] : found.flatMap(entriesOf[role])) {
      if (found.length === 0) continue;
      yaml += `${before}"`;
      pieces.push({ yaml: yaml.length, at: piece.at, length: piece.text.length, role });
      yaml += `${piece.text}"`;
    }
  }
  return { yaml: `${yaml}\n`, pieces };
}

const one =
  (before: string) =>
  (piece: Piece): readonly Entry[] => [{ before, piece }];

const entriesOf: Readonly<Record<Exclude<Role, 'scope'>, (piece: Piece) => readonly Entry[]>> = {
  conditions: one('\n  - '),
  prohibitions: one('\n  - '),
  materials: (piece) => {
    const [name = piece, ...cells] = cellsOf(piece);
    const remarks = cells.length > 6 ? cells.at(-1) : undefined;
    return [{ before: '\n  - 名称: ', piece: name }, ...(remarks === undefined ? [] : [{ before: '\n    备注: ', piece: remarks }])];
  },
  notes: one('\n  - 名称: 身份证\n    备注: '),
  steps: one('\n  - 环节: 受理\n    申请人须知: '),
  faq: one('\n  - 问: 怎么办？\n    答: '),
  rights: one('\n  - '),
  obligations: one('\n  - '),
};

/** Quotes and escapes would shift the text in YAML. */
const plain = (text: string): string => text.replace(/["\\]/g, '”').replace(/[\n\t]/g, ' ');

const linesOf = (guide: string): readonly Piece[] => {
  let at = 0;
  return guide.split('\n').map((text) => {
    const line = { at, text };
    at += text.length + 1;
    return line;
  });
};

const number =
  /^\s*(?:[一二三四五六七八九十]+、[^：:]{2,8}[：:]|[（(]?[一二三四五六七八九十\d]+\s*[)）、.．]|[①-⑳]|\d+[\s　]+(?=\S)|答[：:]|★)?\s*/u;

/** The scope is one text, however many lines it has. */
function whole(guide: string, found: readonly Piece[]): Piece {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return { at: 0, text: '' };
  return { at: first.at, text: plain(guide.slice(first.at, last.at + last.text.length)) };
}

function piecesOf(lines: readonly Piece[], sections: Sections, role: Role): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const range of sections[role] ?? []) {
    const [from = 0, to = from] = String(range).split('-').map(Number);
    for (const line of lines.slice(from - 1, to)) {
      const lead = /^\|\s*/.exec(line.text)?.[0].length ?? number.exec(line.text)?.[0].length ?? 0;
      const last = pieces.at(-1);
      if (lead === 0 && last !== undefined && sections.joined?.includes(role) === true)
        pieces[pieces.length - 1] = { at: last.at, text: plain(`${last.text} ${line.text}`) };
      else pieces.push({ at: line.at + lead, text: plain(line.text.slice(lead)) });
    }
  }
  return pieces;
}

/** Cells of a table row, without a number in the first. */
function cellsOf({ at, text }: Piece): readonly Piece[] {
  if (!text.includes('|')) return [{ at, text: text.trimEnd() }];
  const cells: Piece[] = [];
  for (const { 0: cell, index } of text.matchAll(/[^|]+/g)) {
    const lead = /^\s*/.exec(cell)?.[0].length ?? 0;
    cells.push({ at: at + index + lead, text: cell.trim() });
  }
  return /^\d+$/.test(cells[0]?.text ?? '') ? cells.slice(1) : cells;
}
