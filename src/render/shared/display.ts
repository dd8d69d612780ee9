/**
 * The reader's own display: large type and the theme. In: a language. Out: the words of the switches that
 * shared/_display.hbs places in the head of every page and shared/display.js works.
 */
import * as hant from '../../compile/generated/hant.ts';
import type { Tongue } from '../../schema/tongue.ts';

const zh = { label: '显示设置', large: '大字版', theme: '配色', system: '配色：自动', light: '配色：浅色', dark: '配色：深色' };
const en: typeof zh = {
  label: 'Display',
  large: 'Large type',
  theme: 'Colours',
  system: 'Colours: auto',
  light: 'Colours: light',
  dark: 'Colours: dark',
};

export type DisplayTexts = typeof zh;
const tables: Readonly<Record<Tongue, DisplayTexts>> = { zh, 'zh-hant': hant.displayTexts, en };
export const displayTexts = (tongue: Tongue): DisplayTexts => tables[tongue];
