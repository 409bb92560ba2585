import type { Article } from '../note.ts';
import { GONE, type NoteIndex } from './note-index.ts';

/** How found notes are sorted. By article: those of the article published or read last first, in the order of its text. */
export const SORTS = ['best', 'newest', 'oldest', 'published', 'read'] as const;
export type Sort = (typeof SORTS)[number];

/** Places are below this: a time in seconds and a place fit together into one number, which sorts without a comparer. */
const ROOM = 2 ** 21;

/** Sorts the places of an index; each order is made once a version. */
export class Orders {
  readonly #index: NoteIndex;
  readonly #made = new Map<Sort, { readonly version: number; readonly places: Int32Array }>();

  constructor(index: NoteIndex) {
    this.#index = index;
  }

  /** All places that are not empty, in an order; `best` as `newest`. */
  by(sort: Sort): Int32Array {
    const { version } = this.#index;
    const made = this.#made.get(sort);
    if (made?.version === version) return made.places;
    const places = sort === 'published' || sort === 'read' ? this.#byArticle(sort) : this.#byTime(sort);
    this.#made.set(sort, { version, places });
    return places;
  }

  #byTime(sort: Sort): Int32Array {
    const { state, updated } = this.#index;
    const keys = new Float64Array(state.length);
    let count = 0;
    for (let at = 0; at < state.length; at++) {
      if (state[at] !== GONE) keys[count++] = Math.floor((updated[at] ?? 0) / 1000) * ROOM + at;
    }
    const sorted = keys.subarray(0, count).sort();
    const places = new Int32Array(count);
    const isDown = sort !== 'oldest';
    for (let n = 0; n < count; n++) places[isDown ? count - 1 - n : n] = (sorted[n] ?? 0) % ROOM;
    return places;
  }

  #byArticle(sort: 'published' | 'read'): Int32Array {
    const { state, article, articles, place } = this.#index;
    const groups: number[][] = articles.map(() => []);
    let count = 0;
    for (let at = 0; at < state.length; at++) {
      if (state[at] === GONE) continue;
      groups[article[at] ?? -1]?.push(at);
      count++;
    }
    const days = articles.map((each) => each && dayFor(each, sort));
    const order = groups
      .map((_, n) => n)
      .sort((a, b) =>
        (days[a] ?? '') < (days[b] ?? '') ? 1 : (days[a] ?? '') > (days[b] ?? '') ? -1 : a - b,
      );
    const places = new Int32Array(count);
    let next = 0;
    for (const n of order) {
      const group = groups[n] ?? [];
      for (const at of group.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0) || a - b)) places[next++] = at;
    }
    return places;
  }
}

const dayFor = ({ publishedOn, readAt }: Article, sort: 'published' | 'read'): string =>
  sort === 'read' ? readAt : (publishedOn ?? '');
