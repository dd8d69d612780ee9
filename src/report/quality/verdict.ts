/**
 * The result in one sentence, for whoever reads nothing else. In: numbers. Out: a sentence and its tone.
 */
import type { Lang } from '../../schema/diagnostic.ts';
import { fill } from './texts.ts';

export interface Numbers {
  readonly items: number;
  /** Items with errors, which no build publishes. */
  readonly failing: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Errors in guide.yaml, offices, packs and other files. */
  readonly errorsElsewhere: number;
}

export interface Verdict {
  readonly tone: 'error' | 'warning' | 'good';
  readonly text: string;
}

const sentences = {
  zh: {
    noItems: '没有检查到事项。',
    failing: '{items} 个事项中有 {failing} 个还不能发布，共 {errors} 个错误要先改正。',
    allFailing: '{items} 个事项都还不能发布，共 {errors} 个错误要先改正。',
    elsewhere: '{items} 个事项本身没有错误，但其他文件有 {errors} 个错误，要先改正。',
    warnings: '{items} 个事项都可以发布，另有 {warnings} 个警告需要核对。',
    infos: '{items} 个事项都可以发布，没有错误和警告，只有 {infos} 个提示供参考。',
    clean: '{items} 个事项全部通过检查，没有发现问题。',
  },
  en: {
    noItems: 'There were no items to check.',
    failing: '{failing} of {items:item:items} cannot be published yet: {errors:error:errors} to be mended first.',
    allFailing: 'None of {items:item:items} can be published yet: {errors:error:errors} to be mended first.',
    elsewhere: 'The items themselves are free of errors, but other files have {errors:error:errors} to be mended first.',
    warnings: 'All items can be published; {warnings:warning:warnings} should be looked at.',
    infos: 'All items can be published, without errors or warnings; {infos:note:notes} may be of use.',
    clean: 'All items passed; nothing was found.',
  },
} as const;

export function verdictOf(numbers: Numbers, lang: Lang): Verdict {
  const [tone, sentence] = judge(numbers);
  return { tone, text: fill(sentences[lang][sentence], { ...numbers }) };
}

function judge({
  items,
  failing,
  errors,
  warnings,
  infos,
  errorsElsewhere,
}: Numbers): readonly [Verdict['tone'], keyof typeof sentences.zh] {
  if (failing > 0) return ['error', failing === items ? 'allFailing' : 'failing'];
  if (errors > 0 || errorsElsewhere > 0) return ['error', items === 0 ? 'noItems' : 'elsewhere'];
  if (items === 0) return ['warning', 'noItems'];
  if (warnings > 0) return ['warning', 'warnings'];
  return ['good', infos > 0 ? 'infos' : 'clean'];
}
