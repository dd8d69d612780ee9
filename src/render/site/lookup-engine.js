/**
 * The search itself, without a page. In: the data that lookup-index.ts made. Out: `makeLookup(data)`, which gives a function from
 * what somebody typed to the items found, best first.
 *
 * There is no index of words: Chinese has no spaces, and the names of 10,000 items are short enough to be searched as they are.
 * Every column of texts (names, everyday words, departments …) is one long string in three spellings of equal length: its characters,
 * their sounds and their first letters. A question is cut into pairs of neighbouring characters; `indexOf` finds where each occurs.
 */
(() => {
  const gap = '\n';
  const unknown = '\u0001';
  const isHan = /\p{Script=Han}/u;

  const pairsOf = (text) => new Map(Array.from({ length: text.length / 2 }, (_, at) => [text[2 * at], text[2 * at + 1]]));

  /** Syllables that sound alike in much of the country are one: zh and z, ang and an, lü and lu. */
  const alike = (syllable) =>
    syllable
      .replace(/^([zcs])h/, '$1')
      .replace(/([aei])ng$/, '$1n')
      .replace('v', 'u');

  /** Each sound as a private character, so that sounds are searched like texts. */
  const makeSounds = (groups) => {
    const known = new Map();
    const soundOf = (syllable) => {
      const key = alike(syllable);
      if (!known.has(key)) known.set(key, String.fromCharCode(0xe000 + known.size));
      return known.get(key);
    };
    const readings = groups.map((group) => {
      const all = new Map();
      for (const [, syllable, characters] of group.matchAll(/([a-z]+)([^a-z ]+)/g))
        for (const character of characters) all.set(character, [soundOf(syllable), syllable[0]]);
      return all;
    });
    return { known, readings };
  };

  /** One syllable further, in every way there is. */
  const further = (letters, known) => (way) =>
    [6, 5, 4, 3, 2, 1].flatMap((size) => {
      const sound = way.at + size > letters.length ? undefined : known.get(alike(letters.slice(way.at, way.at + size)));
      return sound === undefined ? [] : [{ at: way.at + size, sounds: way.sounds + sound }];
    });
  /** The ways to read letters as whole syllables, those with the fewest first; if there is none, the last may be unfinished. */
  const syllables = (letters, known) => {
    const whole = [];
    const unfinished = [];
    let ways = [{ at: 0, sounds: '' }];
    while (ways.length > 0 && whole.length < 3) {
      unfinished.push(...ways.filter(({ at }) => at > 0 && /^[^aeiou]{1,2}$/.test(letters.slice(at))));
      const next = ways.flatMap(further(letters, known));
      whole.push(...next.filter(({ at }) => at === letters.length));
      ways = next.filter(({ at }) => at < letters.length).slice(0, 24);
    }
    return (whole.length > 0 ? whole : unfinished).slice(0, 3).map(({ sounds }) => sounds);
  };

  globalThis.makeLookup = (data) => {
    const simplified = pairsOf(data.traditional);
    const { known, readings } = makeSounds([data.readings, data.also]);
    const count = data.names.length;

    const fold = (text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, '')
        .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
    const squeeze = (text) => fold(text).replace(/\s+/g, '');
    const spell = (text, which, part) => {
      let spelt = '';
      for (const character of text) {
        const reading = readings[which].get(character) ?? readings[0].get(character);
        spelt += reading?.[part] ?? (character.length === 1 ? character : unknown.repeat(character.length));
      }
      return spelt;
    };

    /** `owners` says which items an entry belongs to. */
    const column = (key, weight, entries, owners) => {
      const texts = entries.map(squeeze);
      const starts = new Uint32Array(texts.length + 1);
      for (const [at, text] of texts.entries()) starts[at + 1] = starts[at] + text.length + 1;
      const spellings = {
        text: [texts.join(gap) + gap],
        sound: [0, 1].map((which) => texts.map((text) => spell(text, which, 0)).join(gap) + gap),
        initials: [0, 1].map((which) => texts.map((text) => spell(text, which, 1)).join(gap) + gap),
      };
      // What stands in brackets tells kinds of one thing apart; the name is as long as what stands before.
      const lengths = entries.map((text, at) => squeeze(text.split(/[（(]/)[0]).length || texts[at].length);
      return { key, weight, entries, lengths, starts, owners, spellings, found: new Map() };
    };
    /** Texts that many items share are kept once; `uses` gives their numbers for each item. */
    const shared = (key, weight, entries, uses) => {
      const owners = entries.map(() => []);
      for (const [item, numbers] of uses.entries()) for (const number of [numbers].flat()) owners[number].push(item);
      return column(key, weight, entries, owners);
    };
    /** Who names only a thing wants to get it; to change or end it, one says so. */
    const isFirst = data.names.map((name) => data.firsts.some((word) => name.includes(word)));
    const popular = data.popular.flatMap((names, item) => names.map((name) => [name, item]));
    const columns = [
      column(
        'name',
        1,
        data.names,
        data.names.map((_, item) => [item]),
      ),
      column(
        'popular',
        1,
        popular.map(([name]) => name),
        popular.map(([, item]) => [item]),
      ),
      shared('department', 0.45, data.departments, data.department),
      shared('topic', 0.3, data.topics, data.topic),
      column(
        'summary',
        0.4,
        data.summaries,
        data.summaries.map((_, item) => [item]),
      ),
      shared('material', 0.3, data.materials, data.material),
    ];

    /** Numbers of the entries in which a piece occurs, and whether an entry begins with it. Remembered: the next key asks again. */
    const occurrences = (where, spelling, piece) => {
      const key = spelling + piece;
      const before = where.found.get(key);
      if (before !== undefined) return before;
      const entries = new Set();
      for (const text of where.spellings[spelling]) scan(text, piece, where.starts, entries);
      const found = [...entries];
      if (where.found.size > 400) where.found.clear();
      where.found.set(key, found);
      return found;
    };
    const scan = (text, piece, starts, entries) => {
      let entry = 0;
      for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, starts[entry + 1])) {
        while (starts[entry + 1] <= at) entry++;
        entries.add(entry);
      }
    };

    /** Of a word that occurs nowhere, its groups of three letters: one of them is mistyped. */
    const thirds = (run) => [
      { piece: run, share: 0.5, counts: true },
      ...Array.from({ length: run.length - 2 }, (_, at) => ({ piece: run.slice(at, at + 3), share: 0.5, counts: false })),
    ];

    /** What to look for: pairs of characters, which all have to be there for a full match, and single ones, which only help. */
    const piecesOf = (words, spelling) =>
      words.flatMap((word) => {
        const runs = spelling === 'text' ? (word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) : [word];
        return runs.flatMap((run) => {
          const isLatin = spelling === 'text' && !isHan.test(run);
          if (isLatin && run.length > 3 && columns.every((where) => occurrences(where, spelling, run).length === 0)) return thirds(run);
          if (isLatin || spelling === 'initials' || run.length === 1) return [{ piece: run, share: 1, counts: true }];
          const pairs = Array.from({ length: run.length - 1 }, (_, at) => ({ piece: run.slice(at, at + 2), share: 1, counts: true }));
          return [...pairs, ...[...run].map((piece) => ({ piece, share: 0.25, counts: false }))];
        });
      });

    /** Entries of one column for one piece with what each is worth: the same characters, or characters that only sound so. */
    const hits = (where, { piece, counts }, spelling) => {
      const exact = occurrences(where, spelling, piece);
      const worth = new Map(exact.map((entry) => [entry, 1]));
      if (spelling === 'text' && counts && piece.length === 2 && isHan.test(piece)) {
        const sound = spell(piece, 0, 0);
        for (const entry of occurrences(where, 'sound', sound)) if (!worth.has(entry)) worth.set(entry, 0.6);
      }
      return worth;
    };

    const raise = (best, item, value) => {
      if (!(best.get(item) >= value)) best.set(item, value);
    };
    const spread = (worth, { owners, weight }, value, inEntries, best) => {
      for (const [entry, share] of worth) {
        inEntries[entry] += value * share;
        for (const item of owners[entry]) raise(best, item, value * share * weight);
      }
    };
    /** What one piece gives to every entry it stands in, and to every item by the best of them. */
    const credit = ({ places, value, counts }, { sums, full, inEntries }) => {
      const best = new Map();
      for (const [at, worth] of places.entries()) spread(worth, columns[at], value, inEntries[at], best);
      for (const [item, given] of best) {
        sums[item] += given;
        full[item] += counts ? 1 : 0;
      }
    };

    /** How much of one way to read the question every item answers. Rare pieces count for more than 办理 and 登记. */
    const weigh = ({ words, spelling, factor, isGuess = false }) => {
      const pieces = piecesOf(words, spelling).map((piece) => {
        const places = columns.map((where) => hits(where, piece, spelling));
        const frequent = 1 + places[0].size + places[1].size;
        return { ...piece, places, value: piece.share * Math.log(1 + (count + 1) / frequent) };
      });
      const weighed = {
        sums: new Float64Array(count),
        full: new Uint16Array(count),
        inEntries: columns.map(({ entries }) => new Float64Array(entries.length)),
        total: pieces.reduce((sum, { value }) => sum + value, 0),
        needed: pieces.filter(({ counts }) => counts).length,
        whole: words.join(''),
      };
      for (const piece of pieces) credit(piece, weighed);
      return { ...weighed, spelling, factor, isGuess };
    };

    /** How well one text answers the whole question: the more of it is meant, and the more literally, the better. */
    const closeness = (where, entry, covered, { whole, spelling }, holders) => {
      if (covered < 0.2) return 0;
      const length = where.lengths[entry];
      const dense = covered * (0.25 + 0.75 * Math.min(1, whole.length / length));
      if (!holders.has(entry)) return dense;
      const begins = where.spellings[spelling].some((text) => text.startsWith(whole, where.starts[entry]));
      return dense + 0.25 + (begins ? 0.12 : 0) + (begins && length === whole.length ? 0.5 : 0);
    };

    /** Texts of one column with how well each answers. */
    const closeIn = (where, sums, weighed) => {
      const holders = new Set(occurrences(where, weighed.spelling, weighed.whole));
      const entries = [];
      for (const [entry, sum] of sums.entries()) {
        const close = sum === 0 ? 0 : closeness(where, entry, sum / weighed.total, weighed, holders) * where.weight;
        if (close > 0) entries.push({ close, key: where.key, text: where.entries[entry], items: where.owners[entry] });
      }
      return entries;
    };
    /** Of every item, the text that answers best. */
    const closest = (weighed) => {
      const best = new Map();
      for (const one of columns.flatMap((where, at) => closeIn(where, weighed.inEntries[at], weighed)))
        for (const item of one.items) if (!(best.get(item)?.close >= one.close)) best.set(item, one);
      return best;
    };

    /** Every item that answers one way to read the question at all. */
    const rank = (way) => {
      const weighed = weigh(way);
      const { sums, total, full, needed, factor, isGuess } = weighed;
      const best = closest(weighed);
      const found = [];
      for (const [item, sum] of sums.entries()) {
        if (sum === 0) continue;
        const { close = 0, key, text } = best.get(item) ?? {};
        const score = factor * (sum / total + close) + (isFirst[item] ? 0.06 : 0);
        found.push({ item, score, share: sum / total, isFull: !isGuess && needed > 0 && full[item] === needed, why: { key, text } });
      }
      return found;
    };

    const fillers = data.fillers.map((word) => ({ word: fold(word), isWord: !isHan.test(word) }));
    const synonyms = data.synonyms.map(({ say, find }) => ({ say: say.map(squeeze), find: find.map(squeeze) }));
    const withoutFillers = (text) =>
      fillers
        .reduce((rest, { word, isWord }) => (isWord ? ` ${rest} `.replaceAll(` ${word} `, ' ') : rest.replaceAll(word, '')), text)
        .trim();
    const inWords = (text) => text.trim().split(/\s+/);

    /** Letters that are no pinyin, with one of them taken away, put in or exchanged with its neighbour. */
    const mended = (letters) => {
      const spots = Array.from(letters, (_, at) => [letters.slice(0, at), letters.slice(at)]);
      const tried = spots.flatMap(([before, after]) => [
        before + after.slice(1),
        before + (after[1] ?? '') + after[0] + after.slice(2),
        ...[...'aeiounghz'].map((letter) => before + letter + after),
      ]);
      const sounds = new Set(tried.flatMap((one) => syllables(one, known).slice(0, 1)));
      return [...sounds].filter(
        (one) => one.length > 1 && columns.slice(0, 2).some((where) => occurrences(where, 'sound', one).length > 0),
      );
    };

    /** All ways to read a question: as it stands, without filler, in official words. */
    const waysOf = (plain) => {
      const bare = withoutFillers(plain);
      const asked = bare === '' ? plain : bare;
      const ways = [...new Set([asked, plain])].map((text) => ({ words: inWords(text), factor: 1 }));
      const official = synonyms.flatMap(({ say, find }) => {
        const word = say.find((one) => asked.includes(one));
        return word === undefined
          ? []
          : find.map((text) => ({ words: inWords(asked.replace(word, ` ${text} `)), factor: 0.8, isGuess: true }));
      });
      return [...ways, ...official.slice(0, 6)].map((way) => ({ ...way, spelling: 'text' }));
    };
    /** Letters may be pinyin, or the first letters of it. */
    const soundsOf = (letters) => {
      const sounds = syllables(letters, known).map((sound) => ({ words: [sound], spelling: 'sound', factor: 0.95 }));
      return letters.length > 1 ? [...sounds, { words: [letters], spelling: 'initials', factor: 0.8 }] : sounds;
    };
    const answers = (plain) => {
      const found = waysOf(plain).flatMap((way) => rank(way));
      if (!/^[a-z\s]+$/.test(plain)) return found;
      const letters = plain.replace(/\s/g, '');
      const sounding = soundsOf(letters).flatMap((way) => rank(way));
      if (letters.length < 5 || [...found, ...sounding].some(({ isFull }) => isFull)) return [...found, ...sounding];
      const mistyped = mended(letters).slice(0, 4);
      return [...found, ...sounding, ...mistyped.flatMap((sound) => rank({ words: [sound], spelling: 'sound', factor: 0.85 }))];
    };

    let codes;
    const byCode = (plain) => {
      const code = plain.replace(/\s+/g, '');
      if (!/^[0-9a-z]{4,}$/.test(code) || !/\d{3}/.test(code)) return [];
      codes ??= data.codes.map((list) => list.map((text) => ({ text, folded: text.toLowerCase() })));
      return codes.flatMap((list, item) => {
        const hit = list.find(({ folded }) => folded.startsWith(code)) ?? list.find(({ folded }) => folded.includes(code));
        if (hit === undefined) return [];
        const score = list.some(({ folded }) => folded === code) ? 3 : hit.folded.startsWith(code) ? 2 : 1;
        return [{ item, score, share: 1, isFull: true, why: { key: 'code', text: hit.text } }];
      });
    };

    const better = (a, b) =>
      a === undefined || b.score > a.score ? { ...b, isFull: b.isFull || a?.isFull === true } : { ...a, isFull: a.isFull || b.isFull };

    return (typed) => {
      const plain = fold(typed).trim();
      if (plain === '') return { items: [], full: 0 };
      const best = new Map();
      for (const found of [...byCode(plain), ...answers(plain)]) best.set(found.item, better(best.get(found.item), found));
      const all = [...best.values()].sort((a, b) => b.score - a.score || a.item - b.item);
      const full = all.filter(({ isFull }) => isFull);
      const top = all[0]?.score ?? 0;
      const near = all.filter(({ score, share }) => share >= 0.25 && score >= top * 0.5).slice(0, 5);
      // A slip of the finger must not hide the item that is meant behind others that happen to hold what was typed.
      const shown = full.length > 0 ? [...full, ...near.filter(({ isFull, score }) => !isFull && score > full[0].score)] : near;
      return { items: shown.sort((a, b) => b.score - a.score || a.item - b.item), full: full.length };
    };
  };
})();
