/**
 * Characters for the search. In: the tables of lookup-index.ts. Out: `lookupLetters(tables)`, which folds what is written in several
 * ways to one, gives characters their sounds and first letters, and reads letters as pinyin. All work unit by unit, so that a text
 * has the same length in every spelling.
 */
(() => {
  /** A function from unit to unit that remembers. */
  const remembered = (change) => {
    const known = new Int32Array(65536).fill(-1);
    return (unit) => {
      if (known[unit] === -1) known[unit] = change(String.fromCharCode(unit), unit);
      return known[unit];
    };
  };
  const textOf = (units) => {
    let text = '';
    for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode.apply(null, units.subarray(at, at + 8192));
    return text;
  };

  /** Syllables that sound alike in much of the country are one: zh and z, ang and an, lü and lu. */
  const alike = (syllable) =>
    syllable
      .replace(/^([zcs])h/, '$1')
      .replace(/([aei])ng$/, '$1n')
      .replace('v', 'u');

  /** Each sound is a private character, so that sounds are searched like texts. */
  const makeSounds = () => {
    const units = new Map();
    const syllables = new Map();
    const of = (syllable) => {
      const key = alike(syllable);
      if (!units.has(key)) units.set(key, 0xe000 + units.size);
      const unit = units.get(key);
      syllables.set(unit, [...(syllables.get(unit) ?? []), syllable]);
      return unit;
    };
    /** `ban半办 bang帮`: each syllable before its characters. */
    const read = (groups) => {
      const readings = new Map();
      for (const [, syllable, characters] of groups.matchAll(/([a-z]+)([^a-z ]+)/g)) {
        const reading = { sound: of(syllable), initial: syllable.charCodeAt(0) };
        for (const character of characters) readings.set(character, reading);
      }
      return readings;
    };
    return { units, syllables, read };
  };

  /** Unit of a folded character; 0 for what does not count. */
  const folding = (traditional) => {
    const simplified = new Map(Array.from({ length: traditional.length / 2 }, (_, at) => [traditional[2 * at], traditional[2 * at + 1]]));
    return remembered((character, unit) => {
      if (unit >= 0xd800 && unit < 0xe000) return unit;
      const plain = character.normalize('NFKC').toLowerCase();
      const one = plain.length === 1 ? plain : character;
      if (/\s/.test(one)) return 32;
      return /[\p{L}\p{N}]/u.test(one) ? (simplified.get(one) ?? one).charCodeAt(0) : 0;
    });
  };

  globalThis.lookupLetters = ({ readings, also, traditional }) => {
    const sounds = makeSounds();
    const [first, second] = [sounds.read(readings), sounds.read(also)];
    const fold = folding(traditional);
    const spell = (part) => [
      remembered((character, unit) => first.get(character)?.[part] ?? unit),
      remembered((character, unit) => (second.get(character) ?? first.get(character))?.[part] ?? unit),
    ];
    const spellings = { sound: spell('sound'), initials: spell('initial') };
    const respell = (units, change) => textOf(units.map(change));

    const foldText = (text) =>
      String.fromCharCode(...Array.from({ length: text.length }, (_, at) => fold(text.charCodeAt(at))).filter((unit) => unit > 0));
    const soundOf = (text) =>
      respell(
        Uint16Array.from(text, (character) => character.charCodeAt(0)),
        spellings.sound[0],
      );

    /** One syllable further, in every way there is. */
    const further = (letters) => (way) =>
      [6, 5, 4, 3, 2, 1].flatMap((size) => {
        const unit = way.at + size > letters.length ? undefined : sounds.units.get(alike(letters.slice(way.at, way.at + size)));
        return unit === undefined ? [] : [{ at: way.at + size, sounds: way.sounds + String.fromCharCode(unit) }];
      });
    /** Letters as whole syllables, those with the fewest first, and as syllables of which the last is only begun. */
    const syllablesOf = (letters) => {
      const whole = [];
      const begun = [];
      let ways = [{ at: 0, sounds: '' }];
      while (ways.length > 0 && whole.length < 3) {
        const next = ways.flatMap(further(letters));
        whole.push(...next.filter(({ at }) => at === letters.length));
        ways = next.filter(({ at }) => at < letters.length).slice(0, 24);
        begun.push(
          ...ways.filter(({ at }) => letters.length - at < 6).map(({ at, sounds: before }) => ({ before, rest: letters.slice(at) })),
        );
      }
      return { whole: whole.slice(0, 3).map((way) => way.sounds), begun };
    };
    /** Whether a sound may be what somebody has begun to type. */
    const begins = (sound, rest) => (sounds.syllables.get(sound.charCodeAt(0)) ?? []).some((syllable) => syllable.startsWith(rest));

    return { fold, foldText, soundOf, respell, textOf, spellings, syllablesOf, begins };
  };
})();
