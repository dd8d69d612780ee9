/**
 * Text from files on its way to a terminal or a log. In: any text. Out: the same length of it without characters that steer
 * a terminal or turn the direction of writing.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is replaced
const steering = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

export const printable = (text: string): string => text.replace(steering, ' ');
