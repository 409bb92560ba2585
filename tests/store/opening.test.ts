import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Database } from '../../lib/store/database.ts';
import { everything, notesPage } from '../../lib/store/read.ts';
import { type Disk, newDisk, start } from './kept.ts';
import { article, at, LATER, noteOf, other } from './open.ts';

/** Opens the database without Dexie, as other code would. */
const openRaw = (indexedDB: IDBFactory, version?: number, upgrade?: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('chu-giai', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The database as the first release made it, with these rows. */
async function firstRelease(rows: Readonly<Record<string, readonly unknown[]>>): Promise<Disk> {
  const disk = newDisk();
  const database = await openRaw(disk.indexedDB, 10, (made) => {
    const notes = made.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('[article+isDeleted]', ['article', 'isDeleted']);
    notes.createIndex('[isDeleted+updatedAt]', ['isDeleted', 'updatedAt']);
    notes.createIndex('tags', 'tags', { multiEntry: true });
    notes.createIndex('about', 'about', { multiEntry: true });
    const articles = made.createObjectStore('articles', { keyPath: 'id' });
    for (const name of ['readAt', 'site', 'publishedOn']) articles.createIndex(name, name);
    made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('article.id', 'article.id');
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [name, of] of Object.entries(rows)) {
    for (const row of of) transaction.objectStore(name).put(row);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  return disk;
}

const anchor = {
  quote: 'chỉ tiêu',
  prefix: 'Giao ',
  suffix: ' đo được',
  start: 12,
  block: 'Giao chỉ tiêu đo được',
};
const notes = Array.from({ length: 30 }, (_, n) => ({
  ...noteOf(`n${n}`, at(n), n % 2 ? other : article),
  quote: 'chỉ tiêu',
  anchor,
  body: `Ghi chú thứ ${n}`,
  tags: ['tổ chức bộ máy'],
  ...(n < 3 ? { deletedAt: LATER } : {}),
}));
const draft = { note: noteOf('d1', LATER), article, isNew: true };
const FIRST_RELEASE = {
  notes: notes.map((note) => ({ ...note, schema: 1, isDeleted: note.deletedAt === undefined ? 0 : 1 })),
  articles: [article, other].map((each) => ({ ...each, schema: 1 })),
  drafts: [{ ...draft, id: draft.note.id, schema: 1 }],
};

describe('a notebook of the first release', () => {
  it('is brought up to date with all that is in it, and has its second copy at once', async () => {
    const disk = await firstRelease(FIRST_RELEASE);
    const store = start(disk);
    await store.opened();
    expect((await everything(store.database, { trash: true })).notes).toEqual(
      notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(await store.keeper.draftOf(draft.note.id)).toEqual({ ok: true, value: draft });
    expect((await notesPage(store.database, { offset: 0, limit: 5 })).records).toHaveLength(5);
    expect([store.recoveries, store.errors]).toEqual([[], []]);
    store.database.close();
    const copied = start({ ...disk, indexedDB: new IDBFactory() });
    await copied.opened();
    expect((await everything(copied.database, { trash: true })).notes).toHaveLength(30);
    expect(await copied.keeper.draftOf(draft.note.id)).toEqual({ ok: true, value: draft });
  });

  it('keeps its records when the upgrade is killed half-way, and is upgraded the next time', async () => {
    const disk = await firstRelease(FIRST_RELEASE);
    const half = await new Promise<unknown>((resolve) => {
      const request = disk.indexedDB.open('chu-giai', 20);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('witness', { keyPath: 'id' });
        request.transaction?.abort();
      };
      request.onerror = () => resolve(request.error?.name);
    });
    expect(half).toBe('AbortError');
    const store = start(disk);
    await store.opened();
    expect(await store.database.notes.count()).toBe(30);
  });

  it('held by an old page is told as such after a while, and goes on once that is closed', async () => {
    const disk = await firstRelease(FIRST_RELEASE);
    // Unlike Dexie's, this connection does not give way.
    const old = await openRaw(disk.indexedDB, 10);
    const { keeper, database, guard } = start(disk);
    for (let times = 0; times < 2; times++) {
      expect(await keeper.saveNote(noteOf('new'), article)).toEqual({ ok: false, why: 'store-blocked' });
    }
    expect(await guard.trouble()).toBeUndefined();
    old.close();
    expect(await keeper.saveNote(noteOf('new'), article)).toMatchObject({ ok: true });
    expect(await database.notes.count()).toBe(31);
  });
});

describe('a notebook of a later release', () => {
  const later = async () => {
    const disk = newDisk();
    const database = await openRaw(disk.indexedDB, 990, (made) => {
      made.createObjectStore('notes', { keyPath: 'uuid' });
      made.createObjectStore('shelves', { keyPath: 'id' }).put({ id: 1, name: 'Kệ' });
    });
    database.close();
    return disk;
  };

  it('is refused with a word of its own, and nothing of it is touched', async () => {
    const disk = await later();
    const { keeper, guard } = start(disk);
    expect(await keeper.saveNote(noteOf('n1'), article)).toEqual({ ok: false, why: 'store-newer' });
    expect(await keeper.noteOf(noteOf('n1').id)).toEqual({ ok: false, why: 'store-newer' });
    expect(await guard.trouble()).toBeUndefined();
    const raw = await openRaw(disk.indexedDB);
    expect([raw.version, [...raw.objectStoreNames]]).toEqual([990, ['notes', 'shelves']]);
    expect(raw.transaction('notes').objectStore('notes').keyPath).toBe('uuid');
    raw.close();
    expect(disk.medium.texts.size).toBe(0);
  });

  it('is refused to pages that only read as well', async () => {
    const { indexedDB } = await later();
    const database = new Database('chu-giai', { indexedDB, IDBKeyRange });
    await expect(everything(database)).rejects.toThrow(/store-newer/);
  });
});

describe('a database that the browser cannot read any more', () => {
  const filled = async () => {
    const disk = newDisk();
    const store = start(disk);
    for (const note of notes)
      await store.keeper.saveNote(note, note.article === article.id ? article : other);
    store.database.close();
    return disk;
  };
  /** The browser's own store, which from now on throws whenever a table is read. */
  const broken = ({ indexedDB }: Disk): { isBroken: boolean; indexedDB: IDBFactory } => {
    const state = { isBroken: true, indexedDB: new IDBFactory() };
    state.indexedDB.open = (name, version) => {
      const request = (state.isBroken ? indexedDB : fresh).open(name, version);
      if (!state.isBroken) return request;
      request.addEventListener('success', () => {
        request.result.transaction = () => {
          throw new DOMException('damaged', 'UnknownError');
        };
      });
      return request;
    };
    const fresh = new IDBFactory();
    state.indexedDB.deleteDatabase = (name) => {
      state.isBroken = false;
      return fresh.deleteDatabase(name);
    };
    return state;
  };

  it('is made anew out of the second copy, and the reader is told', async () => {
    const disk = await filled();
    const state = broken(disk);
    const store = start({ ...disk, indexedDB: state.indexedDB });
    await store.opened();
    expect(state.isBroken).toBe(false);
    expect(await store.database.notes.count()).toBe(30);
    expect(store.recoveries).toMatchObject([{ note: 30, missing: 0 }]);
  });

  it('is left as it is where there is no second copy', async () => {
    const disk = await filled();
    const state = broken(disk);
    const { keeper } = start({ indexedDB: state.indexedDB, medium: newDisk().medium });
    expect(await keeper.noteOf(noteOf('n1').id)).toEqual({ ok: false, why: 'store-broken' });
    expect(state.isBroken).toBe(true);
  });
});
