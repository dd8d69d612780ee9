/**
 * `guide check --baseline`: baseline.yaml with an entry for every finding that may be set aside. In: a workspace that was checked.
 * Out: the file on disk, and what was done in words; whether it could be done.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtendedBaseline, extendBaseline } from '../../src/extend-baseline.ts';
import { baselineFile } from '../../src/pipeline.ts';
import { formatText } from '../../src/report/text.ts';
import type { Lang } from '../../src/schema/diagnostic.ts';
import { replaceFile } from '../io/replace-file.ts';
import { say } from '../world.ts';
import type { CrewLoaded } from './load.ts';

export interface Written {
  readonly isDone: boolean;
  readonly text: string;
}

export function writeBaseline(loaded: CrewLoaded, isChosen: (file: string) => boolean, lang: Lang): Written {
  const { root, sources, compiled, ground, texts } = loaded;
  const extended = extendBaseline(sources, compiled, ground, { isChosen, lang });
  if (extended === undefined) {
    const faults = compiled.diagnostics.filter(({ span, severity }) => span.file === baselineFile && severity === 'error');
    const text = say(lang, `${baselineFile} 有错误，没有改动；先改好：`, `${baselineFile} has errors and was left alone; mend it first:`);
    return { isDone: false, text: `${text}\n\n${formatText(faults, texts, lang)}` };
  }
  const refusal = extended.added === 0 ? undefined : save(root, extended);
  if (refusal === undefined) return { isDone: true, text: `${wordsFor(extended, lang).join('\n')}\n` };
  const text =
    refusal === 'link'
      ? say(lang, '是链接，没有改动', 'is a link and was left alone')
      : say(lang, '被别的程序改过，没有改动；请再运行一次', 'was changed by another program meanwhile and left alone; run again');
  return { isDone: false, text: `${baselineFile} ${text}\n` };
}

function save(root: string, { before, after }: ExtendedBaseline): ReturnType<typeof replaceFile> {
  if (before !== undefined) return replaceFile(root, baselineFile, before, after);
  writeFileSync(join(root, baselineFile), after, { flag: 'wx' });
  return undefined;
}

function wordsFor({ added, kept, errors, expired, until }: ExtendedBaseline, lang: Lang): readonly string[] {
  const first =
    added === 0
      ? say(
          lang,
          `${baselineFile}：没有要新增的，原有 ${kept} 条没有改动`,
          `${baselineFile}: nothing to add, ${kept} entries left as they were`,
        )
      : say(
          lang,
          `${baselineFile}：新增 ${added} 条，截止日期 ${until}，理由待填写；原有 ${kept} 条没有改动`,
          `${baselineFile}: ${added} added, until ${until}, reasons to be filled in; ${kept} left as they were`,
        );
  return [
    first,
    ...(errors === 0
      ? []
      : [say(lang, `${errors} 个错误不能暂不处理，要改正`, `${errors} errors cannot be set aside and have to be mended`)]),
    ...(expired === 0
      ? []
      : [
          say(
            lang,
            `${expired} 个已经到期，没有延长；请改正，或者写上新的日期`,
            `${expired} ran out and were not prolonged; mend them or write a new day`,
          ),
        ]),
  ];
}
