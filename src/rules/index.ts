/**
 * Every rule in code. In: nothing. Out: the list that packs choose from by code; a new rule is a folder and a line here.
 */
import type { Rule } from './engine/rule.ts';
import { catchAllRule } from './catch-all/rule.ts';
import { choiceWithoutRule } from './choice-without-rule/rule.ts';
import { conditionAsMaterial } from './condition-as-material/rule.ts';
import { excludedTimeNotInLaw } from './excluded-time-not-in-law/rule.ts';
import { feeBasisTooLow } from './fee-basis-too-low/rule.ts';
import { feeWithoutLaw } from './fee-without-law/rule.ts';
import { firstScreen } from './first-screen/rule.ts';
import { hardToRead } from './hard-to-read/rule.ts';
import { lawMoved } from './law-moved/rule.ts';
import { lawNoSuchPlace } from './law-no-such-place/rule.ts';
import { lawNotInLibrary } from './law-not-in-library/rule.ts';
import { lawNotYetInForce } from './law-not-yet-in-force/rule.ts';
import { lawRepealed } from './law-repealed/rule.ts';
import { lawSuperseded } from './law-superseded/rule.ts';
import { lawTextChanged } from './law-text-changed/rule.ts';
import { lawWordsDiffer } from './law-words-differ/rule.ts';
import { materialAsCondition } from './material-as-condition/rule.ts';
import { noOneTimeNotice } from './no-one-time-notice/rule.ts';
import { openList } from './open-list/rule.ts';
import { packedMaterials } from './packed-materials/rule.ts';
import { periodBeyondLaw } from './period-beyond-law/rule.ts';
import { periodInCalendarDays } from './period-in-calendar-days/rule.ts';
import { permitBasisOfLowRank } from './permit-basis-of-low-rank/rule.ts';
import { permitWithoutPower } from './permit-without-power/rule.ts';
import { reconsiderationByWrongBody } from './reconsideration-by-wrong-body/rule.ts';
import { refusalWithoutDocument } from './refusal-without-document/rule.ts';
import { remedyPeriodWrong } from './remedy-period-wrong/rule.ts';
import { requirementOfLowRank } from './requirement-of-low-rank/rule.ts';
import { sentenceTooLong } from './sentence-too-long/rule.ts';
import { singlePersonSiteCheck } from './single-person-site-check/rule.ts';
import { stepWithoutBasis } from './step-without-basis/rule.ts';
import { temporaryPermitExpired } from './temporary-permit-expired/rule.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation/rule.ts';

export const codedRules: readonly Rule[] = [
  catchAllRule,
  choiceWithoutRule,
  conditionAsMaterial,
  excludedTimeNotInLaw,
  feeBasisTooLow,
  feeWithoutLaw,
  firstScreen,
  hardToRead,
  lawMoved,
  lawNoSuchPlace,
  lawNotInLibrary,
  lawNotYetInForce,
  lawRepealed,
  lawSuperseded,
  lawTextChanged,
  lawWordsDiffer,
  materialAsCondition,
  noOneTimeNotice,
  openList,
  packedMaterials,
  periodBeyondLaw,
  periodInCalendarDays,
  permitBasisOfLowRank,
  permitWithoutPower,
  reconsiderationByWrongBody,
  refusalWithoutDocument,
  remedyPeriodWrong,
  requirementOfLowRank,
  sentenceTooLong,
  singlePersonSiteCheck,
  stepWithoutBasis,
  temporaryPermitExpired,
  unexplainedAbbreviation,
];
