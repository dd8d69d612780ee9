/** Each form of report on one faulty workspace stands in expected/; `npm run test:update` rewrites it. */
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/format-names.ts';
import { formats } from '../../src/report/formats.ts';
import { faultyInput, run } from './workspace.ts';

/** The page for superiors has tests of its own in test/quality. */
const names = formatNames.filter((name) => name !== 'html');

const endings = {
  text: 'txt',
  json: 'json',
  sarif: 'sarif',
  junit: 'junit.xml',
  github: 'github.txt',
  checkstyle: 'checkstyle.xml',
  codeclimate: 'codeclimate.json',
  markdown: 'md',
};

describe('reports of a faulty workspace', () => {
  it.each(names)('%s', async (name) => {
    await expect(await run(formats[name], faultyInput())).toMatchFileSnapshot(`expected/zh.${endings[name]}`);
    await expect(await run(formats[name], faultyInput('en'))).toMatchFileSnapshot(`expected/en.${endings[name]}`);
  });

  it('are the same bytes for the same input', async () => {
    for (const name of names) expect(await run(formats[name], faultyInput())).toBe(await run(formats[name], faultyInput()));
  });
});
