/** SARIF against the schema of the standard, and what the schema cannot say. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/report/report-input.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';
import { starter, starterItem } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { anyInput } from './any-input.ts';
import { faulty, faultyInput, inputOf } from './workspace.ts';

/** That of the standard, in draft 4; ajv 8 knows draft 7, and the schema uses nothing that differs. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as Record<string, unknown>;
const formats = { uri: isUri, 'uri-reference': isUriReference, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) };
const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);

function isUriReference(text: string): boolean {
  return /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\da-f]{2})*$/i.test(text);
}

function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly index: number }; readonly region: Region };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region & { readonly byteLength?: number };
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
  }[];
}

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly defaultConfiguration: { readonly level: string } }[] };
  };
  readonly columnKind: string;
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly Result[];
}

function runOf(input: ReportInput): Run {
  const log = JSON.parse(formatSarif(input)) as { readonly runs: readonly [Run] };
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('SARIF', () => {
  let run: Run;
  beforeAll(() => {
    run = runOf(faultyInput());
  });

  it('is refused by the schema when it is wrong', () => {
    const log = JSON.parse(formatSarif(faultyInput())) as { runs: { results: { level: string }[] }[] };
    const [first] = log.runs[0]?.results ?? [];
    if (first !== undefined) first.level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  it.each([
    ['nothing found', inputOf(starter)],
    ['no guide.yaml', inputOf({ 'items/example.yaml': starterItem })],
    ['nothing at all', { ...inputOf({}), diagnostics: [] }],
    ['a workspace above the current folder', inputOf(faulty, { base: '../' })],
    ['every rule', inputOf({ ...faulty, 'guide.yaml': String(faulty['guide.yaml']).replace('[own]', '[national, own]') })],
  ])('is valid with %s', (_name, input) => {
    expect(runOf(input).results.length).toBe(input.diagnostics.length);
  });

  it('is valid whatever findings and files say', () => {
    fc.assert(fc.property(anyInput, (input) => runOf(input).results.length === input.diagnostics.length + input.suppressed.length));
  });

  it('refers to rules and files that it lists', () => {
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      for (const { physicalLocation } of [...locations, ...relatedLocations])
        expect(run.artifacts[physicalLocation.artifactLocation.index]?.location.uri).toBe(physicalLocation.artifactLocation.uri);
    }
    expect(run.results.some(({ relatedLocations = [] }) => relatedLocations.length > 0)).toBe(true);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('encodes the names of files', () => {
    expect(run.artifacts.map(({ location }) => decodeURIComponent(location.uri))).toContain('services/items/读者证 (新).yaml');
  });

  it('says why and until when a finding is suppressed', () => {
    const suppressed = run.results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['citation/no-title-marks']);
    expect(suppressed[0]?.suppressions[0]).toMatchObject({
      kind: 'inSource',
      justification: '等待法制办答复 --> <待定>（至 2026-12-31）',
    });
  });

  it('carries fixes that mend the text', () => {
    const input = inputOf({ ...starter, 'items/example.yaml': embed(starterItem, "网上支付：否\n适用范围: '甲，，乙。'") });
    const lines = input.sources.get('items/example.yaml')?.split('\n') ?? [];
    const mended = runOf(input).results.flatMap(({ fixes = [] }) =>
      fixes.flatMap(({ artifactChanges }) => artifactChanges[0]?.replacements ?? []),
    );
    expect(mended.length).toBeGreaterThan(1);
    const results = mended.map(({ deletedRegion: { startLine, startColumn, endColumn }, insertedContent }) => {
      const line = lines[startLine - 1] ?? '';
      return line.slice(0, startColumn - 1) + (insertedContent?.text ?? '') + line.slice(endColumn - 1);
    });
    expect(results).toContain('网上支付: 否');
  });

  it('takes a byte order mark away by its bytes', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(starterItem)]);
    const [result] = runOf(inputOf({ ...starter, 'items/library-card.yaml': bytes })).results;
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([{ deletedRegion: { byteOffset: 0, byteLength: 3 } }]);
  });

  it('makes no link of brackets in a text', () => {
    const texts = run.results.map(({ message }) => message.text);
    expect(texts.filter((text) => /(?<!\\)\[[^\]]*\]\(/.test(text))).toEqual([]);
  });
});

describe('fingerprints', () => {
  const prints = (contents: Parameters<typeof inputOf>[0]): readonly string[] =>
    runOf(inputOf(contents)).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash ?? '');
  const item = String(faulty['items/colloquial.yaml']);

  it('are unique', () => {
    const all = prints(faulty);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((print) => print.endsWith(':2')).length).toBe(1);
  });

  it('stay when lines are added, comments change and other findings go', () => {
    const moved = { ...faulty, 'items/colloquial.yaml': `# 一行\n\n${item}\n# 末行\n` };
    expect(prints(moved)).toEqual(prints(faulty));
    const fewer = prints({
      ...faulty,
      'offices/archives.yaml': String(faulty['offices/archives.yaml']).replace('电话: 12', '电话: 020-55501003'),
    });
    expect(fewer.length).toBe(prints(faulty).length - 1);
    expect(prints(faulty)).toEqual(expect.arrayContaining([...fewer]));
  });

  it('do not depend on what is suppressed', () => {
    const hides = ({ code }: Diagnostic): boolean => code === '示范县/口头说法';
    const hidden = runOf(inputOf(faulty, {}, hides)).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(hidden).toEqual(prints(faulty));
  });
});
