/**
 * The search itself, without a page. In: the data of lookup-index.ts, with lookup-letters.js and lookup-columns.js before this script.
 * Out: `makeLookup(data)`, which gives a function from what somebody typed to the items found, best first.
 *
 * There is no index of words: Chinese has no spaces, and the texts of 10,000 items are short enough to be searched as they are. A
 * question is cut into pairs of neighbouring characters; what they are worth depends on how rare they are and where they stand.
 */
(() => {
  const isHan = /\p{Script=Han}/u;
  /** Of a question, what an item must answer to be offered at all. */
  const least = 0.25;

  globalThis.makeLookup = (data) => {
    const letters = globalThis.lookupLetters(data);
    const { foldText, soundOf, syllablesOf } = letters;
    const columns = globalThis.lookupColumns(data, letters);
    const called = columns.slice(0, 2);
    const count = data.names.length;
    const squeeze = (text) => foldText(text).replace(/\s+/g, '');
    /** Who names only a thing wants to get it; to change or end it, one says so. */
    const isFirst = data.names.map((name) => data.firsts.some((word) => name.includes(word)));

    /** Of a word that occurs nowhere, its groups of three letters: one of them is mistyped. */
    const thirds = (run) => [
      { piece: run, share: 0.5, counts: true },
      ...Array.from({ length: run.length - 2 }, (_, at) => ({ piece: run.slice(at, at + 3), share: 0.5, counts: false })),
    ];
    const isNowhere = (run) => columns.every((where) => where.occurrences('text', run).length === 0);
    const pairsOf = (run) => Array.from({ length: run.length - 1 }, (_, at) => ({ piece: run.slice(at, at + 2), share: 1, counts: true }));
    const singlesOf = (run) => Array.from(run, (piece) => ({ piece, share: 0.25, counts: false }));
    const inRun = (run, spelling, withSingles) => {
      const isLatin = spelling === 'text' && !isHan.test(run);
      if (isLatin && run.length > 3 && isNowhere(run)) return thirds(run);
      if (isLatin || spelling === 'initials' || run.length === 1) return [{ piece: run, share: 1, counts: true }];
      return withSingles ? [...pairsOf(run), ...singlesOf(run)] : pairsOf(run);
    };
    /** What to look for: pairs of characters, which all have to be there for a full match, and single ones, which only help. */
    const piecesOf = ({ words, spelling }, withSingles) => {
      const runs = spelling === 'text' ? words.flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) : words;
      return runs.slice(0, 20).flatMap((run) => inRun(run.slice(0, 40), spelling, withSingles));
    };

    /** Entries with the same characters, and entries with characters that only sound so. */
    const placesOf = ({ piece, counts }, spelling) => {
      const sound = spelling === 'text' && counts && piece.length === 2 && isHan.test(piece) ? soundOf(piece) : undefined;
      return columns.map((where) => ({
        same: where.occurrences(spelling, piece),
        alike: sound === undefined ? [] : where.occurrences('sound', sound),
      }));
    };

    const best = new Float64Array(count);
    const give = (item, value, touched) => {
      if (best[item] === 0) touched.push(item);
      best[item] = Math.max(best[item], value);
    };
    /** What one piece gives to entries of a column, and to items by the best of their entries. */
    const spread = (entries, value, { owners, weight, sums }, touched) => {
      for (const entry of entries) {
        if (sums.last[entry] === sums.piece) continue;
        sums.last[entry] = sums.piece;
        sums.of[entry] += value;
        for (const item of owners[entry]) give(item, value * weight, touched);
      }
    };
    const credit = ({ places, value, counts }, inColumns, { answered, full }) => {
      const touched = [];
      for (const [at, { same, alike }] of places.entries()) {
        inColumns[at].sums.piece++;
        spread(same, value, inColumns[at], touched);
        spread(alike, value * 0.6, inColumns[at], touched);
      }
      for (const item of touched) {
        answered[item] += best[item];
        full[item] += counts ? 1 : 0;
        best[item] = 0;
      }
    };
    const emptySums = ({ entries }) => ({ of: new Float64Array(entries.length), last: new Uint16Array(entries.length), piece: 0 });

    /** How much of one way to read the question every item answers. Rare pieces count for more than 办理 and 登记. */
    const weigh = (way, withSingles) => {
      const pieces = piecesOf(way, withSingles).map((piece) => {
        const places = placesOf(piece, way.spelling);
        const frequent = 1 + places.slice(0, 2).reduce((sum, { same, alike }) => sum + Math.max(same.length, alike.length), 0);
        return { ...piece, places, value: piece.share * Math.log(1 + (count + 1) / frequent) };
      });
      const items = { answered: new Float64Array(count), full: new Uint16Array(count) };
      const inColumns = columns.map((where) => ({ ...where, sums: emptySums(where) }));
      for (const piece of pieces) credit(piece, inColumns, items);
      const total = pieces.reduce((sum, { value }) => sum + value, 0);
      const needed = pieces.filter(({ counts }) => counts).length;
      return { ...items, inColumns, total, needed, whole: way.words.join(''), spelling: way.spelling };
    };

    /** How well one text answers the whole question: the more of it is meant, and the more literally, the better. */
    const closeness = (where, entry, covered, { whole, spelling }, holds) => {
      const length = where.lengths[entry];
      const dense = covered * (0.25 + 0.75 * Math.min(1, whole.length / length));
      if (holds === 0) return dense;
      const begins = where.begins(spelling, entry, whole);
      return dense + 0.25 + (begins ? 0.12 : 0) + (begins && length === whole.length ? 0.5 : 0);
    };
    /** Texts of one column with how well each answers. */
    const closeIn = (where, weighed) => {
      const holders = new Uint8Array(where.entries.length);
      for (const entry of where.occurrences(weighed.spelling, weighed.whole)) holders[entry] = 1;
      const close = [];
      for (let entry = 0; entry < holders.length; entry++) {
        const covered = where.sums.of[entry] / weighed.total;
        if (covered >= 0.2) close.push({ where, entry, close: closeness(where, entry, covered, weighed, holders[entry]) * where.weight });
      }
      return close;
    };
    /** Of every item, the text that answers best. */
    const closest = (weighed) => {
      const texts = new Array(count);
      for (const one of weighed.inColumns.flatMap((where) => closeIn(where, weighed)))
        for (const item of one.where.owners[one.entry]) if (!(texts[item]?.close >= one.close)) texts[item] = one;
      return texts;
    };

    const isAnswered = ({ full, needed }, item) => needed > 0 && full[item] === needed;
    /** Every item that answers enough of one way to read the question. */
    const rank = (way) => {
      const strict = weigh(way, false);
      const weighed = data.names.some((_, item) => isAnswered(strict, item)) ? strict : weigh(way, true);
      const texts = closest(weighed);
      const shares = weighed.answered.map((sum) => sum / weighed.total);
      const items = [...shares.keys()].filter((item) => shares[item] >= least || isAnswered(weighed, item));
      const scoreOf = (item) => way.factor * (shares[item] + (texts[item]?.close ?? 0)) + (isFirst[item] ? 0.06 : 0);
      return items.map((item) => ({ item, score: scoreOf(item), isFull: !way.isGuess && isAnswered(weighed, item), why: texts[item] }));
    };

    const fillers = data.fillers.map((word) => ({ word: foldText(word), isWord: !isHan.test(word) }));
    const synonyms = data.synonyms.map(({ say, find }) => ({ say: say.map(squeeze), find: find.map(squeeze) }));
    const without = (text, { word, isWord }) => (isWord ? ` ${text} `.replaceAll(` ${word} `, ' ') : text.replaceAll(word, ''));
    const inWords = (text) => text.trim().split(/\s+/);

    /** Each attempt is made when those before have found nothing that answers all of the question. */
    const inTurn = (attempts) => {
      const found = [];
      for (const attempt of attempts) if (!found.some(({ isFull }) => isFull)) found.push(...attempt());
      return found;
    };
    const reading = (text, more) => rank({ words: inWords(text), spelling: 'text', factor: 1, ...more });
    /** A question without filler, as it stands, in official words. */
    const byWords = (plain) => {
      const bare = fillers.reduce(without, plain).trim();
      const asked = bare === '' ? plain : bare;
      const official = () =>
        synonyms.flatMap(({ say, find }) => {
          const word = say.find((one) => asked.includes(one));
          return word === undefined ? [] : find.map((text) => asked.replace(word, ` ${text} `));
        });
      return inTurn([
        () => reading(asked),
        () => (asked === plain ? [] : reading(plain)),
        () =>
          official()
            .slice(0, 6)
            .flatMap((text) => reading(text, { factor: 0.8, isGuess: true })),
      ]);
    };

    /** What may follow in a name when the last syllable is only begun. */
    const completed = ({ before, rest }) => {
      const next = new Set();
      for (const text of called.flatMap(({ textsOf }) => textsOf('sound')))
        for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) next.add(text.charAt(at + before.length));
      return [...next].filter((sound) => letters.begins(sound, rest)).map((sound) => before + sound);
    };
    /** Letters that are no pinyin, with one of them taken away, put in or exchanged with its neighbour. */
    const mended = (typed) => {
      const spots = Array.from(typed, (_, at) => [typed.slice(0, at), typed.slice(at)]);
      const tried = spots.flatMap(([before, after]) => [
        before + after.slice(1),
        before + (after[1] ?? '') + after[0] + after.slice(2),
        ...Array.from('aeiounghz', (letter) => before + letter + after),
      ]);
      const sounds = new Set(tried.flatMap((one) => syllablesOf(one).whole.slice(0, 1)));
      return [...sounds].filter((one) => one.length > 1 && called.some((where) => where.occurrences('sound', one).length > 0));
    };
    /** Letters may be pinyin, the first letters of it, pinyin not yet finished, or mistyped; each is tried when those before fail. */
    const byLetters = (typed) => {
      const sounding = (all, factor) => all.slice(0, 4).flatMap((sound) => rank({ words: [sound], spelling: 'sound', factor }));
      const { whole, begun } = syllablesOf(typed);
      return inTurn([
        () => [...sounding(whole, 0.95), ...(typed.length > 1 ? rank({ words: [typed], spelling: 'initials', factor: 0.8 }) : [])],
        () => sounding(begun.flatMap(completed), 0.9),
        () => (typed.length > 4 && typed.length < 30 ? sounding(mended(typed), 0.85) : []),
      ]);
    };

    const codesOf = (texts) => texts.map((text) => text.replace(/^(\d+):/, (_, body) => data.bodies[body]));
    let codes;
    const byCode = (plain) => {
      const code = plain.replace(/\s+/g, '');
      if (!/^[0-9a-z]{4,}$/.test(code) || !/\d{3}/.test(code)) return [];
      codes ??= data.codes.map((texts) => codesOf(texts).map((text) => ({ text, folded: text.toLowerCase() })));
      return codes.flatMap((list, item) => {
        const hit = list.find(({ folded }) => folded.startsWith(code)) ?? list.find(({ folded }) => folded.includes(code));
        if (hit === undefined) return [];
        const score = list.some(({ folded }) => folded === code) ? 5 : hit.folded.startsWith(code) ? 4 : 3;
        return [{ item, score, isFull: true, code: hit.text }];
      });
    };

    const answers = (plain) => {
      const found = [...byCode(plain), ...byWords(plain)];
      return /^[a-z\s]+$/.test(plain) ? [...found, ...byLetters(plain.replace(/\s/g, ''))] : found;
    };
    const better = (one, other) => {
      if (one === undefined) return other;
      const [first, second] = other.score > one.score ? [other, one] : [one, other];
      return second.isFull && !first.isFull ? { ...first, isFull: true } : first;
    };
    const byScore = (a, b) => b.score - a.score || a.item - b.item;
    const reason = ({ why, code }) => {
      if (code !== undefined) return { key: 'code', text: code };
      return why === undefined ? {} : { key: why.where.key, text: why.where.entries[why.entry] };
    };

    return (typed) => {
      const plain = foldText(typed.slice(0, 200)).trim();
      const items = new Map();
      if (plain !== '') for (const found of answers(plain)) items.set(found.item, better(items.get(found.item), found));
      const all = [...items.values()].sort(byScore);
      const full = all.filter(({ isFull }) => isFull);
      const near = all.filter(({ isFull, score }) => !isFull && score >= (full[0] ?? all[0]).score * (full.length > 0 ? 1 : 0.5));
      // A slip of the finger must not hide the item that is meant behind others that happen to hold what was typed.
      const shown = [...full, ...near.slice(0, 5)].sort(byScore);
      return { items: shown.map((found) => ({ item: found.item, isFull: found.isFull, why: reason(found) })), full: full.length };
    };
  };
})();
