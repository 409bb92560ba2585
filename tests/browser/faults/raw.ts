import type { Page } from 'puppeteer-core';

/** Each object store's rows, as they lie in the database. */
export type Stores = Readonly<Record<string, readonly unknown[]>>;

/** Makes the database anew at the version and with the stores of the first release, without Dexie; the second copy is gone, too. `isHeld`: the page goes on holding it, deaf to whoever would bring it up to date. */
export const makeFirstRelease = (own: Page, rows: Stores, isHeld = false): Promise<void> =>
  own.evaluate(layFirstRelease, JSON.stringify(rows), isHeld);

/** Brings the database to a version of a later release, with one more store. */
export const makeLaterRelease = (own: Page): Promise<void> => own.evaluate(layLaterRelease);

/** All that lies in the database and in the second copy, with the database's version, as text to compare. */
export const dump = (own: Page): Promise<string> => own.evaluate(readAll);

/** Deletes the database under everybody who has it open. */
export const deleteDatabase = (own: Page): Promise<void> =>
  own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('chu-giai');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

/** Clears all that we have stored: the database and everything in `storage.local`. */
export const clearAll = async (own: Page): Promise<void> => {
  await deleteDatabase(own);
  await own.evaluate(async () => {
    const { storage }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await storage.local.clear();
  });
};

type Api = {
  readonly storage: {
    readonly local: {
      clear(): Promise<void>;
      get(names: null): Promise<Record<string, unknown>>;
      remove(names: readonly string[]): Promise<void>;
    };
  };
};

/** Runs in one of our own pages. */
async function layFirstRelease(rows: string, isHeld: boolean): Promise<void> {
  const { storage }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await storage.local.remove(
    Object.keys(await storage.local.get(null)).filter((name) => name.startsWith('journal:')),
  );
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('chu-giai');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('chu-giai', 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const made = request.result;
      const notes = made.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('[article+isDeleted]', ['article', 'isDeleted']);
      notes.createIndex('[isDeleted+updatedAt]', ['isDeleted', 'updatedAt']);
      notes.createIndex('tags', 'tags', { multiEntry: true });
      notes.createIndex('about', 'about', { multiEntry: true });
      const articles = made.createObjectStore('articles', { keyPath: 'id' });
      for (const name of ['readAt', 'site', 'publishedOn']) articles.createIndex(name, name);
      made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('article.id', 'article.id');
    };
    request.onsuccess = () => {
      const all: Record<string, unknown[]> = JSON.parse(rows);
      const filling = request.result.transaction(Object.keys(all), 'readwrite');
      for (const [name, of] of Object.entries(all)) for (const row of of) filling.objectStore(name).put(row);
      filling.oncomplete = () => {
        if (isHeld) Reflect.set(globalThis, 'held', request.result);
        else request.result.close();
        resolve();
      };
      filling.onerror = () => reject(filling.error);
    };
  });
}

/** Runs in one of our own pages. */
const layLaterRelease = (): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('chu-giai', 90);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('later', { keyPath: 'id' }).put({ id: 'of a later release' });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

/** Runs in one of our own pages. */
async function readAll(): Promise<string> {
  const { storage }: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('chu-giai');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names, 'readonly');
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown>((resolve, reject) => {
          const request = reading.objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  const { version } = database;
  database.close();
  const copy = Object.entries(await storage.local.get(null)).filter(([name]) => name.startsWith('journal:'));
  return JSON.stringify({ version, names, rows, copy: copy.sort(([a], [b]) => (a < b ? -1 : 1)) });
}
