/** Traditional characters, and Chinese words on pages of another language. */
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import * as hant from '../../src/compile/generated/hant.ts';
import { markChinese } from '../../src/render/mark-chinese.ts';
import { traditional, traditionalHtml } from '../../src/render/to-traditional.ts';
import { exceptions } from '../../src/schema/traditional.ts';
import { toTraditional } from './support.ts';

const bare = Converter({ from: 'cn', to: 'hk' });

/** Texts of the kind that guides hold, one for each exception. */
const samples: readonly (readonly [simplified: string, traditional: string])[] = [
  ['对决定不服的，可以申请行政复议。', '對決定不服的，可以申請行政復議。'],
  ['准营准办', '准營准辦'],
  ['年满十六周岁', '年滿十六周歲'],
  ['了解办理进度', '了解辦理進度'],
  ['方便群众', '方便群眾'],
  ['启动听证程序', '啟動聽證程序'],
  ['有一部分没有采用。', '有一部分沒有採用。'],
  ['高峰时段', '高峰時段'],
  ['床位', '床位'],
];

describe('the converter', () => {
  it.each(samples)('%s → %s', (simplified, wanted) => {
    expect(toTraditional(simplified)).toBe(wanted);
  });
  it('needs each of its exceptions', () => {
    const made = samples.map(([text]) => bare(text)).join('\n');
    expect(exceptions.filter(([wrong]) => !made.includes(wrong))).toEqual([]);
  });
  it('quotes as its readers do', () => {
    expect(toTraditional('“申请”和‘受理’')).toBe('「申請」和『受理』');
  });
  it('changes no words, so that names of bodies stay what they are', () => {
    expect(toTraditional('示范县市场监督管理局网络信息中心')).toBe('示範縣市場監督管理局網絡信息中心');
  });
  it('leaves the fixed words as they are, which were converted before', () => {
    const texts = Object.values(hant).flatMap((table) => Object.values(table).filter((text) => typeof text === 'string'));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => toTraditional(text) !== text)).toEqual([]);
  });
});

describe('what is quoted', () => {
  it('stays in pages, with everything inside it', () => {
    const html = '<p>办理</p><ul lang="zh-CN"><li>办理<ul><li>办理</li></ul></li></ul><p title="办理">办理</p>';
    expect(traditionalHtml(html, toTraditional)).toBe(
      '<p>辦理</p><ul lang="zh-CN"><li>办理<ul><li>办理</li></ul></li></ul><p title="辦理">辦理</p>',
    );
  });
  it('stays in Markdown', () => {
    expect(traditional({ path: 'public/a.md', content: '办理\n> 办理\n' }, toTraditional).content).toBe('辦理\n> 办理\n');
  });
  it('leaves what is no text alone', () => {
    const copy = { path: 'public/a.html', content: { copyOf: 'files/a.html' } } as const;
    expect(traditional(copy, toTraditional)).toBe(copy);
    const script = { path: 'public/a.js', content: '办理' } as const;
    expect(traditional(script, toTraditional)).toBe(script);
  });
});

describe('Chinese on an English page', () => {
  const marked = (body: string): string => markChinese(`<html lang="en"><body>${body}</body></html>`).slice(22, -14);
  it.each([
    ['is marked at the element that holds nothing else', '<p>受理</p>', '<p lang="zh-CN">受理</p>'],
    [
      'is marked by itself within a sentence',
      '<p>Only if 主体 is “企业”</p>',
      '<p>Only if <bdi lang="zh-CN">主体</bdi> is <bdi lang="zh-CN">“企业”</bdi></p>',
    ],
    ['is marked with codes in it', '<p>一楼 A01 号</p>', '<p lang="zh-CN">一楼 A01 号</p>'],
    ['is not marked twice', '<div lang="zh-CN"><p>受理</p></div><p>OK</p>', '<div lang="zh-CN"><p>受理</p></div><p>OK</p>'],
    ['is marked in drawings', '<svg><text>受理 done</text></svg>', '<svg><text><tspan lang="zh-CN">受理</tspan> done</text></svg>'],
    ['is left in scripts and attributes', '<script>"受理"</script><p title="受理">OK</p>', '<script>"受理"</script><p title="受理">OK</p>'],
    [
      'stays one text in a choice',
      '<option>受理 done</option><option>受理</option>',
      '<option>受理 done</option><option lang="zh-CN">受理</option>',
    ],
    ['is marked behind an element without an end', '<p>a<br>受理</p>', '<p>a<br><bdi lang="zh-CN">受理</bdi></p>'],
  ])('%s', (_name, html, wanted) => {
    expect(marked(html)).toBe(wanted);
  });
  it('is the language of a Chinese page, and of a part of one', () => {
    for (const html of ['<html lang="zh-CN"><p>受理</p></html>', '<p>受理</p>']) expect(markChinese(html)).toBe(html);
  });
});
