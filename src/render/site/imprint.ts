/**
 * Who publishes a site, and which edition it is. In: guide.yaml. Out: publisher, number and date of the edition, as far as given.
 */
import { spokenBy } from '../edition.ts';
import { perSite } from './per-site.ts';

export const imprintOf = perSite(({ workspace: { publisher, edition } }, tools): readonly string[] => {
  const say = spokenBy(tools).sayIn();
  return [publisher, edition?.number, edition?.date].flatMap((text) => (text === undefined ? [] : [say(text)]));
});
