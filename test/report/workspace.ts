/**
 * A faulty workspace for reports, and the input that `guide check` would hand them: a sound item, a faulty one, a file with
 * CRLF, a rule of a pack of its own, and a finding that is suppressed.
 */
import { ownExamples } from '../../bin/io/rule-examples.ts';
import { prepare } from '../../src/pipeline.ts';
import type { LateReport, Report, ReportInput } from '../../src/report/report-input.ts';
import { noPaint } from '../../src/report/summary.ts';
import { infosInUse } from '../../src/rule-infos.ts';
import type { Diagnostic, Lang, Suppressed } from '../../src/schema/diagnostic.ts';
import { type Contents, check, noFiles, reader, sourcesOf, starterItem, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';
import { sound, soundFiles } from '../support/sound.ts';

const faultyItem = embed(
  starterItem,
  [
    '网上支付: 部分',
    '收费：不收费',
    '设定依据: 公共图书馆法第三十三条',
    "适用范围: '找 @管理员 说 <b>打个招呼</b> | 见 #12，[这里](1)。'",
  ].join('\n'),
);

/** Sound in shape, so that rules run: the same words twice, and a finding with a second place. */
const colloquialItem = embed(
  starterItem,
  '编号: colloquial\n受理条件: [先跑一趟, 再跑一趟]\n咨询方式: { 电话: 020-55501001 }\n监督投诉方式: { 电话: 020-55501001 }',
);

const pack = `编号: own
名称: 示范县规则
规则:
  - 代码: 示范县/口头说法
    类型: 禁用词
    对象: [受理条件]
    词语: [跑一趟]
    级别: 提示
    说明: “{found}”是口头说法
    改法: 写清楚到哪里、做什么
    英文说明: '"{found}" is colloquial'
    英文改法: say where to go and what to do
    依据: 《示范县办事指南编写约定》第三条
    理由: 口头说法各人理解不一。
    错误示例: |
      受理条件: [本人到图书馆跑一趟]
    正确示例: |
      受理条件: [本人到图书馆总服务台]
`;

export const faulty: Contents = {
  'guide.yaml': withPacks(['own']),
  'packs/own.yaml': pack,
  'items/读者证 (新).yaml': embed(faultyItem.replace('收费: 不收费\n', ''), '编号: reader'),
  'items/colloquial.yaml': colloquialItem,
  'items/library-card.yaml': String(sound['items/library-card.yaml']),
  'offices/library.yaml': String(sound['offices/library.yaml']),
  'offices/archives.yaml': '名称: 示范县档案馆\r\n地址: 示范县文化路8号\r\n办公时间: 周一至周五 9:00—17:00\r\n电话: 12\r\n',
};

export function inputOf(
  contents: Contents,
  more: Partial<ReportInput> = {},
  hides: (finding: Diagnostic) => boolean = () => false,
): ReportInput {
  const { diagnostics, texts, counts } = check(contents, soundFiles);
  const ground = prepare({ documents: sourcesOf(contents), listing: noFiles }, reader);
  return {
    diagnostics: diagnostics.filter((finding) => !hides(finding)),
    suppressed: diagnostics.filter(hides).map(suppress),
    sources: texts,
    tally: { ...counts, checks: 100 },
    lang: 'zh',
    paint: noPaint,
    files: Object.keys(contents),
    rules: () => infosInUse(ground, ownExamples()),
    checked: () => ({ items: [], asOf: '2026-11-28', packs: [], standards: [] }),
    page: async () => '',
    base: '',
    failOn: 'error',
    version: '0.1.0',
    ...more,
  };
}

export const suppress = (finding: Diagnostic): Suppressed => ({
  finding,
  reason: '等待法制办答复 --> <待定>',
  until: '2026-12-31',
  by: 'comment',
  span: { ...finding.span, end: finding.span.start },
});

const isSuppressed = ({ code }: Diagnostic): boolean => code === 'citation/no-title-marks';

/** The faulty workspace; only the rules found are listed, so that the expected outputs stay readable. */
export function faultyInput(lang: Lang = 'zh', base = 'services/'): ReportInput {
  const input = inputOf(faulty, { lang, base }, isSuppressed);
  const found = new Set([...input.diagnostics, ...input.suppressed.map(({ finding }) => finding)].map(({ code }) => code));
  const rules = input.rules().filter(({ code }) => found.has(code));
  return { ...input, rules: () => rules };
}

/** Runs a form that is loaded when it is wanted. */
export const run = async (form: () => Promise<Report | LateReport>, input: ReportInput): Promise<string> => (await form())(input);
