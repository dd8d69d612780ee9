/** Unified social credit codes: real ones of public bodies, as they stand in published implementation codes. */
import { describe, expect, it } from 'vitest';
import { checkCharacter, usccFault } from '../../src/schema/uscc.ts';

const real = [
  '11440100007483172Q',
  '11440100007482575H',
  '11440000MB2D0164XH',
  '11440300MB2C94128A',
  '11440300MB2D072246',
  '11440100MB2C91891K',
  '11310000MB2F3067XN',
  '11440000553612461J',
  '114403006939513773',
];

describe('usccFault', () => {
  it.each(real)('%s is sound', (code) => {
    expect(usccFault(code)).toBeUndefined();
    expect(checkCharacter(code)).toBe(code[17]);
  });

  it.each(real)('%s with any two neighbouring characters exchanged is not', (code) => {
    const exchanged = [...code].flatMap((character, at) => {
      const next = code[at + 1];
      return next === undefined || next === character ? [] : [code.slice(0, at) + next + character + code.slice(at + 2)];
    });
    expect(exchanged.filter((wrong) => usccFault(wrong) === undefined)).toEqual([]);
  });

  it.each([
    ['TE5116020105116050', 'check-character'],
    ['11440100007482575I', 'shape'],
    ['1144010000748257OH', 'shape'],
    ['11440100007482575', 'shape'],
    ['11440100007482575HH', 'shape'],
    ['11440100007482575h', 'shape'],
    ['11440100007482575J', 'check-character'],
    ['12440199001990120H', 'organisation-code'],
  ])('%s: %s', (code, fault) => {
    expect(usccFault(code)).toBe(fault);
  });
});
