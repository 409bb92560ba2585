import { liveQuery } from 'dexie';
import type { Article, ArticleId, Note, NoteId } from '../notes/note.ts';
import { isUnsaved } from '../notes/unsaved.ts';
import type { Database } from './database.ts';
import { type Draft, readArticleRow, readDraftRow, readNoteRow, readRows, type Unreadable } from './rows.ts';

/** Some records, and those that could not be read. */
export type Found<T> = { readonly records: readonly T[]; readonly unreadable: readonly Unreadable[] };

/** The notes of one article that are not in the trash, in the order they were made. */
export async function notesOfArticle(database: Database, article: ArticleId): Promise<Found<Note>> {
  const rows = await database.notes.where('[article+isDeleted]').equals([article, 0]).toArray();
  const found = readRows(rows, readNoteRow);
  return { ...found, records: found.records.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)) };
}

/** One page of all notes, latest change first. Read by index: 100,000 notes are never loaded at once. */
export async function notesPage(
  database: Database,
  page: { readonly offset: number; readonly limit: number; readonly trash?: boolean },
): Promise<Found<Note>> {
  const state = page.trash ? 1 : 0;
  const rows = await database.notes
    .where('[isDeleted+updatedAt]')
    .between([state, ''], [state, '\uffff'])
    .reverse()
    .offset(page.offset)
    .limit(page.limit)
    .toArray();
  return readRows(rows, readNoteRow);
}

/** The notes of these ids, in their order; those that are not there or cannot be read are left out. */
export async function notesOf(database: Database, ids: readonly NoteId[]): Promise<readonly Note[]> {
  const rows = await database.notes.bulkGet([...ids]);
  return readRows(
    rows.filter((row) => row !== undefined),
    readNoteRow,
  ).records;
}

/** How many there are, without reading them. */
export async function countAll(
  database: Database,
): Promise<{ notes: number; trash: number; articles: number }> {
  const inState = (state: 0 | 1) =>
    database.notes.where('[isDeleted+updatedAt]').between([state, ''], [state, '\uffff']).count();
  const [notes, trash, articles] = await Promise.all([inState(0), inState(1), database.articles.count()]);
  return { notes, trash, articles };
}

/** The articles of these ids; those that are not kept or cannot be read are left out. */
export async function articlesOf(database: Database, ids: readonly ArticleId[]): Promise<readonly Article[]> {
  const rows = await database.articles.bulkGet([...new Set(ids)]);
  return readRows(
    rows.filter((row) => row !== undefined),
    readArticleRow,
  ).records;
}

/** Everything that is kept, trash included where asked: for export and backup. */
export async function everything(
  database: Database,
  { trash = false } = {},
): Promise<{ articles: readonly Article[]; notes: readonly Note[]; unreadable: readonly Unreadable[] }> {
  return database.transaction('r', [database.notes, database.articles], async () => {
    const notes = readRows(await database.notes.orderBy('id').toArray(), readNoteRow);
    const articles = readRows(await database.articles.toArray(), readArticleRow);
    return {
      articles: articles.records,
      notes: trash ? notes.records : notes.records.filter((note) => note.deletedAt === undefined),
      unreadable: [...notes.unreadable, ...articles.unreadable],
    };
  });
}

/** Calls back with the answer now and after each change by any page, until `signal` aborts. */
export function watch<T>(
  query: () => Promise<T>,
  callback: (answer: T) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(query).subscribe({ next: callback, error: onError });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/** What is being written and not yet saved, by whichever page. */
export async function allDrafts(database: Database): Promise<Found<Draft>> {
  return readRows(await database.drafts.toArray(), readDraftRow);
}

/** What was typed on one article and is not saved, the latest note last. */
export async function unsavedDrafts(database: Database, article: ArticleId): Promise<readonly Draft[]> {
  const rows = await database.drafts.where('article.id').equals(article).toArray();
  const { records } = readRows(rows, readDraftRow);
  if (records.length === 0) return [];
  const saved = new Map((await notesOfArticle(database, article)).records.map((note) => [note.id, note]));
  return records
    .filter(({ note, isNew }) => isUnsaved(note, isNew, saved.get(note.id)))
    .toSorted((a, b) => (a.note.createdAt < b.note.createdAt ? -1 : 1));
}
