/**
 * Colour. In: a stream. Out: a painter that colours on a terminal and leaves text alone elsewhere (NO_COLOR is respected).
 */
import { noPaint, type Paint } from '../../src/report/summary.ts';

const codes: Readonly<Record<Parameters<Paint>[0], string>> = { error: '31;1', warning: '33;1', info: '36', dim: '2', bold: '1' };

export function painterFor(stream: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Paint {
  const isColoured = env.FORCE_COLOR !== undefined ? env.FORCE_COLOR !== '0' : stream.isTTY === true && env.NO_COLOR === undefined;
  return isColoured ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : noPaint;
}
