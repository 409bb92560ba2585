import { FIRST, isNarrowed, type Place } from '../../components/notebook/address.ts';
import type { Listing, Openness, Row } from '../../components/notebook/book-state.ts';
import { sortOf } from '../../components/notebook/sorting.ts';
import { bareArticle } from '../../lib/export/in-articles.ts';
import { type Census, census, type Facet, type FacetName, facetsOf } from '../../lib/notes/find/facets.ts';
import type { Filter } from '../../lib/notes/find/filter.ts';
import { Finder } from '../../lib/notes/find/find.ts';
import { NoteIndex, STANDINGS } from '../../lib/notes/find/note-index.ts';
import type { Article, ArticleId, Note, NoteId } from '../../lib/notes/note.ts';
import type { Database } from '../../lib/store/database.ts';
import { Library } from '../../lib/store/library.ts';
import { articlesOf, notesOf, notesPage } from '../../lib/store/read.ts';
import type { Unreadable } from '../../lib/store/rows.ts';
import type { Names } from './names.ts';

/** So many notes are there at once, before the index is. */
const EARLY = 40;
/** So many read notes are kept. */
const KEPT_ROWS = 3_000;

/** The notes as the notebook lists them: first the latest by the store's own index, then all through an index in memory. */
export class Shelf {
  readonly index = new NoteIndex();
  readonly #database: Database;
  readonly #finder = new Finder(this.index);
  readonly #library: Library;
  readonly #names: Names;
  readonly #changed: () => void;
  readonly #notes = new Map<NoteId, Note>();
  readonly #articles = new Map<ArticleId, Article>();
  readonly #asked = new Set<NoteId>();
  #early: { readonly view: string; readonly ids: readonly NoteId[] } | undefined;
  #listing: { readonly key: string; readonly listing: Listing } | undefined;
  #census: { readonly version: number; readonly census: Census } | undefined;
  openness: Openness = { phase: 'opening', share: 0 };

  /** `changed` is called whenever there is something new to show. */
  constructor(database: Database, names: Names, changed: () => void) {
    this.#database = database;
    this.#names = names;
    this.#library = new Library(database, this.index);
    this.#changed = changed;
  }

  get unreadable(): readonly Unreadable[] {
    return this.#library.unreadable;
  }
  get census(): Census | undefined {
    if (this.openness.phase !== 'whole') return undefined;
    const { version } = this.index;
    if (this.#census?.version !== version) this.#census = { version, census: census(this.index) };
    return this.#census.census;
  }

  /** Reads the first notes of the view, then all. Throws where the store cannot be read. */
  async open(place: Place, signal: AbortSignal): Promise<void> {
    await this.#readEarly(place);
    await this.#library.fill(async (share) => {
      this.openness = { phase: 'reading', share };
      this.#changed();
      await new Promise((resolve) => setTimeout(resolve));
    }, signal);
    this.openness = { phase: 'whole', share: 1 };
    this.#early = undefined;
    this.#changed();
  }

  /** Reads what was changed by whichever page. */
  async catchUp(): Promise<void> {
    if (this.openness.phase !== 'whole') return;
    const { version } = this.index;
    await this.#library.catchUp();
    if (this.index.version === version) return;
    // What is shown stays until it is read anew.
    const shown = [...this.#notes.keys()].slice(-200);
    this.#notes.clear();
    await this.#read(shown.filter((id) => this.index.placeOf(id) !== undefined));
    this.#changed();
  }

  /** What stands at a place; undefined until something does. */
  listingAt(place: Place): Listing | undefined {
    const { phase } = this.openness;
    if (phase === 'failed') return undefined;
    if (phase !== 'whole' && !isNarrowed(place) && !place.entity) {
      return this.#early?.view === place.view ? this.#listingOf(this.#early.ids, 0) : undefined;
    }
    const key = JSON.stringify([place, this.index.version, this.#names.corrections]);
    if (this.#listing?.key !== key) {
      const found = this.#finder.find(
        { words: place.words, filter: filterAt(place), sort: sortOf(place) },
        (entity) => this.#names.of(entity).keys,
        place.entity && this.#names.of(place.entity).isIn,
      );
      const ids = Array.from(found.places, (at) => this.index.ids[at] as NoteId);
      const listing = { ...this.#listingOf(ids, found.articles), ...without(found.without) };
      this.#listing = { key, listing };
    }
    return this.#listing.listing;
  }

  facets(name: FacetName, place: Place): readonly Facet[] {
    return facetsOf(this.index, name, filterAt(place));
  }

  /** A note that is listed, with its article. */
  find(id: NoteId): { readonly note: Note; readonly article: Article } | undefined {
    const note = this.#notes.get(id);
    return note && { note, article: this.#articleOf(note) };
  }

  /** Has notes read that come near the window. */
  async need(ids: readonly NoteId[]): Promise<void> {
    const missing = ids.filter((id) => !this.#notes.has(id) && !this.#asked.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#asked.add(id);
    try {
      await this.#read(missing);
    } finally {
      for (const id of missing) this.#asked.delete(id);
    }
    this.#changed();
  }

  async #readEarly({ view }: Place): Promise<void> {
    if (view !== FIRST && view !== 'trash') return;
    const { records } = await notesPage(this.#database, {
      offset: 0,
      limit: EARLY,
      trash: view === 'trash',
    });
    for (const note of records) this.#notes.set(note.id, note);
    await this.#readArticles(records);
    this.#early = { view, ids: records.map(({ id }) => id) };
    this.openness = { phase: 'reading', share: 0 };
    this.#changed();
  }

  async #read(ids: readonly NoteId[]): Promise<void> {
    const notes = await notesOf(this.#database, ids);
    await this.#readArticles(notes);
    for (const note of notes) {
      this.#notes.delete(note.id);
      this.#notes.set(note.id, note);
    }
    for (const id of this.#notes.keys()) {
      if (this.#notes.size <= KEPT_ROWS) break;
      this.#notes.delete(id);
    }
  }

  async #readArticles(notes: readonly Note[]): Promise<void> {
    const ids = notes.map(({ article }) => article);
    for (const article of await articlesOf(this.#database, ids)) this.#articles.set(article.id, article);
  }

  #articleOf = (note: Note): Article => this.#articles.get(note.article) ?? bareArticle(note);

  #listingOf(ids: readonly NoteId[], articles: number): Listing {
    return { ids, articles, rowOf: (id) => this.#rowOf(id) };
  }

  #rowOf(id: NoteId): Row | undefined {
    const note = this.#notes.get(id);
    const at = this.index.placeOf(id);
    const standing = STANDINGS[at === undefined ? 0 : (this.index.standing[at] ?? 0)] ?? 'unseen';
    return note && { note, article: this.#articleOf(note), standing };
  }
}

function filterAt({ view, entity, filter }: Place): Filter {
  if (view === 'trash') return { ...filter, isTrash: true };
  return entity ? { ...filter, about: [entity, ...(filter.about ?? [])] } : filter;
}

const without = (count: number | undefined): { readonly without?: number } =>
  count === undefined ? {} : { without: count };
