/**
 * Drawings for print. In: HTML. Out: the same with every drawing named by its title and its description: what Chromium writes into
 * a PDF as the alternative text is the name alone.
 */
export const describeDrawings = (html: string): string =>
  html.replace(/<svg\b[^>]*>/g, (tag) =>
    tag.replace(
      / aria-labelledby="([^"]*)" aria-describedby="([^"]*)"/,
      (_all, name: string, words: string) => ` aria-labelledby="${name} ${words}"`,
    ),
  );
