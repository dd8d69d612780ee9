/**
 * What there is to say about a check or a rule beside its findings. In: the wording of this program's own checks, and the
 * severities a workspace changes. Out: one shape for checks, rules in code, rules of packs and rules of users, for every
 * report, page and command that explains. src/rule-infos.ts adds the rules.
 */
import type { Bilingual, Severity } from '../schema/diagnostic.ts';
import { examples } from './messages/examples.ts';
import { allCodes, wordingOf } from './wording.ts';

/** YAML that draws the finding and YAML that does not, as it was written. */
export interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export const noExamples: Examples = { wrong: [], right: [] };

export interface RuleInfo {
  readonly code: string;
  /** As the workspace sets it. Findings that come in several degrees: of a check the gravest, of a rule the usual one. */
  readonly severity: Severity;
  /** What is wrong, with … for what each finding fills in. */
  readonly title: Bilingual;
  readonly fix?: Bilingual;
  /** `guide fix` mends it, where the right text follows from the wrong one. */
  readonly fixable?: true;
  /** Why it matters; of checks with the ground they rest on. */
  readonly why: Bilingual;
  /** Law or standard that a rule rests on, as it is cited. */
  readonly basis?: string;
  /** Pack that brought the rule; absent for checks, which always run. */
  readonly pack?: string;
  readonly options: readonly OptionInfo[];
  readonly examples: Examples;
}

export interface OptionInfo {
  readonly label: string;
  readonly help: Bilingual;
  /** The value in use. */
  readonly value: readonly string[] | number | boolean;
}

/** The part of a code before its fault: 'wording' of 'wording/catch-all'. */
export const groupOf = (code: string): string => code.split('/', 1)[0] ?? code;

/** A wording without the words of a finding. */
export const withGaps = (template: string): string => template.replace(/\{\w+\}/g, '…');

export const bothWithGaps = ({ zh, en }: Bilingual): Bilingual => ({ zh: withGaps(zh), en: withGaps(en) });

/** Checks are errors but for these. */
const milder: Readonly<Record<string, Severity>> = {
  'citation/backward-range': 'warning',
  'citation/no-article': 'warning',
  'citation/no-title-marks': 'warning',
  'citation/unreadable': 'warning',
  'citation/unreadable-article': 'warning',
  'code/unlisted': 'info',
  'file/bom': 'warning',
  'folder/misnamed': 'warning',
  'law-text/almost-article': 'info',
  'law-text/bad-versions': 'warning',
  'law-text/cut-off': 'info',
  'law-text/empty': 'info',
  'law-text/link': 'warning',
  'law-text/no-law': 'info',
  'law-text/number-gap': 'info',
  'law-text/number-restart': 'info',
  'law-text/numbered-by-word': 'warning',
  'law-text/starts-late': 'info',
  'law-text/stray-heading': 'info',
  'law-text/unread-format': 'warning',
  'phone/complaint-same-as-enquiry': 'warning',
  'post/unknown': 'warning',
  'rule/failed': 'warning',
  'situation/fees-contradict': 'warning',
  'situation/nothing-required': 'warning',
  'situation/option-never-used': 'info',
  'situation/too-many-outcomes': 'warning',
  'suppression/expired': 'warning',
  'suppression/incomplete': 'warning',
  'suppression/no-reason': 'warning',
  'suppression/no-such-date': 'warning',
  'suppression/not-possible': 'warning',
  'suppression/rule-off': 'warning',
  'suppression/unknown-code': 'warning',
  'suppression/unknown-file': 'warning',
  'suppression/unused': 'warning',
  'theme/emblem-heavy': 'warning',
  'theme/unknown-template': 'warning',
  'text/outer-blanks': 'info',
  'text/raw-html': 'warning',
  'text/repeated-punctuation': 'warning',
  'translation/incomplete': 'info',
  'translation/not-published': 'warning',
  'translation/outdated': 'warning',
  'translation/source-gone': 'warning',
  'translation/twice': 'warning',
  'value/run-together': 'warning',
};

const fixable: ReadonlySet<string> = new Set([
  'code/wrong-characters',
  'file/bom',
  'format/date',
  'key/unknown',
  'suppression/unused',
  'text/outer-blanks',
  'text/repeated-punctuation',
  'value/full-width',
  'value/not-an-integer',
  'yaml/full-width',
  'yaml/full-width-colon',
  'yaml/space-after-colon',
  'yaml/space-after-dash',
  'yaml/tab',
  'yaml/wide-indent',
]);

/** The checks of this program that are in use, in the order of their wording. Errors stay errors whatever a workspace sets. */
export const checkInfos = (settings: ReadonlyMap<string, Severity | 'off'> = new Map()): readonly RuleInfo[] =>
  allCodes.flatMap((code) => {
    const usual = milder[code] ?? 'error';
    const severity = usual === 'error' ? usual : (settings.get(code) ?? usual);
    return severity === 'off' ? [] : [checkInfo(code, severity)];
  });

function checkInfo(code: string, severity: Severity): RuleInfo {
  const [zh, en] = [wordingOf(code, 'zh'), wordingOf(code, 'en')];
  const shown = examples[code];
  return {
    code,
    severity,
    title: bothWithGaps({ zh: zh.message, en: en.message }),
    ...(zh.fix === undefined || en.fix === undefined ? {} : { fix: bothWithGaps({ zh: zh.fix, en: en.fix }) }),
    ...(fixable.has(code) ? { fixable: true } : {}),
    why: { zh: zh.why, en: en.why },
    options: [],
    examples: shown === undefined ? noExamples : { wrong: [shown.wrong], right: [shown.right] },
  };
}
