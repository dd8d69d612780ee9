/**
 * The sound workspace into which examples are put: that of `guide init` with a second item, a second office without
 * windows, a handbook, a rule pack, an empty baseline, a translation and some files.
 */
import type { FileListing } from '../../src/compile/files.ts';
import { type Contents, starter, starterItem, withPacks } from './compile.ts';
import { embed } from './embed.ts';

const neighbourCodes = "编号: library-card\n基本编码: '002031127002'\n实施编码: '12440199001990122P4002031127002'";

export const examplePaths = {
  item: 'items/example.yaml',
  office: 'offices/library.yaml',
  workspace: 'guide.yaml',
  handbook: 'handbooks/example.yaml',
  pack: 'packs/example.yaml',
  baseline: 'baseline.yaml',
  translation: 'translations/en/example.yaml',
  file: 'offices/example.yaml',
} as const;

export const sound: Contents & Readonly<Record<string, string>> = {
  ...starter,
  'guide.yaml': embed(withPacks(['example']), '语言: [简体, 英文]'),
  'items/library-card.yaml': embed(starterItem, neighbourCodes),
  'items/example.yaml': starterItem,
  'offices/archives.yaml': '名称: 示范县档案馆\n地址: 示范县文化路8号\n办公时间: 周一至周五 9:00—17:00\n电话: 020-55501003\n',
  'handbooks/example.yaml': '标题: 示范县文化服务手册\n读者: 公众\n',
  'baseline.yaml': '暂不处理: []\n',
  'translations/en/example.yaml': '语言: 英文\n译文: [{ 原文: 居民身份证, 译文: Resident identity card }]\n',
  'packs/example.yaml': '编号: example\n名称: 示范县规则\n',
};

/** Reasons why a reference to a file may lead nowhere. */
export const soundFiles: FileListing = {
  sizes: new Map([
    ['files/form.md', 120],
    ['files/emblem.svg', 2_000],
    ['files/empty.md', 0],
    ['files/setup.exe', 120],
  ]),
  outside: new Set(['files/shared.md']),
};
