/**
 * How many columns a text takes on a terminal. In: a line without control characters. Out: columns; Chinese characters take two.
 */
import stringWidth from 'string-width';

/** ASCII, and the characters and punctuation that Chinese texts consist of, all of them two columns wide. */
const ordinary = /^[ -~\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e]*$/;
const narrow = /[ -~]/g;

/** Splitting into graphemes, as is right for everything else, takes thirty times as long. */
export const textWidth = (text: string): number =>
  ordinary.test(text) ? 2 * text.length - (text.match(narrow)?.length ?? 0) : stringWidth(text);
