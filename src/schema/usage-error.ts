/**
 * A command, an option, a path or the installation is not as it must be. The message names what is wrong and the remedy;
 * the command line prints it without a stack and ends with status 2.
 */
import type { Lang } from './diagnostic.ts';

export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly #en: string;

  constructor(zh: string, en = zh, options?: ErrorOptions) {
    super(zh, options);
    this.#en = en;
  }

  in(lang: Lang): string {
    return lang === 'zh' ? this.message : this.#en;
  }
}
