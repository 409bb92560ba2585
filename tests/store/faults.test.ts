import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Note } from '../../lib/notes/note.ts';
import { everything } from '../../lib/store/read.ts';
import { breakDatabase, breakMedium, Fault, type Way } from './faulty.ts';
import { type Disk, newDisk, start } from './kept.ts';
import { Ledger, prepare, STORIES } from './stories.ts';

type Part = 'database' | 'second copy';
type Start = 'as it was' | 'database gone';

/** Runs one story with its n-th call going wrong, then starts anew and looks. False: the story has no n-th call. */
async function trial(story: string, part: Part, way: Way, n: number, from: Start): Promise<boolean> {
  const disk = newDisk();
  const ledger = new Ledger();
  await prepare(start(disk), ledger);
  const before: Disk = from === 'as it was' ? disk : { ...disk, indexedDB: new IDBFactory() };
  const fault = new Fault(n, way);
  const medium = part === 'second copy' ? breakMedium(disk.medium, fault) : disk.medium;
  const store = start({ ...before, medium: Object.assign({}, disk.medium, medium) });
  if (part === 'database') breakDatabase(store.database, fault);
  const run = STORIES[story]?.(store, ledger);
  await Promise.race([run, fault.hung]);
  store.database.close();

  const where = `${story}: call ${n} of the ${part} ${way}, ${from}`;
  expect(ledger.lostIn(await found(before)), where).toEqual([]);
  // Both copies were made good by that start: either alone is enough now.
  const alone = n % 2 === 0 ? { indexedDB: new IDBFactory() } : { medium: newDisk().medium };
  expect(ledger.lostIn(await found({ ...before, ...alone })), where).toEqual([]);
  return fault.hasHappened;
}

async function found(disk: Disk): Promise<Map<string, Note>> {
  const { compareAll, database, recoveries } = start(disk);
  await compareAll();
  const { notes, unreadable } = await everything(database, { trash: true });
  expect([unreadable, recoveries.filter(({ missing }) => missing > 0)]).toEqual([[], []]);
  database.close();
  return new Map(notes.map((note) => [note.id, note]));
}

describe.each(Object.keys(STORIES))('%s', (story) => {
  it.each([
    ['database', 'fails'],
    ['database', 'hangs'],
    ['second copy', 'fails'],
    ['second copy', 'fails-after'],
    ['second copy', 'hangs'],
  ] as const)('loses nothing whichever call of the %s %s', async (part, way) => {
    for (const from of ['as it was', 'database gone'] as const) {
      let calls = 0;
      while (await trial(story, part, way, calls + 1, from)) calls++;
      expect(calls).toBeGreaterThan(2);
    }
  });
});

it('asks for strict durability in every transaction that writes', async () => {
  const asked = new Map<string, Set<string | undefined>>();
  const { transaction } = IDBDatabase.prototype;
  let story = '';
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...[stores, mode, options]: Parameters<IDBDatabase['transaction']>
  ) {
    if (mode === 'readwrite') asked.set(story, (asked.get(story) ?? new Set()).add(options?.durability));
    return transaction.call(this, stores, mode, options);
  });
  onTestFinished(() => spy.mockRestore());
  for (story of Object.keys(STORIES)) {
    const disk = newDisk();
    await prepare(start(disk), new Ledger());
    await STORIES[story]?.(start({ ...disk, indexedDB: new IDBFactory() }), new Ledger());
  }
  expect([...asked.keys()]).toEqual(Object.keys(STORIES));
  expect([...asked.values()].flatMap((each) => [...each])).toEqual(Object.keys(STORIES).map(() => 'strict'));
});
