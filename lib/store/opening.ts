import { agree, compare, type Recovery } from './compare.ts';
import type { Database } from './database.ts';
import type { Journal } from './journal.ts';
import { Refusal, troubleOf } from './outcome.ts';
import { leaveApart } from './places.ts';
import { takeDown } from './rebuild.ts';

/** Opens the database, and each time it was opened has it compared with the journal before anything else is done with it. */
export type Opening = {
  /** Resolves once the database may be used; throws where it may not. */
  opened(): Promise<void>;
  /** Compares every record, also where both copies say that they agree: once at each start of the browser, and after an error. */
  compareAll(): Promise<void>;
  /** Deletes the database, wherever it lies; `meanwhile` is done before anything may open it again. */
  wipe(meanwhile: () => Promise<void>): Promise<void>;
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
  let last: Promise<unknown> = Promise.resolve();
  let isBlocked = false;
  let wasMadeAnew = false;
  database.on('blocked', () => {
    isBlocked = true;
  });
  // The browser closes a database that it finds damaged; what is opened next may be empty.
  database.on('close', () => {
    opening = undefined;
  });
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const open = async (): Promise<void> => {
    const whenOpen = database.open().then(() => {
      isBlocked = false;
      return true;
    });
    while (!(await within(patience, whenOpen))) if (isBlocked) throw new Refusal('store-blocked');
  };
  const compareNow = async (): Promise<void> => {
    const recovery = await compare(database, journal);
    if (Object.values(recovery).some((count) => count > 0)) await onRecovered(recovery);
  };
  const openSound = async (): Promise<void> => {
    await open();
    if (!(await agree(database, journal))) await compareNow();
  };
  const openCompared = async (): Promise<void> => {
    await open();
    await compareNow();
  };
  /** Not without a second copy, not where only room is lacking, and once: what fails again is beyond us. */
  const makeAnew = async (error: unknown, work: () => Promise<void>): Promise<void> => {
    if (!isDamage(error) || wasMadeAnew || (await journal.records()).size === 0) throw error;
    onError(error);
    wasMadeAnew = true;
    const putBack = await takeDown(database, journal, onError);
    await work();
    await putBack();
  };
  /** Closed and opened once more, a damaged database is often made good by the browser itself, or empty. */
  const insist = (work: () => Promise<void>): Promise<void> =>
    inTurn(() =>
      work().catch((error: unknown) => {
        if (!isDamage(error)) throw error;
        onError(error);
        database.close({ disableAutoOpen: false });
        return work().catch((again: unknown) => makeAnew(again, work));
      }),
    );

  return {
    opened() {
      opening ??= insist(openSound).catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    compareAll: () => insist(openCompared),
    wipe: (meanwhile) =>
      inTurn(async () => {
        await database.delete({ disableAutoOpen: false });
        await leaveApart();
        opening = undefined;
        await meanwhile();
      }),
  };
}

const isDamage = (error: unknown): boolean => troubleOf(error) === 'store-broken';

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
