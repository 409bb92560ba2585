import type { Database } from './database.ts';
import { countAll } from './read.ts';

/** A backup that was made: when the notebook was read for it (ISO 8601), and how many notes were in it, the trash included. */
export type Backup = { readonly at: string; readonly notes: number };

/** How many notes were written or changed since a backup; all of them where there is none. Read by index alone. */
export async function notesSince(database: Database, backup: Backup | undefined): Promise<number> {
  const { notes, trash } = await countAll(database);
  if (!backup) return notes;
  const since = (state: 0 | 1) =>
    database.notes.where('[isDeleted+updatedAt]').between([state, backup.at], [state, '\uffff']).count();
  const [changed, trashed] = await Promise.all([since(0), since(1)]);
  // What a file brought in may be old by its own date, and is new here all the same.
  return Math.max(changed + trashed, notes + trash - backup.notes);
}

/** Whether to remind the reader: so many notes are newer, or some have been for long. */
export function isBackupDue(newer: number, backup: Backup | undefined, now: string): boolean {
  const days = backup ? (Date.parse(now) - Date.parse(backup.at)) / 86_400_000 : Number.POSITIVE_INFINITY;
  return newer >= MANY || (newer >= SOME && days > LONG);
}
const MANY = 50;
const SOME = 10;
/** Days. */
const LONG = 7;
