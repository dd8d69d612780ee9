/**
 * Answers kept for texts that come again: one act is the basis of many items, and many rules ask about the same basis. In: a pure
 * function, and what tells one question from another. Out: the same function, which answers each of the last few thousand once.
 */
const mostKept = 5000;

type Known<Answer> = Map<string, { readonly answer: Answer }>;

export function rememberBy<Given, Answer>(keyOf: (given: Given) => string, make: (given: Given) => Answer): (given: Given) => Answer {
  const known: Known<Answer> = new Map();
  return (given) => {
    const key = keyOf(given);
    const before = known.get(key);
    return before === undefined ? keep(known, key, make(given)) : before.answer;
  };
}

export function remember<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  const known: Known<Answer> = new Map();
  return (text) => {
    const before = known.get(text);
    return before === undefined ? keep(known, text, make(text)) : before.answer;
  };
}

function keep<Answer>(known: Known<Answer>, key: string, answer: Answer): Answer {
  if (known.size >= mostKept) known.clear();
  known.set(key, { answer });
  return answer;
}

/** The same for what never changes, such as an item: an answer lasts as long as what it is about. */
export function rememberFor<Given extends object, Answer extends object>(make: (given: Given) => Answer): (given: Given) => Answer {
  const known = new WeakMap<Given, Answer>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const answer = make(given);
    known.set(given, answer);
    return answer;
  };
}
