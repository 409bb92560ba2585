import type { EntityKey } from '../../recognize/mention.ts';
import { hasMarks, type Query, queryOf, withoutMarks } from '../../text/query.ts';
import type { ArticleId } from '../note.ts';
import { type Filter, passes } from './filter.ts';
import type { NoteIndex } from './note-index.ts';
import { Orders, type Sort } from './order.ts';
import { BEST, worthOf } from './worth.ts';

export type Asked = {
  /** As typed; empty finds all. */
  readonly words: string;
  readonly filter: Filter;
  readonly sort: Sort;
};

/** What was found: places of the index in order, and in how many articles. */
export type FoundNotes = {
  readonly places: Int32Array;
  readonly articles: number;
  /** Nothing was found by the marks as typed, so many without them. */
  readonly without?: number;
};

/** Searches an index. */
export class Finder {
  readonly #index: NoteIndex;
  readonly #orders: Orders;

  constructor(index: NoteIndex) {
    this.#index = index;
    this.#orders = new Orders(index);
  }

  /** The notes asked for, in order. `sameAs` gives all keys that one individual is known by, `among` may leave more out. */
  find(
    { words, filter, sort }: Asked,
    sameAs?: (key: EntityKey) => readonly EntityKey[],
    among: (article: ArticleId) => boolean = () => true,
  ): FoundNotes {
    const query = queryOf(words);
    const passing = passes(this.#index, filter, sameAs);
    const { article, articles } = this.#index;
    const isIn = (at: number): boolean => {
      if (!passing(at)) return false;
      const id = articles[article[at] ?? -1]?.id;
      return id === undefined || among(id);
    };
    const places = this.#find(query, isIn, sort);
    const without =
      places.length === 0 && hasMarks(query) ? this.#find(withoutMarks(query), isIn, sort).length : 0;
    return { places, articles: this.#articlesIn(places), ...(without > 0 ? { without } : {}) };
  }

  #find(query: Query, isIn: (place: number) => boolean, sort: Sort): Int32Array {
    const all = this.#orders.by(sort);
    if (query.length === 0) return all.filter(isIn);
    const worth = worthOf(this.#index, query);
    const found = all.filter((at) => (worth[at] ?? 0) > 0 && isIn(at));
    if (sort !== 'best') return found;
    const ranked = new Int32Array(found.length);
    let next = 0;
    // Few ranks: each is gone through once, and keeps the order it has.
    for (let rank = BEST; rank > 0; rank--) {
      for (const at of found) if (worth[at] === rank) ranked[next++] = at;
    }
    return ranked;
  }

  #articlesIn(places: Int32Array): number {
    const seen = new Uint8Array(this.#index.articles.length);
    let count = 0;
    for (const at of places) {
      const article = this.#index.article[at] ?? 0;
      if (seen[article] === 0) count += seen[article] = 1;
    }
    return count;
  }
}
