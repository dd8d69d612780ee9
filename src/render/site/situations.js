/**
 * Answers narrow a guide. In: the form of questions, and parts that say in data-if for which answers they are
 * (`question:answer.answer;question:answer`). What is for other answers is hidden, what fits loses its label, counts follow,
 * and the answers stand in the address. The list to take along keeps its ticks as long as the window is open, and prints.
 */
(() => {
  const prefix = 'q-';
  const needsOf = (part, name = 'if') =>
    (part.dataset[name] ?? '').split(';').flatMap((need) => (need === '' ? [] : [[need.split(':')[0], need.split(':')[1].split('.')]]));

  /** Storage and the address of a file on disk may be closed to scripts; then nothing is kept, and all else works. */
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  const fill = (text, values) => Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), text);
  const each = (selector, act) => {
    for (const part of document.querySelectorAll(selector)) act(part);
  };
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((part) => !part.hidden);

  const isHeading = (body) => body.querySelector('td.number-cell') === null;
  /** Rows are counted as they are seen; a heading without rows is none. */
  const numberRows = (table) => {
    const bodies = [...table.tBodies];
    const rows = bodies.filter((body) => !isHeading(body) && !body.hidden);
    rows.forEach((row, at) => {
      row.querySelector('td.number-cell').textContent = at + 1;
    });
    for (const heading of bodies.filter(isHeading)) {
      const after = bodies.slice(bodies.indexOf(heading) + 1);
      const end = after.findIndex(isHeading);
      heading.hidden = (end < 0 ? after : after.slice(0, end)).every((body) => body.hidden);
    }
  };

  const form = document.querySelector('[data-ask]');
  if (form !== null) narrow(form);
  list();

  function narrow(form) {
    const sets = [...form.querySelectorAll('fieldset')].map((set) => ({
      set,
      needs: needsOf(set),
      radios: [...set.querySelectorAll('input')],
    }));
    const partsBy = (name) =>
      [...document.querySelectorAll(`[data-${name}]:not(fieldset)`)].map((part) => ({ part, needs: needsOf(part, name) }));
    const [parts, boxes] = [partsBy('if'), partsBy('dim')];
    const [notice, status] = [form.querySelector('[data-ask-notice]'), form.querySelector('[data-ask-status]')];
    const [clear, copy] = [form.querySelector('[data-ask-clear]'), form.querySelector('[data-ask-copy]')];
    const keyOf = (radio) => radio.name.slice(prefix.length);

    /** Questions that are not asked lose their answer, so that it can never count. */
    const read = () => {
      const answers = new Map();
      for (const { set, needs, radios } of sets) {
        set.hidden = !needs.every(([question, admitted]) => admitted.includes(answers.get(question)));
        const radio = radios.find((one) => one.checked && !set.hidden);
        for (const one of radios) one.checked = one === radio;
        if (radio !== undefined) answers.set(keyOf(radio), radio.value);
      }
      return answers;
    };

    const isOut = (needs, answers) =>
      needs.some(([question, admitted]) => answers.has(question) && !admitted.includes(answers.get(question)));

    const show = (answers) => {
      // A chart keeps its shape: what is for others fades.
      for (const { part, needs } of boxes) part.classList.toggle('faded', isOut(needs, answers));
      each('[data-dim-note]', (note) => (note.hidden = !boxes.some(({ part }) => part.classList.contains('faded'))));
      for (const { part, needs } of parts) {
        part.hidden = isOut(needs, answers);
        part.toggleAttribute('data-fits', needs.every(([question]) => answers.has(question)) && !part.hidden);
      }
      each('.exempt ul', (group) => {
        group.hidden = [...group.children].every((line) => line.hidden);
        if (group.previousElementSibling !== null) group.previousElementSibling.hidden = group.hidden;
      });
      each('.figures .extra', (group) => {
        const open = [...group.children].filter((part) => !part.hidden);
        for (const part of open) part.querySelector('.mark').hidden = part === open[0];
        group.hidden = open.length === 0;
      });
      each('.materials', numberRows);
      each('[data-answer]', (place) => {
        const [question, answer] = place.dataset.answer.split(':');
        place.toggleAttribute('data-chosen', answers.get(question) === answer);
      });
    };

    const count = (answers) => {
      const bring = shown('.brief-bring .bring > li').length;
      const isAny = answers.size > 0;
      each('[data-count="bring"]', (place) => (place.textContent = isAny ? fill(form.dataset.items, { n: bring }) : ''));
      each('[data-nothing]', (place) => (place.hidden = bring > 0));
      each('[data-more]', (place) => {
        const more = shown('#conditions .entries > li').length - shown('.ticks > li:not(.plain)').length;
        place.hidden = more <= 0;
        place.querySelector('span').textContent = more;
      });
      each('[data-given]', (place) => {
        place.hidden = !isAny;
        place.textContent = `${place.dataset.given}${chosen().join('；')}`;
      });
      const open = sets.filter(({ set, radios }) => !set.hidden && !radios.some((radio) => radio.checked)).length;
      const found = fill(form.dataset.found, { bring, steps: shown('.steps > li').length });
      status.textContent = isAny ? found + (open > 0 ? ` ${fill(form.dataset.open, { open })}` : '') : '';
      clear.hidden = !isAny;
      copy.hidden = !isAny || navigator.clipboard === undefined;
    };

    const chosen = () =>
      sets.flatMap(({ set, radios }) => {
        const radio = radios.find((one) => one.checked);
        return radio === undefined ? [] : [`${set.dataset.name} ${radio.parentElement.textContent}`];
      });

    /** Words of the address that are not ours stay. */
    const addressOf = (answers) => {
      const address = new URL(location.href);
      for (const name of [...address.searchParams.keys()]) if (name.startsWith(prefix)) address.searchParams.delete(name);
      for (const [question, answer] of answers) address.searchParams.set(prefix + question, answer);
      return address.href;
    };

    const update = (keep) => {
      const answers = read();
      show(answers);
      count(answers);
      if (keep) attempt(() => history.replaceState(history.state, '', addressOf(answers)));
      // Other pages of the same item are narrowed in the same way.
      each('[data-carry]', (link) => (link.search = new URL(addressOf(answers)).search));
      return answers;
    };

    /** Takes over what the address says; what is no answer any more is told and left out. */
    const open = () => {
      const given = [...new URL(location.href).searchParams].filter(([name]) => name.startsWith(prefix));
      for (const { radios } of sets)
        for (const radio of radios) radio.checked = given.some(([name, value]) => name === radio.name && value === radio.value);
      const answers = update(false);
      const isTaken = ([name, value]) => answers.get(name.slice(prefix.length)) === value;
      if (given.every(isTaken)) return;
      notice.textContent = form.dataset.outdated;
      notice.hidden = false;
      attempt(() => history.replaceState(history.state, '', addressOf(answers)));
    };

    form.addEventListener('change', () => {
      notice.hidden = true;
      update(true);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      update(true);
      const heading = document.querySelector('.brief-bring > h3');
      if (heading === null) return;
      heading.tabIndex = -1;
      heading.focus();
    });
    clear.addEventListener('click', () => {
      for (const { radios } of sets) for (const radio of radios) radio.checked = false;
      notice.hidden = true;
      update(true);
      status.textContent = form.dataset.cleared;
      form.querySelector('input').focus();
    });
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(addressOf(read()));
      status.textContent = form.dataset.copied;
    });
    addEventListener('pageshow', (event) => event.persisted && update(false));
    open();
  }

  function list() {
    const part = document.querySelector('#todo');
    if (part === null) return;
    const store = `guide-ticks:${location.pathname}`;
    const boxes = [...part.querySelectorAll('input')];
    const nameOf = (box) => box.parentElement.querySelector('strong').textContent;
    const kept = attempt(() => JSON.parse(sessionStorage.getItem(store) ?? '[]'));
    const ticked = new Set(Array.isArray(kept) ? kept : []);
    for (const box of boxes) {
      box.checked = ticked.has(nameOf(box));
      box.addEventListener('change', () =>
        attempt(() => sessionStorage.setItem(store, JSON.stringify(boxes.filter((one) => one.checked).map(nameOf)))),
      );
    }
    const details = part.querySelector('details');
    const button = part.querySelector('[data-print]');
    button.hidden = false;
    button.addEventListener('click', () => {
      details.open = true;
      document.documentElement.dataset.print = 'todo';
      print();
    });
    addEventListener('afterprint', () => delete document.documentElement.dataset.print);
  }
})();
