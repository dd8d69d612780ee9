/** GitHub annotations, GitLab issues and the summary of a pull request: no word of an author becomes a command or markup. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { formatCodeClimate } from '../../src/report/codeclimate.ts';
import { formatGithub } from '../../src/report/github.ts';
import { formatMarkdown, mostCharacters } from '../../src/report/markdown.ts';
import { escapeMarkdown } from '../../src/report/markdown-text.ts';
import { printable } from '../../src/report/printable.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { starter } from '../support/compile.ts';
import { anyInput } from './any-input.ts';
import { faulty, faultyInput, inputOf } from './workspace.ts';

describe('GitHub annotations', () => {
  /** As the runner reads a command. */
  const read = (
    line: string,
  ): { readonly command: string; readonly properties: Readonly<Record<string, string>>; readonly message: string } | undefined => {
    const [, command = '', listed = '', message = ''] = /^::(\w+)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
    if (command === '') return undefined;
    const decode = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
    const properties = listed
      .split(',')
      .filter((pair) => pair !== '')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))] as const);
    return { command, properties: Object.fromEntries(properties), message: decode(message) };
  };
  const commandsIn = (text: string) => text.split('\n').flatMap((line) => read(line) ?? []);

  it('read back as they were meant', () => {
    const [first, second] = commandsIn(formatGithub(faultyInput())).filter(({ properties }) => properties.file?.includes('读者证'));
    expect(first).toEqual({
      command: 'error',
      properties: {
        file: 'services/items/读者证 (新).yaml',
        line: '73',
        endLine: '73',
        col: '7',
        endColumn: '9',
        title: 'value/wrong-kind',
      },
      message: '“网上支付”应当是“是”或者“否”，这里写的是“部分”\n改法：改成例如 否',
    });
    expect(second?.properties.title).toBe('yaml/full-width-colon');
  });

  it('are one for each finding, and nothing else is a command, whatever texts say', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const text = formatGithub(input);
        const isLevel = ({ command }: { readonly command: string }): boolean => ['error', 'warning', 'notice'].includes(command);
        const levels = commandsIn(text).filter(isLevel);
        const others = commandsIn(text)
          .filter((one) => !isLevel(one))
          .map(({ command }) => command);
        expect(levels.map(({ properties }) => properties.file).sort()).toEqual(
          input.diagnostics.map(({ span }) => `${input.base}${span.file}`).sort(),
        );
        expect(others).toEqual(input.suppressed.length === 0 ? [] : ['group', 'endgroup']);
        for (const line of text.split('\n')) if (read(line) === undefined) expect(line).not.toContain('##[');
      }),
    );
  });

  it('leave a line of result alone when nothing is found', () => {
    expect(formatGithub(inputOf(starter))).toMatch(/^检查了 .*没有发现问题\n$/);
  });
});

describe('GitLab issues', () => {
  it('have all that GitLab asks for, and fingerprints of their own', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const issues = JSON.parse(formatCodeClimate(input)) as readonly Readonly<Record<string, unknown>>[];
        expect(issues.length).toBe(input.diagnostics.length);
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
        for (const { description, check_name, severity, location } of issues) {
          expect([typeof description, typeof check_name]).toEqual(['string', 'string']);
          expect(['major', 'minor', 'info']).toContain(severity);
          const { path, lines } = location as { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
          expect(path.startsWith(input.base)).toBe(true);
          expect(lines.begin).toBeGreaterThan(0);
          expect(lines.end).toBeGreaterThanOrEqual(lines.begin);
        }
      }),
    );
    expect(formatCodeClimate(inputOf(starter))).toBe('[]\n');
  });
});

describe('a summary for a pull request', () => {
  const markdown = new MarkdownIt({ html: true });
  const plain = (html: string): string =>
    html
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tidy = (shown: string): string => shown.replace(/\s+/g, ' ').trim();
        expect(tidy(plain(markdown.renderInline(escapeMarkdown(text))))).toBe(tidy(printable(text)));
      }),
    );
    expect(escapeMarkdown('@all 见 #12 和 9:00，&lt; 50%')).toBe('@<!-- -->all 见 #<!-- -->12 和 9:00，&amp;lt; 50%');
    expect(escapeMarkdown('1. # - *a*')).toBe('1\\. # - \\*a\\*');
  });

  it('has a row of four cells for each finding, whatever texts say', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const html = markdown.render(formatMarkdown(input));
        const rows = [...html.matchAll(/<tr>\n(.*?)<\/tr>/gs)].map(([, row = '']) => row);
        expect(rows.filter((row) => row.includes('<td')).length).toBe(input.diagnostics.length + input.suppressed.length);
        for (const row of rows) expect([...row.matchAll(/<t[dh]/g)].length).toBe(4);
      }),
    );
  });

  it('says what it leaves out when there is no room', () => {
    const [finding] = faultyInput().diagnostics;
    const many = (count: number): ReportInput => ({
      ...faultyInput(),
      diagnostics: Array.from({ length: count }, (_, index) => ({
        ...(finding ?? expect.fail()),
        span: { file: `items/${index % 50}.yaml`, start: index, end: index },
      })),
    });
    const text = formatMarkdown(many(3000));
    const rows = [...text.matchAll(/\| 示范县\/口头说法 \|$/gm)].length;
    expect(text.length).toBeLessThanOrEqual(mostCharacters);
    expect(text.length).toBeGreaterThan(mostCharacters * 0.9);
    expect(text).toContain(`还有 ${3001 - rows} 行没有列出`);
    expect([...text.matchAll(/<details/g)].length).toBe([...text.matchAll(/<\/details>/g)].length);
    expect(formatMarkdown(many(20))).not.toContain('没有列出');
  });

  it('is short when nothing is found', () => {
    expect(formatMarkdown(inputOf(starter))).toMatch(/^## 办事指南检查\n\n检查了 .*没有发现问题\n$/);
    expect(formatMarkdown(inputOf(faulty, { lang: 'en' }))).toMatch(/^## Check of service guides\n\n/);
  });
});
