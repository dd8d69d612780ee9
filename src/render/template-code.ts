/**
 * Templates as plain functions. In: what Handlebars parsed. Out: the source of a function that does what Handlebars' own would,
 * without asking at run time what the parser already knew: which names are helpers, where a partial is, how deep `../` reaches.
 * It is several times as fast, and rendering is the largest part of a build. Templates may use what ours use, and nothing else:
 * paths, `if`, `unless`, `each` over lists, `with`, partials with a context or named values, partial blocks, `md` and `mdInline`.
 * test/render/templates.test.ts compares the two on every page.
 */
import type Handlebars from 'handlebars';

type Program = hbs.AST.Program;
type Statement = hbs.AST.Statement;
type Expression = hbs.AST.Expression;
type Path = hbs.AST.PathExpression;

/** Where code stands: the variable of the context, those around it outermost first, and that of the frame. */
interface Scope {
  readonly contexts: readonly string[];
  readonly frame: string;
  readonly fresh: () => string;
}

export type Parse = typeof Handlebars.parse;

/** Names that no template reads; they would lead from data to code. */
const forbidden = new Set(['constructor', '__proto__', 'prototype']);

/** What a template may not hold, and where it stands. */
export class TemplateFault extends Error {
  readonly place: hbs.AST.Position;
  constructor(message: string, place: hbs.AST.Position, options?: ErrorOptions) {
    super(message, options);
    this.place = place;
  }
}

/** `template` names the template in messages. The function takes a context and a frame, and finds `run` around it. */
export function templateCode(program: Program, template: string): string {
  let count = 0;
  const fresh = (): string => `v${count++}`;
  try {
    return `function (c, f) { let o = ''; ${statements(program, { contexts: ['c'], frame: 'f', fresh })} return o; }`;
  } catch (cause) {
    const message = `template ${template}: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw cause instanceof TemplateFault ? new TemplateFault(message, cause.place, { cause }) : new Error(message, { cause });
  }
}

const statements = ({ body }: Program, scope: Scope): string => body.map((statement) => placed(statement, scope)).join('');

/** The innermost statement is the place of a fault. */
function placed(statement: Statement, scope: Scope): string {
  try {
    return code(statement, scope);
  } catch (cause) {
    if (cause instanceof TemplateFault || !(cause instanceof Error)) throw cause;
    throw new TemplateFault(cause.message, statement.loc.start, { cause });
  }
}

function code(statement: Statement, scope: Scope): string {
  switch (statement.type) {
    case 'ContentStatement': {
      const { value } = statement as hbs.AST.ContentStatement;
      return value === '' ? '' : `o += ${JSON.stringify(value)};`;
    }
    case 'CommentStatement':
      return '';
    case 'MustacheStatement':
      return mustache(statement as hbs.AST.MustacheStatement, scope);
    case 'BlockStatement':
      return block(statement as hbs.AST.BlockStatement, scope);
    case 'PartialStatement':
      return partial(statement as hbs.AST.PartialStatement, scope, undefined);
    case 'PartialBlockStatement': {
      const around = statement as hbs.AST.PartialBlockStatement;
      return partial(around, scope, around.program);
    }
    default:
      throw new Error(`${statement.type} is not known here`);
  }
}

function mustache({ path, params, escaped }: hbs.AST.MustacheStatement, scope: Scope): string {
  const name = (path as Path).original;
  if (params.length === 0) return escaped ? `o += run.escape(${value(path, scope)});` : `o += run.plain(${value(path, scope)});`;
  if (name !== 'md' && name !== 'mdInline') throw new Error(`there is no helper ${name}`);
  return `o += run.${name}(${only(params, name, scope)});`;
}

function block({ path, params, program, inverse }: hbs.AST.BlockStatement, scope: Scope): string {
  const name = (path as Path).original;
  const subject = only(params, name, scope);
  const body = (inner: Program | undefined): string => (inner === undefined ? '' : statements(inner, scope));
  switch (name) {
    case 'if':
      return `if (run.holds(${subject})) {${body(program)}} else {${body(inverse)}}`;
    case 'unless':
      return `if (run.holds(${subject})) {${body(inverse)}} else {${body(program)}}`;
    case 'with': {
      const context = scope.fresh();
      const inside = statements(program, { ...scope, contexts: [...scope.contexts, context] });
      return `const ${context} = ${subject}; if (run.isThere(${context})) {${inside}} else {${body(inverse)}}`;
    }
    case 'each':
      return each(subject, program, body(inverse), scope);
    default:
      throw new Error(`there is no block ${name}`);
  }
}

function each(subject: string, program: Program, inverse: string, scope: Scope): string {
  const [list, index, context, frame] = [scope.fresh(), scope.fresh(), scope.fresh(), scope.fresh()] as const;
  const inside = statements(program, { ...scope, contexts: [...scope.contexts, context], frame });
  return `const ${list} = ${subject};
if (Array.isArray(${list}) && ${list}.length > 0) for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {
const ${context} = ${list}[${index}];
const ${frame} = { root: ${scope.frame}.root, block: ${scope.frame}.block, index: ${index}, last: ${list}.length - 1 };
${inside}} else {${inverse}}`;
}

/** `inside` is what a partial block wraps; `@partial-block` writes it with the context of the place it stands in. */
function partial(
  { name, params, hash }: Omit<hbs.AST.PartialStatement, 'type' | 'indent' | 'strip'>,
  scope: Scope,
  inside: Program | undefined,
): string {
  const [given] = params;
  const own = given === undefined ? current(scope) : value(given, scope);
  const pairs = (hash as hbs.AST.Hash | undefined)?.pairs ?? [];
  const named = pairs.map(({ key, value: part }) => `${JSON.stringify(key)}: ${value(part, scope)}`).join(', ');
  const context = pairs.length === 0 ? own : `{ ...${own}, ${named} }`;
  const called = (name as Path).original;
  if (called === '@partial-block') return `o += ${scope.frame}.block(${context});`;
  const frame = inside === undefined ? scope.frame : `{ ...${scope.frame}, block: ${wrapped(inside, scope)} }`;
  return `o += run.partial(${JSON.stringify(called)})(${context}, ${frame});`;
}

/** A block is written with the context that the partial gives it; what `../` means there depends on the partial, so nobody may ask. */
function wrapped(inside: Program, scope: Scope): string {
  const context = scope.fresh();
  return `(${context}) => { let o = ''; ${statements(inside, { ...scope, contexts: [context] })} return o; }`;
}

function only(params: readonly Expression[], name: string, scope: Scope): string {
  const [param, ...others] = params;
  if (param === undefined || others.length > 0) throw new Error(`${name} takes one value`);
  return value(param, scope);
}

function value(expression: Expression, scope: Scope): string {
  switch (expression.type) {
    case 'PathExpression':
      return pathValue(expression as Path, scope);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return JSON.stringify((expression as hbs.AST.StringLiteral).value);
    default:
      throw new Error(`${expression.type} is not known here`);
  }
}

const current = ({ contexts }: Scope): string => contexts.at(-1) ?? 'c';

function pathValue(path: Path, scope: Scope): string {
  const parts = path.parts as readonly string[];
  if (path.data) return dataValue(parts, scope);
  const start = scope.contexts.at(-1 - path.depth);
  if (start === undefined) throw new Error(`${path.original} reaches out of the template or block`);
  return parts.reduce(property, start);
}

function dataValue([name = '', ...parts]: readonly string[], { frame }: Scope): string {
  const starts: Readonly<Record<string, string>> = {
    root: `${frame}.root`,
    index: `${frame}.index`,
    first: `(${frame}.index === 0)`,
    last: `(${frame}.index === ${frame}.last)`,
  };
  const start = starts[name];
  if (start === undefined) throw new Error(`there is no @${name}`);
  return parts.reduce(property, start);
}

function property(from: string, name: string): string {
  if (forbidden.has(name)) throw new Error(`a template may not read ${name}`);
  return `${from}?.[${JSON.stringify(name)}]`;
}
