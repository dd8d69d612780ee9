/**
 * The command line. In: arguments and a world. Out: the exit code: 0 clean, 1 findings, 2 wrong use, 3 failure of the machine
 * or a bug. Commands are imported when they are used.
 */
import { Command, CommanderError } from 'commander';
import type { Lang, Severity } from '../src/schema/diagnostic.ts';
import { UsageError } from '../src/schema/usage-error.ts';
import { commanderMessage, commandTerm, listedCommands, optionText, titles, usageText } from './cli-texts.ts';
import { type CommandSpec, commands, languageOption } from './command-specs.ts';
import { systemFailure } from './io/system-failure.ts';
import { version } from './io/version.ts';
import { type ExitCode, exitCodes, say, type World } from './world.ts';

export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const lang = languageOf(args);
  let code: ExitCode = exitCodes.clean;
  const program = makeProgram(lang, world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (cause) {
    return explainFailure(cause, lang, world);
  }
}

/** The language decides the help itself, so it is looked up before the arguments are parsed. */
function languageOf(args: readonly string[]): Lang {
  return args.some((arg, index) => arg === '--lang=en' || (arg === '--lang' && args[index + 1] === 'en')) ? 'en' : 'zh';
}

function explainFailure(cause: unknown, lang: Lang, world: World): ExitCode {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
  if (cause instanceof UsageError) {
    world.stderr.write(`${cause.in(lang)}\n`);
    return exitCodes.usage;
  }
  if (world.signal.aborted) {
    world.stderr.write(`${say(lang, '已中断。', 'Interrupted.')}\n`);
    return exitCodes.failure;
  }
  const known = systemFailure(cause);
  if (known !== undefined) {
    world.stderr.write(`${known.in(lang)}\n`);
    return exitCodes.failure;
  }
  const introduction = say(
    lang,
    '运行失败。原因可能在磁盘、浏览器，也可能是程序缺陷，请把下面的内容报告给维护者：',
    'This failed because of the disk, the browser or a fault in the program. Please report the following:',
  );
  world.stderr.write(`${introduction}\n${describe(cause)}\n`);
  return exitCodes.failure;
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return [cause.stack ?? cause.message, ...(cause.cause === undefined ? [] : [describe(cause.cause)])].join('\n');
}

function makeProgram(lang: Lang, world: World, finish: (code: ExitCode) => void): Command {
  const program = localise(new Command('guide'), lang, world)
    .description(
      say(
        lang,
        '政务服务事项标准的检查和编译：由 YAML 生成办事指南、业务手册和 PDF 手册',
        'Checks item standards written in YAML and compiles them into service guides, operating manuals and PDF handbooks',
      ),
    )
    .version(version(), '-V, --version', say(lang, '显示版本', 'show the version'))
    .helpCommand('help [command]', say(lang, '显示命令的帮助', 'show help for a command'));
  for (const spec of commands) addCommand(program, spec, lang, world, finish);
  return program;
}

function addCommand(parent: Command, spec: CommandSpec, lang: Lang, world: World, finish: (code: ExitCode) => void): void {
  const command = localise(parent.command(spec.name), lang, world).description(say(lang, ...spec.about));
  for (const [usage, zh, en] of spec.args ?? []) command.argument(usage, say(lang, zh, en));
  for (const option of spec.options?.(lang) ?? []) command.addOption(option);
  for (const child of spec.children ?? []) addCommand(command, child, lang, world, finish);
  const { action } = spec;
  if (action === undefined) return;
  command.action(async (...values: unknown[]) => {
    const options = command.opts<Record<string, unknown> & { readonly failOn: Severity }>();
    finish(await action(values.slice(0, spec.args?.length ?? 0), { ...options, lang }, world));
  });
}

/** Everything commander prints itself, in the chosen language and to the given streams. */
function localise(command: Command, lang: Lang, world: World): Command {
  return command
    .exitOverride()
    .addOption(languageOption(lang))
    .helpOption('-h, --help', say(lang, '显示帮助', 'show help'))
    .configureHelp({
      styleTitle: (title) => titles(title, lang),
      optionDescription: (option) => optionText(option, lang),
      commandUsage: (shown) => usageText(shown, lang),
      visibleCommands: listedCommands,
      subcommandTerm: commandTerm,
    })
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, write) => write(commanderMessage(text, lang)),
    });
}
