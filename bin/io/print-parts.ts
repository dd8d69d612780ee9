/**
 * A long book in parts. In: a document with marks where it may be cut. Out: documents that each print alone: a browser that prints
 * 1,400 pages at once needs 2.7 GB, one that prints 250 at a time a quarter of that. Links that lead from one part into another keep
 * their targets: the target's part is told of them, the link's own part is shown a place of that name.
 */
export interface Part {
  readonly html: string;
  /** How many of its first headings belong below the last bookmark of the part before. */
  readonly continued: number;
}

const mark = '<!--part-->';
/** Characters of HTML that are printed at once: some 250 pages. */
export const partSize = 900_000;

export function splitParts(html: string, size = partSize): readonly Part[] {
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  const end = html.lastIndexOf('</body>');
  const chunks = html.slice(start, end).split(mark);
  const groups = grouped(chunks, size);
  if (groups.length < 2 || start === 0 || end < start) return [{ html, continued: 0 }];
  const bodies = groups.map((group) => group.replace(/<\/?main>/g, ''));
  const targets = bodies.map((body) => idsIn(body, / href="#([^"]*)"/g));
  const own = bodies.map((body) => idsIn(body, / id="([^"]*)"/g));
  return bodies.map((body, at) => {
    const elsewhere = new Set(targets.flatMap((ids, other) => (other === at ? [] : [...ids])));
    const led = [...(own[at] ?? [])].filter((id) => elsewhere.has(id)).map((id) => `<a href="#${id}"></a>`);
    const away = [...(targets[at] ?? [])].filter((id) => own[at]?.has(id) !== true).map((id) => `<i id="${id}"></i>`);
    const hidden = `<div hidden>${led.join('')}${away.join('')}</div>`;
    return { html: `${html.slice(0, start)}<main>${body}</main>${hidden}${html.slice(end)}`, continued: continuedIn(body) };
  });
}

function grouped(chunks: readonly string[], size: number): readonly string[] {
  const groups: string[] = [];
  for (const chunk of chunks) {
    const last = groups.at(-1);
    if (last === undefined || last.length + chunk.length > size) groups.push(chunk);
    else groups[groups.length - 1] = last + chunk;
  }
  return groups;
}

const idsIn = (html: string, pattern: RegExp): ReadonlySet<string> => new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''));

function continuedIn(body: string): number {
  const first = body.search(/<h1\b/);
  return (first < 0 ? body : body.slice(0, first)).match(/<h2\b/g)?.length ?? 0;
}

export interface Position {
  /** Pages before it. */
  readonly before: number;
  /** Pages of the book. */
  readonly total: number;
}

/** Numbers its pages on, and keeps what is outside outside: a browser takes the first page of any document for a right one. */
export function placePart(html: string, { before, total }: Position): string {
  const [head = '', ...rest] = html.split('</head>');
  const sided =
    before % 2 === 0
      ? head
      : head.replace(
          /(@page [\w-]*):(left|right)\b/g,
          (_all, page: string, side: string) => `${page}:${side === 'left' ? 'right' : 'left'}`,
        );
  const numbered = sided.replaceAll('counter(pages)', `"${total}"`);
  return [`${numbered}<style>@page :first { counter-set: page ${before + 1}; }</style>`, ...rest].join('</head>');
}
