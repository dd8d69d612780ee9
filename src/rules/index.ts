/**
 * Every rule in code. In: nothing. Out: the list that packs choose from by code; a new rule is a folder and a line here.
 */
import { catchAllRule } from './catch-all/rule.ts';
import { choiceWithoutRule } from './choice-without-rule/rule.ts';
import { conditionAsMaterial } from './condition-as-material/rule.ts';
import type { Rule } from './engine/rule.ts';
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
import { openList } from './open-list/rule.ts';
import { packedMaterials } from './packed-materials/rule.ts';
import { permitBasisOfLowRank } from './permit-basis-of-low-rank/rule.ts';
import { permitWithoutPower } from './permit-without-power/rule.ts';
import { requirementOfLowRank } from './requirement-of-low-rank/rule.ts';
import { sentenceTooLong } from './sentence-too-long/rule.ts';
import { temporaryPermitExpired } from './temporary-permit-expired/rule.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation/rule.ts';

export const codedRules: readonly Rule[] = [
  catchAllRule,
  choiceWithoutRule,
  conditionAsMaterial,
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
  openList,
  packedMaterials,
  permitBasisOfLowRank,
  permitWithoutPower,
  requirementOfLowRank,
  sentenceTooLong,
  temporaryPermitExpired,
  unexplainedAbbreviation,
];
