/**
 * The quality page: one file that needs nothing else, to be opened, sent and printed. In: the view that src/report/quality
 * makes, as plain data. Out: HTML. Its policy lets it load nothing, and run the one script that filters, by its hash.
 */
import { createHash } from 'node:crypto';
import { styleOf } from '../shared/style.ts';
import { trusted } from '../templates.ts';
import type { RenderTools } from '../tools.ts';

export function qualityPage(view: object, { lang, render, asset }: Pick<RenderTools, 'lang' | 'render' | 'asset'>): string {
  const script = asset('quality/filter.js');
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src '${hashOf(script)}'`;
  return render('quality/page', {
    ...view,
    htmlLang: lang === 'zh' ? 'zh-CN' : 'en',
    policy: trusted(policy),
    styles: trusted(styleOf({ asset }, ['quality/quality.css'])),
    script: trusted(script),
  });
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
