/**
 * The library in words. In: what `guide law` found out. Out: text in the reader's language.
 */
import type { Copies } from '../law/copies.ts';
import type { ArticleChange } from '../law/impact.ts';
import { kindLabels, kindTitles } from '../law/kind.ts';
import type { LockReview } from '../law/lock.ts';
import type { Coverage, LawLine, Status } from '../law/review.ts';
import type { Lang } from '../schema/diagnostic.ts';
import { printable } from './printable.ts';

const pick = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);
const lines = (texts: readonly string[]): string => (texts.length === 0 ? '' : `${texts.map(printable).join('\n')}\n`);
const ids = (list: readonly string[], lang: Lang): string => list.join(lang === 'zh' ? '、' : ', ');

const statuses: Readonly<Record<Lang, Readonly<Record<Status, string>>>> = {
  zh: { 'in-force': '有效', superseded: '旧版本', 'not-yet-in-force': '尚未施行', repealed: '已废止' },
  en: { 'in-force': 'in force', superseded: 'superseded', 'not-yet-in-force': 'not yet in force', repealed: 'repealed' },
};

export function listText(laws: readonly LawLine[], copies: readonly Copies[], lang: Lang): string {
  const each = laws.map(({ title, kind, version = '?', status, articles }) =>
    pick(
      lang,
      `${statuses.zh[status]}  ${version}  《${title}》  ${kindLabels[kind]}，${articles}条`,
      `${statuses.en[status]}  ${version}  《${title}》  ${kindTitles[kind]}, ${articles} articles`,
    ),
  );
  const current = laws.filter(({ status }) => status === 'in-force').length;
  const same = copies.filter(({ differing }) => differing.length === 0).length;
  return lines([
    ...each,
    ...copies.flatMap((pair) => (pair.differing.length === 0 ? [] : [copyLine(pair, lang)])),
    pick(
      lang,
      `共${laws.length}个文本，${current}个有效${same === 0 ? '' : `；另有${same}个文件和别的文件是同一版本，文字相同`}`,
      `${laws.length} texts, ${current} in force${same === 0 ? '' : `; files with the same version and words as another: ${same}`}`,
    ),
  ]);
}

const copyLine = ({ title, version = '?', used, unused, differing }: Copies, lang: Lang): string =>
  pick(
    lang,
    `文字不同  《${title}》${version} 有两份：${first(differing, lang)}不一样；用的是 ${used}，没有用 ${unused}。请核对后删去一份`,
    `differing copies  《${title}》${version}: ${first(differing, lang)}; used is ${used}, not used is ${unused}. Compare them and delete one`,
  );

/** Longer lists are for `--format json`. */
const most = 12;
const first = (list: readonly string[], lang: Lang): string =>
  list.length <= most
    ? ids(list, lang)
    : pick(lang, `${ids(list.slice(0, most), lang)}等${list.length}条`, `${ids(list.slice(0, most), lang)} and ${list.length - most} more`);

export function coverageText({ cited, uncited, missing, onRepealed }: Coverage, lang: Lang): string {
  const uses = cited.flatMap(({ title, articles, used, unused, items }) => [
    pick(
      lang,
      `《${title}》：${items.length}个事项引用，${articles}条中用到${used}条`,
      `《${title}》: cited by ${items.length} items, ${used} of ${articles} articles used`,
    ),
    ...(unused.length === 0 ? [] : [`  ${pick(lang, '没有用到：', 'not used: ')}${first(unused, lang)}`]),
  ]);
  const absent = missing.map(({ title, items }) =>
    pick(lang, `缺少文本：《${title}》（${ids(items, lang)}）`, `no text: 《${title}》 (${ids(items, lang)})`),
  );
  const bad = onRepealed.map(({ id, name, laws }) =>
    pick(
      lang,
      `设定依据全部废止：${id}（${name}）：《${laws.join('》《')}》`,
      `rests on repealed law alone: ${id} (${name}): 《${laws.join('》《')}》`,
    ),
  );
  const total = pick(
    lang,
    `引用了${cited.length}部法律，缺少${missing.length}部的文本；laws 里有${uncited.length}部没有事项引用；${onRepealed.length}个事项只依据已废止的法律`,
    `${cited.length} laws cited, ${missing.length} without a text; ${uncited.length} in laws cited by no item; ${onRepealed.length} items rest on repealed law alone`,
  );
  return lines([...uses, ...absent, ...bad, total]);
}

export const lockText = (
  file: string,
  { items, citations }: { readonly items: number; readonly citations: number },
  kept: number,
  lang: Lang,
): string =>
  lines([
    pick(lang, `已写入 ${file}：${items}个事项，${citations}处条文`, `wrote ${file}: ${items} items, ${citations} places of law`),
    ...(kept === 0
      ? []
      : [pick(lang, `其中${kept}个事项有错误，保留上次的记录`, `${kept} of these items have errors; what was known of them is kept`)]),
  ]);

export function verifyText({ same, changed, fresh, dropped }: LockReview, lang: Lang): string {
  const day = (version: string): string => version || '?';
  return lines([
    ...changed.map(({ id, citation, was, now }) =>
      now === undefined
        ? pick(
            lang,
            `变了：${id} ${citation}：现在的法律文本里没有${was.places}`,
            `changed: ${id} ${citation}: the texts no longer have ${was.places}`,
          )
        : pick(
            lang,
            `变了：${id} ${citation}（${day(was.version)} → ${day(now.version)}）`,
            `changed: ${id} ${citation} (${day(was.version)} → ${day(now.version)})`,
          ),
    ),
    ...fresh.map(({ id, citation }) => pick(lang, `没有记录：${id} ${citation}`, `not in the lock: ${id} ${citation}`)),
    ...dropped.map(({ id, citation }) => pick(lang, `不再引用：${id} ${citation}`, `no longer cited: ${id} ${citation}`)),
    pick(
      lang,
      `${same}处没有变，${changed.length}处变了，${fresh.length}处没有记录，${dropped.length}处不再引用`,
      `${same} unchanged, ${changed.length} changed, ${fresh.length} not in the lock, ${dropped.length} no longer cited`,
    ),
  ]);
}

export interface ImpactReport {
  readonly title: string;
  readonly was: string;
  readonly now: string;
  readonly changes: readonly ArticleChange[];
  readonly touched: readonly {
    readonly id: string;
    readonly element: string;
    readonly citation: string;
    readonly changes: readonly ArticleChange[];
  }[];
  readonly documents: readonly string[];
  readonly handbooks: readonly { readonly id: string; readonly title: string }[];
}

export function impactText({ title, was, now, changes, touched, documents, handbooks }: ImpactReport, lang: Lang): string {
  return lines([
    pick(
      lang,
      `《${title}》：${was || '?'} → ${now || '?'}，${changes.length}条有变化`,
      `《${title}》: ${was || '?'} → ${now || '?'}, ${changes.length} articles differ`,
    ),
    ...changes.flatMap((change) => [`  ${changeLine(change, lang)}`, ...sideBySide(change, lang)]),
    '',
    ...touched.flatMap(({ id, element, citation, changes: own }) => [
      pick(lang, `影响：${id} ${element}：${citation}`, `touches: ${id} ${element}: ${citation}`),
      ...(own.length === 0
        ? [`  ${pick(lang, '引用的是整部法律', 'cites the law as a whole')}`]
        : own.map((change) => `  ${changeLine(change, lang)}`)),
    ]),
    ...documents.map((path) => pick(lang, `要重新生成：${path}`, `to be built again: ${path}`)),
    ...handbooks.map((book) => pick(lang, `要重新编印：${book.title}`, `to be printed again: ${book.title}`)),
    touched.length === 0
      ? pick(lang, '没有事项受影响', 'no item is touched')
      : pick(
          lang,
          `${new Set(touched.map(({ id }) => id)).size}个事项的${touched.length}处引用受影响`,
          `${touched.length} citations in ${new Set(touched.map(({ id }) => id)).size} items are touched`,
        ),
  ]);
}

function changeLine({ was = '', now = '', fate }: ArticleChange, lang: Lang): string {
  const zh = {
    changed: `${was}改了`,
    moved: `${was}移到${now}`,
    'moved-and-changed': `${was}移到${now}，也改了`,
    gone: `${was}删去了`,
    new: `${now}是新增的`,
  };
  const en = {
    changed: `${was} is changed`,
    moved: `${was} is now ${now}`,
    'moved-and-changed': `${was} is now ${now} and changed`,
    gone: `${was} is gone`,
    new: `${now} is new`,
  };
  return (lang === 'zh' ? zh : en)[fate];
}

/** `quoted` is the new wording, `law` the old one. */
function sideBySide({ differences }: ArticleChange, lang: Lang): readonly string[] {
  const none = pick(lang, '（无）', '(none)');
  const short = (text: string): string => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line === '' ? none : line.length > 80 ? `${line.slice(0, 80)}…` : line;
  };
  return differences.map(({ quoted, law }) => `    ${pick(lang, '原', 'was')} ${short(law)}  ${pick(lang, '现', 'now')} ${short(quoted)}`);
}

export const addedText = (
  added: readonly {
    readonly from: string;
    readonly to?: string;
    readonly title?: string;
    readonly version?: string;
    readonly articles?: number;
  }[],
  lang: Lang,
): string =>
  lines(
    added.map(({ from, to, title = '', version = '?', articles = 0 }) =>
      to === undefined
        ? pick(lang, `没有加入，读不出法律文本：${from}`, `not added, no law text could be read: ${from}`)
        : pick(
            lang,
            `已加入 ${to}：《${title}》，${version}，${articles}条`,
            `added ${to}: 《${title}》, ${version}, ${articles} articles`,
          ),
    ),
  );
