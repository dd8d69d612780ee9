/**
 * The search on the front page. In: its form, status line and list. Without scripts there is no form; the search and
 * its data are loaded when somebody goes to the field, and what is typed stays in the address, so that a link to it can be sent.
 */
(() => {
  const form = document.querySelector('[data-lookup]');
  if (form === null) return;
  const input = form.querySelector('input');
  const status = document.querySelector('[data-lookup-status]');
  const list = document.querySelector('[data-lookup-results]');
  const root = form.dataset.lookup;
  /** The search is the same in every language, its data are not. */
  const base = form.dataset.base;
  const limit = 30;

  const load = (name, from = root) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${from}assets/${name}`;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  let find;
  let loading;
  const start = () => {
    loading ??= Promise.all([load('lookup-engine.js', base), load('lookup-index.js')]).then(
      () => {
        find = globalThis.makeLookup(globalThis.GUIDE_LOOKUP);
      },
      () => {
        loading = undefined;
        status.textContent = form.dataset.failed;
      },
    );
    return loading;
  };

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className !== undefined) made.className = className;
    return made;
  };
  const reasonOf = ({ key, text }, words) => {
    if (key === 'summary') return text;
    const label = { popular: words.matchPopular, code: words.matchCode, material: words.matchMaterial }[key];
    return label && `${label}${words.colon}${text}`;
  };
  const show = ({ item, why }) => {
    const data = globalThis.GUIDE_LOOKUP;
    const row = element('li');
    const link = element('a', data.names[item]);
    link.href = `${root}items/${data.paths[item]}.html`;
    const facts = element('span', undefined, 'entry-facts');
    facts.append(...data.fact[item].map((number) => element('span', data.facts[number])));
    const reason = reasonOf(why, data.words);
    const about = [data.departments[data.department[item]], reason].filter((text) => text);
    row.append(link, element('span', about.join(' · '), 'why'), facts);
    return row;
  };

  const say = ({ items, full }) => {
    const { words } = globalThis.GUIDE_LOOKUP;
    if (items.length === 0) return words.lookupNone;
    if (full === 0) return words.lookupNear;
    const more = items.length > limit ? ` ${words.lookupMore.replace('{n}', limit)}` : '';
    return words.lookupFound.replace('{n}', items.length) + more;
  };
  const search = () => {
    const typed = input.value.trim();
    const found = typed === '' ? undefined : find(typed);
    list.replaceChildren(...(found === undefined ? [] : found.items.slice(0, limit).map(show)));
    status.textContent = found === undefined ? '' : say(found);
  };
  /** Browsers do not let a page that was opened as a file change its address. */
  const keep = () => {
    if (location.protocol === 'file:') return;
    const query = input.value.trim() === '' ? '' : `?q=${encodeURIComponent(input.value.trim())}`;
    history.replaceState(null, '', location.pathname + query + location.hash);
  };
  const update = async () => {
    if (find === undefined) await start();
    if (find !== undefined) search();
  };

  const links = () => [...list.querySelectorAll('a')];
  const step = (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      input.value = '';
      keep();
      if (find !== undefined) search();
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

  input.addEventListener('focus', start);
  input.addEventListener('input', (event) => {
    // While an input method is still asking which characters are meant, the letters are not the question.
    if (event.isComposing) return;
    keep();
    update();
  });
  input.addEventListener('compositionend', () => {
    keep();
    update();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await update();
    links()[0]?.focus();
  });
  for (const part of [form, list]) part.addEventListener('keydown', step);
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value.trim() !== '') update();
})();
