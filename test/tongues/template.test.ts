/** `guide new translation`: what it writes, and that nothing that was done is lost when it writes again. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedText } from '../../src/compile/translatable.ts';
import { translationFile } from '../../src/compile/translation-template.ts';
import type { TranslationDraft } from '../../src/compile/translations.ts';
import { readDocument } from '../../src/pipeline.ts';
import { guide, workspace } from '../cli/cli.ts';
import { reader } from '../support/compile.ts';

const english = { slug: 'en', label: '英文', title: 'English' };
const place = { zh: ['事项名称'], en: ['Item name'] };
const textsOf = (...texts: readonly string[]): readonly PlacedText[] => texts.map((text) => ({ text, place }));

function draftOf(source: string): { readonly draft: TranslationDraft; readonly source: string } {
  const { draft, diagnostics } = readDocument({ path: 'translations/en/a.yaml', bytes: new TextEncoder().encode(source) }, reader);
  if (draft === undefined) throw new Error(`${JSON.stringify(diagnostics)}\n${source}`);
  return { draft: draft as TranslationDraft, source };
}

const first = (texts: readonly PlacedText[], lang: 'zh' | 'en' = 'zh'): string =>
  translationFile({ language: english, item: { id: 'a', name: '甲' }, texts, lang });
const again = (source: string, texts: readonly PlacedText[]): string =>
  translationFile({ language: english, item: { id: 'a', name: '甲' }, texts, before: draftOf(source), lang: 'zh' });

describe('a file of translations', () => {
  it('holds every text below its place, to be filled in', () => {
    expect(first(textsOf('读者证', '第一行\n第二行'))).toContain(
      '语言: 英文\n事项: a # 甲\n译文:\n\n  #: 事项名称\n  - 原文: 读者证\n    译文:\n\n  #: 事项名称\n  - 原文: |-\n      第一行\n      第二行\n    译文:\n',
    );
    expect(first(textsOf('读者证'), 'en')).toContain(
      'language: en\nitem: a # 甲\ntexts:\n\n  #: Item name\n  - source: 读者证\n    text:\n',
    );
  });

  it('keeps what is done, with the comments of the translators', () => {
    const filled =
      '# 由甲翻译\n语言: 英文\n事项: a\n译文:\n  # 查过术语表\n  - 原文: 读者证\n    译文: "Card: for readers"\n    备注: 与馆方商定\n  - 原文: 馆藏\n    译文: Holdings\n  # 完\n';
    const made = again(filled, textsOf('新的一条', '馆藏', '读者证'));
    expect(made).toBe(
      [
        '# 由甲翻译',
        '语言: 英文',
        '事项: a',
        '译文:',
        '',
        '  #: 事项名称',
        '  - 原文: 新的一条',
        '    译文:',
        '',
        '  #: 事项名称',
        '  - 原文: 馆藏',
        '    译文: Holdings',
        '',
        '  #: 事项名称',
        '  # 查过术语表',
        '  - 原文: 读者证',
        "    译文: 'Card: for readers'",
        '    备注: 与馆方商定',
        '',
        '  # 完',
        '',
      ].join('\n'),
    );
  });

  it('puts a source that changed anew, with the old words above it', () => {
    const made = again(
      '语言: 英文\n事项: a\n译文: [{ 原文: 凭身份证办理读者证, 译文: Cards against an ID }]\n',
      textsOf('凭居民身份证办理读者证'),
    );
    expect(made).toContain('  #~ 原文: 凭身份证办理读者证\n  #~ 译文: Cards against an ID\n  - 原文: 凭居民身份证办理读者证\n    译文:\n');
    expect(again(made, textsOf('凭居民身份证办理读者证'))).toBe(made);
  });

  it('keeps what nobody says any more as a comment', () => {
    const made = again('语言: 英文\n事项: a\n译文: [{ 原文: 甲乙丙丁, 译文: Gone }, { 原文: 戊己 }]\n', textsOf('完全不同的一句话'));
    expect(made).toMatch(/ {2}#~ 原文: 甲乙丙丁\n {2}#~ 译文: Gone\n$/);
    expect(made).not.toContain('戊己');
  });

  it('says the same when nothing changed, whatever the texts are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'中文 :#-|"\'{}[]&*!%@`\n,字，。aA1'), minLength: 1, maxLength: 30 });
    const sources = fc.uniqueArray(
      word.map((text) => `文${text.trim()}`),
      { maxLength: 6, selector: (text) => text.replace(/\s+/g, ' ') },
    );
    fc.assert(
      fc.property(sources, fc.array(word, { minLength: 6, maxLength: 6 }), (texts, words) => {
        const open = first(textsOf(...texts));
        if (texts.length === 0) return;
        const { draft } = draftOf(open);
        expect(draft.value.texts.map(({ source }) => source.replace(/\s+/g, ' '))).toEqual(
          texts.map((text) => text.replace(/\s+/g, ' ').trim()),
        );
        const filled = {
          ...draft,
          value: { ...draft.value, texts: draft.value.texts.map((one, at) => ({ ...one, text: words[at]?.trim() ?? '' })) },
        };
        const made = translationFile({ language: english, texts: textsOf(...texts), before: { draft: filled, source: open }, lang: 'zh' });
        const kept = draftOf(made).draft.value.texts.map(({ text = '' }) => text.replace(/\s+/g, ' '));
        expect(kept).toEqual(filled.value.texts.map(({ text }) => text.replace(/\s+/g, ' ')));
        expect(
          again(made, textsOf(...texts))
            .split('\n')
            .slice(4),
        ).toEqual(
          again(again(made, textsOf(...texts)), textsOf(...texts))
            .split('\n')
            .slice(4),
        );
      }),
    );
  });
});

describe('guide new translation', () => {
  const folder = workspace('starter');
  appendFileSync(join(folder, 'guide.yaml'), '语言: [简体, 英文]\n');
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  it('writes what is to be translated, and the check says how much', async () => {
    const made = await guide(folder, ['new', 'translation', 'library-card']);
    expect(made.code, made.err).toBe(0);
    expect(read('translations/en/library-card.yaml')).toContain('  #: 事项名称\n  - 原文: 公共图书馆读者证办理\n    译文:\n');
    const checked = await guide(folder, ['check', '.']);
    expect(checked.out).toContain('[translation/incomplete]');
    expect(checked.code).toBe(0);
  });

  it('takes what was translated once for all out of the files of items', async () => {
    expect((await guide(folder, ['new', 'translation', '--to', '英文'])).code).toBe(0);
    const common = read('translations/en/common.yaml');
    expect(common).toContain('示范县图书馆');
    writeFileSync(join(folder, 'translations/en/common.yaml'), '语言: 英文\n译文: [{ 原文: 公共图书馆读者证办理, 译文: Library card }]\n');
    rmSync(join(folder, 'translations/en/library-card.yaml'));
    await guide(folder, ['new', 'translation', 'library-card']);
    expect(read('translations/en/library-card.yaml')).not.toContain('原文: 公共图书馆读者证办理\n');
  });

  it.each([
    [['new', 'translation', 'libary-card'], 'library-card'],
    [['new', 'translation', 'library-card', '--to', 'fr'], '--to'],
  ])('refuses %j and says what to do', async (args, remedy) => {
    const refused = await guide(folder, args);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(remedy);
  });

  it('does not write over a file with errors', async () => {
    writeFileSync(join(folder, 'translations/en/library-card.yaml'), '语言: 英文\n事项: library-card\n译文: [{ 译文: Card }]\n');
    const refused = await guide(folder, ['new', 'translation', 'library-card']);
    expect(refused.code).toBe(2);
    expect(read('translations/en/library-card.yaml')).toContain('译文: [{ 译文: Card }]');
  });
});
