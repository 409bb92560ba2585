import { RECORD_KINDS } from './change.ts';
import { markOf, NOTHING } from './commit.ts';
import type { Database, Mark } from './database.ts';
import { inParts, type Journal } from './journal.ts';
import { ofRecord } from './journal-row.ts';
import { idsIn, rowsOf, TABLES } from './raw-rows.ts';
import { sequenceOf } from './rows.ts';
import { tellGone } from './settle.ts';
import { changeOf } from './verdict.ts';

/** Rows that nobody can read, but that are there: they are carried over as they are. */
type Leftover = { readonly table: string; readonly row: unknown };

/**
 * Takes away a database that the browser cannot read or write any more, for it to be made anew out of the journal. All of it
 * that can still be read is in the journal before that. Answers what to do once it has been made anew. `onError` hears what
 * could not be read.
 */
export async function takeDown(
  database: Database,
  journal: Journal,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const leftovers = database.isOpen() ? await salvage(database, journal, onError) : [];
  await database.delete({ disableAutoOpen: false });
  return async () => {
    for (const { table, row } of leftovers) await database.table(table).add(row).catch(onError);
  };
}

async function salvage(
  database: Database,
  journal: Journal,
  onError: (error: unknown) => void,
): Promise<Leftover[]> {
  const leftovers: Leftover[] = [];
  const mark: Mark = (await journal.head()) ?? (await markOf(database).catch(() => undefined)) ?? NOTHING;
  await tellGone(database, journal, mark).catch(onError);
  const records = await journal.records();
  for (const kind of RECORD_KINDS) {
    try {
      for (const some of inParts(await idsIn(database, kind))) {
        const rows = await rowsOf(database, kind, some);
        const changes = some.flatMap((id, at) => {
          const change = changeOf(kind, id, rows[at]);
          if (!change && rows[at] !== undefined) leftovers.push({ table: TABLES[kind], row: rows[at] });
          const known = records.get(ofRecord(kind, id))?.[0]?.sequence ?? -1;
          return change && sequenceOf(rows[at]) > known ? [change] : [];
        });
        if (changes.length > 0) await journal.append({ mark, changes });
      }
    } catch (error) {
      onError(error);
    }
  }
  return leftovers;
}
