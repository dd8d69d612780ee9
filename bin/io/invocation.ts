/**
 * How this program was called. In: the environment and the path of the script that runs. Out: the words that call it again
 * from the same folder, for the commands that messages propose.
 */
import { basename, delimiter, dirname } from 'node:path';
import { quote } from '../world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export function invocation(env: Environment, script: string): string {
  if (env.npm_command === 'exec') return 'npx guide';
  if (env.npm_lifecycle_event === 'guide') return 'npm run guide --';
  if (basename(script) !== 'guide') return `node ${quote(script)}`;
  return (env.PATH ?? '').split(delimiter).includes(dirname(script)) ? 'guide' : quote(script);
}
