#!/usr/bin/env node
/** The command line. Everything it does is in cli.ts, which tests run with other streams. */
import { run } from './cli.ts';
import { invocation } from './io/invocation.ts';

/**
 * Who interrupts the program ends it at once, even where a rule of a user's never returns; only a command that has something to tidy up
 * asks for the signal, and is told from then on.
 */
let interrupted: AbortController | undefined;
function interruption(): AbortSignal {
  if (interrupted !== undefined) return interrupted.signal;
  const abort = new AbortController();
  interrupted = abort;
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => abort.abort(new Error(name)));
  return abort.signal;
}

// Who reads only the beginning, as head does, closes the pipe; there is nobody left to tell.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    process.exit();
  });

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Fails where somebody deleted the folder; asked when it is needed, so that the failure is told as others are.
  get cwd() {
    return process.cwd();
  },
  env: process.env,
  program: invocation(process.env, process.argv[1] ?? ''),
  get signal() {
    return interruption();
  },
});
