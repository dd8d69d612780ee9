/** JUnit and Checkstyle: well-formed for a strict reader, whatever authors write, and what servers read from them. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatCheckstyle } from '../../src/report/checkstyle.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { starter } from '../support/compile.ts';
import { anyInput } from './any-input.ts';
import { faulty, faultyInput, inputOf } from './workspace.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element in order; throws where the text is not well-formed. */
function read(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = elements.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.write(xml).close();
  return elements;
}

const named = (elements: readonly Element[], name: string): readonly Element[] => elements.filter((element) => element.name === name);

describe('XML reports', () => {
  it.each([
    ['JUnit', formatJunit],
    ['Checkstyle', formatCheckstyle],
  ])('%s is well-formed whatever findings and files say', (_name, format) => {
    fc.assert(fc.property(anyInput, (input) => read(format(input)).length > 0));
  });

  it('are read by a reader that is strict', () => {
    expect(() => read('<a b="&"/>')).toThrow();
    expect(() => read('<a>\u0001</a>')).toThrow();
  });
});

describe('JUnit', () => {
  const elements = read(formatJunit(faultyInput()));

  it('has a suite for each file, and a sound file has passed', () => {
    const suites = named(elements, 'testsuite').map(({ attributes }) => attributes);
    expect(suites.map(({ name }) => name)).toContain('services/items/读者证 (新).yaml');
    expect(suites.find(({ name }) => name === 'services/items/library-card.yaml')).toMatchObject({
      tests: '1',
      failures: '0',
      skipped: '0',
    });
    expect(read(formatJunit(inputOf(starter))).some(({ name }) => name === 'failure')).toBe(false);
  });

  it('counts what it holds', () => {
    const [all] = named(elements, 'testsuites');
    const count = (name: string): string => String(named(elements, name).length);
    expect(all?.attributes).toMatchObject({ tests: count('testcase'), failures: count('failure'), skipped: count('skipped'), errors: '0' });
    const sum = named(elements, 'testsuite').reduce((total, { attributes }) => total + Number(attributes.tests), 0);
    expect(sum).toBe(named(elements, 'testcase').length);
  });

  it('fails what makes the check fail, and no more', () => {
    const failures = (failOn: 'error' | 'warning' | 'info'): number =>
      named(read(formatJunit(inputOf(faulty, { failOn }))), 'failure').length;
    const kinds = (severities: readonly string[]): number =>
      new Set(
        inputOf(faulty).diagnostics.flatMap(({ code, severity, span }) => (severities.includes(severity) ? [`${span.file} ${code}`] : [])),
      ).size;
    expect(failures('error')).toBe(kinds(['error']));
    expect(failures('info')).toBe(kinds(['error', 'warning', 'info']));
    expect(failures('error')).toBeLessThan(failures('warning'));
    expect(
      named(elements, 'system-out')
        .map(({ text }) => text)
        .join(),
    ).toContain('[text/raw-html]');
  });

  it('skips what is suppressed, with the reason', () => {
    expect(named(elements, 'skipped').map(({ attributes }) => attributes.message)).toEqual(['等待法制办答复 --> <待定>（至 2026-12-31）']);
  });
});

describe('Checkstyle', () => {
  it('has an element for each finding and none for what is suppressed', () => {
    const input = faultyInput();
    const errors = named(read(formatCheckstyle(input)), 'error').map(({ attributes }) => attributes);
    expect(errors.map(({ source }) => source).sort()).toEqual(input.diagnostics.map(({ code }) => code).sort());
    expect(errors.find(({ source }) => source === 'value/wrong-kind')).toMatchObject({ line: '73', column: '7', severity: 'error' });
    expect(errors[0]?.message).toContain('\n');
    expect(formatCheckstyle(input)).toMatch(/<!-- 暂不处理 .*citation\/no-title-marks.*2026-12-31.* -->/s);
  });
});
