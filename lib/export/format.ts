import type { Article, Note } from '../notes/note.ts';

/** Notes with the articles they stand in. */
export type Bundle = { readonly articles: readonly Article[]; readonly notes: readonly Note[] };

/** One way to take notes away as a file. `render` is pure: the instant of export is passed in (ISO 8601). */
export type Format = {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  render(bundle: Bundle, exportedAt: string): string;
};
