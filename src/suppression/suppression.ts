/**
 * What a suppression is: somebody wrote down that findings are set aside for now, why, and until when. In: nothing. Out: the type
 * that comments and entries of the baseline share.
 */
import type { Canon } from '../schema/canonical.ts';
import type { Range, Span } from '../schema/located.ts';
import type { Plan } from '../schema/plan.ts';

export interface Suppression {
  readonly by: 'comment' | 'baseline';
  /** The whole comment or entry. */
  readonly span: Span;
  /** Where its findings stand. */
  readonly file: string;
  readonly codes: readonly Written[];
  /** What stands between several codes. */
  readonly joint: string;
  readonly reason: Written;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly until: Written;
  /** Of a comment: findings that begin here. */
  readonly covers?: Range;
  /** Of an entry: the element and the words found; without, any. */
  readonly place?: string;
  readonly found?: string;
  /** What goes when it is of no use. */
  readonly removal: Range;
}

export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** A document as far as it could be read, for names of places. */
export interface Tree {
  readonly root: Canon;
  readonly plan: Plan;
}

/** One code of one suppression, for what was met and what was not. */
export const keyOf = ({ span }: Pick<Suppression, 'span'>, code: string): string => `${span.file} ${span.start} ${code}`;

/** Words that stand where a reason should. */
const placeholder =
  /^(?:待填写|待补充|待填|待补|待定|暂无|暂略|无|略|理由|原因|to be filled in|to do|todo|tbd|none|reason|n\/a|[\p{P}\p{S}\s]*)$/iu;

export const isReason = (text: string): boolean => !placeholder.test(text.trim());

/** Whether a finding may be set aside at all: what a suppression says of itself may not, nor that there is more. */
export const isAboutSuppressions = (code: string): boolean => code.startsWith('suppression/') || code === 'file/too-many-findings';
