/** The fixed words of flow charts in both languages. */
import type { Lang } from '../schema/diagnostic.ts';

const zh = {
  start: '开始',
  apply: '申请人提出申请',
  end: '结束',
  pass: '通过',
  verdict: (step: string) => `${step}结果`,
  shortVerdict: '结果',
  only: (answers: string) => `限：${answers}`,
  documents: (names: string) => `文书：${names}`,
  notCounted: (limit: string) => `${limit}（不计入）`,
  within: (limit: string) => `${limit}内`,
  goesTo: (step: string) => `转至：${step}`,
  procedures: '特别程序',
  comma: '、',
  semicolon: '；',
  stop: '。',
  brackets: (text: string) => `（${text}）`,
  colon: '：',
};

const en: typeof zh = {
  start: 'Start',
  apply: 'Application',
  end: 'End',
  pass: 'Passed',
  verdict: (step) => `${step}?`,
  shortVerdict: 'Outcome?',
  only: (answers) => `Only: ${answers}`,
  documents: (names) => `Documents: ${names}`,
  notCounted: (limit) => `${limit} (not counted)`,
  within: (limit) => `within ${limit}`,
  goesTo: (step) => `Go to: ${step}`,
  procedures: 'Special procedures',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  brackets: (text) => ` (${text})`,
  colon: ': ',
};

export type FlowWords = typeof zh;
export const flowWords = (lang: Lang): FlowWords => (lang === 'zh' ? zh : en);
