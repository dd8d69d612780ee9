/**
 * Rules about wording against real guides, where the machine has them: every finding has been judged, and they are right
 * often enough. See docs/accuracy.md.
 */
import { describe, expect, it } from 'vitest';
import { compareWithLabels, guidesFolder, loadGuides, makeJudge, readLabels } from './measure.ts';
import { readGuide } from './reader.ts';

const guides = loadGuides(guidesFolder);

describe.skipIf(guides === undefined)(`accuracy on real guides${guides === undefined ? ' (skipped: no guides)' : ''}`, () => {
  const judge = makeJudge();

  it('has every finding judged, and is right where it claims to be', () => {
    if (guides === undefined) return;
    const findings = judge.find(guides);
    const labels = readLabels();
    const { unjudged, stale } = compareWithLabels(judge.rules, findings, labels, guides);
    expect(unjudged.map(({ file, at, rule }) => [file, at, rule])).toEqual([]);
    expect(stale).toEqual([]);
    const judged = new Map(labels.map(({ file, at, rule, label }) => [`${file} ${at} ${rule}`, label]));
    for (const [severity, least] of [
      ['error', 0.95],
      ['warning', 0.85],
    ] as const) {
      const own = findings.filter((finding) => finding.severity === severity);
      const right = own.filter(({ file, at, rule }) => judged.get(`${file} ${at} ${rule}`) === 'right');
      expect(right.length / own.length, severity).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('reading a transcribed guide', () => {
  it('keeps the place of every text', () => {
    const guide = '条件\n1.甲"乙；\n2.丙\n材料\n1 | 身份证 | 原件\n';
    const { pieces } = readGuide(guide, { conditions: ['2-3'], materials: [5] });
    expect(pieces.map(({ at, length, role }) => [guide.slice(at, at + length), role])).toEqual([
      ['甲"乙；', 'conditions'],
      ['丙', 'conditions'],
      ['身份证', 'materials'],
    ]);
  });
});
