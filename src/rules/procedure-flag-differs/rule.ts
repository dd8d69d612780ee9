/**
 * Yes or no, and what the steps say. In: the yes-or-no fields of the licence template, the steps and special procedures. Out: a yes
 * of which no step or procedure tells, and a no beside a step that everybody goes through. A procedure for some cases is no
 * contradiction.
 */

import { type Bilingual, inBoth } from '../../schema/diagnostic.ts';
import type { Item, Licence } from '../../schema/generated/types.ts';
import type { ItemRule } from '../engine/rule.ts';

interface Flag {
  readonly key: keyof Licence;
  /** What says that there is one; a step so named contradicts a no, unless `other`. */
  readonly words: RegExp;
  readonly other?: RegExp;
}

const flags: readonly Flag[] = [
  { key: 'preliminary', words: /初审|初步审查|预审/ },
  {
    key: 'siteSurvey',
    words: /核查|勘验|踏勘|勘查|勘察|实地|现场.{0,4}(检查|审查|核验|核实|查验|验收|评审)/,
    other: /书面|材料|信息|资料|网上|系统/,
  },
  { key: 'hearing', words: /听证/ },
  { key: 'bidding', words: /招标|拍卖|挂牌/ },
  { key: 'inspection', words: /检验|检测|检疫/ },
  { key: 'appraisal', words: /鉴定/ },
  { key: 'expertReview', words: /专家|评审|论证/ },
  { key: 'publicNotice', words: /公示|公告/, other: /送达|制证|发证|颁证|结果|决定/ },
];

export const procedureFlagDiffers: ItemRule = {
  code: 'consistency/procedure-flag-differs',
  scope: 'item',
  severity: 'warning',
  message: {
    zh: '“{key}”写的是“{said}”，{shown}',
    en: '{key} says {said}, but {shown}',
  },
  fix: { zh: '改成一致：补上环节或者特别程序，或者改“是”“否”', en: 'make them agree: add the step or procedure, or correct the yes or no' },
  why: {
    zh: '要不要现场勘验、听证、公示，决定申请人等多久、准备什么；实施规范和流程两处说法不同，总有一处是错的。',
    en: 'Surveys, hearings and notices decide how long people wait and what they prepare; one of the two statements is wrong.',
  },
  visit: () => ({
    licence: (node, { item, find, report }) => {
      for (const flag of flags) {
        const shown = differs(item, flag);
        const at = shown === undefined ? undefined : find([...node.path, flag.key]);
        if (shown !== undefined && at !== undefined)
          report(at, { args: { shown, said: inBoth((lang) => (item.licence?.[flag.key] === true ? yes[lang] : no[lang])) } });
      }
    },
  }),
};

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };

function differs({ licence, steps = [], specialProcedures = [] }: Item, { key, words, other }: Flag): Bilingual | undefined {
  const said = licence?.[key];
  if (said === true) {
    const isTold = [...steps.map(told), ...specialProcedures.map(({ name }) => name)].some((name) => words.test(name));
    return isTold || steps.length === 0 ? undefined : { zh: '办理流程和特别程序里却没有', en: 'no step or special procedure tells of it' };
  }
  const step =
    said === false ? steps.find(({ name, when }) => when === undefined && words.test(name) && other?.test(name) !== true) : undefined;
  return step === undefined ? undefined : { zh: `办理流程里却有“${step.name}”`, en: `there is a step "${step.name}"` };
}

const told = ({ name, action = '', applicant = '' }: NonNullable<Item['steps']>[number]): string => `${name} ${action} ${applicant}`;
