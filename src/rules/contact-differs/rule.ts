/**
 * One body, one telephone. In: the items of a workspace. Out: a body of remedies whose telephone or address differs between items,
 * and enquiries to the same section of a department that share no number.
 */
import type { BoundItem } from '../../compile/catalogue.ts';
import type { Path } from '../../compile/draft.ts';
import type { WorkspaceReport, WorkspaceRule } from '../engine/rule.ts';

interface Statement {
  /** Whom it is about and which of his data. */
  readonly key: string;
  readonly body: string;
  readonly words: readonly string[];
  readonly path: Path;
}

export const contactDiffers: WorkspaceRule = {
  code: 'consistency/contact-differs',
  scope: 'workspace',
  severity: 'warning',
  message: { zh: '“{body}”在这里是“{value}”，在另一个事项里是“{other}”', en: '"{body}" has "{value}" here and "{other}" in another item' },
  fix: { zh: '查清哪一个对，改成一致；两个都对的，两处都写上', en: 'find out which is right; when both are, write both in both places' },
  why: {
    zh: '同一个单位两个号码，总有一个打不通，申请人还会耽误复议、起诉的期限。',
    en: 'Of two numbers of one body, one is wrong, and periods run meanwhile.',
  },
  judge: ({ items }, report) => {
    const first = new Map<string, { readonly file: string; readonly statement: Statement }>();
    for (const bound of items) for (const statement of statementsOf(bound)) compareWithFirst(bound.file, statement, first, report);
  },
};

function compareWithFirst(
  file: string,
  statement: Statement,
  first: Map<string, { readonly file: string; readonly statement: Statement }>,
  report: WorkspaceReport,
): void {
  const earlier = first.get(statement.key);
  if (earlier === undefined) first.set(statement.key, { file, statement });
  else if (!statement.words.some((word) => earlier.statement.words.some((other) => plain(other) === plain(word))))
    report(file, statement.path, {
      args: { body: statement.body, value: statement.words.join('、'), other: earlier.statement.words.join('、') },
      related: [{ file: earlier.file, path: earlier.statement.path, note: 'compared-here' }],
    });
}

const plain = (text: string): string => text.replace(/[\s—–-]/g, '');

function statementsOf({ agency, item }: BoundItem): readonly Statement[] {
  const remedies = (['reconsideration', 'litigation'] as const).flatMap((kind) => {
    const { body = '', phone, address } = item.remedies?.[kind] ?? {};
    return (['phone', 'address'] as const).flatMap((part): readonly Statement[] => {
      const value = part === 'phone' ? phone : address;
      return value === undefined ? [] : [{ key: `${body}|${part}`, body, words: [value], path: ['remedies', kind, part] }];
    });
  });
  const phones = item.consultation?.phones ?? [];
  if (item.undertaker === undefined || phones.length === 0) return remedies;
  const body = `${agency.name}${item.undertaker}`;
  return [...remedies, { key: `${body}|enquiries`, body, words: phones, path: ['consultation', 'phones'] }];
}
