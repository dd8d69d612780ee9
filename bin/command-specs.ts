/**
 * The table of commands: arguments, options and their descriptions in both languages. In: nothing. Out: what cli.ts turns
 * into commander commands.
 */
import { Option } from 'commander';
import { type FormatName, formatNames } from '../src/report/format-names.ts';
import type { Lang, Severity } from '../src/schema/diagnostic.ts';
import { withHands } from './io/hands.ts';
import { type ExitCode, say, type World } from './world.ts';

type Values = readonly unknown[];
type Options = Readonly<Record<string, unknown>> & { readonly lang: Lang; readonly failOn: Severity };

export interface CommandSpec {
  readonly name: string;
  readonly about: readonly [zh: string, en: string];
  readonly args?: readonly (readonly [usage: string, zh: string, en: string])[];
  readonly options?: (lang: Lang) => readonly Option[];
  readonly action?: (args: Values, options: Options, world: World) => Promise<ExitCode>;
  readonly children?: readonly CommandSpec[];
}

/** Not given means Chinese; the option itself has no default so that a command's own default shows in its help. */
export const languageOption = (lang: Lang): Option =>
  new Option('--lang <lang>', say(lang, '语言：zh 中文，en 英文', 'language: zh Chinese, en English')).choices(['zh', 'en']).default('zh');

const option = (lang: Lang, flags: string, zh: string, en: string): Option => new Option(flags, say(lang, zh, en));
const workspaceArg = ['[workspace]', '工作区文件夹，默认为当前文件夹', 'workspace folder, by default the current one'] as const;
const asOfOption = (lang: Lang): Option =>
  option(
    lang,
    '--as-of <date>',
    '按哪一天的法律检查，例如 2026-10-01，默认为今天',
    'day whose law holds, such as 2026-10-01, by default today',
  );
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const formatOption = (lang: Lang): Option =>
  option(lang, '--format <format>', '输出形式：text 文字，json 数据', 'output: text or json').choices(['text', 'json']).default('text');
const lawOptions = (lang: Lang): readonly Option[] => [formatOption(lang), asOfOption(lang)];
const workspaceOption = (lang: Lang): Option =>
  option(lang, '--workspace <dir>', '工作区文件夹，默认为当前文件夹', 'workspace folder, by default the current one');

type LawCommand = 'list' | 'lock' | 'verify' | 'coverage';

/** Commands that look at the library of a workspace and need nothing else. */
const lawCommand = (name: LawCommand, zh: string, en: string): CommandSpec => ({
  name,
  about: [zh, en],
  args: [workspaceArg],
  options: lawOptions,
  action: async ([workspace], options, world) => (await import('./commands/law.ts'))[name](lawOptionsOf(options, text(workspace)), world),
});

const lawOptionsOf = (options: Options, workspace?: string) => ({
  workspace: workspace ?? '.',
  format: options.format === 'json' ? ('json' as const) : ('text' as const),
  lang: options.lang,
  ...asOfOf(options),
});

const asOfOf = ({ asOf }: Options): { readonly asOf?: string } => (typeof asOf === 'string' ? { asOf } : {});

export const commands: readonly CommandSpec[] = [
  {
    name: 'init',
    about: [
      '新建工作区：示例事项、单位、guide.yaml、编辑器设置和 CI 示例',
      'make a workspace: one item, one office, guide.yaml, editor settings, a CI example',
    ],
    args: [['[dir]', '放在哪个文件夹，默认为当前文件夹', 'folder to make it in, by default the current one']],
    action: async ([dir], { lang }, world) => (await import('./commands/init.ts')).init(text(dir) ?? '.', lang, world),
  },
  {
    name: 'new',
    about: ['新建文件', 'make a new file'],
    children: [
      {
        name: 'item',
        about: ['新建事项文件，必填要素逐项附说明', 'make an item file with every mandatory element explained'],
        args: [['<id>', '事项编号：小写字母、数字和连字符', 'item id: lower-case letters, digits and hyphens']],
        options: (lang) => [
          option(
            lang,
            '--type <type>',
            '事项类型：名称、英文词或者代码，如公共服务、public-service、20',
            'item type: English word, official name or number, such as public-service or 20',
          ).default(say(lang, '行政许可', 'licence')),
        ],
        action: async ([id], options, world) =>
          (await import('./commands/new-item.ts')).newItem(String(id), String(options.type), options.lang, world),
      },
      {
        name: 'translation',
        about: [
          '新建或者更新译文文件：列出要翻译的文字，译好的保留',
          'make a file of translations or bring one up to date: every text to translate, what is done stays',
        ],
        args: [
          [
            '[id]',
            '事项编号；不写则列出单位、网站和各事项共同的文字',
            'item id; without it texts of offices, the site and of several items',
          ],
        ],
        options: (lang) => [
          option(lang, '--to <language>', '译成哪种语言：en 英文，zh-hant 繁体', 'language to translate into: en or zh-hant'),
        ],
        action: async ([id], options, world) => {
          const to = text(options.to);
          return (await import('./commands/new-translation.ts')).newTranslation(
            {
              lang: options.lang,
              ...(text(id) === undefined ? {} : { id: String(id) }),
              ...(to === undefined ? {} : { to }),
            },
            world,
          );
        },
      },
    ],
  },
  {
    name: 'check',
    about: ['检查，列出全部问题及其位置和改法', 'check, and list every fault with its place and remedy'],
    args: [['[paths...]', '工作区、文件夹或者文件，默认为当前文件夹', 'workspaces, folders or files, by default the current folder']],
    options: (lang) => [
      option(
        lang,
        '--format <format>',
        '输出形式：html 给领导看的质量报告，sarif 代码扫描，junit 测试报告，github 标注合并请求，codeclimate 用于 GitLab，markdown 合并请求摘要',
        'output: html as a page for superiors, sarif for code scanning, junit as tests, github annotates pull requests, codeclimate for GitLab, markdown as a summary',
      )
        .choices(formatNames)
        .default('text'),
      option(
        lang,
        '--output <file>',
        '把 --format 的报告写入文件，屏幕上照常显示文字',
        'write the report of --format to a file; the terminal still shows text',
      ),
      option(
        lang,
        '--report <format=file>',
        '另外写一份报告，例如 sarif=findings.sarif；可以写多次',
        'write another report, such as sarif=findings.sarif; may be repeated',
      ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]),
      option(
        lang,
        '--relative-to <dir>',
        '报告里的路径从哪个文件夹算起，默认为当前文件夹；服务器上应当是仓库的根文件夹',
        'folder from which reports name files, by default the current one; on a server it has to be the root of the repository',
      ),
      option(
        lang,
        '--fail-on <severity>',
        '出现这一级及以上的问题时，退出码为1',
        'exit with 1 when there is a finding of this severity or above',
      )
        .choices(['error', 'warning', 'info'])
        .default('error'),
      asOfOption(lang),
      option(
        lang,
        '--fresh',
        '全部重新检查；平时没有变化的事项沿用上次的结果',
        'check everything anew; without it results of items that are unchanged are kept from before',
      ),
      option(
        lang,
        '--baseline',
        '把查出的问题记入 baseline.yaml，暂不处理；已经写好的理由不动，新的要补写理由',
        'enter what is found into baseline.yaml, to be set aside for now; reasons that are there stay, new ones have to be filled in',
      ),
    ],
    action: async ([paths], options, world) => {
      const { failOn, lang } = options;
      const output = text(options.output);
      const relativeTo = text(options.relativeTo);
      const [first = '.'] = paths as readonly string[];
      const fresh = options.fresh === true;
      return withHands(first, world.cwd, fresh, async (hands) =>
        (await import('./commands/check.ts')).check(
          paths as readonly string[],
          {
            format: options.format as FormatName,
            reports: Array.isArray(options.report) ? (options.report as readonly string[]) : [],
            failOn,
            lang,
            baseline: options.baseline === true,
            fresh,
            ...asOfOf(options),
            ...(output === undefined ? {} : { output }),
            ...(relativeTo === undefined ? {} : { relativeTo }),
          },
          world,
          hands,
        ),
      );
    },
  },
  {
    name: 'fix',
    about: [
      '自动修正不用动脑筋的问题：全角标点、日期写法、写错的键名等',
      'mend what needs no thought: full-width punctuation, notations of dates, misspelt keys',
    ],
    args: [['[paths...]', '工作区、文件夹或者文件，默认为当前文件夹', 'workspaces, folders or files, by default the current folder']],
    options: (lang) => [option(lang, '--dry-run', '只显示会怎样改，不写入文件', 'only show what would change')],
    action: async ([paths], options, world) =>
      (await import('./commands/fix.ts')).fix(paths as readonly string[], { dryRun: options.dryRun === true, lang: options.lang }, world),
  },
  {
    name: 'build',
    about: ['生成办事指南网站、业务手册网站和 PDF', 'make the guide site, the manual site and the PDFs'],
    args: [workspaceArg],
    options: (lang) => [
      option(lang, '-o, --out <dir>', '输出文件夹，默认为工作区下的 output', 'output folder, by default output in the workspace'),
      option(lang, '--no-pdf', '不生成 PDF', 'make no PDFs'),
      option(lang, '--only <id...>', '只生成这些事项', 'only these items'),
      option(lang, '--browser <path>', '打印 PDF 用的浏览器程序', 'browser that prints the PDFs'),
      option(
        lang,
        '--fresh',
        '全部重新生成；平时没有变化的事项和 PDF 沿用上次的',
        'make everything anew; without it items and PDFs that are unchanged are kept from before',
      ),
      option(
        lang,
        '--against <dir>',
        '上一版的输出文件夹：手册里标出改动',
        'output folder of the edition before: handbooks mark what changed',
      ),
      asOfOption(lang),
    ],
    action: async ([workspace], options, world) => {
      const against = text(options.against);
      const only = Array.isArray(options.only) ? { only: options.only as readonly string[] } : {};
      const out = text(options.out);
      const browser = text(options.browser);
      const fresh = options.fresh === true;
      return withHands(text(workspace) ?? '.', world.cwd, fresh, async (hands) =>
        (await import('./commands/build.ts')).build(
          {
            pdf: options.pdf !== false,
            fresh,
            lang: options.lang,
            ...asOfOf(options),
            ...(text(workspace) === undefined ? {} : { workspace: String(workspace) }),
            ...only,
            ...(out === undefined ? {} : { out }),
            ...(browser === undefined ? {} : { browser }),
            ...(against === undefined ? {} : { against }),
          },
          world,
          hands,
        ),
      );
    },
  },
  {
    name: 'dev',
    about: ['本机预览：保存即刷新，问题显示在页面上', 'preview on this machine: refreshes on save, shows findings in the page'],
    args: [workspaceArg],
    options: (lang) => [option(lang, '-p, --port <port>', '端口', 'port').default('4321')],
    action: async ([workspace], options, world) =>
      (await import('./commands/dev.ts')).dev({ workspace: text(workspace) ?? '.', port: String(options.port), lang: options.lang }, world),
  },
  {
    name: 'explain',
    about: ['解释一个问题代码：含义、理由、错误和正确的写法', 'explain a finding code: meaning, reason, wrong and right'],
    args: [
      [
        '[code]',
        '方括号里的代码，例如 key/unknown；不写则列出全部',
        'the code in brackets, such as key/unknown; all are listed without it',
      ],
    ],
    action: async ([code], { lang }, world) => (await import('./commands/explain.ts')).explain(text(code), lang, world),
  },
  {
    name: 'law',
    about: ['法律文本库', 'the library of law texts'],
    children: [
      lawCommand(
        'list',
        '列出 laws 文件夹里的法律：名称、位阶、版本、效力、条数',
        'list the texts in laws: title, rank, edition, force, articles',
      ),
      {
        name: 'add',
        about: ['把下载的法律文本加入 laws 文件夹', 'add downloaded law texts to laws'],
        args: [['<files...>', 'DOCX、Markdown 或者纯文本文件', 'DOCX, Markdown or plain text files']],
        options: (lang) => [formatOption(lang), workspaceOption(lang)],
        action: async ([files], options, world) =>
          (await import('./commands/law-add.ts')).add(files as readonly string[], lawOptionsOf(options, text(options.workspace)), world),
      },
      lawCommand('lock', '把各事项依据的条文记入 laws.lock', 'write what the items rely on to laws.lock'),
      lawCommand('verify', '核对 laws.lock：依据的条文变了没有', 'compare laws.lock with the texts: did what items rely on change'),
      lawCommand(
        'coverage',
        '哪些条文没有事项引用，缺少哪些文本，哪些事项只依据已废止的法律',
        'articles nobody cites, texts that are missing, items on repealed law alone',
      ),
      {
        name: 'impact',
        about: ['新文本影响哪些事项，逐条对照', 'which items a new text touches, article by article'],
        args: [['<file>', '新的法律文本', 'the new text'], workspaceArg],
        options: lawOptions,
        action: async ([file, workspace], options, world) =>
          (await import('./commands/law.ts')).impact(String(file), lawOptionsOf(options, text(workspace)), world),
      },
    ],
  },
  {
    name: 'test-rules',
    about: ['用示例测试自己的规则', 'test rules of your own on their examples'],
    args: [workspaceArg],
    action: async ([workspace], { lang }, world) =>
      (await import('./commands/test-rules.ts')).testRulesOf(text(workspace) ?? '.', lang, world),
  },
  {
    name: 'schema',
    about: ['写出编辑器用的中文和英文 Schema', 'write the Chinese and English editor schemas'],
    args: [
      [
        '[dir]',
        '工作区文件夹，默认为当前文件夹；写入其中的 .guide 文件夹',
        'workspace folder, by default the current one; written to its .guide folder',
      ],
    ],
    action: async ([dir], { lang }, world) => (await import('./commands/schema.ts')).writeSchemas(text(dir) ?? '.', lang, world),
  },
];
