import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Recovery } from '../../lib/store/compare.ts';
import { Database } from '../../lib/store/database.ts';
import { makeGuard } from '../../lib/store/guard.ts';
import { makeJournal } from '../../lib/store/journal.ts';
import { makeOpening } from '../../lib/store/opening.ts';
import { makeKeeper } from '../../lib/store/write.ts';
import { memoryMedium } from './memory-medium.ts';

/** What outlives a restart: the database's files and those of the second copy. */
export const newDisk = () => ({ indexedDB: new IDBFactory(), medium: memoryMedium() });
export type Disk = ReturnType<typeof newDisk>;

/** A store as the background puts it together, on a disk. */
export function start({ indexedDB, medium }: Disk, patience = 50) {
  const errors: unknown[] = [];
  const recoveries: Recovery[] = [];
  const onError = (error: unknown) => errors.push(error);
  const database = new Database('chu-giai', { indexedDB, IDBKeyRange });
  const journal = makeJournal(medium, onError);
  const opening = makeOpening({
    database,
    journal,
    onError,
    onRecovered: async (recovery) => {
      recoveries.push(recovery);
    },
    patience,
  });
  const guard = makeGuard({ onError, opened: opening.opened, repair: opening.compareAll });
  const keeper = makeKeeper(database, guard, journal.append);
  return { medium, database, journal, guard, keeper, errors, recoveries, ...opening };
}
