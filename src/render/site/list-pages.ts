/**
 * Pages that list items: for persons, for organisations, for each topic. In: the public catalogue. Out: these pages.
 */
import type { PublicBoundItem } from '../../compile/catalogue.ts';
import type { Artifact } from '../artifact.ts';
import { counted, openUpTo, type SiteContext } from './context.ts';
import { type Group, groupBy, sides, sideTopics } from './entries.ts';
import { shellOf } from './shell.ts';
import { fill } from './texts.ts';

export const audiencePages = (context: SiteContext): readonly Artifact[] =>
  sides.map((side) => {
    const { offered, terms, texts, entry } = context;
    const rest = ({ item }: PublicBoundItem): string =>
      side === 'corp' || item.audiences.includes('natural-person') ? texts.otherTopics : texts.traderTopics;
    const groups = groupBy(offered[side], sideTopics(side, rest), entry).map((group) => ({
      ...group,
      name: terms.say(group.name),
    }));
    return listPage(context, {
      path: `audiences/${side}.html`,
      name: texts[side],
      lead: side === 'person' ? texts.personNote : texts.corpNote,
      groups,
    });
  });

export const topicPages = (context: SiteContext): readonly Artifact[] =>
  sides.flatMap((side) =>
    context.topics[side].map((group) => {
      const { topicIntro, allItems, [side]: whose } = context.texts;
      const groups = [{ ...group, name: allItems, path: '' }];
      return listPage(context, {
        path: group.path,
        name: `${group.name} · ${whose}`,
        lead: fill(topicIntro, group.name),
        groups,
      });
    }),
  );

interface ListPage {
  readonly path: string;
  readonly name: string;
  readonly lead: string;
  readonly groups: readonly Group[];
}

function listPage({ catalogue, tools, texts }: SiteContext, { path, name, lead, groups }: ListPage): Artifact {
  const crumbs = [{ text: texts.home, path: 'index.html' }, { text: name }];
  const shell = shellOf(catalogue, tools, { path, title: name, description: lead, crumbs });
  const open = groups.reduce((sum, { count }) => sum + count, 0) <= openUpTo || groups.length === 1;
  const content = tools.render('site/list', { shell, texts, name, lead, open, groups: groups.map(counted(texts)) });
  return { path: `public/${path}`, content };
}
