// Large type and the theme as the reader chose them. Stands in the head, so that the first picture is the right one.
// The size also stands in the address (?size=large), so that a link can carry it. Without this script there are no switches.
(() => {
  const root = document.documentElement;
  // A reader may have forbidden storage; then a choice lasts as long as the page.
  const attempt = (deed) => {
    try {
      return deed();
    } catch {
      return null;
    }
  };
  const keep = (name, value) => attempt(() => (value ? localStorage.setItem(name, value) : localStorage.removeItem(name)));
  const kept = (name) => attempt(() => localStorage.getItem(name));
  const asked = new URLSearchParams(location.search).get('size');
  const choice = { size: asked ?? kept('guide-size'), theme: kept('guide-theme') };
  if (asked !== null) keep('guide-size', asked === 'large' ? asked : '');

  function apply() {
    root.classList.toggle('large', choice.size === 'large');
    if (choice.theme === 'light' || choice.theme === 'dark') root.dataset.theme = choice.theme;
    else delete root.dataset.theme;
  }

  function show() {
    for (const part of document.querySelectorAll('[data-display="size"]')) part.setAttribute('aria-pressed', choice.size === 'large');
    for (const part of document.querySelectorAll('[data-display="theme"]')) part.value = root.dataset.theme ?? '';
  }

  function choose(name, value) {
    choice[name] = value;
    keep(`guide-${name}`, value);
    apply();
    show();
    if (name === 'size' && location.protocol !== 'file:') writeAddress(value);
  }

  function writeAddress(value) {
    const address = new URL(location.href);
    if (value) address.searchParams.set('size', value);
    else address.searchParams.delete('size');
    history.replaceState(history.state, '', address);
  }

  root.classList.add('js');
  apply();
  document.addEventListener('DOMContentLoaded', show);
  document.addEventListener('click', ({ target }) => {
    if (target.closest('[data-display="size"]')) choose('size', root.classList.contains('large') ? '' : 'large');
  });
  document.addEventListener('change', ({ target }) => {
    if (target.matches('[data-display="theme"]')) choose('theme', target.value);
  });
  // A page that comes back from memory may be older than the last choice.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    choice.size = kept('guide-size');
    choice.theme = kept('guide-theme');
    apply();
    show();
  });
})();
