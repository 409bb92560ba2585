import type { Shelf } from '../../components/notebook/book-state.ts';
import { PER_PAGE, type Place } from '../../components/notebook/book-view.ts';
import { notesAbout } from '../../lib/store/about.ts';
import type { Database } from '../../lib/store/database.ts';
import { allDrafts, articlesOf, countAll, notesPage } from '../../lib/store/read.ts';

/** What stands at a place of the notebook; asked anew after each change by any page. */
export async function shelfAt(database: Database, place: Place): Promise<Shelf> {
  const { view, page } = place;
  const [counts, drafts] = await Promise.all([countAll(database), allDrafts(database)]);
  const limit = { offset: (page - 1) * PER_PAGE, limit: PER_PAGE };
  const isList = view === 'notes' || view === 'trash';
  const found = isList
    ? await notesPage(database, { ...limit, trash: view === 'trash' })
    : { records: view === 'about' ? await notesAbout(database, place.entity) : [], unreadable: [] };
  return {
    counts: { notes: counts.notes, trash: counts.trash, drafts: drafts.records.length },
    notes: found.records,
    articles: await articlesOf(
      database,
      found.records.map(({ article }) => article),
    ),
    drafts: drafts.records,
    unreadable: [...found.unreadable, ...drafts.unreadable].map(({ key, reason }) => ({ key, reason })),
  };
}
