import type { Article, Note } from '../notes/note.ts';

/** Notes with the articles they stand in; in a backup all else that the reader made. */
export type Bundle = {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  readonly extras?: Extras;
};

/** What is being written and not yet saved. */
export type Draft = { readonly note: Note; readonly article: Article; readonly isNew: boolean };

/** What a reader made beside notes. Corrections and settings are read by who keeps them, which is not here. */
export type Extras = {
  readonly drafts: readonly Draft[];
  readonly corrections: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
};

/** What a file holds: text (written as UTF-8) or bytes. */
export type Contents = string | Uint8Array<ArrayBuffer>;

/** Told how many notes are done of how many; awaited, so that a page can draw and, by throwing, stop. */
export type Step = (done: number, total: number) => void | Promise<void>;

/** One way to take notes away as a file. `render` is pure: the instant of export is passed in (ISO 8601). */
export type Format = {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Whether notes in the trash go along: a backup's business only. */
  readonly withTrash?: true;
  render(bundle: Bundle, exportedAt: string, step?: Step): Contents | Promise<Contents>;
};
