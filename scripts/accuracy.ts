/**
 * How often the rules are right. In: transcribed guides (`npm run accuracy -- <folder> [<folder of law texts>]`) and the labels in
 * test/accuracy. Out: docs/accuracy.md, and findings that nobody has judged. Without the guides it says so and changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../bin/io/assets.ts';
import { measureAll } from '../test/accuracy/figures.ts';
import { guidesFolder, lawsFolder } from '../test/accuracy/measure.ts';
import { tables, withTables } from '../test/accuracy/tables.ts';

const folder = process.argv[2] ?? guidesFolder;
const figures = await measureAll(folder, process.argv[3] ?? lawsFolder);
if (figures === undefined) {
  console.log(`No guides in ${folder}: nothing measured, docs/accuracy.md is unchanged.`);
  process.exit(0);
}
for (const line of figures.unjudged) console.log(`not judged yet:\n${line}`);
for (const line of figures.stale) console.log(`no longer found, or other words: ${line}`);
const path = join(packageRoot(), 'docs/accuracy.md');
writeFileSync(path, withTables(readFileSync(path, 'utf8'), tables(figures)));
console.log(tables(figures));
