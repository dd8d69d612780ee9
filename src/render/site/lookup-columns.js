/**
 * The texts the search looks through. In: the data of lookup-index.ts. Out: `lookupColumns(data, letters)`: columns of texts (names,
 * everyday words, departments …), each one long string in three spellings, and where a piece occurs in one.
 */
(() => {
  const gap = '\n';

  /** Numbers of the entries in which a piece occurs. */
  const scan = (text, piece, starts) => {
    const entries = [];
    let entry = 0;
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, starts[entry + 1])) {
      while (starts[entry + 1] <= at) entry++;
      entries.push(entry);
    }
    return entries;
  };
  const merged = (one, other) => (other.length === 0 ? one : [...new Set([...one, ...other])]);

  globalThis.lookupColumns = (data, letters) => {
    const { fold, respell, textOf, spellings } = letters;

    /** Texts without spaces and punctuation, one after the other, and where each begins. */
    const joined = (entries) => {
      const units = new Uint16Array(entries.reduce((sum, text) => sum + text.length + 1, 0));
      const starts = new Uint32Array(entries.length + 1);
      let end = 0;
      for (const [entry, text] of entries.entries()) {
        for (let at = 0; at < text.length; at++) {
          const unit = fold(text.charCodeAt(at));
          if (unit > 32) units[end++] = unit;
        }
        units[end++] = gap.charCodeAt(0);
        starts[entry + 1] = end;
      }
      return { units: units.subarray(0, end), starts };
    };
    /** What stands in brackets tells kinds of one thing apart; a name is as long as what stands before. */
    const lengthOf = (text, whole) => {
      const before = text.search(/[（(]/);
      return before > 0 ? Math.min(before, whole) : whole;
    };

    /** `owners` are the items of each entry; `spelt` says how the column can be searched. */
    const column = ({ key, weight, entries, owners, spelt }) => {
      const { units, starts } = joined(entries);
      const lengths = entries.map((text, entry) => lengthOf(text, starts[entry + 1] - starts[entry] - 1));
      const made = new Map([['text', [textOf(units)]]]);
      const textsOf = (spelling) => {
        if (!spelt.includes(spelling)) return [];
        if (!made.has(spelling))
          made.set(
            spelling,
            spellings[spelling].map((change) => respell(units, change)),
          );
        return made.get(spelling);
      };
      const found = new Map();
      /** Remembered: with the next key most pieces are asked for again. */
      const occurrences = (spelling, piece) => {
        const name = spelling + piece;
        if (!found.has(name)) {
          if (found.size > 300) found.clear();
          found.set(
            name,
            textsOf(spelling)
              .map((text) => scan(text, piece, starts))
              .reduce(merged, []),
          );
        }
        return found.get(name);
      };
      const begins = (spelling, entry, piece) => textsOf(spelling).some((text) => text.startsWith(piece, starts[entry]));
      return { key, weight, entries, owners, lengths, textsOf, occurrences, begins };
    };

    /** Texts that many items share are kept once; `uses` gives their numbers for each item. */
    const ownersOf = (entries, uses) => {
      const owners = entries.map(() => []);
      for (const [item, numbers] of uses.entries()) for (const number of [numbers].flat()) owners[number].push(item);
      return owners;
    };
    const each = data.names.map((_, item) => [item]);
    const popular = data.popular.flatMap((names, item) => names.map((name) => ({ name, item })));
    return [
      { key: 'name', weight: 1, entries: data.names, owners: each, spelt: ['text', 'sound', 'initials'] },
      {
        key: 'popular',
        weight: 1,
        entries: popular.map(({ name }) => name),
        owners: popular.map(({ item }) => [item]),
        spelt: ['text', 'sound', 'initials'],
      },
      {
        key: 'department',
        weight: 0.45,
        entries: data.departments,
        owners: ownersOf(data.departments, data.department),
        spelt: ['text', 'sound', 'initials'],
      },
      { key: 'topic', weight: 0.3, entries: data.topics, owners: ownersOf(data.topics, data.topic), spelt: ['text', 'sound'] },
      { key: 'summary', weight: 0.4, entries: data.summaries, owners: each, spelt: ['text'] },
      { key: 'material', weight: 0.3, entries: data.materials, owners: ownersOf(data.materials, data.material), spelt: ['text', 'sound'] },
    ].map(column);
  };
})();
