/**
 * One body, one telephone. In: the items of a workspace. Out: a body of remedies whose telephone or address differs between items,
 * enquiries to the same section of a department that share no number, and, as a note, complaints about the same department.
 */
import type { BoundItem } from '../../compile/catalogue.ts';
import type { Path } from '../../compile/draft.ts';
import type { Arg } from '../../schema/diagnostic.ts';
import type { Item } from '../../schema/generated/types.ts';
import type { WorkspaceReport, WorkspaceRule } from '../engine/rule.ts';

interface Statement {
  /** Whom it is about and which of his data. */
  readonly key: string;
  readonly body: Arg;
  readonly words: readonly string[];
  readonly path: Path;
  /** Complaints may go to different supervisors, so their numbers are only noted. */
  readonly severity?: 'info';
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
      ...(statement.severity === undefined ? {} : { severity: statement.severity }),
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
  return [...remedies, ...enquiries(agency.name, item), ...complaints(agency.name, item)];
}

function enquiries(agency: string, { undertaker, consultation }: Item): readonly Statement[] {
  const phones = consultation?.phones ?? [];
  const body = `${agency}${undertaker ?? ''}`;
  return undertaker === undefined || phones.length === 0
    ? []
    : [{ key: `${body}|enquiries`, body, words: phones, path: ['consultation', 'phones'] }];
}

function complaints(agency: string, { complaints: { phones = [] } = {} }: Item): readonly Statement[] {
  const body = { zh: `${agency}（监督投诉）`, en: `${agency} (complaints)` };
  return phones.length === 0
    ? []
    : [{ key: `${agency}|complaints`, body, words: phones, path: ['complaints', 'phones'], severity: 'info' }];
}
