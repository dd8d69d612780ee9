/**
 * Materials as the citizen reads them. In: materials of an item. Out: numbered rows in groups, and for the first screen two
 * short lists: what to bring, and what the government obtains itself.
 */
import type { Copies, PublicItem, PublicMaterial } from '../schema/generated/types.ts';
import { findCode } from '../schema/standards.ts';
import { factsOf, moreOf } from './guide-view-facts.ts';
import { fileLink } from './guide-view-links.ts';
import { codeOf, durationOf, labelOf, runOn, type Terms, whenText } from './guide-view-terms.ts';
import type { BriefMaterial, Fact, Link, MaterialGroup, MaterialRow } from './guide-view-types.ts';

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
  for (const material of materials) groups.set(material.group, [...(groups.get(material.group) ?? []), material]);
  let number = 0;
  return [...groups].map(([name, members]) => {
    const rows = members.map((material) => materialRow(terms, material, ++number, situations));
    return { ...(name === undefined ? {} : { name }), rows };
  });
}

function materialRow(terms: Terms, material: PublicMaterial, number: number, situations: Situations): MaterialRow {
  const when = whenText(terms, material.when, situations);
  const { words } = terms;
  const source = material.source === undefined ? '' : codeOf(terms, 'source-type', material.source);
  const issueTime = material.issueTime === undefined ? '' : `${labelOf(terms, 'material', 'issueTime')}${words.colon}${material.issueTime}`;
  return {
    number,
    name: material.name,
    ...(when === undefined ? {} : { when }),
    copies: copiesText(terms, material.copies),
    form: [material.form === undefined ? '' : codeOf(terms, 'material-form', material.form), material.size]
      .filter(Boolean)
      .join(words.comma),
    source: runOn(terms, [source, material.sourceNote, issueTime]),
    how: codeOf(terms, 'acquisition', material.acquisition ?? 'submit'),
    bring: bringsIt(terms, material),
    need: codeOf(terms, 'is-need', material.need ?? 'needed'),
    needNote: needNote(terms, material),
    files: materialFiles(terms, material),
    ...moreOf(terms, factsOf(terms, 'material', material, detailKeys).filter(isNews(terms, material))),
  };
}

/** “Not filled in on the spot” is the rule and would only be noise. */
const isNews =
  (terms: Terms, material: PublicMaterial) =>
  (fact: Fact): boolean =>
    material.selfFill === true || fact.label !== labelOf(terms, 'material', 'selfFill');

export function copiesText({ words }: Terms, copies: Copies | undefined): string {
  if (copies === undefined) return '';
  const { original = 0, copy = 0 } = copies;
  const parts = [original > 0 ? words.original(original) : '', copy > 0 ? words.copy(copy) : ''].filter(Boolean);
  return parts.length === 0 ? words.noPaper : parts.join(words.comma);
}

function needNote(terms: Terms, { needCase, deferral }: PublicMaterial): string {
  const label = (key: 'deadline' | 'method' | 'overdue'): string => `${labelOf(terms, 'deferral', key)}${terms.words.colon}`;
  const later =
    deferral === undefined
      ? []
      : [
          label('deadline') + durationOf(terms, deferral.deadline),
          label('method') + deferral.method,
          deferral.overdue === undefined ? '' : label('overdue') + deferral.overdue,
        ];
  return runOn(terms, [needCase, ...later]);
}

export function materialFiles(terms: Terms, material: PublicMaterial): readonly Link[] {
  const { blankForm, sample } = material;
  return [
    ...(blankForm === undefined ? [] : [fileLink(blankForm, labelOf(terms, 'material', 'blankForm'))]),
    ...(sample === undefined ? [] : [fileLink(sample, labelOf(terms, 'material', 'sample'))]),
  ];
}

/** For the first screen. */
export function briefMaterials(terms: Terms, item: PublicItem, bring: boolean): readonly BriefMaterial[] {
  const chosen = (item.materials ?? []).filter((material) => bringsIt(terms, material) === bring);
  return chosen.map((material) => briefMaterial(terms, material, bring, item.situations));
}

function briefMaterial(terms: Terms, material: PublicMaterial, bring: boolean, situations: Situations): BriefMaterial {
  const when = whenText(terms, material.when, situations);
  return {
    name: material.name,
    ...(when === undefined ? {} : { when }),
    note: runOn(terms, bring ? bringNotes(terms, material) : [codeOf(terms, 'acquisition', material.acquisition ?? '')]),
    files: bring ? materialFiles(terms, material) : [],
  };
}

function bringNotes(terms: Terms, material: PublicMaterial): readonly string[] {
  const { need, needCase, acquisition } = material;
  return [
    copiesText(terms, material.copies),
    acquisition === undefined || acquisition === 'submit' ? '' : codeOf(terms, 'acquisition', acquisition),
    need === undefined || need === 'needed' ? '' : [codeOf(terms, 'is-need', need), needCase].filter(Boolean).join(terms.words.colon),
  ];
}
