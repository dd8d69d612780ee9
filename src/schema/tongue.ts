/**
 * Languages in which a site is published. The program itself speaks Chinese and English (`Lang`); a site may be in Traditional
 * Chinese too, which has the words of the Chinese one in other characters.
 */
import type { Lang } from './diagnostic.ts';
import type { SiteLanguageCode } from './generated/types.ts';

export type Tongue = SiteLanguageCode;

/** As HTML names it. */
export const tagOf: Readonly<Record<Tongue, string>> = { zh: 'zh-CN', 'zh-hant': 'zh-Hant', en: 'en' };

/** As its own readers call it. */
export const nameOf: Readonly<Record<Tongue, string>> = { zh: '简体中文', 'zh-hant': '繁體中文', en: 'English' };

export const langOf = (tongue: Tongue): Lang => (tongue === 'en' ? 'en' : 'zh');
