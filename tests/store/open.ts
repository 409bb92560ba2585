import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Article, Note } from '../../lib/notes/note.ts';
import { Database } from '../../lib/store/database.ts';
import { makeGuard } from '../../lib/store/guard.ts';
import { makeKeeper } from '../../lib/store/write.ts';

export const AT = '2026-08-19T01:00:00.000Z';
export const LATER = '2026-08-19T02:00:00.000Z';

/** The n-th instant of a row, one second apart. */
export const at = (n: number): string => new Date(Date.parse(AT) + n * 1000).toISOString();

/**
 * An empty database. It stands in memory: queries and rules are proven here; durability, quotas and damage only in the
 * real browsers.
 */
export function open(indexedDB = new IDBFactory()) {
  const errors: unknown[] = [];
  const database = new Database('chu-giai', { indexedDB, IDBKeyRange });
  const guard = makeGuard({ onError: (error) => errors.push(error) });
  return { database, guard, keeper: makeKeeper(database, guard), errors, indexedDB };
}

export const article: Article = makeArticle({ url: 'https://a.vn/1', title: 'Một' }, AT);
export const other: Article = makeArticle({ url: 'https://a.vn/2', title: 'Hai' }, AT);
export const noteOf = (id: string, now = AT, of = article): Note => makeNote({ id, article: of.id, now });
