/**
 * Item codes. In: an item, its agency's office and the directory profile. Out: codes of the wrong shape, with wrong check
 * characters, or that disagree with each other or with the item (GB 32100-2015; DOMAIN 2.1–2.3).
 */
import { type Diagnostic, inBoth } from '../schema/diagnostic.ts';
import type { Office } from '../schema/generated/types.ts';
import { remember } from '../schema/remember.ts';
import { type CodeShape, codeLabel, type DirectoryProfile, type Standards } from '../schema/standards.ts';
import { checkCharacter, isUsccShape, usccFault } from '../schema/uscc.ts';
import { unlessHidden } from '../schema/veil.ts';
import { oddCharacter } from './code-character.ts';
import { at, type Draft, type ItemDraft, keyAt, type Path } from './draft.ts';

export interface CodeContext {
  readonly standards: Standards;
  readonly directory: DirectoryProfile;
  /** Name of the code profile, for the digits of levels and types. */
  readonly profile: string;
}

/** The office that answers for the item, when there is one; asked for only where a code is compared with it. */
type Owner = () => Office | undefined;

export function checkItemCodes(draft: ItemDraft, owner: Owner, context: CodeContext): readonly Diagnostic[] {
  return [
    ...unlessHidden(() => checkBasicCode(draft, context)),
    ...unlessHidden(() => checkImplementationCode(draft, owner, context)),
    ...unlessHidden(() => checkHandlingItemCode(draft, context)),
    ...unlessHidden(() => checkAgencyCode(draft, owner, context.standards)),
  ];
}

const expressionOf = remember((pattern) => new RegExp(pattern, 'u'));

/** Named parts of the first strict shape that fits; 'tolerated' for a known local form; undefined when nothing fits. */
function decompose(code: string, shape: CodeShape): Readonly<Record<string, string>> | 'tolerated' | undefined {
  for (const pattern of shape.strict) {
    const match = expressionOf(pattern).exec(code);
    if (match !== null) return match.groups ?? {};
  }
  return shape.tolerated?.some((pattern) => expressionOf(pattern).test(code)) === true ? 'tolerated' : undefined;
}

/** The pattern of item codes allows letters that no credit code has. */
function hasLookalike(parts: ReturnType<typeof decompose>): boolean {
  if (typeof parts !== 'object') return false;
  const credit = parts.uscc ?? parts.implementation?.slice(0, 18);
  return credit !== undefined && !isUsccShape(credit);
}

/** A code of the wrong shape: the character that is wrong or, where it is no matter of one character, the shape. */
function misshapen(
  draft: Draft<unknown>,
  path: Path,
  code: string,
  fits: (code: string) => boolean,
  credit: number,
  shape: Diagnostic,
): Diagnostic {
  const odd = oddCharacter(code, fits, credit);
  if (odd === undefined) return shape;
  const { position, character, reason, right } = odd;
  const args = { key: keyAt(draft, path), found: code, position, character, reason, example: right ?? '' };
  const finding = at(draft, path, right === undefined ? 'code/wrong-character' : 'code/wrong-characters', args);
  return right === undefined ? finding : { ...finding, right };
}

const fitsShape =
  (shape: CodeShape) =>
  (code: string): boolean =>
    decompose(code, shape) !== undefined;

function checkBasicCode(draft: ItemDraft, { standards, directory, profile }: CodeContext): readonly Diagnostic[] {
  const { basicCode } = draft.value;
  if (basicCode === undefined) return [];
  const parts = decompose(basicCode, directory.basicCode);
  if (parts === undefined) {
    const shape = at(draft, ['basicCode'], 'code/basic-shape', { found: basicCode, directory: directory.label });
    return [misshapen(draft, ['basicCode'], basicCode, fitsShape(directory.basicCode), 0, shape)];
  }
  const { type } = draft.value;
  const expected = standards.profiles[profile]?.['task-type']?.[type];
  if (parts === 'tolerated' || expected === undefined || parts.type === undefined || parts.type === expected) return [];
  const label = inBoth((lang) => codeLabel(standards, 'task-type', type, lang));
  return [at(draft, ['basicCode'], 'code/basic-type', { found: basicCode, part: parts.type, expected, type: label })];
}

function checkImplementationCode(draft: ItemDraft, owner: Owner, context: CodeContext): readonly Diagnostic[] {
  const { implementationCode: code } = draft.value;
  if (code === undefined) return [];
  const path = ['implementationCode'];
  const shape = context.directory.implementationCode;
  const parts = decompose(code, shape);
  if (parts === undefined || hasLookalike(parts)) {
    const finding = at(draft, path, 'code/implementation-shape', { found: code, length: code.length });
    return [misshapen(draft, path, code, fitsShape(shape), 18, finding)];
  }
  if (parts === 'tolerated') return [];
  return [
    ...unlessHidden(() => checkOwner(draft, parts.uscc ?? '', owner()?.code ?? draft.value.agencyCode, context.standards)),
    ...unlessHidden(() => checkLevel(draft, parts, context)),
    ...unlessHidden(() => checkBasicPart(draft, parts, context)),
  ];
}

/** The credit code in an implementation code is compared with the body's, for which its own place answers; else checked. */
function checkOwner(draft: ItemDraft, part: string, owner: string | undefined, standards: Standards): readonly Diagnostic[] {
  const path = ['implementationCode'];
  if (owner === undefined) return checkUscc(draft, path, part, standards);
  if (owner === part || usccFault(owner) !== undefined) return [];
  return [at(draft, path, 'code/implementation-agency', { part, expected: owner })];
}

type Parts = Readonly<Record<string, string>>;

function checkLevel(draft: ItemDraft, parts: Parts, { standards, profile }: CodeContext): readonly Diagnostic[] {
  const { levels } = draft.value;
  const digits = levels.map((level) => standards.profiles[profile]?.['use-level']?.[level]);
  if (digits.includes(parts.level) || levels.includes('shared')) return [];
  const labels = inBoth((lang) => levels.map((level) => codeLabel(standards, 'use-level', level, lang)).join('、'));
  const args = { part: parts.level ?? '', expected: digits.join('、'), levels: labels };
  return [at(draft, ['implementationCode'], 'code/implementation-level', args)];
}

function checkBasicPart(draft: ItemDraft, parts: Parts, { directory }: CodeContext): readonly Diagnostic[] {
  const { basicCode } = draft.value;
  const isReadable = basicCode !== undefined && decompose(basicCode, directory.basicCode) !== undefined;
  if (!isReadable || parts.basic === basicCode || parts.basic === draft.value.localBasicCode) return [];
  return [at(draft, ['implementationCode'], 'code/implementation-basic', { part: parts.basic ?? '', expected: basicCode })];
}

function checkHandlingItemCode(draft: ItemDraft, { directory }: CodeContext): readonly Diagnostic[] {
  const { handlingItemCode: code } = draft.value;
  if (code === undefined) return [];
  const parts = decompose(code, directory.handlingItemCode);
  if (parts === undefined || hasLookalike(parts)) {
    const shape = at(draft, ['handlingItemCode'], 'code/handling-shape', { found: code, length: code.length });
    return [misshapen(draft, ['handlingItemCode'], code, fitsShape(directory.handlingItemCode), 18, shape)];
  }
  const { implementationCode } = draft.value;
  if (parts === 'tolerated' || implementationCode === undefined || parts.implementation === implementationCode) return [];
  return [
    at(draft, ['handlingItemCode'], 'code/handling-implementation', { part: parts.implementation ?? '', expected: implementationCode }),
  ];
}

function checkAgencyCode(draft: ItemDraft, owner: Owner, standards: Standards): readonly Diagnostic[] {
  const { agencyCode } = draft.value;
  if (agencyCode === undefined) return [];
  const agency = owner();
  if (agency?.code === undefined) return checkUscc(draft, ['agencyCode'], agencyCode, standards);
  if (agency.code === agencyCode) return [];
  return [at(draft, ['agencyCode'], 'code/agency-differs', { found: agencyCode, expected: agency.code, office: agency.name })];
}

/** An error for government bodies and public institutions; a warning for others, because early pilot codes may not fit. */
export function checkUscc(draft: Draft<unknown>, path: Path, code: string, standards: Standards): readonly Diagnostic[] {
  const fault = usccFault(code);
  if (fault === undefined) return [];
  const isGovernment = standards.identifiers.governmentPrefixes.some((prefix) => code.startsWith(prefix));
  const severity = isGovernment || fault === 'shape' ? 'error' : 'warning';
  const expected = fault === 'shape' ? '' : checkCharacter(code);
  const finding = at(draft, path, `code/uscc-${fault}`, { found: code, expected, length: code.length }, severity);
  return [fault === 'shape' ? misshapen(draft, path, code, isUsccShape, 18, finding) : finding];
}
