/**
 * The fixed words of the site in Traditional Chinese. In: the Simplified tables as they stand in their modules, and opencc-js. Out: a
 * module of the same tables, so that there is one place to write a word, and a change of characters can be read before it is published.
 */
import { Converter } from 'opencc-js/cn2t';
import { makeTraditional } from '../src/schema/traditional.ts';

/** Name of the table, and the module whose `const zh` it is. */
export const tables = {
  guideWords: 'src/compile/guide-view-words.ts',
  guideTexts: 'src/render/guide/texts.ts',
  siteTexts: 'src/render/site/texts.ts',
  displayTexts: 'src/render/shared/display.ts',
} as const;

export function hantModule(read: (path: string) => string): string {
  const convert = makeTraditional(Converter({ from: 'cn', to: 'hk' }));
  const parts = Object.entries(tables).map(([name, path]) => {
    const table = /^const zh = (\{[\s\S]*?\n?\});$/m.exec(read(path))?.[1];
    if (table === undefined) throw new Error(`${path} has no table of Chinese words`);
    return `/** From ${path} */\nexport const ${name} = ${convert(table)};\n`;
  });
  return `// Made by \`npm run gen\` with opencc-js. Do not edit.\n\n${parts.join('\n')}`;
}
