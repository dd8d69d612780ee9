/**
 * Lookup without a server. In: GUIDE_LOOKUP from lookup-index.js. It shows the form that is hidden without scripts and lists
 * what matches by name, everyday words, code, department or material; full-width and half-width letters are the same.
 */
(() => {
  const data = globalThis.GUIDE_LOOKUP;
  const form = document.querySelector('[data-lookup]');
  if (data === undefined || form === null) return;
  const input = form.querySelector('input');
  const status = document.querySelector('[data-lookup-status]');
  const list = document.querySelector('[data-lookup-results]');
  const root = form.dataset.lookup;
  const limit = 30;

  const fold = (text) => text.normalize('NFKC').toLowerCase().trim();
  const fields = [
    ['n', undefined, 60],
    ['a', 'matchPopular', 50],
    ['c', 'matchCode', 40],
    ['d', 'matchDepartment', 20],
    ['m', 'matchMaterial', 10],
  ];
  let rows;
  /** Folded once, on the first search. */
  const folded = () => {
    const textsOf = (item) =>
      fields.flatMap(([key, label, weight]) => [item[key]].flat().map((text) => ({ text, label, weight, folded: fold(text) })));
    rows ??= data.items.map((item) => ({ item, texts: textsOf(item) }));
    return rows;
  };

  const scoreOf = (found, word) => found.weight + (found.folded.startsWith(word) ? 20 : 0) + (found.folded === word ? 40 : 0);
  /** The best place where one word occurs in a row. */
  const place = (row, word) =>
    row.texts
      .filter((text) => text.folded.includes(word))
      .map((text) => ({ ...text, score: scoreOf(text, word) }))
      .sort((a, b) => b.score - a.score)[0];

  const exact = (words) =>
    folded().flatMap((row) => {
      const places = words.map((word) => place(row, word));
      if (places.some((found) => found === undefined)) return [];
      const score = places.reduce((sum, found) => sum + found.score, 0);
      return [{ item: row.item, score, why: places.find(({ label }) => label !== undefined) }];
    });

  const pairs = (text) => new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
  /** For whole sentences: how many pairs of characters of the question occur in names, everyday words and summary. */
  const near = (query) => {
    const wanted = [...pairs(query.replace(/\s/g, ''))];
    return folded().flatMap(({ item }) => {
      const text = fold([item.n, ...item.a, item.s ?? ''].join('\n'));
      const score = wanted.filter((pair) => text.includes(pair)).length / wanted.length;
      return score >= 0.3 ? [{ item, score }] : [];
    });
  };

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className !== undefined) made.className = className;
    return made;
  };
  const show = ({ item, why }) => {
    const row = element('li');
    const link = element('a', item.n);
    link.href = root + item.p;
    const facts = element('span', undefined, 'entry-facts');
    facts.append(...item.f.map((fact) => element('span', fact)), element('span', item.d));
    row.append(link);
    if (why !== undefined) row.append(element('span', `${data.words[why.label]}${data.words.colon}${why.text}`, 'why'));
    row.append(facts);
    return row;
  };

  const search = () => {
    const query = fold(input.value);
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const found = exact(query.split(/\s+/));
    const results = (found.length > 0 ? found : near(query)).sort((a, b) => b.score - a.score);
    const shown = results.slice(0, found.length > 0 ? limit : 5);
    list.replaceChildren(...shown.map(show));
    const heading = found.length > 0 ? 'lookupFound' : shown.length > 0 ? 'lookupNear' : 'lookupNone';
    const more = found.length > limit ? ` ${data.words.lookupMore.replace('{n}', limit)}` : '';
    status.textContent = data.words[heading].replace('{n}', found.length) + more;
  };

  const links = () => [...list.querySelectorAll('a')];
  const step = (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      search();
      input.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...links()];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  form.hidden = false;
  input.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
    links()[0]?.focus();
  });
  for (const part of [form, list]) part.addEventListener('keydown', step);
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  search();
})();
