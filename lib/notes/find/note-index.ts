import type { EntityKey } from '../../recognize/mention.ts';
import { type Article, type ArticleId, CATEGORIES, type Note, type NoteId } from '../note.ts';
import { Dictionary } from './dictionary.ts';
import { TextRows } from './text-rows.ts';
import { Vocabulary } from './vocabulary.ts';

/** Where a note's passage was when its article was last read; `unseen` until it has been. */
export const STANDINGS = ['unseen', 'whole', 'found', 'changed', 'suggested', 'lost'] as const;
export type LastStanding = (typeof STANDINGS)[number];

/** States of a place in the index. */
export const GONE = 0;
export const KEPT = 1;
export const TRASHED = 2;

/**
 * All notes in a compact form, column by column, for searching, filtering and sorting without reading one of them: 100,000 take
 * some 60 MB. A changed note gets a new place; the old one is empty from then on.
 */
export class NoteIndex {
  readonly vocabulary = new Vocabulary();
  readonly text = new TextRows(this.vocabulary);
  readonly tagNames = new Dictionary(this.vocabulary);
  readonly entityNames = new Dictionary(this.vocabulary);

  readonly ids: NoteId[] = [];
  readonly state: number[] = [];
  readonly article: number[] = [];
  readonly updated: number[] = [];
  readonly category: number[] = [];
  readonly standing: number[] = [];
  /** Where the passage begins in its article; -1 for a note on the whole of it. */
  readonly place: number[] = [];
  readonly tags: (readonly number[])[] = [];
  readonly about: (readonly number[])[] = [];
  /** By the numbers of `article`; what is not known yet is undefined. */
  readonly articles: (Article | undefined)[] = [];
  /** The words of their titles. */
  readonly titles: (readonly number[])[] = [];

  readonly #places = new Map<NoteId, number>();
  readonly #standings = new Map<NoteId, number>();
  #version = 0;

  /** Raised by each change. */
  get version(): number {
    return this.#version;
  }
  /** How many places there are, empty ones too. */
  get size(): number {
    return this.ids.length;
  }

  placeOf(id: NoteId): number | undefined {
    return this.#places.get(id);
  }

  /** Takes in a note, new or changed. */
  put(note: Note): void {
    this.drop(note.id);
    const at = this.ids.length;
    this.#places.set(note.id, at);
    this.ids.push(note.id);
    this.state.push(note.deletedAt === undefined ? KEPT : TRASHED);
    this.article.push(this.#articleNumber(note.article));
    this.updated.push(Date.parse(note.updatedAt));
    this.category.push(CATEGORIES.indexOf(note.category));
    this.standing.push(note.anchor ? (this.#standings.get(note.id) ?? 0) : STANDINGS.indexOf('whole'));
    this.place.push(note.anchor ? (note.anchor.start ?? 0) : -1);
    this.tags.push(note.tags.length === 0 ? NONE : note.tags.map((tag) => this.tagNames.add(tag)));
    this.about.push(note.about.length === 0 ? NONE : note.about.map((key) => this.#entityNumber(key)));
    this.text.add(note.quote, note.body);
    this.#version++;
  }

  /** Forgets a note; its place is empty from then on. */
  drop(id: NoteId): void {
    const at = this.#places.get(id);
    if (at === undefined) return;
    this.#places.delete(id);
    this.state[at] = GONE;
    this.#version++;
  }

  /** Takes in what is known of an article. */
  putArticle(article: Article): void {
    const number = this.#articleNumber(article.id);
    this.articles[number] = article;
    this.titles[number] = this.vocabulary.wordsOf(article.title);
    this.#version++;
  }

  /** Takes in where a note's passage was found last. */
  putStanding(id: NoteId, standing: LastStanding): void {
    const number = STANDINGS.indexOf(standing);
    this.#standings.set(id, number);
    const at = this.#places.get(id);
    if (at === undefined || this.place[at] === -1) return;
    this.standing[at] = number;
    this.#version++;
  }

  /** The ids of all notes it holds. */
  held(): IterableIterator<NoteId> {
    return this.#places.keys();
  }

  readonly #articleNumbers = new Map<ArticleId, number>();
  #articleNumber(id: ArticleId): number {
    const known = this.#articleNumbers.get(id);
    if (known !== undefined) return known;
    const number = this.articles.length;
    this.#articleNumbers.set(id, number);
    this.articles.push(undefined);
    this.titles.push(NONE);
    return number;
  }

  #entityNumber(key: EntityKey): number {
    return this.entityNames.numberOf(key) ?? this.entityNames.add(key, key.slice(key.indexOf(':') + 1));
  }
}

const NONE: readonly number[] = [];
