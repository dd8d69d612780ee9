/**
 * The feed of changes (Atom, RFC 4287). In: the catalogue. Out: feed.xml with the items that changed last, one entry for each
 * version; nothing without a site address and an edition with a date. An entry keeps its id as long as item, version and date stay, so a
 * reader shows it once and a new version again.
 */
import type { PublicBoundItem, PublicCatalogue } from '../../compile/catalogue.ts';
import { itemPath } from '../../compile/guide-view-links.ts';
import { codeOf, type Terms, termsIn } from '../../compile/guide-view-terms.ts';
import { compare } from '../../schema/diagnostic.ts';
import type { Artifact } from '../artifact.ts';
import { htmlLang } from '../edition.ts';
import type { SiteContext } from './context.ts';
import { changeDate, siteDate } from './dates.ts';
import { absolute, hasFeed } from './shell.ts';
import { fill, type SiteTexts } from './texts.ts';
import { element, emptyElement, xmlDocument } from './xml.ts';

/** Readers ask for the whole feed again and again; what is older is in the catalogue. */
const most = 200;

interface Change {
  readonly bound: PublicBoundItem;
  readonly date: string;
}

export function feedOf({ catalogue, tools, terms, texts }: SiteContext): readonly Artifact[] {
  const [self, home] = [absolute(catalogue, 'feed.xml'), absolute(catalogue, '')];
  const updated = siteDate(catalogue);
  if (!hasFeed(catalogue) || self === undefined || home === undefined || updated === undefined) return [];
  const { title, publisher } = catalogue.workspace;
  const body = [
    element('id', self),
    element('title', `${terms.say(title)} · ${texts.feed}`),
    element('updated', moment(updated)),
    `<author>\n${element('name', terms.say(publisher))}</author>\n`,
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: home }),
    ...changesOf(catalogue)
      .slice(0, most)
      .map((change) => entryOf(change, catalogue, terms, texts)),
  ];
  const content = xmlDocument('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': htmlLang(tools) }, body.join(''));
  return [{ path: 'public/feed.xml', content }];
}

const changesOf = (catalogue: PublicCatalogue): readonly Change[] =>
  catalogue.items
    .flatMap((bound): readonly Change[] => {
      const date = changeDate(bound, catalogue);
      return date === undefined ? [] : [{ bound, date }];
    })
    .sort((a, b) => compare(b.date, a.date) || compare(a.bound.id, b.bound.id));

/** Dates are those of China, where the day begins eight hours earlier than in UTC. */
const moment = (date: string): string => `${date}T00:00:00+08:00`;

function entryOf({ bound, date }: Change, catalogue: PublicCatalogue, general: Terms, texts: SiteTexts): string {
  const { id, item, agency } = bound;
  const terms = termsIn(general, id);
  const name = terms.say(item.name);
  const page = absolute(catalogue, itemPath(id, 'html')) ?? '';
  const version = item.version === undefined ? undefined : terms.words.version(item.version);
  const states = [
    version,
    item.effectiveDate === undefined ? undefined : fill(texts.inForceFrom, item.effectiveDate),
    item.status === 'suspended' ? texts.suspended : undefined,
    terms.say(agency.name),
    item.summary === undefined ? undefined : terms.say(item.summary),
  ].filter((state) => state !== undefined);
  const parts = [
    element(
      'id',
      `${page}#${[item.version === undefined ? undefined : `v${item.version}`, item.effectiveDate ?? date].filter(Boolean).join('-')}`,
    ),
    element('title', version === undefined ? name : `${name} · ${version}`),
    element('updated', moment(date)),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: page }),
    emptyElement('category', { term: item.type, label: codeOf(terms, 'task-type', item.type) }),
    element('summary', states.join(' · ')),
  ];
  return `<entry>\n${parts.join('')}</entry>\n`;
}
