import type { Category } from '../../notes/note.ts';
import type { EntityKey, Kind } from '../../recognize/mention.ts';
import type { Span } from '../../text/span.ts';

/** What a card tells of the entity that a mention names. All words are in the reader's language. */
export type CardView = {
  readonly kind: Kind;
  readonly name: string;
  /** What it is and how often it is named: `Cán bộ · 2 lần trong bài`. */
  readonly under: string;
  /** Titles a person holds in this article, or the persons that hold a title. */
  readonly held: { readonly label: string; readonly kind: Kind; readonly names: readonly string[] };
  /** Which mention of how many it was opened at, from 1; and its words. */
  readonly at: number;
  readonly of: number;
  readonly words: string;
  /** The reader's notes on it in this article. */
  readonly notes: readonly { readonly id: string; readonly look: Category; readonly label: string }[];
  /** The line it stands in, and where: for its extent. */
  readonly line: string;
  readonly inLine: Span;
  /** Whom else this article names, where it is a person. */
  readonly others: readonly { readonly key: EntityKey; readonly name: string }[];
  /** Why it was marked, sentence by sentence. */
  readonly why: readonly string[];
};

/** In which other articles of the reader's own it stands: the latest of them, and how many there are. */
export type Elsewhere = {
  readonly label: string;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly when: string }[];
};

/** What a reader can do in a card. */
export type CardDoings = {
  step(by: 1 | -1): void;
  note(): void;
  openNote(id: string): void;
  openArticle(id: string): void;
  openFile(): void;
  /** It is none of its kind. */
  never(): void;
  same(key: EntityKey): void;
  /** Shows another extent in the page; `undefined`: the present one. */
  tryExtent(inLine: Span | undefined): void;
  extent(inLine: Span): void;
};
