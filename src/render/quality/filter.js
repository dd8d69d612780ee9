/* Narrows the list of items by department, severity and rule. The page is complete without it. */
(() => {
  const form = document.querySelector('[data-filter]');
  if (form === null) return;
  const status = form.querySelector('[data-status]');
  const files = [...document.querySelectorAll('[data-file]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const field = (name) => form.elements.namedItem(name);
  const isNarrow = () => ['department', 'severity', 'rule'].some((name) => field(name).value !== '');

  function fits(finding) {
    const severities = field('severity').value;
    const rule = field('rule').value;
    return (severities === '' || severities.split(' ').includes(finding.dataset.s)) && (rule === '' || rule === finding.dataset.r);
  }

  /** How many findings of a file stay. */
  function narrowFile(file, isChosen) {
    let shown = 0;
    for (const finding of file.querySelectorAll('[data-s]')) {
      finding.hidden = !(isChosen && fits(finding));
      if (!finding.hidden) shown += 1;
    }
    file.hidden = shown === 0;
    return shown;
  }

  function narrowGroup(group) {
    const isChosen = ['', group.id].includes(field('department').value);
    const counts = [...group.querySelectorAll('[data-file]')].map((file) => narrowFile(file, isChosen)).filter((count) => count > 0);
    const sound = group.querySelector('[data-sound]');
    const isSoundShown = sound !== null && field('severity').value === '' && field('rule').value === '';
    if (sound !== null) sound.hidden = !isSoundShown;
    group.hidden = !isChosen || (counts.length === 0 && !isSoundShown);
    return counts;
  }

  function narrow() {
    const counts = groups.flatMap(narrowGroup);
    const sum = counts.reduce((total, count) => total + count, 0);
    status.textContent = isNarrow() ? sentence(counts.length, sum) : '';
  }

  function sentence(items, findings) {
    if (items === 0) return status.dataset.none;
    const values = { items, findings };
    return status.dataset.shown.replace(/\{(\w+)(?::([^:}]*):([^}]*))?\}/g, (_whole, name, one, many) =>
      one === undefined ? values[name] : `${values[name]} ${values[name] === 1 ? one : many}`,
    );
  }

  function unfold(isOpen) {
    for (const file of files) if (!file.hidden) file.open = isOpen;
  }

  /** A link may lead to what is folded or filtered away. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    if (target.closest('[hidden]') !== null) {
      form.reset();
      narrow();
    }
    for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement.closest('details')) fold.open = true;
    target.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', narrow);
  form.addEventListener('reset', () => setTimeout(narrow));
  form.querySelector('[data-open]').addEventListener('click', () => unfold(true));
  form.querySelector('[data-close]').addEventListener('click', () => unfold(false));
  addEventListener('hashchange', reveal);
  if (location.hash !== '') reveal();
})();
