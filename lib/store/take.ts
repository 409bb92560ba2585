import type { Article, ArticleId, Note, NoteId } from '../notes/note.ts';
import type { Database } from './database.ts';
import { allDrafts, articlesOf, everything, notesPage } from './read.ts';
import { type Draft, readNoteRow, readRows, type Unreadable } from './rows.ts';

/** What a reader takes away: all, one article, or some notes (those selected, those of a view). */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'article'; readonly article: ArticleId }
  | { readonly of: 'notes'; readonly ids: readonly NoteId[] };

/** Notes with their articles, and the records that could not be read for them. */
export type Taken = {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  readonly unreadable: readonly Unreadable[];
};

/** What is being written, for a backup. */
export const takeDrafts = async (database: Database): Promise<readonly Draft[]> =>
  (await allDrafts(database)).records;

/** Reads what is taken away, the trash too where all is. */
export async function take(database: Database, scope: Scope): Promise<Taken> {
  if (scope.of === 'all') return everything(database, { trash: true });
  const rows =
    scope.of === 'article'
      ? await database.notes.where('[article+isDeleted]').equals([scope.article, 0]).toArray()
      : (await database.notes.bulkGet([...scope.ids])).filter((row) => row !== undefined);
  const { records: notes, unreadable } = readRows(rows, readNoteRow);
  return withArticles(database, notes, unreadable);
}

/** A few of these notes, to show how they will look; never more is read. */
export async function takeSome(database: Database, scope: Scope, most: number): Promise<Taken> {
  if (scope.of === 'notes') return take(database, { of: 'notes', ids: scope.ids.slice(0, most) });
  if (scope.of === 'all') {
    const { records, unreadable } = await notesPage(database, { offset: 0, limit: most });
    return withArticles(database, records, unreadable);
  }
  const rows = await database.notes
    .where('[article+isDeleted]')
    .equals([scope.article, 0])
    .limit(most)
    .toArray();
  const { records, unreadable } = readRows(rows, readNoteRow);
  return withArticles(database, records, unreadable);
}

const withArticles = async (
  database: Database,
  notes: readonly Note[],
  unreadable: readonly Unreadable[],
): Promise<Taken> => ({
  notes,
  articles: await articlesOf(
    database,
    notes.map(({ article }) => article),
  ),
  unreadable,
});
