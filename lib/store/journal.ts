import type { NumberedChange } from './change.ts';
import type { Entry } from './commit.ts';
import {
  type Head,
  headLine,
  lineOf,
  nameOf,
  type RowName,
  readHead,
  readLine,
  readName,
} from './journal-row.ts';
import type { Medium } from './medium.ts';

/**
 * The second copy: every change as one row, beside its checksum, in a store that has nothing in common with the database.
 * Rows are added and never changed; what a later row has made old goes when enough of it lies there.
 */
export type Journal = {
  /** Adds a transaction's changes; in the order of the calls. False: not kept, which the next comparison makes good. */
  append(entry: Entry): Promise<boolean>;
  /** How far it has come; undefined where it holds nothing, or nothing sound. */
  head(): Promise<Head | undefined>;
  /** What it holds of each record, latest row first: found by names alone. */
  records(): Promise<ReadonlyMap<string, readonly RowName[]>>;
  /** Reads rows; those that cannot be read are left out. */
  read(rows: readonly RowName[]): Promise<ReadonlyMap<string, NumberedChange>>;
};

const HEAD = 'head';
/** How many rows are written or read at once: memory stays small however many there are. */
const AT_ONCE = 500;
/** For so many changes it is remembered that a record was deleted for good: a damaged database may have it again. */
const LONG_GONE = 1_000;

/** Makes the journal in a medium; `onError` hears what the medium threw at an `append`. */
export function makeJournal(medium: Medium, onError: (error: unknown) => void): Journal {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const head = async (): Promise<Head | undefined> => readHead((await medium.get([HEAD]))[HEAD]);
  const records = async (): Promise<Map<string, RowName[]>> => {
    const found = new Map<string, RowName[]>();
    for (const name of await medium.names()) {
      const row = readName(name);
      if (!row) continue;
      const others = found.get(row.of);
      if (others) others.push(row);
      else found.set(row.of, [row]);
    }
    for (const rows of found.values()) rows.sort((a, b) => b.sequence - a.sequence);
    return found;
  };
  const read = async (rows: readonly RowName[]): Promise<Map<string, NumberedChange>> => {
    const found = new Map<string, NumberedChange>();
    for (const some of inParts(rows)) {
      const lines = await medium.get(some.map(({ name }) => name));
      for (const { name, of } of some) {
        const parsed = readLine(lines[name]);
        if (parsed.ok) found.set(of, parsed.value);
      }
    }
    return found;
  };
  const add = async ({ mark, changes, isWipe }: Entry): Promise<void> => {
    const before = await head();
    const appended = (before?.appended ?? 0) + changes.length;
    const latest = before && before.sequence > mark.sequence ? before : mark;
    let items: Record<string, string> = {};
    for (const some of inParts(changes)) {
      if (Object.keys(items).length > 0) await medium.set(items);
      items = Object.fromEntries(some.map((change) => [nameOf(change), lineOf(change)]));
    }
    // The head comes with the last rows: rows without it are found by the comparison, a head without its rows would be a lie.
    await medium.set({ ...items, [HEAD]: headLine({ ...latest, appended }) });
    // What was deleted for good is not to lie here any longer.
    const isDeleted = changes.some(({ kind, record }) => kind === 'note' && record === undefined);
    if (isDeleted || isWipe || appended > Math.max(AT_ONCE, 2 * mark.count)) await clear();
  };
  const clear = async (): Promise<void> => {
    const all = [...(await records()).values()];
    const present = await head();
    const several = all.flatMap(([latest, ...older]) => (latest && older.length > 0 ? [latest] : []));
    // A latest row that cannot be read must not take with it what is left of its record.
    const sound = await read(several);
    const old = all.flatMap(([latest, ...older]) => {
      if (latest && older.length > 0) return sound.has(latest.of) ? older : [];
      const isLongGone = latest?.isGone && latest.sequence < (present?.sequence ?? 0) - LONG_GONE;
      return isLongGone ? [latest] : [];
    });
    for (const some of inParts(old)) await medium.remove(some.map(({ name }) => name));
    if (present) await medium.set({ [HEAD]: headLine({ ...present, appended: 0 }) });
  };

  return {
    head,
    records,
    append: (entry) =>
      inTurn(() => add(entry)).then(
        () => true,
        (error: unknown) => {
          onError(error);
          return false;
        },
      ),
    read,
  };
}

/** A list in parts of at most `AT_ONCE`. */
export function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE);
}
