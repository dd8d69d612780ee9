/**
 * Options of rules. In: what a pack sets and what the rule offers. Out: the values, and what does not fit.
 */
import { at, type Path } from '../../compile/draft.ts';
import { truths } from '../../schema/canonical.ts';
import type { Bilingual, Diagnostic } from '../../schema/diagnostic.ts';
import { offer } from '../../schema/suggest.ts';
import type { PackDraft } from './pack-rule.ts';
import type { OptionSpec, OptionValues, Rule } from './rule.ts';

type Written = Readonly<Record<string, readonly (string | number | boolean)[]>>;

export function checkOptions(
  pack: PackDraft,
  path: Path,
  written: Written,
  rule: Rule,
): { readonly values: OptionValues; readonly diagnostics: readonly Diagnostic[] } {
  const specs = Object.entries(rule.options ?? {});
  const found: Diagnostic[] = [];
  const values: Record<string, OptionValues[string]> = {};
  for (const [name, given] of Object.entries(written)) {
    const spec = specs.find(([key, { label }]) => key === name || label === name);
    const here = [...path, name];
    if (spec === undefined) {
      const allowed = specs.map(([, { label }]) => label);
      found.push(at(pack, here, 'pack/unknown-option', { found: name, rule: rule.code, allowed: offer(name, allowed) }));
      continue;
    }
    const value = readOption(spec[1], given);
    if (value === undefined)
      found.push(
        at(pack, here, 'pack/bad-option', {
          found: given.join('、'),
          rule: rule.code,
          option: spec[1].label,
          expected: expected(spec[1]),
        }),
      );
    else values[spec[0]] = value;
  }
  return { values, diagnostics: found };
}

const expected = ({ kind, default: usual }: OptionSpec): Bilingual =>
  kind === 'number' ? { zh: `一个数字，例如 ${usual}`, en: `a number, such as ${usual}` } : { zh: '是或者否', en: 'yes or no' };

function readOption({ kind }: OptionSpec, given: readonly (string | number | boolean)[]): OptionValues[string] | undefined {
  if (kind === 'words') return given.map(String);
  const [only] = given;
  if (given.length !== 1 || only === undefined) return undefined;
  if (kind === 'boolean') return typeof only === 'boolean' ? only : truths.get(String(only));
  const number = Number(only);
  return Number.isFinite(number) ? number : undefined;
}
