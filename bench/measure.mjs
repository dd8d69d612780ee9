/**
 * Runs one command of the compiled program in a process of its own and prints what it cost. In: arguments of `guide`. Out: a
 * line of JSON with seconds from the start of the process, peak memory in MiB, and the exit code.
 */
import { performance } from 'node:perf_hooks';

// Made by `npm run compile`, which bench.ts runs first. Plain JavaScript, so that no translator is part of the cost.
const { run } = await import(new URL('../dist/bin/cli.js', import.meta.url).href);

const silent = { write: () => true };
const world = { stdout: silent, stderr: process.stderr, cwd: process.cwd(), env: process.env, signal: new AbortController().signal };
const code = await run(process.argv.slice(2), world);
const seconds = performance.now() / 1000;
console.log(JSON.stringify({ code, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 }));
