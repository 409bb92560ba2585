import type { LastStanding } from '../notes/find/note-index.ts';
import type { NoteId } from '../notes/note.ts';
import type { Database } from './database.ts';

/** Where a note's passage was found. */
export type Stood = { readonly id: NoteId; readonly standing: Exclude<LastStanding, 'unseen'> };

/** Keeps where notes were found in their article as it is now; writes nothing where that is known. */
export async function keepStandings(database: Database, told: readonly Stood[], at: string): Promise<void> {
  const known = await database.standings.bulkGet(told.map(({ id }) => id));
  const news = told.filter(({ standing }, n) => known[n]?.standing !== standing);
  if (news.length > 0) await database.standings.bulkPut(news.map((each) => ({ ...each, at })));
}
