import type { RecordKind } from './change.ts';
import type { Database } from './database.ts';

/** The table of each kind of record. */
export const TABLES = { note: 'notes', article: 'articles', draft: 'drafts' } as const satisfies Record<
  RecordKind,
  string
>;

/** The ids of all records of a kind, without reading them. */
export const idsIn = (database: Database, kind: RecordKind): PromiseLike<readonly string[]> =>
  database.table<unknown, string>(TABLES[kind]).toCollection().primaryKeys();

/** Rows by id, as they are. One that the browser cannot read any more counts as lost, and does not take the others with it. */
export async function rowsOf(
  database: Database,
  kind: RecordKind,
  ids: readonly string[],
): Promise<unknown[]> {
  const table = database.table<unknown, string>(TABLES[kind]);
  try {
    return await table.bulkGet([...ids]);
  } catch {
    const rows: unknown[] = [];
    for (const id of ids) rows.push(await table.get(id).catch(() => undefined));
    return rows;
  }
}
