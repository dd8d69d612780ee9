/** The fixed words of the chart by lanes in both languages. */
import type { Lang } from '../schema/diagnostic.ts';
import type { LaneKey } from './swimlane-actors.ts';

interface SwimlaneWords {
  readonly lanes: Readonly<Record<LaneKey, string>>;
  readonly time: string;
  readonly apply: string;
  readonly end: string;
  readonly notCounted: string;
  readonly notStated: string;
  readonly soFar: (sum: string) => string;
  readonly atLeast: (staff: number) => string;
  readonly only: (answers: string) => string;
  readonly within: (limit: string) => string;
  readonly goesTo: (step: string) => string;
  readonly comesFrom: (steps: string) => string;
  readonly table: string;
  readonly step: string;
  readonly who: string;
  readonly ways: string;
}

const zh: SwimlaneWords = {
  lanes: { applicant: '申请人', window: '窗口', department: '审批部门', others: '其他单位' },
  time: '时限',
  apply: '提出申请',
  end: '结束',
  notCounted: '不计入',
  notStated: '未规定',
  soFar: (sum) => `累计${sum}`,
  atLeast: (staff) => `${staff}人以上`,
  only: (answers) => `限：${answers}`,
  within: (limit) => `${limit}内`,
  goesTo: (step) => `转至 ${step}`,
  comesFrom: (steps) => `来自 ${steps}`,
  table: '流程图的文字版',
  step: '环节',
  who: '由谁办',
  ways: '结果和去向',
};

const en: SwimlaneWords = {
  lanes: { applicant: 'Applicant', window: 'Window', department: 'Approving department', others: 'Other bodies' },
  time: 'Time',
  apply: 'Application',
  end: 'End',
  notCounted: 'not counted',
  notStated: 'not stated',
  soFar: (sum) => `so far ${sum}`,
  atLeast: (staff) => `${staff} persons or more`,
  only: (answers) => `Only: ${answers}`,
  within: (limit) => `within ${limit}`,
  goesTo: (step) => `Go to ${step}`,
  comesFrom: (steps) => `From ${steps}`,
  table: 'The chart in words',
  step: 'Step',
  who: 'Who acts',
  ways: 'Outcomes',
};

export const swimlaneWords = (lang: Lang): SwimlaneWords => (lang === 'zh' ? zh : en);
