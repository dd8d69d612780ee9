/**
 * Findings as text for people. In: findings and sources. Out: one block per finding, like a good compiler's.
 */
import type { Diagnostic, Lang, Suppressed } from '../schema/diagnostic.ts';
import type { Span } from '../schema/located.ts';
import { frame } from './frame.ts';
import { severityWords } from './lines.ts';
import { printable } from './printable.ts';
import { placeOf, type Sources } from './sources.ts';
import { counted, noPaint, type Paint } from './summary.ts';
import { noteOf, word } from './wording.ts';

const labels = { zh: { fix: '改法', fixable: '可自动修正' }, en: { fix: 'fix', fixable: 'fixable' } } as const;

export function formatText(diagnostics: readonly Diagnostic[], sources: Sources, lang: Lang, paint: Paint = noPaint): string {
  return diagnostics.map((finding) => block(finding, sources, lang, paint)).join('\n');
}

function block(finding: Diagnostic, sources: Sources, lang: Lang, paint: Paint): string {
  const { message, fix } = word(finding, lang);
  const place = paint('bold', placeText(finding.span, sources));
  const severity = paint(finding.severity, severityWords[lang][finding.severity]);
  const mark = finding.fix === undefined ? '' : paint('dim', lang === 'zh' ? `（${labels.zh.fixable}）` : ` (${labels.en.fixable})`);
  const lines = [`${place} ${severity}${lang === 'zh' ? '：' : ': '}${message} ${paint('dim', `[${finding.code}]`)}${mark}`];
  lines.push(...frame(finding.span, sources).map((text) => `    ${text}`));
  for (const related of finding.related ?? []) lines.push(...relatedLines(related, sources, lang, paint));
  if (fix !== undefined) lines.push(`      ${labels[lang].fix}${lang === 'zh' ? '：' : ': '}${fix}`);
  return `${lines.join('\n')}\n`;
}

function placeText(span: Span, sources: Sources): string {
  const { line, column } = placeOf(span, sources);
  return `${printable(span.file)}:${line}:${column}:`;
}

function relatedLines(related: NonNullable<Diagnostic['related']>[number], sources: Sources, lang: Lang, paint: Paint): readonly string[] {
  const head = `    ${paint('dim', placeText(related.span, sources))} ${noteOf(related.note, lang)}`;
  return [head, ...frame(related.span, sources).map((text) => `    ${text}`)];
}

const origins = {
  zh: { comment: '注释', baseline: '存量问题' },
  en: { comment: 'comment', baseline: 'baseline' },
} as const;

/** Two lines each, because nothing is to be done about them now: what was found, and why and until when it is set aside. */
export function formatSuppressed(suppressed: readonly Suppressed[], sources: Sources, lang: Lang, paint: Paint = noPaint): string {
  if (suppressed.length === 0) return '';
  const head = lang === 'zh' ? `暂不处理 ${suppressed.length} 个：` : `${counted(suppressed.length, 'finding')} set aside for now:`;
  const lines = suppressed.flatMap(({ finding, reason, until, by, span }) => {
    const place = placeText(finding.span, sources);
    const origin = `${origins[lang][by]} ${placeText(span, sources).slice(0, -1)}`;
    const why = printable(reason);
    const { message } = word(finding, lang);
    return [
      `  ${place} ${severityWords[lang][finding.severity]}${lang === 'zh' ? '：' : ': '}${message} ${paint('dim', `[${finding.code}]`)}`,
      lang === 'zh'
        ? `      至 ${until}：${why}${paint('dim', `（${origin}）`)}`
        : `      until ${until}: ${why}${paint('dim', ` (${origin})`)}`,
    ];
  });
  return `${[paint('bold', head), ...lines].join('\n')}\n`;
}
