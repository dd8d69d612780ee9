/** Setting findings aside: what a comment and an entry of the baseline are about, and what is said about them. */
import { describe, expect, it } from 'vitest';
import { fixWorkspace } from '../../src/fix.ts';
import { compileWorkspace, makeReader } from '../../src/pipeline.ts';
import { type Checked, type Contents, check, noFiles, sourcesOf, standards, starter, starterItem, withPacks } from '../support/compile.ts';
import { embed } from '../support/embed.ts';

const path = 'items/library-card.yaml';
const today = '2026-11-28';
const reader = makeReader(standards, { today });

/** Two rules that find words: one an error, one a warning; and one across items. */
const pack = `编号: own
名称: 试验
内置规则: [consistency/material-named-differently, law/repealed]
规则:
  - { 代码: own/soon, 类型: 禁用词, 对象: [适用范围, 申请材料.备注, 受理条件], 词语: [尽快, 及时], 级别: 警告, 说明: 模糊 }
  - { 代码: own/never, 类型: 禁用词, 对象: [适用范围, 申请材料.备注], 词语: [一律], 级别: 错误, 说明: 太绝 }
`;

const base: Contents = { ...starter, 'guide.yaml': withPacks(['own']), 'packs/own.yaml': pack };
const run = (item: string, more: Contents = {}, using = reader): Checked => check({ ...base, [path]: item, ...more }, noFiles, using);
const item = (snippet: string): string => embed(starterItem, snippet);
const aside = ({ suppressed }: Checked): readonly string[] =>
  suppressed.map(({ finding, reason, until, by }) => [finding.code, by, until, reason].join(' '));

const note = '# 暂不处理 own/soon 至 2027-06-30：正在修订';
const materials = (first: string, second: string): string =>
  `申请材料:\n${first}  - 名称: 居民身份证\n    备注: 尽快提交\n${second}  - 名称: 委托书\n    备注: 尽快提交\n`;

describe('a comment', () => {
  it('at the end of a line is about that line', () => {
    const found = run(item(`适用范围: 尽快来办 ${note}`));
    expect(found.codes).toEqual([]);
    expect(aside(found)).toEqual(['own/soon comment 2027-06-30 正在修订']);
  });

  it('sets an error of a rule aside, and the item is built', () => {
    const text = item('适用范围: 一律来办 # 暂不处理 own/never 至 2027-06-30：正在修订');
    expect(run(item('适用范围: 一律来办')).failed).toEqual([path]);
    const found = run(text);
    expect([found.codes, found.failed]).toEqual([[], []]);
    expect(found.catalogue?.items).toHaveLength(1);
  });

  it('on a line of its own is about the entry that begins below it', () => {
    const found = run(item(materials(`  ${note}\n`, '')));
    expect(found.codes).toEqual(['own/soon']);
    expect(found.texts.get(path)?.slice(0, found.diagnostics[0]?.span.start)).toContain('委托书');
    expect(run(item(`${note}\n\n# 另一个注释\n${materials('', '')}`)).codes).toEqual([]);
    expect(run(item(materials('', `  ${note}\n`))).codes).toEqual(['own/soon']);
  });

  it('above the first key of an entry is about that key alone', () => {
    const inside = `申请材料:\n  -\n    ${note}\n    名称: 居民身份证\n    备注: 尽快提交\n`;
    expect(run(item(inside)).codes).toEqual(['suppression/unused', 'own/soon']);
  });

  it('at the head of a block text is about the text', () => {
    const found = run(item(`适用范围: | ${note}\n  先看清楚。\n  尽快来办。\n`));
    expect([found.codes, aside(found).length]).toEqual([[], 1]);
  });

  it('behind the last line of a long text is about the text', () => {
    expect(run(item(`适用范围: "尽快\n  来办" ${note}\n`)).codes).toEqual([]);
  });

  it('may stand in brackets', () => {
    const found = run(item(`申请材料: [\n  ${note}\n  { 名称: 居民身份证, 备注: 尽快提交 },\n  { 名称: 委托书, 备注: 尽快提交 },\n  ]\n`));
    expect([found.codes, aside(found).length]).toEqual([['own/soon'], 1]);
  });

  it.each([
    ['several codes', '适用范围: 一律尽快 # 暂不处理 own/soon、own/never 至 2027-06-30：正在修订'],
    ['half-width marks', '适用范围: 一律尽快 #暂不处理 own/soon, own/never 至2027-06-30:正在修订'],
    ['English', '适用范围: 一律尽快 # allow own/soon, own/never until 2027-06-30: 正在修订'],
    ['another notation of the day', '适用范围: 一律尽快 # 暂不处理：own/soon own/never 到 2027年6月30日，正在修订'],
  ])('takes %s', (_what, text) => {
    const found = run(item(text));
    expect(found.codes).toEqual([]);
    expect([...aside(found)].sort()).toEqual(['own/never comment 2027-06-30 正在修订', 'own/soon comment 2027-06-30 正在修订']);
  });

  it.each([
    ['no day', '# 暂不处理 own/soon：正在修订', 'suppression/incomplete', '缺少截止日期'],
    ['no reason', '# 暂不处理 own/soon 至 2027-06-30', 'suppression/incomplete', '缺少理由'],
    ['no code', '# 暂不处理 至 2027-06-30：正在修订', 'suppression/incomplete', '缺少问题代码'],
    ['nothing but a code', '# allow own/soon', 'suppression/incomplete', '缺少截止日期、理由'],
    ['a day that does not exist', '# 暂不处理 own/soon 至 2027-02-30：正在修订', 'suppression/no-such-date', '2027-02-30'],
    ['an unknown code', '# 暂不处理 own/sooon 至 2027-06-30：正在修订', 'suppression/unknown-code', 'own/soon'],
  ])('with %s is a finding, and sets nothing aside', (_what, comment, code, words) => {
    const found = run(item(`适用范围: 尽快来办 ${comment}`));
    expect([...found.codes].sort()).toEqual(['own/soon', code]);
    const finding = found.diagnostics.find((one) => one.code === code);
    expect(finding?.severity).toBe('warning');
    const written = found.texts.get(path)?.slice(finding?.span.start, finding?.span.end) ?? '';
    expect(comment).toContain(written);
    expect(written).not.toBe('');
    expect(found.show()).toContain(words);
  });

  it.each([
    '# 暂不处理这个材料，等市里通知',
    '# 暂不处理 等市里通知',
    '# allow visitors to sit down',
    '# allowed own/soon until 2027-06-30: no',
    '# 见注：# 暂不处理 own/soon',
  ])('that only begins alike is none: %s', (comment) => {
    expect(run(item(`收费: 不收费 ${comment}`)).codes).toEqual([]);
  });

  it('in a text is none', () => {
    const texts = [
      "适用范围: '来办 # 暂不处理 own/soon'",
      '适用范围: |\n  来办\n  # 暂不处理 own/soon\n',
      '适用范围: 来办#暂不处理 own/soon',
    ];
    for (const text of texts) expect(run(item(text)).codes).toEqual([]);
  });

  it('is honoured in files of Windows and in offices', () => {
    expect(run(item(`适用范围: 尽快来办 ${note}`).replaceAll('\n', '\r\n')).codes).toEqual([]);
    const office = 'offices/library.yaml';
    const text = embed(String(base[office]), '交通指引: 看看，，再说');
    const code = 'text/repeated-punctuation';
    expect(run(starterItem, { [office]: text }).codes).toEqual([code]);
    expect(run(starterItem, { [office]: text.replace('再说', `再说 # 暂不处理 ${code} 至 2027-06-30：原件如此`) }).codes).toEqual([]);
  });
});

describe('what is said about suppressions', () => {
  it('that have run out, beside the finding that is back', () => {
    const text = item('适用范围: 尽快来办 # 暂不处理 own/soon 至 2026-11-27：正在修订');
    const found = run(text);
    expect([...found.codes].sort()).toEqual(['own/soon', 'suppression/expired']);
    expect(found.suppressed).toEqual([]);
    expect(found.diagnostics.find(({ code }) => code === 'own/soon')?.related).toEqual([
      expect.objectContaining({ note: 'suppression-expired' }),
    ]);
    expect(run(text, {}, makeReader(standards, { today: '2026-11-27' })).codes).toEqual([]);
  });

  it('that are of no use, with the way to be rid of them', () => {
    const found = run(item(`适用范围: 来办 ${note}`));
    expect(found.codes).toEqual(['suppression/unused']);
    expect(found.diagnostics[0]?.fix).toBeDefined();
  });

  it('of rules that are off', () => {
    const off = { 'guide.yaml': `${String(base['guide.yaml'])}规则调整: { own/soon: 关闭 }\n` };
    expect(run(item(`适用范围: 尽快来办 ${note}`), off).codes).toEqual(['suppression/rule-off']);
  });

  it('of errors of this program, which stay', () => {
    const found = run(item('网上支付: 部分 # 暂不处理 value/not-a-boolean 至 2027-06-30：等新系统上线'));
    const [code] = run(item('网上支付: 部分')).codes;
    const same = run(item(`网上支付: 部分 # 暂不处理 ${code} 至 2027-06-30：等新系统上线`));
    expect([...same.codes].sort()).toEqual([code, 'suppression/not-possible'].sort());
    expect(same.failed).toEqual([path]);
    expect(found.failed).toEqual([path]);
  });

  it('of suppressions, which cannot be set aside', () => {
    const text = `# 暂不处理 suppression/unused 至 2027-06-30：以后再说\n适用范围: 来办 ${note}`;
    expect([...run(item(text)).codes].sort()).toEqual(['suppression/not-possible', 'suppression/unused']);
  });

  it('without a reason, though they hold', () => {
    const found = run(item('适用范围: 尽快来办 # 暂不处理 own/soon 至 2027-06-30：待填写'));
    expect([found.codes, found.suppressed.length]).toEqual([['suppression/no-reason'], 1]);
  });

  it('not in files that could not be looked at', () => {
    expect(run(item(`网上支付: 部分\n适用范围: 来办 ${note}`)).codes).not.toContain('suppression/unused');
    const across = item('收费: 不收费 # 暂不处理 consistency/material-named-differently 至 2027-06-30：正在统一');
    expect(run(across).codes).toEqual(['suppression/unused']);
    expect(run(across, { 'items/second.yaml': '{' }).codes).not.toContain('suppression/unused');
    expect(run(item('收费: 不收费 # 暂不处理 law/repealed 至 2027-06-30：正在修订')).codes).toEqual([]);
  });
});

const entry = (more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ 代码: 'own/soon', 文件: path, 理由: '正在修订', 截止日期: '2027-06-30', ...more })
    .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}\n`)
    .join('');

const baseline = (...entries: readonly string[]): Contents => ({ 'baseline.yaml': `# 存量\n暂不处理:\n${entries.join('')}` });

describe('an entry of the baseline', () => {
  const text = item(materials('', ''));

  it('is about an element, by the names on the way', () => {
    const found = run(text, baseline(entry({ 位置: '申请材料 › 居民身份证 › 备注' })));
    expect([found.codes, aside(found)]).toEqual([['own/soon'], ['own/soon baseline 2027-06-30 正在修订']]);
  });

  it('follows the entry when the list is in another order and other things are added', () => {
    const moved = item(
      '受理条件: 在本县居住\n申请材料:\n  - 照片\n  - 名称: 委托书\n    备注: 来交\n  - 名称: 居民身份证\n    备注: 尽快提交\n',
    );
    const given = baseline(entry({ 位置: '申请材料 > 居民身份证 > 备注', 原文: '尽快' }));
    expect(run(moved, given).codes).toEqual([]);
    expect(run(moved.replace('尽快', '及时'), given).codes).toEqual(['suppression/unused', 'own/soon']);
  });

  it('may be in English', () => {
    const english = `entries:\n  - { code: own/soon, file: ./${path}, place: materials › 居民身份证 › remarks, reason: being revised, until: 2027-06-30 }\n`;
    const names = run(text, { 'baseline.yaml': english });
    expect([names.codes, names.suppressed.length]).toEqual([['own/soon'], 1]);
  });

  it('without a place is about the whole file', () => {
    const found = run(text, baseline(entry()));
    expect([found.codes, found.suppressed.length]).toEqual([[], 2]);
  });

  it('that is faulty is reported, and the others hold', () => {
    const found = run(text, baseline(entry({ 截止日期: '2027-02-30' }), entry({ 位置: '申请材料 › 委托书 › 备注' })));
    expect([...found.codes].sort()).toEqual(['format/date', 'own/soon']);
  });

  it('gives way to a comment and is then of no use', () => {
    const found = run(item(`适用范围: 尽快来办 ${note}`), baseline(entry()));
    expect(found.codes).toEqual(['suppression/unused']);
    expect(found.diagnostics[0]?.span.file).toBe('baseline.yaml');
  });

  it('about a file that is gone says so', () => {
    const found = run(starterItem, baseline(entry({ 文件: 'items/libary-card.yaml' })));
    expect(found.codes).toEqual(['suppression/unknown-file']);
    expect(found.show()).toContain('items/library-card.yaml');
  });

  it('sets findings aside that have no document', () => {
    const layout = { lookalikes: new Map([['item', ['item/a.yaml']]]) };
    const given = { ...base, ...baseline(entry({ 代码: 'folder/misnamed', 文件: 'item' })) };
    const found = check(given, noFiles, reader, layout);
    expect([found.codes, found.suppressed.length]).toEqual([[], 1]);
  });
});

describe('guide fix', () => {
  function fixed(contents: Contents): ReadonlyMap<string, string> {
    const sources = { documents: sourcesOf({ ...base, ...contents }), listing: noFiles };
    const files = fixWorkspace(sources, compileWorkspace(sources, reader), reader, () => true);
    return new Map(files.map(({ path: name, after }) => [name, new TextDecoder().decode(after)]));
  }

  it('deletes comments and codes of no use, and leaves the others', () => {
    const whole = item(`适用范围: 来办 ${note}\n${note}\n收费: 不收费`);
    expect(fixed({ [path]: whole }).get(path)).toBe(item('适用范围: 来办\n收费: 不收费'));
    const part = item('适用范围: 尽快 # 暂不处理 own/never、own/soon 至 2027-06-30：正在修订');
    expect(fixed({ [path]: part }).get(path)).toBe(part.replace('own/never、', ''));
  });

  it('deletes entries of no use, neighbours and the last ones too', () => {
    const keep = entry({ 位置: '申请材料 › 居民身份证 › 备注' });
    const gone = entry({ 位置: '申请材料 › 户口簿' });
    const text = item(materials('', ''));
    expect(fixed({ [path]: text, ...baseline(gone, keep, gone, gone) }).get('baseline.yaml')).toBe(`# 存量\n暂不处理:\n${keep}`);
    expect(fixed(baseline(gone, gone)).get('baseline.yaml')).toBe('# 存量\n暂不处理: []\n');
    expect(
      fixed({ 'baseline.yaml': `暂不处理: [{ 代码: own/soon, 文件: ${path}, 理由: 甲乙, 截止日期: 2027-06-30 }]\n` }).get('baseline.yaml'),
    ).toBe('暂不处理: []\n');
  });

  it('leaves what is set aside as it is', () => {
    const code = 'text/repeated-punctuation';
    const text = item(`适用范围: 来办。。 # 暂不处理 ${code} 至 2027-06-30：原件如此`);
    expect(run(text).suppressed.map(({ finding }) => finding.code)).toEqual([code]);
    expect(fixed({ [path]: text }).size).toBe(0);
  });

  it('keeps suppressions of findings across items while it looks at a part', () => {
    const other = (id: string, number: number): string =>
      embed(starterItem, `编号: ${id}\n基本编码: '00203112700${number}'\n实施编码: '12440199001990122P400203112700${number}'`);
    const others = { 'items/second.yaml': other('second', 2), 'items/third.yaml': other('third', 3) };
    const named = (name: string): string =>
      `申请材料:\n  # 暂不处理 consistency/material-named-differently 至 2027-06-30：正在统一\n  - { 名称: ${name}, 来源渠道: 政府部门核发, 出具机构: 公安机关, 获取方式: 现场查验 }\n`;
    const date = '生效日期: 2026.1.1\n';
    const found = run(item(named('身份证')), others);
    expect([found.codes, aside(found).length]).toEqual([[], 1]);
    const both = { [path]: item(date + named('身份证')), ...others };
    expect(fixed(both).get(path)).toBe(item(date.replace('2026.1.1', "'2026-01-01'") + named('身份证')));
    const usual = fixed({ ...both, [path]: item(date + named('居民身份证')) }).get(path);
    expect(usual).toContain("生效日期: '2026-01-01'");
    expect(usual).not.toContain('暂不处理');
  });
});

describe('hostile files', () => {
  it('with very many comments, very long ones, and very many entries come to an end', () => {
    const many = `${Array.from({ length: 20_000 }, () => note).join('\n')}\n收费: 不收费\n`;
    expect(run(item(many)).diagnostics.length).toBeLessThan(300);
    const long = run(item(`适用范围: 尽快来办 ${note}${'理'.repeat(1_000_000)}`));
    expect([long.codes, long.suppressed[0]?.reason.length]).toEqual([[], 300]);
    const hashes = run(item(`适用范围: 来办 ${'# 暂不处理 own/soon '.repeat(50_000)}`));
    expect(hashes.codes).toEqual(['suppression/incomplete']);
    const entries = baseline(...Array.from({ length: 5000 }, (_unused, index) => entry({ 位置: `申请材料 › ${index}` })));
    const found = run(item(materials('', '')), entries);
    expect(found.codes.filter((code) => code === 'own/soon')).toHaveLength(2);
    expect(found.diagnostics.length).toBeLessThan(300);
  });
});
