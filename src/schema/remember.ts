/**
 * Answers kept for texts that come again: one act is the basis of many items, and many rules ask about the same basis. In: a pure
 * function of a text. Out: the same function, which works each of the last few thousand texts out once.
 */
const mostKept = 5000;

export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    if (known.size >= mostKept) known.clear();
    const answer = make(text);
    known.set(text, { answer });
    return answer;
  };
}
