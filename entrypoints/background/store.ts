import { localMedium } from '../../lib/browser/local-medium.ts';
import { keepRecovered } from '../../lib/browser/recovered.ts';
import { report } from '../../lib/browser/report.ts';
import { sessionMemory } from '../../lib/browser/session-memory.ts';
import { openBehind, tellAllTabs } from '../../lib/browser/tabs.ts';
import { beginWiping, endWiping, isWiping } from '../../lib/browser/wipe.ts';
import { Database } from '../../lib/store/database.ts';
import { type Guard, makeGuard } from '../../lib/store/guard.ts';
import { makeJournal } from '../../lib/store/journal.ts';
import { makeOpening } from '../../lib/store/opening.ts';
import { type Keeper, makeKeeper } from '../../lib/store/write.ts';
import { type ManyKeeper, makeManyKeeper } from '../../lib/store/write-many.ts';
import { makeNamesKeeper, type NamesKeeper } from '../../lib/store/write-names.ts';

/** The store as the background has it. */
export type Store = {
  readonly database: Database;
  readonly guard: Guard;
  readonly keeper: Keeper;
  readonly many: ManyKeeper;
  readonly names: NamesKeeper;
  /** Compares every record with the second copy, once the database is open. */
  compareAll(): Promise<void>;
  /** Wipes all that we keep; where that is cut off, it goes on at the next start. */
  wipe(): Promise<void>;
};

/** Puts the store together with its second copy, which lies in `storage.local`: in other files, which other code writes. */
export function openStore(): Store {
  const onError = (error: unknown) => report('store', error);
  const database = new Database();
  const journal = makeJournal(localMedium('journal:'), onError);
  const opening = makeOpening({
    database,
    journal,
    onError,
    async onRecovered(recovery) {
      const { note: notes, draft: drafts, article: articles, missing } = recovery;
      await keepRecovered({ at: new Date().toISOString(), notes, drafts, articles, missing });
      // Not waited for: whoever is told asks for notes before it answers, and those wait for this.
      tellOf(notes > 0 || missing > 0).catch(onError);
    },
  });
  // The database first: while the second copy is there, what is left half done can be seen.
  const wipe = () => beginWiping().then(() => opening.wipe(endWiping));
  const begun = isWiping().then((isBegun) => (isBegun ? opening.wipe(endWiping) : undefined), onError);
  const opened = () => begun.then(opening.opened);
  const compareAll = () => begun.then(opening.compareAll);
  const guard = makeGuard({
    onError,
    opened,
    memory: sessionMemory('store-trouble'),
    repair: compareAll,
  });
  return {
    database,
    guard,
    keeper: makeKeeper(database, guard, journal.append),
    many: makeManyKeeper(database, guard, journal.append),
    names: makeNamesKeeper(database, guard, journal.append),
    compareAll,
    wipe,
  };
}

/** Has all pages read their notes anew; opens the notebook behind, for nobody opens it to find out that it was damaged. */
async function tellOf(isWorthATab: boolean): Promise<void> {
  if (isWorthATab) await openBehind('/notebook.html');
  await tellAllTabs('notesChanged', {});
}
