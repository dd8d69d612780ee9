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
  /** The variable of a partial, which is looked up when it is first written. */
  readonly partial: (name: string) => string;
  /** The expression for a property of @root, a variable where many ask for it. */
  readonly rooted: (name: string) => string;
  /** Variables that hold what an expression reads, because a block around asked for it. */
  readonly read: ReadonlyMap<string, string>;
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

/** `template` names the template in messages. The code finds `run` around it and returns a function of a context and a frame. */
export function templateCode(program: Program, template: string): string {
  try {
    const asked = new Map<string, number>();
    functionCode(program, (name) => {
      asked.set(name, (asked.get(name) ?? 0) + 1);
      return property('f.root', name);
    });
    const shared = [...asked].filter(([, times]) => times > 1).map(([name]) => name);
    const variables = new Map(shared.map((name, at) => [name, `r${at}`]));
    const heads = shared.map((name) => `const ${variables.get(name)} = ${property('f.root', name)};`).join('');
    const { partials, body } = functionCode(program, (name) => variables.get(name) ?? property('f.root', name));
    return `const { escape, plain, md, mdInline } = run; ${declared(partials)} return function (c, f) { let o = ''; ${heads} ${body} return o; };`;
  } catch (cause) {
    const message = `template ${template}: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw cause instanceof TemplateFault ? new TemplateFault(message, cause.place, { cause }) : new Error(message, { cause });
  }
}

function functionCode(program: Program, rooted: Scope['rooted']): { readonly partials: readonly string[]; readonly body: string } {
  let count = 0;
  const partials = new Map<string, string>();
  const partial = (name: string): string => {
    const variable = partials.get(name) ?? `p${partials.size}`;
    partials.set(name, variable);
    return variable;
  };
  const body = statements(program, { contexts: ['c'], frame: 'f', fresh: () => `v${count++}`, partial, rooted, read: new Map() });
  return { partials: [...partials.values()], body };
}

const declared = (variables: readonly string[]): string => (variables.length === 0 ? '' : `let ${variables.join(', ')};`);

/** What a statement is: text to be added, as an expression, or code of its own. */
type Code = { readonly text: string } | { readonly code: string };

/** Pieces of text that follow each other are added at once. */
function statements({ body }: Program, scope: Scope): string {
  let made = '';
  let pieces: string[] = [];
  const flush = (): void => {
    if (pieces.length > 0) made += `o += ${pieces.join(' + ')};`;
    pieces = [];
  };
  for (const statement of body) {
    const part = placed(statement, scope);
    if ('text' in part) pieces.push(part.text);
    else if (part.code !== '') {
      flush();
      made += part.code;
    }
  }
  flush();
  return made;
}

/** The innermost statement is the place of a fault. */
function placed(statement: Statement, scope: Scope): Code {
  try {
    return code(statement, scope);
  } catch (cause) {
    if (cause instanceof TemplateFault || !(cause instanceof Error)) throw cause;
    throw new TemplateFault(cause.message, statement.loc.start, { cause });
  }
}

function code(statement: Statement, scope: Scope): Code {
  switch (statement.type) {
    case 'ContentStatement': {
      const { value } = statement as hbs.AST.ContentStatement;
      return value === '' ? { code: '' } : { text: JSON.stringify(value) };
    }
    case 'CommentStatement':
      return { code: '' };
    case 'MustacheStatement':
      return { text: mustache(statement as hbs.AST.MustacheStatement, scope) };
    case 'BlockStatement':
      return { code: block(statement as hbs.AST.BlockStatement, scope) };
    case 'PartialStatement':
      return { text: partial(statement as hbs.AST.PartialStatement, scope, undefined) };
    case 'PartialBlockStatement': {
      const around = statement as hbs.AST.PartialBlockStatement;
      return { text: partial(around, scope, around.program) };
    }
    default:
      throw new Error(`${statement.type} is not known here`);
  }
}

function mustache({ path, params, escaped }: hbs.AST.MustacheStatement, scope: Scope): string {
  const name = (path as Path).original;
  if (params.length === 0) return `${escaped ? 'escape' : 'plain'}(${value(path, scope)})`;
  if (name !== 'md' && name !== 'mdInline') throw new Error(`there is no helper ${name}`);
  return `${name}(${only(params, name, scope)})`;
}

function block({ path, params, program, inverse }: hbs.AST.BlockStatement, scope: Scope): string {
  const name = (path as Path).original;
  const subject = only(params, name, scope);
  const variable = scope.fresh();
  const inner = { ...scope, read: new Map([...scope.read, [subject, variable]]) };
  const body = (part: Program | undefined): string => (part === undefined ? '' : statements(part, inner));
  const given = `const ${variable} = ${subject};`;
  switch (name) {
    case 'if':
      return given + choice(variable, body(program), body(inverse));
    case 'unless':
      return given + choice(variable, body(inverse), body(program));
    case 'with': {
      const inside = statements(program, { ...inner, contexts: [...scope.contexts, variable] });
      return `${given} if (${variable} ? ${isFilled(variable)} : ${variable} === 0) {${inside}} else {${body(inverse)}}`;
    }
    case 'each':
      return given + each(variable, program, body(inverse), inner);
    default:
      throw new Error(`there is no block ${name}`);
  }
}

/** As Handlebars has it, an empty list does not hold and is not there. */
const isFilled = (value: string): string => `(${value}.length !== 0 || !Array.isArray(${value}))`;

function choice(value: string, then: string, otherwise: string): string {
  const holds = `${value} && ${isFilled(value)}`;
  if (then === '') return `if (!(${holds})) {${otherwise}}`;
  return `if (${holds}) {${then}}${otherwise === '' ? '' : ` else {${otherwise}}`}`;
}

/** Whatever stands inside is written before the next turn begins, so all turns can share a frame. */
function each(list: string, program: Program, inverse: string, scope: Scope): string {
  const [index, context, frame] = [scope.fresh(), scope.fresh(), scope.fresh()] as const;
  const inside = statements(program, { ...scope, contexts: [...scope.contexts, context], frame });
  // Only partials, partial blocks and @index and the like look at the frame.
  const isAsked = inside.includes(frame);
  const declaration = `const ${frame} = { root: ${scope.frame}.root, block: ${scope.frame}.block, index: 0, last: ${list}.length - 1 };`;
  return `if (Array.isArray(${list}) && ${list}.length > 0) {
${isAsked ? declaration : ''}
for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {
const ${context} = ${list}[${index}];
${isAsked ? `${frame}.index = ${index};` : ''}
${inside}}}${inverse === '' ? '' : ` else {${inverse}}`}`;
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
  const context = pairs.length === 0 ? own : `Object.assign({}, ${own}, { ${named} })`;
  const called = (name as Path).original;
  if (called === '@partial-block') return `${scope.frame}.block(${context})`;
  const { index, last } = { index: `${scope.frame}.index`, last: `${scope.frame}.last` };
  const around = `{ root: ${scope.frame}.root, block: ${inside === undefined ? '' : wrapped(inside, scope)}, index: ${index}, last: ${last} }`;
  const variable = scope.partial(called);
  return `(${variable} ??= run.partial(${JSON.stringify(called)}))(${context}, ${inside === undefined ? scope.frame : around})`;
}

/** A block is written with the context that the partial gives it; what `../` means there depends on the partial, so nobody may ask. */
function wrapped(inside: Program, scope: Scope): string {
  const context = scope.fresh();
  return `(${context}) => { let o = ''; ${statements(inside, { ...scope, contexts: [context], read: new Map() })} return o; }`;
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
  const read = parts.reduce(property, start);
  return scope.read.get(read) ?? read;
}

function dataValue([name = '', ...parts]: readonly string[], { frame, rooted, read }: Scope): string {
  const [first, ...others] = parts;
  if (name === 'root' && first !== undefined) {
    const whole = others.reduce(property, rooted(first));
    return read.get(whole) ?? whole;
  }
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
