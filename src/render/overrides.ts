/**
 * Templates and style sheets of a workspace, which stand in for those of this program. In: the files of themes/ and the names
 * this program has. Out: those that can be used, and a finding for each that cannot, at its place: a name that nothing has, what
 * Handlebars cannot parse, what templates may not hold. A public template is handed the public view, whoever wrote it.
 */
import Handlebars from 'handlebars';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { offer } from '../schema/suggest.ts';
import { TemplateFault, templateCode } from './template-code.ts';

export interface ThemeFile {
  /** In the workspace: themes/site/_shell.hbs. */
  readonly path: string;
  readonly text: string;
}

export interface Carried {
  readonly templates: readonly string[];
  /** Paths of style sheets, with their ending. */
  readonly styles: readonly string[];
}

export interface Overrides {
  readonly templates: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, string>>;
  /** Added to every style sheet. */
  readonly ownStyle: string;
}

export const noOverrides: Overrides = { templates: {}, styles: {}, ownStyle: '' };

export const themesFolder = 'themes';
const ownStyleName = 'own.css';

export interface ReadOverrides {
  readonly overrides: Overrides;
  readonly diagnostics: readonly Diagnostic[];
}

export function readOverrides(files: readonly ThemeFile[], carried: Carried): ReadOverrides {
  const templates: Record<string, string> = {};
  const styles: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  let ownStyle = '';
  for (const file of files) {
    const name = file.path.slice(themesFolder.length + 1);
    if (name === ownStyleName) ownStyle = harmless(file.text);
    else if (carried.styles.includes(name)) styles[name] = harmless(file.text);
    else if (!name.endsWith('.hbs') || !carried.templates.includes(stemOf(name))) diagnostics.push(unknown(file, name, carried));
    else {
      const found = faultIn(file, carried);
      if (found === undefined) templates[stemOf(name)] = file.text;
      else diagnostics.push(found);
    }
  }
  return { overrides: { templates, styles, ownStyle }, diagnostics };
}

const stemOf = (name: string): string => name.replace(/\.hbs$/, '');

/** Style sheets also stand inside documents for print, whose element they must not end. */
const harmless = (css: string): string => css.replace(/<\//g, '<\\/');

function unknown({ path }: ThemeFile, name: string, { templates, styles }: Carried): Diagnostic {
  const names = [...templates.map((template) => `${template}.hbs`), ...styles, ownStyleName];
  const args = { found: name, allowed: offer(name, names) };
  return { code: 'theme/unknown-template', severity: 'warning', span: { file: path, start: 0, end: 0 }, args };
}

/** Handlebars' parser ends with the first fault, so there is one a file. */
function faultIn(file: ThemeFile, { templates }: Carried): Diagnostic | undefined {
  try {
    const program = Handlebars.parse(file.text);
    templateCode(program, file.path);
    const stranger = partialsIn(program).find(({ name }) => name !== '@partial-block' && !templates.includes(name));
    return stranger === undefined ? undefined : syntax(file, `{{> ${stranger.name}}}`, spanFrom(file, stranger.line, stranger.column));
  } catch (cause) {
    if (cause instanceof TemplateFault) {
      const detail = cause.message.replace(/^template [^:]*: /, '');
      return syntax(file, detail, spanFrom(file, cause.place.line, cause.place.column));
    }
    return parseFault(file, cause);
  }
}

function syntax(_file: ThemeFile, detail: string, span: Diagnostic['span']): Diagnostic {
  return { code: 'theme/template-syntax', severity: 'error', span, args: { detail } };
}

/** From a place to the end of its line. */
function spanFrom({ path, text }: ThemeFile, line: number, column: number): Diagnostic['span'] {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
  const start = Math.min(before + column, text.length);
  return { file: path, start, end: Math.min(before + (lines[line - 1]?.replace(/\r$/, '').length ?? column), text.length) };
}

/** Handlebars says "Parse error on line 3:", what stands before the place, and below it dashes up to the place. */
function parseFault(file: ThemeFile, cause: unknown): Diagnostic {
  const { message, lineNumber, column } = cause as { message: string; lineNumber?: number; column?: number };
  const [first = '', excerpt = '', pointer = '', expecting = ''] = message.split('\n');
  const line = lineNumber ?? Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  if (column !== undefined) return syntax(file, first.replace(/ - \d+:\d+$/, ''), spanFrom(file, line, column));
  const written = file.text.split('\n')[line - 1] ?? '';
  const before = excerpt.slice(0, pointer.length - 1).replace(/^\.\.\./, '');
  const shared = Array.from({ length: before.length }, (_unused, at) => before.slice(at)).find((tail) => written.includes(tail)) ?? '';
  const detail = /got '(\w+)'/.exec(expecting)?.[1];
  return syntax(file, detail === undefined ? first : `${first} ${detail}`, spanFrom(file, line, written.indexOf(shared) + shared.length));
}

interface Called {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

function partialsIn(program: hbs.AST.Program | undefined): readonly Called[] {
  return (program?.body ?? []).flatMap((statement): readonly Called[] => {
    const { type, name, program: inner, inverse, loc } = statement as hbs.AST.BlockStatement & { name?: hbs.AST.PathExpression };
    const below = [...partialsIn(inner), ...partialsIn(inverse)];
    const isPartial = type.startsWith('Partial') && name !== undefined;
    return isPartial ? [{ name: name.original, ...loc.start }, ...below] : below;
  });
}

/** A template that failed while pages were made; the first line of the reason. */
export function failedTemplate(name: string, cause: unknown): Diagnostic {
  const [detail = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
  const span = { file: `${themesFolder}/${name}.hbs`, start: 0, end: 0 };
  return { code: 'theme/template-fails', severity: 'error', span, args: { detail } };
}
