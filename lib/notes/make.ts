import type { Anchor } from '../anchor/anchor.ts';
import type { EntityKey } from '../recognize/mention.ts';
import type { Page } from '../text/page.ts';
import { articleIdOf } from './article-id.ts';
import {
  type Article,
  type ArticleId,
  type Category,
  MOST_PLACES,
  type Note,
  type NoteId,
  type Version,
} from './note.ts';
import { cleanTags } from './tags.ts';

/** A new note, unwritten yet. `id` is made by the asker, `now` is an ISO 8601 instant. */
export function makeNote(from: {
  readonly id: string;
  readonly article: ArticleId;
  readonly now: string;
  readonly anchor?: Anchor;
  readonly quote?: string;
  readonly locator?: string;
  readonly about?: readonly EntityKey[];
  readonly category?: Category;
}): Note {
  return {
    id: from.id as NoteId,
    article: from.article,
    ...(from.anchor ? { anchor: from.anchor } : {}),
    quote: from.quote ?? '',
    ...(from.locator === undefined ? {} : { locator: from.locator }),
    body: '',
    tags: [],
    category: from.category ?? 'key',
    about: [...new Set(from.about ?? [])],
    createdAt: from.now,
    updatedAt: from.now,
  };
}

/** The article a page is, as it is kept beside its notes. What a page says of itself is cut to a sane length. */
export function makeArticle(page: Omit<Page, 'text'>, readAt: string): Article {
  const site = brief(page.site, 200);
  const author = brief(page.author, 400);
  return {
    id: articleIdOf(page.url, page.canonicalUrl),
    url: page.url,
    title: brief(page.title, 1000) ?? page.url.slice(0, 1000),
    ...(site === undefined ? {} : { site }),
    ...(author === undefined ? {} : { author }),
    ...(page.publishedOn !== undefined && DAY.test(page.publishedOn)
      ? { publishedOn: page.publishedOn }
      : {}),
    readAt,
  };
}

/** What a reader may change of a note. */
export type Edit = Partial<Pick<Note, 'body' | 'tags' | 'category' | 'about'>>;

/** The note with an edit, newer than before even if the clock was set back; the same note where nothing changes. */
export function editNote(note: Note, edit: Edit, now: string): Note {
  const next = { ...note, ...edit, ...(edit.tags ? { tags: cleanTags(edit.tags) } : {}) };
  const isSame =
    next.body === note.body &&
    next.category === note.category &&
    sameList(next.tags, note.tags) &&
    sameList(next.about, note.about);
  return isSame ? note : changed(note, next, now);
}

/** The note with one more place, which the reader confirmed: the places it had before stay. */
export const placed = (note: Note, place: Anchor, now: string): Note =>
  isLast(note.later, place)
    ? note
    : changed(note, { ...note, later: [...(note.later ?? []), place].slice(-MOST_PLACES) }, now);

/** The note with a place where the reader said that it is not. */
export const refusedAt = (note: Note, place: Anchor, now: string): Note =>
  isLast(note.refused, place)
    ? note
    : changed(note, { ...note, refused: [...(note.refused ?? []), place].slice(-MOST_PLACES) }, now);

/** Asked again after no answer came, the same is not done twice. */
const isLast = (places: readonly Anchor[] | undefined, { quote, prefix, suffix, start }: Anchor): boolean => {
  const last = places?.at(-1);
  return last?.quote === quote && last.prefix === prefix && last.suffix === suffix && last.start === start;
};

/** The note as it was before its last change; undone once more it is as it was after. The same note where nothing is known. */
export function undone(note: Note, now: string): Note {
  const { later: _, refused: __, earlier, ...rest } = note;
  return earlier ? changed(note, { ...rest, ...earlier }, now) : note;
}

/** What is being written of a note, on its present version: the words as typed, places and time as they are kept. */
export function onto(typed: Note, kept: Note): Note {
  const { body, tags, category, about } = typed;
  return { ...kept, body, tags, category, about };
}

/** A changed note knows what it was, and is newer than that. */
const changed = (before: Note, next: Note, now: string): Note => ({
  ...next,
  updatedAt: after(before.updatedAt, now),
  earlier: versionOf(before),
});

const versionOf = ({ body, tags, category, about, later, refused, updatedAt }: Note): Version => ({
  ...{ body, tags, category, about, updatedAt },
  ...(later ? { later } : {}),
  ...(refused ? { refused } : {}),
});

/** The note in the trash; unchanged if it lies there already. */
export const trashed = (note: Note, now: string): Note =>
  note.deletedAt === undefined ? { ...note, deletedAt: now, updatedAt: after(note.updatedAt, now) } : note;

/** The note out of the trash. */
export function restored(note: Note, now: string): Note {
  if (note.deletedAt === undefined) return note;
  const { deletedAt: _, ...kept } = note;
  return { ...kept, updatedAt: after(note.updatedAt, now) };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** An instant after `earlier`: `now`, or one millisecond on where the clock says otherwise. */
function after(earlier: string, now: string): string {
  return now > earlier ? now : new Date(Date.parse(earlier) + 1).toISOString();
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

function brief(text: string | undefined, most: number): string | undefined {
  const plain = text?.replace(/\s+/g, ' ').trim().slice(0, most);
  return plain === '' ? undefined : plain;
}
