/**
 * The quality page as plain data: what a superior wants to know about a check. In: findings, what was set aside, and what was
 * checked. Out: verdict and numbers, then departments, rules, items, findings set aside, and the extent of the check. No HTML:
 * src/render/quality places it, bin/ joins the two.
 */
import { compare, type Severity } from '../../schema/diagnostic.ts';
import { printable } from '../printable.ts';
import type { CheckedItem } from './checked.ts';
import { type ByFile, countsOf, group, totalOf, worstOf } from './counts.ts';
import { departmentsOf, makeFileView, othersOf } from './departments-view.ts';
import { rulesOf } from './rules-view.ts';
import { suppressedOf } from './suppressed-view.ts';
import { fill, grouped, percent, type QualityTexts, qualityTexts } from './texts.ts';
import { verdictOf } from './verdict.ts';
import type { Counts, Extent, QualityInput, QualityView, Share } from './view-types.ts';

export function qualityView(input: QualityInput): QualityView {
  const { diagnostics, lang, checked } = input;
  const t = qualityTexts[lang];
  const byFile = group(diagnostics, ({ span }) => span.file);
  const items = new Set(checked.items.map(({ file }) => file));
  const ids = new Map([...byFile.keys()].sort(compare).map((file, index) => [file, `f${index + 1}`]));
  const infos = new Map(input.rules.map((info) => [info.code, info]));
  const rules = rulesOf(input, infos, ids);
  const ruleIds = new Map(rules.map(({ id, code }) => [code, id]));
  const fileView = makeFileView(input, ids, ruleIds, infos);
  const departments = departmentsOf(checked.items, byFile, fileView, t);
  const elsewhere = [...byFile.keys()].filter((file) => !items.has(file)).sort(compare);
  const others = elsewhere.map((file) => fileView({ file, title: printable(file) }, byFile.get(file) ?? []));
  const counts = countsOf(diagnostics);
  const total = totalOf(checked.items, byFile, counts);
  const numbers = {
    items: checked.items.length,
    failing: total.failing,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    errorsElsewhere: others.reduce((sum, other) => sum + other.counts.error, 0),
  };
  const workspace = checked.workspace;
  return {
    lang,
    t,
    headTitle: workspace === undefined ? t.title : `${t.title} · ${workspace}`,
    ...(workspace === undefined ? {} : { workspace }),
    asOf: checked.asOf,
    verdict: verdictOf(numbers, lang),
    figures: figuresOf(input, counts, total, t),
    shares: sharesOf(checked.items, byFile, t),
    departments,
    total,
    rules,
    explainedText: fill(t.explainedAll, { n: rules.length }),
    ...(others.length === 0 ? {} : { others: othersOf(others, t) }),
    suppressed: suppressedOf(input, t),
    extent: extentOf(input, t),
  };
}

function figuresOf(
  { suppressed, rules }: QualityInput,
  counts: Counts,
  total: QualityView['total'],
  t: QualityTexts,
): QualityView['figures'] {
  return [
    { name: t.itemsChecked, value: grouped(total.items) },
    {
      name: t.clean,
      value: total.cleanShare,
      note: `${grouped(total.clean)} / ${grouped(total.items)}`,
      tone: total.clean === total.items ? 'good' : '',
    },
    { name: t.error, value: grouped(counts.error), tone: counts.error > 0 ? 'error' : '' },
    { name: t.warning, value: grouped(counts.warning), tone: counts.warning > 0 ? 'warning' : '' },
    { name: t.info, value: grouped(counts.info) },
    { name: t.suppressedShort, value: grouped(suppressed.length) },
    { name: t.checksRun, value: grouped(rules.length) },
  ];
}

function sharesOf(items: readonly CheckedItem[], byFile: ByFile, t: QualityTexts): readonly Share[] {
  const worst = items.map(({ file }) => worstOf(byFile.get(file)));
  const share = (tone: Share['tone'], name: string, wanted: Severity | undefined): Share => {
    const count = worst.filter((one) => one === wanted).length;
    return { tone, name, count: grouped(count), percent: percent(count, items.length), weight: count };
  };
  return [
    share('error', t.withErrors, 'error'),
    share('warning', t.warning, 'warning'),
    share('info', t.onlyInfos, 'info'),
    share('good', t.nothing, undefined),
  ].filter(({ weight }) => weight > 0);
}

function extentOf({ checked: { packs, laws, standards, asOf }, rules, tally }: QualityInput, t: QualityTexts): Extent {
  const ofPack = (id: string): number => rules.filter(({ pack }) => pack === id).length;
  const checks = rules.filter(({ pack }) => pack === undefined).length;
  return {
    documents: fill(t.documentsText, { items: tally.items, offices: tally.offices, handbooks: tally.handbooks }),
    checks: fill(t.checksText, { checks, rules: rules.length - checks }),
    laws: laws === undefined ? t.noLaws : fill(t.lawsText, { acts: laws.acts, texts: laws.texts, asOf }),
    packs: packs.map(({ id, name, source = '' }) => ({ id, name: printable(name), source: printable(source), rules: ofPack(id) })),
    standards: standards.map(({ title, edition = '—', issued = '—' }) => ({ title, edition, issued })),
  };
}
