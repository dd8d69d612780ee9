/**
 * Every rule in code. In: nothing. Out: the list that packs choose from by code; a new rule is a folder and a line here.
 */

import { catchAllRule } from './catch-all/rule.ts';
import { certificateHeldByGovernment } from './certificate-held-by-government/rule.ts';
import { choiceWithoutRule } from './choice-without-rule/rule.ts';
import { conditionAsMaterial } from './condition-as-material/rule.ts';
import { conditionWithoutBasis } from './condition-without-basis/rule.ts';
import { contactDiffers } from './contact-differs/rule.ts';
import { courtOfWrongLevel } from './court-of-wrong-level/rule.ts';
import { documentNotAmongMaterials } from './document-not-among-materials/rule.ts';
import type { Rule } from './engine/rule.ts';
import { excludedTimeNotInLaw } from './excluded-time-not-in-law/rule.ts';
import { feeOfZero } from './fee-of-zero/rule.ts';
import { feeWithoutLaw } from './fee-without-law/rule.ts';
import { firstScreen } from './first-screen/rule.ts';
import { formNotOffered } from './form-not-offered/rule.ts';
import { generalStepMissing } from './general-step-missing/rule.ts';
import { hardToRead } from './hard-to-read/rule.ts';
import { hearingChargedFor } from './hearing-charged-for/rule.ts';
import { intermediaryOfLowRank } from './intermediary-of-low-rank/rule.ts';
import { lawMoved } from './law-moved/rule.ts';
import { lawNoSuchPlace } from './law-no-such-place/rule.ts';
import { lawNotInLibrary } from './law-not-in-library/rule.ts';
import { lawNotYetInForce } from './law-not-yet-in-force/rule.ts';
import { lawRepealed } from './law-repealed/rule.ts';
import { lawSuperseded } from './law-superseded/rule.ts';
import { lawTextChanged } from './law-text-changed/rule.ts';
import { lawWordsDiffer } from './law-words-differ/rule.ts';
import { limitsInDifferentUnits } from './limits-in-different-units/rule.ts';
import { materialAsCondition } from './material-as-condition/rule.ts';
import { materialNamedDifferently } from './material-named-differently/rule.ts';
import { noOneTimeNotice } from './no-one-time-notice/rule.ts';
import { nothingButDeferrable } from './nothing-but-deferrable/rule.ts';
import { onlineWithoutAddress } from './online-without-address/rule.ts';
import { openList } from './open-list/rule.ts';
import { packedMaterials } from './packed-materials/rule.ts';
import { periodBeyondLaw } from './period-beyond-law/rule.ts';
import { periodInCalendarDays } from './period-in-calendar-days/rule.ts';
import { periodOfLowRank } from './period-of-low-rank/rule.ts';
import { permitBasisOfLowRank } from './permit-basis-of-low-rank/rule.ts';
import { permitWithoutPower } from './permit-without-power/rule.ts';
import { procedureFlagDiffers } from './procedure-flag-differs/rule.ts';
import { proofNotFromCommittee } from './proof-not-from-committee/rule.ts';
import { proofOfLowRank } from './proof-of-low-rank/rule.ts';
import { proofToBeReplaced } from './proof-to-be-replaced/rule.ts';
import { reconsiderationByItself } from './reconsideration-by-itself/rule.ts';
import { reconsiderationByWrongBody } from './reconsideration-by-wrong-body/rule.ts';
import { refusalWithoutDocument } from './refusal-without-document/rule.ts';
import { remedyPeriodWrong } from './remedy-period-wrong/rule.ts';
import { renewalUntold } from './renewal-untold/rule.ts';
import { requirementOfLowRank } from './requirement-of-low-rank/rule.ts';
import { resultOfAnotherItem } from './result-of-another-item/rule.ts';
import { resultTypeDiffers } from './result-type-differs/rule.ts';
import { sameMaterialTwice } from './same-material-twice/rule.ts';
import { sentenceTooLong } from './sentence-too-long/rule.ts';
import { singlePersonSiteCheck } from './single-person-site-check/rule.ts';
import { situationNeverUsed } from './situation-never-used/rule.ts';
import { specialProcedureWithoutBasis } from './special-procedure-without-basis/rule.ts';
import { stepWithoutBasis } from './step-without-basis/rule.ts';
import { temporaryPermitExpired } from './temporary-permit-expired/rule.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation/rule.ts';
import { windowPhoneForComplaints } from './window-phone-for-complaints/rule.ts';

export const codedRules: readonly Rule[] = [
  catchAllRule,
  certificateHeldByGovernment,
  choiceWithoutRule,
  conditionAsMaterial,
  conditionWithoutBasis,
  contactDiffers,
  courtOfWrongLevel,
  documentNotAmongMaterials,
  excludedTimeNotInLaw,
  feeOfZero,
  feeWithoutLaw,
  firstScreen,
  formNotOffered,
  generalStepMissing,
  hardToRead,
  hearingChargedFor,
  intermediaryOfLowRank,
  lawMoved,
  lawNoSuchPlace,
  lawNotInLibrary,
  lawNotYetInForce,
  lawRepealed,
  lawSuperseded,
  lawTextChanged,
  lawWordsDiffer,
  limitsInDifferentUnits,
  materialAsCondition,
  materialNamedDifferently,
  noOneTimeNotice,
  nothingButDeferrable,
  onlineWithoutAddress,
  openList,
  packedMaterials,
  periodBeyondLaw,
  periodInCalendarDays,
  periodOfLowRank,
  permitBasisOfLowRank,
  permitWithoutPower,
  procedureFlagDiffers,
  proofNotFromCommittee,
  proofOfLowRank,
  proofToBeReplaced,
  reconsiderationByItself,
  reconsiderationByWrongBody,
  refusalWithoutDocument,
  remedyPeriodWrong,
  renewalUntold,
  requirementOfLowRank,
  resultOfAnotherItem,
  resultTypeDiffers,
  sameMaterialTwice,
  sentenceTooLong,
  singlePersonSiteCheck,
  situationNeverUsed,
  specialProcedureWithoutBasis,
  stepWithoutBasis,
  temporaryPermitExpired,
  unexplainedAbbreviation,
  windowPhoneForComplaints,
];
