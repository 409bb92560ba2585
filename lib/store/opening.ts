import { agree, compare, type Recovery } from './compare.ts';
import type { Database } from './database.ts';
import type { Journal } from './journal.ts';
import { Refusal, troubleOf } from './outcome.ts';

/** Opens the database, and each time it was opened has it compared with the journal before anything else is done with it. */
export type Opening = {
  /** Resolves once the database may be used; throws where it may not. */
  opened(): Promise<void>;
  /** Compares every record, also where both copies say that they agree: once at each start of the browser. */
  compareAll(): Promise<void>;
};

type From = {
  readonly database: Database;
  readonly journal: Journal;
  /** Hears each error that was got over. */
  readonly onError: (error: unknown) => void;
  /** Hears what was brought back, to be told to the reader. */
  readonly onRecovered: (recovery: Recovery) => Promise<void>;
  /** How long, in ms, an old page may hold the database up before that is said. */
  readonly patience?: number;
};

/** Makes the opening of one database. */
export function makeOpening({ database, journal, onError, onRecovered, patience = 5_000 }: From): Opening {
  let opening: Promise<void> | undefined;
  let comparing: Promise<void> = Promise.resolve();
  let isBlocked = false;
  database.on('blocked', () => {
    isBlocked = true;
  });
  // The browser closes a database that it finds damaged; what is opened next may be empty.
  database.on('close', () => {
    opening = undefined;
  });

  const open = async (): Promise<void> => {
    const whenOpen = database.open().then(() => {
      isBlocked = false;
      return true;
    });
    while (!(await within(patience, whenOpen))) if (isBlocked) throw new Refusal('store-blocked');
  };
  const compareInTurn = (): Promise<void> => {
    comparing = comparing
      .catch(() => undefined)
      .then(async () => {
        const recovery = await compare(database, journal);
        if (Object.values(recovery).some((count) => count > 0)) await onRecovered(recovery);
      });
    return comparing;
  };
  const openSound = async (): Promise<void> => {
    await open();
    if (!(await agree(database, journal))) await compareInTurn();
  };
  /** What the browser cannot read any more is made anew out of the journal; not without one, nor where only room is lacking. */
  const openAnew = async (error: unknown): Promise<void> => {
    if (troubleOf(error) !== 'store-broken') throw error;
    onError(error);
    database.close({ disableAutoOpen: false });
    try {
      await openSound();
    } catch (again) {
      if (troubleOf(again) !== 'store-broken' || (await journal.records()).size === 0) throw again;
      onError(again);
      await database.delete({ disableAutoOpen: false });
      await openSound();
    }
  };

  const opened = (): Promise<void> => {
    opening ??= openSound()
      .catch(openAnew)
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
  return {
    opened,
    async compareAll() {
      await opened();
      await compareInTurn();
    },
  };
}

/** What `work` gives, or undefined where it takes longer than so many ms. */
async function within<T>(ms: number, work: PromiseLike<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
