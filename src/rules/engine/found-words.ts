/**
 * What searches for words found, remembered by text, because items repeat each other. In: texts of items. Out: for each what every
 * search found in it, by the number of the search. A text is looked up once for all of them: of an item they ask 400 times about
 * some 80 texts, and nearly always nothing is found.
 */
import { remember } from '../../schema/remember.ts';
import type { Places } from './expression.ts';
import type { Node } from './node.ts';

type Found = (Places | undefined)[];

/** One for the rules of a workspace. */
export class FoundWords {
  readonly #ofText = remember((): Found => []);
  #searches = 0;

  /** The number of one more search. */
  number(): number {
    return this.#searches++;
  }

  in(text: Node): Found {
    const { known } = text;
    known.found ??= this.#ofText(String(text.value));
    return known.found;
  }
}
