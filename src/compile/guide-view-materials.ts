/**
 * Materials as the citizen reads them. In: materials of an item. Out: numbered rows in groups, and for the first screen
 * short lists: what to bring, and what need not be brought, for each reason why not.
 */
import type { Copies, PublicItem, PublicMaterial } from '../schema/generated/types.ts';
import { findCode } from '../schema/standards.ts';
import { answersOf } from './answer-keys.ts';
import { factsOf, moreFrom } from './guide-view-facts.ts';
import { fileLink } from './guide-view-links.ts';
import { codeOf, durationOf, helpOf, labelOf, onlyText, runOn, type Terms } from './guide-view-terms.ts';
import type { BriefMaterial, ExemptGroup, Fact, Link, MaterialGroup, MaterialRow } from './guide-view-types.ts';

type Situations = PublicItem['situations'];

/** Words outside the code list count as work for the citizen: better one paper too many than one missing. */
export const bringsIt = (terms: Terms, material: PublicMaterial): boolean => {
  const code = findCode(terms.standards, 'acquisition', material.acquisition ?? 'submit');
  return code === undefined || code.bring === true;
};

/** What helps most comes first: the first three name the part that unfolds. */
const detailKeys = [
  'fillNote',
  'acceptance',
  'errors',
  'copyNote',
  'obtainNote',
  'obtainPlace',
  'issuer',
  'useNote',
  'selfFill',
  'eCertificate',
  'standard',
  'type',
  'remarks',
  'basis',
] as const;

/** Groups stand in the order in which they are first named; numbers run through. */
export function materialGroups(terms: Terms, materials: readonly PublicMaterial[], situations: Situations): readonly MaterialGroup[] {
  const groups = new Map<string | undefined, PublicMaterial[]>();
  for (const material of materials) {
    const members = groups.get(material.group);
    if (members === undefined) groups.set(material.group, [material]);
    else members.push(material);
  }
  let number = 0;
  return [...groups].map(([name, members]) => {
    const rows = members.map((material) => materialRow(terms, material, ++number, situations));
    return { name: name === undefined ? undefined : terms.say(name), rows };
  });
}

function materialRow(terms: Terms, material: PublicMaterial, number: number, situations: Situations): MaterialRow {
  const { words } = terms;
  const source = material.source === undefined ? '' : codeOf(terms, 'source-type', material.source);
  const issueTime =
    material.issueTime === undefined ? '' : `${labelOf(terms, 'material', 'issueTime')}${words.colon}${terms.say(material.issueTime)}`;
  return {
    number,
    name: terms.say(material.name),
    when: onlyOf(terms, material, situations),
    answers: answersOf(material.when, situations),
    copies: copiesText(terms, material.copies),
    form: present(
      [material.form === undefined ? '' : codeOf(terms, 'material-form', material.form), sayOf(terms, material.size)],
      words.comma,
    ),
    source: runOn(terms, [source, sayOf(terms, material.sourceNote), issueTime]),
    how: codeOf(terms, 'acquisition', material.acquisition ?? 'submit'),
    badge: bringsIt(terms, material) ? undefined : exemptWords(terms, material).badge,
    need: material.need === 'conditional' ? words.needSome : codeOf(terms, 'is-need', material.need ?? 'needed'),
    needNote: needNote(terms, material),
    files: materialFiles(terms, material),
    more: moreFrom(terms, newsOf(terms, material)),
  };
}

/** Texts that are there. */
function present(texts: readonly (string | undefined)[], separator: string): string {
  let joined = '';
  for (const text of texts) if (text !== undefined && text !== '') joined = joined === '' ? text : joined + separator + text;
  return joined;
}

const sayOf = ({ say }: Terms, text: string | undefined): string | undefined => (text === undefined ? undefined : say(text));

const detailKeysBut = detailKeys.filter((key) => key !== 'selfFill');

/** “Not filled in on the spot” is the rule and would only be noise. */
const newsOf = (terms: Terms, material: PublicMaterial): readonly Fact[] =>
  factsOf(terms, 'material', material, material.selfFill === true ? detailKeys : detailKeysBut);

export function copiesText({ words }: Terms, copies: Copies | undefined): string {
  if (copies === undefined) return '';
  const { original = 0, copy = 0 } = copies;
  return present([original > 0 ? words.original(original) : '', copy > 0 ? words.copy(copy) : ''], words.comma) || words.noPaper;
}

function needNote(terms: Terms, material: PublicMaterial): string {
  const { deferral } = material;
  if (deferral === undefined) return caseText(terms, material) ?? '';
  const label = (key: 'deadline' | 'method' | 'overdue'): string => `${labelOf(terms, 'deferral', key)}${terms.words.colon}`;
  return runOn(terms, [
    caseText(terms, material),
    label('deadline') + durationOf(terms, deferral.deadline),
    label('method') + terms.say(deferral.method),
    deferral.overdue === undefined ? '' : label('overdue') + terms.say(deferral.overdue),
  ]);
}

/** The author's own words for the only case in which a material is needed. */
function caseText(terms: Terms, material: PublicMaterial): string | undefined {
  const { need } = material;
  const needCase = sayOf(terms, material.needCase);
  if (need !== 'conditional' || needCase === undefined) return needCase;
  const { onlyThen, onlyThenShown, onlyThenUsed } = terms.words;
  if (!bringsIt(terms, material)) return onlyThenUsed(needCase);
  return material.acquisition === 'show' ? onlyThenShown(needCase) : onlyThen(needCase);
}

/** Whether the case tells of every answer: “委托他人代办时提交” and “委托他人办理” have two characters in a row in common. */
const saysSame = ({ when = {}, needCase = '' }: PublicMaterial): boolean =>
  Object.values(when).every((values) => values.some((value) => pairsOf(value).some((pair) => needCase.includes(pair))));

const pairsOf = (text: string): readonly string[] => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** For whom, unless the author's case says it already. */
function onlyOf(terms: Terms, material: PublicMaterial, situations: Situations): string | undefined {
  if (material.need === 'conditional' && saysSame(material)) return undefined;
  return onlyText(terms, bringsIt(terms, material) ? 'material' : 'exempt', material.when, situations);
}

export function materialFiles(terms: Terms, material: PublicMaterial): readonly Link[] {
  const { blankForm, sample } = material;
  const links: Link[] = [];
  if (blankForm !== undefined) links.push(fileLink(blankForm, labelOf(terms, 'material', 'blankForm')));
  if (sample !== undefined) links.push(fileLink(sample, labelOf(terms, 'material', 'sample')));
  return links;
}

/** What people bring, for the first screen. */
export const bringList = (terms: Terms, materials: readonly PublicMaterial[], situations: Situations): readonly BriefMaterial[] =>
  materials.filter((material) => bringsIt(terms, material)).map((material) => briefMaterial(terms, material, situations));

/** Any material in one line; of one that need not be brought, how it is obtained. */
export function briefMaterial(terms: Terms, material: PublicMaterial, situations: Situations): BriefMaterial {
  const brings = bringsIt(terms, material);
  return {
    name: terms.say(material.name),
    when: onlyOf(terms, material, situations),
    answers: answersOf(material.when, situations),
    note: runOn(terms, brings ? bringNotes(terms, material) : [exemptWords(terms, material).heading, caseText(terms, material)]),
    files: brings ? materialFiles(terms, material) : [],
    mark: undefined,
  };
}

function bringNotes(terms: Terms, material: PublicMaterial): readonly (string | undefined)[] {
  const { need, acquisition } = material;
  return [
    copiesText(terms, material.copies),
    acquisition === undefined || acquisition === 'submit' ? '' : helped(terms, 'acquisition', acquisition),
    need === 'conditional' || need === 'needed' || need === undefined ? caseText(terms, material) : laterText(terms, material),
  ];
}

/** Plain words with the official one behind: 出示原件，看完当场还您（现场查验）. */
function helped(terms: Terms, list: string, slug: string): string {
  const [term, help] = [codeOf(terms, list, slug), helpOf(terms, list, slug)];
  return help === undefined ? term : terms.words.inBrackets(term, help);
}

function laterText(terms: Terms, { need, needCase, deferral }: PublicMaterial): string {
  if (need === 'deferrable' && deferral !== undefined) return terms.words.followsLater(durationOf(terms, deferral.deadline));
  return [helped(terms, 'is-need', need ?? ''), sayOf(terms, needCase)].filter(Boolean).join(terms.words.colon);
}

type Way = 'checked' | 'shown' | 'made';

/** Looked up by officials, shown on a phone, or made at the window: three different things to expect. */
const wayOf = ({ acquisition }: PublicMaterial): Way =>
  acquisition === 'e-certificate' ? 'shown' : acquisition === 'on-site' ? 'made' : 'checked';

/** What a material obtained in this way is called on the first screen; undefined when people bring it. */
export const exemptHeading = (terms: Terms, acquisition: string): string | undefined => {
  const material = { name: '', acquisition } as PublicMaterial;
  return bringsIt(terms, material) ? undefined : exemptWords(terms, material).heading;
};

function exemptWords({ words }: Terms, material: PublicMaterial): { readonly heading: string; readonly badge: string } {
  const way = wayOf(material);
  return { heading: words[way], badge: { checked: words.exempt, shown: words.shownBadge, made: words.madeBadge }[way] };
}

/** What need not be brought, by the reason why not. */
export function exemptGroups(terms: Terms, materials: readonly PublicMaterial[], situations: Situations): readonly ExemptGroup[] {
  const exempt = materials.filter((material) => !bringsIt(terms, material));
  return (['checked', 'shown', 'made'] as const).flatMap((way) => {
    const members = exempt.filter((material) => wayOf(material) === way);
    return members.length === 0 ? [] : [{ heading: terms.words[way], materials: members.map((one) => exemptLine(terms, one, situations)) }];
  });
}

/** The heading of its group says how it is obtained. */
const exemptLine = (terms: Terms, material: PublicMaterial, situations: Situations): BriefMaterial => ({
  ...briefMaterial(terms, material, situations),
  note: caseText(terms, material) ?? '',
});
