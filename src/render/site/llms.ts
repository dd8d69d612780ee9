/**
 * The way in for language models and other programs that read text (llmstxt.org). In: the catalogue. Out: llms.txt: what the site
 * is, and by department one line for each item with a link to its guide as Markdown.
 */
import type { PublicBoundItem } from '../../compile/catalogue.ts';
import { departmentPath, itemPath } from '../../compile/guide-view-links.ts';
import type { Artifact } from '../artifact.ts';
import { baseOf } from '../edition.ts';
import { joinText, linkText, paragraphs, plainText } from '../markdown-text.ts';
import type { SiteContext } from './context.ts';
import { absolute, hasFeed, languageLinks } from './shell.ts';
import { fill } from './texts.ts';

export function llmsTxt({ catalogue, departments, texts, terms, tools }: SiteContext): Artifact {
  const { workspace, items } = catalogue;
  const address = (path: string): string => absolute(catalogue, path) ?? path;
  const byDepartment = new Map<string, PublicBoundItem[]>();
  for (const item of items) {
    const path = departmentPath(item.agency);
    const members = byDepartment.get(path) ?? [];
    byDepartment.set(path, members);
    members.push(item);
  }
  const line = (text: string, path: string, note?: string): string =>
    joinText([`- ${linkText(text, address(path))}`, note && plainText(note)], ': ');
  const itemLine = ({ id, item }: PublicBoundItem): string => {
    const say = terms.sayIn(id);
    const notes = [item.summary === undefined ? undefined : say(item.summary), item.popularNames?.map(say).join(texts.comma)];
    return line(say(item.name), itemPath(id, 'md'), joinText(notes, ' · '));
  };
  const others = languageLinks(tools, 'llms.txt', baseOf(tools)).filter(({ isCurrent }) => !isCurrent);
  const parts = [
    [`# ${plainText(terms.say(workspace.title))}`],
    [`> ${plainText(texts.llmsSummary.replace('{publisher}', () => terms.say(workspace.publisher)).replace('{n}', String(items.length)))}`],
    [texts.llmsNote],
    ...departments.flatMap(({ name, path }) => [[`## ${plainText(name)}`], (byDepartment.get(path) ?? []).map(itemLine)]),
    [`## ${texts.llmsMore}`],
    [
      ...others.map(({ name, address }) => `- ${linkText(name, address)}`),
      line(texts.llmsAll, `${baseOf(tools)}data/catalogue.json`),
      line(texts.llmsSchema, `${baseOf(tools)}data/item.schema.json`),
      ...(hasFeed(catalogue) ? [line(texts.feed, 'feed.xml')] : []),
      ...departments.map(({ name, path }) => line(name, path, fill(texts.count, (byDepartment.get(path) ?? []).length))),
    ],
  ];
  return { path: 'public/llms.txt', content: `${paragraphs(parts).join('\n')}\n` };
}
