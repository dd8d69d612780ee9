// <service-guide src="https://…/items/<id>.json" lang="zh" heading="2">: one guide on another site, made of the published data.
// Nothing of the data becomes markup: all texts are set as text, and links are http, https or tel.
// What takes more than words, such as time on top and what can be done online, is left to the whole guide.
/* global settings */
const styles = `
:host { display: block; overflow-wrap: anywhere; }
article { border: 1px solid var(--service-guide-line, #c5ccd6); border-radius: 8px; padding: 1rem; }
:is(h2, h3, h4, h5, h6) { margin: 1rem 0 0.25rem; font-size: 1.1em; line-height: 1.4; }
header > * { margin: 0 0 0.25rem; font-size: 1.3em; }
p, ul, ol, dl { margin: 0 0 0.5rem; }
ul, ol { padding-inline-start: 1.5em; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.75rem; }
dd { margin: 0; font-weight: 700; }
dd span, small { display: block; font-weight: 400; font-size: inherit; }
a { color: var(--service-guide-link, inherit); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
`;
const text = (value) => (typeof value === 'string' ? value : '');
const list = (value) => (Array.isArray(value) ? value : []);
const record = (value) => (typeof value === 'object' && value !== null ? value : {});
const own = (table, key) => (typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined);
const fill = (template, value) => template.replace(/\{(?:n|text)\}/, () => value);
const count = ([one, many], n) => fill(n === 1 ? one : many, String(n));
// Authors may write emphasis and links in Markdown; here their words are enough.
const bare = (markdown) =>
  text(markdown)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '');
const webAddress = (value) => (/^https?:\/\/[^\s"'<>]+$/i.test(text(value)) ? value : undefined);

function element(name, children, attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...[children].flat(Number.POSITIVE_INFINITY).filter((child) => child !== '' && child !== undefined));
  return made;
}
const link = (address, words) => element('a', words, { href: address, part: 'link' });
/** Data may be those of another language, and hold what nobody translated. */
const voice = (words) => (/\p{Script=Han}/u.test(words) ? { lang: 'zh-CN' } : {});
const chinese = (words, name = 'span') => (text(words) === '' ? '' : element(name, words, voice(words)));

function duration(table, value) {
  const { amount, unit } = record(value);
  const forms = own(table, unit);
  return forms === undefined ? '' : count(forms, Number(amount));
}

function answers(words, part, when) {
  const parts = Object.entries(record(when)).map(([name, values]) => {
    const { text: one, between } = words.answer;
    return fill(one, list(values).map(text).join(between)).replace('{name}', () => name);
  });
  const { text: one, between } = words.only[part];
  return parts.length === 0 ? '' : fill(one, parts.join(between));
}

function materialNote(words, material, kind) {
  const { original = 0, copy = 0 } = record(material.copies);
  const copies = [original > 0 ? count(words.original, original) : '', copy > 0 ? count(words.copy, copy) : ''].filter(Boolean);
  const paper = material.copies === undefined || kind === 'exempt' ? '' : copies.join(words.t.comma) || words.t.noPaper;
  const onlyThen = words.case[kind === 'bring' && material.acquisition === 'show' ? 'show' : kind];
  const needed = text(material.needCase) === '' ? '' : fill(onlyThen, material.needCase);
  const later = material.need === 'deferrable' ? duration(words.follows, record(material.deferral).deadline) : '';
  return [paper, needed, later, answers(words, kind, material.when)].filter(Boolean).join(' · ');
}

const materialItem = (words, material, kind) =>
  element('li', [chinese(material.name, 'strong'), ' ', element('span', materialNote(words, material, kind))]);

function figures(words, item) {
  const { t } = words;
  const { promised, statutory } = record(item.limits);
  const limit = duration(words.durations, promised ?? statutory);
  const fees = record(item.fees);
  const rates = list(fees.items).map((fee) => [chinese(fee.standard), chinese(fee.name)]);
  const results = list(item.results).map((result) => [chinese(result.name), element('span', duration(words.validities, result.validity))]);
  const visits = item.visits === 0 ? t.noVisit : Number.isInteger(item.visits) ? count(words.visits, item.visits) : '';
  const rows = [
    [t.howLong, limit === '' ? [] : [limit, promised === undefined ? element('span', t.statutoryNote) : '']],
    [t.visits, visits === '' ? [] : [visits]],
    [t.howMuch, fees.charged === false ? [t.free] : fees.charged !== true ? [] : rates.length > 0 ? rates : [t.charged]],
    [t.result, results],
  ];
  return element(
    'dl',
    rows.filter(([, value]) => value.length > 0).map(([name, value]) => element('div', [element('dt', name), element('dd', value)])),
  );
}

function materials(words, item, heading) {
  const { t } = words;
  const all = list(item.materials).map(record);
  const brought = all.filter(({ acquisition }) => own(words.exempt, acquisition) === undefined);
  const headings = [...new Set(all.map(({ acquisition }) => own(words.exempt, acquisition)).filter(Boolean))];
  const nothing = item.materials === undefined ? t.none : t.bringNothing;
  return [
    heading(t.bring),
    brought.length === 0
      ? element('p', nothing)
      : element(
          'ol',
          brought.map((one) => materialItem(words, one, 'bring')),
        ),
    headings.map((name) => [
      element('p', element('strong', name)),
      element(
        'ul',
        all.filter(({ acquisition }) => own(words.exempt, acquisition) === name).map((one) => materialItem(words, one, 'exempt')),
      ),
    ]),
  ];
}

function place({ name, address, hours, phones }) {
  const numbers = list(phones).map((phone) => {
    const number = /^\+?[\d-]{3,}/.exec(text(phone))?.[0];
    return [' ', number === undefined ? text(phone) : link(`tel:${number}`, phone)];
  });
  return element('li', [chinese(name, 'strong'), ' ', chinese(address), ' ', chinese(hours), numbers]);
}

function content(words, item, page, level) {
  const { t } = words;
  if (text(item.name) === '') throw new TypeError('no guide');
  const heading = (name) => element(`h${level + 1}`, name, { part: 'heading' });
  const places = list(record(item.resolved).places).map(record);
  const conditions = [...list(item.conditions), ...list(item.grantConditions)].map(record);
  const title = element(`h${level}`, item.name, { id: 'title', part: 'heading', ...voice(item.name) });
  const parts = [
    element('header', title),
    item.status === 'suspended' ? element('p', element('strong', t.suspended)) : '',
    chinese(item.summary, 'p'),
    figures(words, item),
    heading(t.who),
    element(
      'p',
      list(item.audiences)
        .map((slug) => own(words.audiences, slug) ?? text(slug))
        .join(t.comma),
    ),
    conditions.length === 0
      ? ''
      : element(
          'ul',
          conditions.map((one) => element('li', [chinese(bare(one.text)), element('small', answers(words, 'condition', one.when))])),
        ),
    materials(words, item, heading),
    places.length === 0 ? '' : [heading(t.where), element('ul', places.map(place))],
    element('p', link(page, t.fullGuide)),
  ];
  return element('article', parts, { 'aria-labelledby': 'title', lang: words === settings.zh ? 'zh-CN' : 'en' });
}

class ServiceGuide extends HTMLElement {
  static observedAttributes = ['src', 'lang', 'heading'];
  #root = this.attachShadow({ mode: 'open' });
  #asked = 0;
  #due = false;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    this.#ask();
  }

  attributeChangedCallback(_name, before, after) {
    if (this.isConnected && before !== after) this.#ask();
  }

  // An element that comes with three attributes asks once.
  #ask() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#show();
    });
  }

  // An answer that comes after a later question is dropped.
  async #show() {
    const asked = ++this.#asked;
    const lang = this.closest('[lang]')?.lang ?? '';
    const words = /^en\b/i.test(lang) ? settings.en : settings.zh;
    const level = Math.min(5, Math.max(1, Number.parseInt(this.getAttribute('heading') ?? '', 10) || 2));
    this.#put(element('p', words.t.loading, { role: 'status' }), true);
    let page;
    try {
      const address = new URL(this.getAttribute('src') ?? '', document.baseURI);
      page = webAddress(Object.assign(new URL(address), { pathname: address.pathname.replace(/\.json$/, '.html') }).href);
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const made = content(words, record(await answer.json()), page ?? address.href, level);
      if (asked === this.#asked) this.#put(made, false, 'load');
    } catch (cause) {
      if (asked !== this.#asked) return;
      console.error('service-guide', cause);
      this.#put(element('p', [words.t.failed, page === undefined ? '' : link(page, page)], { role: 'alert' }), false, 'error');
    }
  }

  #put(made, busy, event) {
    this.setAttribute('aria-busy', String(busy));
    this.#root.replaceChildren(made);
    if (event !== undefined) this.dispatchEvent(new Event(event));
  }
}

if (customElements.get('service-guide') === undefined) customElements.define('service-guide', ServiceGuide);
