/**
 * How often the rules about wording are right. In: transcribed guides (`npm run accuracy -- <folder>`) and the labels in
 * test/accuracy. Out: docs/accuracy.md. Without the guides it says so and changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../bin/io/assets.ts';
import { type Readability, readability } from '../src/rules/hard-to-read/readability.ts';
import { compareWithLabels, guidesFolder, hashOf, loadGuides, makeJudge, readLabels, readOf } from '../test/accuracy/measure.ts';

const folder = process.argv[2] ?? guidesFolder;
const guides = loadGuides(folder);
if (guides === undefined) {
  console.log(`No guides in ${folder}: nothing measured, docs/accuracy.md is unchanged.`);
  process.exit(0);
}
const judge = makeJudge();
const findings = judge.find(guides);
const labels = readLabels();
const { scores, unjudged, stale } = compareWithLabels(judge.rules, findings, labels, guides);

for (const { file, at, length, rule, words } of unjudged)
  console.log(`not judged yet:\n${[file, at, length, hashOf(words), rule, 'right'].join('\t')}\n    ${words}`);
for (const { file, at, rule } of stale) console.log(`no longer found, or other words: ${file} ${at} ${rule}`);

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const rows = scores.map(({ rule, severity, right, wrong, missed }) =>
  row([rule, severity, right + wrong, right, wrong, missed, percent(right, right + wrong), percent(right, right + missed)]),
);
const totals = (['error', 'warning', 'info'] as const).map((severity) => {
  const [right, wrong] = (['right', 'wrong'] as const).map(
    (label) =>
      findings.filter(
        (one) =>
          one.severity === severity &&
          labels.some((known) => known.label === label && known.rule === one.rule && known.file === one.file && known.at === one.at),
      ).length,
  );
  return row([severity, (right ?? 0) + (wrong ?? 0), right ?? 0, wrong ?? 0, percent(right ?? 0, (right ?? 0) + (wrong ?? 0))]);
});
const read = [...guides.texts.keys()].map((file): readonly [string, Readability] => [
  file,
  readability(
    readOf(guides, file)
      .pieces.filter(({ role }) => role !== 'materials')
      .map(({ at, length }) => guides.texts.get(file)?.slice(at, at + length))
      .join('\n'),
  ),
]);
const readable = read
  .filter(([, { characters }]) => characters >= 150)
  .sort((a, b) => b[1].score - a[1].score)
  .map(([file, { score, sentence, official, nested }]) =>
    row([file.replace(/\.txt$/, ''), score, sentence.toFixed(1), official.toFixed(1), Math.round(nested)]),
  );

const path = join(packageRoot(), 'docs/accuracy.md');
const old = readFileSync(path, 'utf8');
const figures = [
  `${guides.texts.size} guides, ${findings.length} findings.`,
  '',
  row(['severity', 'findings', 'right', 'wrong', 'precision']),
  row(['---', '---', '---', '---', '---']),
  ...totals,
  '',
  row(['rule', 'severity', 'findings', 'right', 'wrong', 'missed', 'precision', 'recall']),
  row(Array.from({ length: 8 }, () => '---')),
  ...rows,
  '',
  'Readability of the guides with 150 characters or more:',
  '',
  row(['guide', 'score', 'characters a sentence', 'official words in 100', 'clauses with two 的, %']),
  row(Array.from({ length: 5 }, () => '---')),
  ...readable,
].join('\n');
writeFileSync(path, old.replace(/<!-- figures -->[\s\S]*<!-- end -->/, `<!-- figures -->\n\n${figures}\n\n<!-- end -->`));
console.log(figures);
