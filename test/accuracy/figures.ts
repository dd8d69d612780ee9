/**
 * All figures of accuracy. In: the folder of the guides and of the law texts. Out: findings of both ways of measuring (texts by
 * line, guides as whole items), what nobody has judged, and the score of every rule.
 */
import { compareItems, type ItemFinding, makeItemJudge, readItemLabels, transcribedGuides } from './items.ts';
import { type Finding, type Guides, isMeasured, type Label, loadGuides, makeJudge, readLabels, type Score, textScores } from './measure.ts';

export interface Figures {
  readonly guides: Guides;
  readonly texts: readonly Finding[];
  readonly items: readonly ItemFinding[];
  readonly scores: readonly Score[];
  readonly totals: readonly Total[];
  /** Codes among the scores that are checks of this program and no rules. */
  readonly checks: ReadonlySet<string>;
  /** Findings and labels that do not meet, each as a line. */
  readonly unjudged: readonly string[];
  readonly stale: readonly string[];
}

export interface Total {
  readonly severity: Finding['severity'];
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Undefined where the machine does not have the guides. */
export async function measureAll(guidesFolder: string, lawsFolder: string): Promise<Figures | undefined> {
  const guides = loadGuides(guidesFolder, transcribedGuides);
  if (guides === undefined) return undefined;
  const [judge, itemJudge] = [makeJudge(), await makeItemJudge(lawsFolder)];
  const found = itemJudge.find(guides.texts);
  const texts = pooled(judge.find(guides), found);
  const labels = readLabels();
  const itemLabels = readItemLabels();
  const ofTexts = textScores(judge.rules, texts, labels, guides);
  const items = found.filter(({ rule }) => !isMeasured(rule));
  const ofItems = compareItems(itemJudge, items, itemLabels, guides.texts);
  const scores = [...ofTexts.scores, ...ofItems.scores].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const judged = [...ofTexts.judged, ...ofItems.judged];
  const totals = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = (label: Label['label']): number => judged.filter((one) => one.severity === severity && one.label === label).length;
    return { severity, right: count('right'), wrong: count('wrong'), missed: count('missed') };
  });
  const codes = new Set(itemJudge.rules.map(({ rule }) => rule.code));
  const checks = new Set(scores.flatMap(({ rule }) => (codes.has(rule) ? [] : [rule])));
  return {
    guides,
    texts,
    items,
    scores,
    totals,
    checks,
    unjudged: [...ofTexts.unjudged, ...ofItems.unjudged],
    stale: [...ofTexts.stale, ...ofItems.stale],
  };
}

/** What a rule about wording finds in a whole item is a finding in the text of the guide. */
function pooled(texts: readonly Finding[], items: readonly ItemFinding[]): readonly Finding[] {
  const found = new Map(texts.map((finding) => [keyOf(finding), finding]));
  for (const { rule, severity, words, guide } of items) {
    if (!isMeasured(rule) || guide === undefined) continue;
    const finding = { ...guide, rule, severity, words };
    found.set(keyOf(finding), found.get(keyOf(finding)) ?? finding);
  }
  return [...found.values()];
}

const keyOf = ({ file, at, length, rule }: Finding): string => [file, at, length, rule].join(' ');
