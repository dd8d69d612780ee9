/**
 * What renderers make: named texts or copies of workspace files, under `public/` or `internal/`, and jobs for the printer.
 */

export interface Artifact {
  /** Path in the output folder, with forward slashes; begins with public/ or internal/. */
  readonly path: `public/${string}` | `internal/${string}`;
  readonly content: string | { readonly copyOf: string };
}

/** A complete, self-contained HTML document that bin/ prints to PDF. */
export interface PrintJob {
  readonly path: `public/${string}` | `internal/${string}`;
  readonly html: string;
  readonly title: string;
  readonly lang: string;
  /** For the document properties. */
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** Tells documents of the same content from others: `sha256:…`. */
  readonly identifier?: string;
  /** ISO date of the edition; fixes the dates inside the PDF. */
  readonly date?: string;
  /** Whether `<span data-page-of="ID">` elements wait for the page number of the element with that id. */
  readonly pageNumbers: boolean;
}
