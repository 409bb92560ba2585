import type { Article, ArticleId, Note } from '../notes/note.ts';
import type { EntityKey } from '../recognize/mention.ts';
import type { Database } from './database.ts';
import { articlesOf } from './read.ts';
import { readNoteRow, readRows } from './rows.ts';

/** Notes about an entity that are looked at, at most: of a much named one the latest would take long. */
const MOST = 2_000;

/** The notes about an entity that are not in the trash, latest change first. */
export async function notesAbout(database: Database, entity: EntityKey): Promise<readonly Note[]> {
  const rows = await database.notes.where('about').equals(entity).limit(MOST).toArray();
  const { records } = readRows(
    rows.filter(({ isDeleted }) => isDeleted === 0),
    readNoteRow,
  );
  return records.toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
}

/** The articles but one in which the reader has notes about an entity, latest first. */
export async function articlesAbout(
  database: Database,
  entity: EntityKey,
  except: ArticleId,
): Promise<readonly Article[]> {
  const ids = (await notesAbout(database, entity)).map(({ article }) => article);
  const articles = await articlesOf(
    database,
    ids.filter((id) => id !== except),
  );
  const dayOf = ({ publishedOn, readAt }: Article): string => publishedOn ?? readAt;
  return articles.toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : 1));
}

/** All tags in use, by their index alone. */
export async function allTags(database: Database): Promise<readonly string[]> {
  const keys = await database.notes.orderBy('tags').uniqueKeys();
  return keys.filter((key): key is string => typeof key === 'string');
}
