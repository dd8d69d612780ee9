/**
 * Templates of src/render as functions. In: nothing. Out: them, in the built program, where scripts/bundle.ts puts a module of its own in the
 * place of this one; a program that runs from its sources makes them when they are used.
 */
import type { Maker } from '../../src/render/templates.ts';

export const madeTemplates: Readonly<Record<string, Maker>> = {};
