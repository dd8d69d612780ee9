/** Answers in words, for findings. In: a box. Out: 主体是“企业”，办理人是“本人”. */
import { type Bilingual, inBoth } from '../schema/diagnostic.ts';
import type { Box } from './answers.ts';

export const answerWords = (box: Box): Bilingual =>
  inBoth((lang) =>
    [...box]
      .map(([name, answers]) => (lang === 'zh' ? `${name}是“${answers.join('”或者“')}”` : `${name} is "${answers.join('" or "')}"`))
      .join(lang === 'zh' ? '，' : ' and '),
  );
