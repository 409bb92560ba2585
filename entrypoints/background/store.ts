import { localMedium } from '../../lib/browser/local-medium.ts';
import { keepRecovered } from '../../lib/browser/recovered.ts';
import { report } from '../../lib/browser/report.ts';
import { sessionMemory } from '../../lib/browser/session-memory.ts';
import { openBehind, tellAllTabs } from '../../lib/browser/tabs.ts';
import { Database } from '../../lib/store/database.ts';
import { type Guard, makeGuard } from '../../lib/store/guard.ts';
import { makeJournal } from '../../lib/store/journal.ts';
import { makeOpening } from '../../lib/store/opening.ts';
import { type Keeper, makeKeeper } from '../../lib/store/write.ts';

/** The store as the background has it. */
export type Store = {
  readonly database: Database;
  readonly guard: Guard;
  readonly keeper: Keeper;
  /** Compares every record with the second copy, once the database is open. */
  compareAll(): Promise<void>;
};

/** Puts the store together with its second copy, which lies in `storage.local`: in other files, which other code writes. */
export function openStore(): Store {
  const onError = (error: unknown) => report('store', error);
  const database = new Database();
  const journal = makeJournal(localMedium('journal:'), onError);
  const { opened, compareAll } = makeOpening({
    database,
    journal,
    onError,
    async onRecovered(recovery) {
      const { note: notes, draft: drafts, article: articles, missing } = recovery;
      await keepRecovered({ at: new Date().toISOString(), notes, drafts, articles, missing });
      await tellAllTabs('notesChanged', {});
      // Said where it will be seen: nobody opens a notebook to find out that it was damaged.
      if (notes > 0 || missing > 0) await openBehind('/notebook.html');
    },
  });
  const guard = makeGuard({
    onError,
    opened,
    memory: sessionMemory('store-trouble'),
    repair: compareAll,
  });
  return { database, guard, keeper: makeKeeper(database, guard, journal.append), compareAll };
}
