import type { Page } from 'puppeteer-core';
import type { Article, Note } from '../../lib/notes/note.ts';
import { headLine } from '../../lib/store/journal-row.ts';
import { articleRow, noteRow } from '../../lib/store/rows.ts';
import { until } from './reader.ts';

type Kept = { readonly articles: readonly Article[]; readonly notes: readonly Note[] };

/** So many rows go into a page at once. */
const PART = 2_000;

/** Puts records into the store as if they had been kept there, past the background; `own` is one of our own pages that has opened it. */
export async function seedNotes(own: Page, { articles, notes }: Kept): Promise<void> {
  const mark = { sequence: 1, count: notes.length, sum: '' };
  await until('the database to be there', () => own.evaluate(isThere));
  for (const [table, rows] of [
    ['articles', articles.map((each) => articleRow(each, 1))],
    ['notes', notes.map((each) => noteRow(each, 1))],
    ['witness', [{ id: 'witness', ...mark }]],
  ] as const) {
    for (let at = 0; at < rows.length; at += PART)
      await own.evaluate(putRows, table, JSON.stringify(rows.slice(at, at + PART)));
  }
  // The second copy has come as far: nothing is to be compared.
  await own.evaluate(keepHead, headLine({ ...mark, appended: 0 }));
}

async function isThere(): Promise<boolean> {
  const known = await indexedDB.databases();
  return known.some(({ name }) => name === 'chu-giai');
}

async function putRows(table: string, json: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('chu-giai');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore(table);
    const rows: readonly unknown[] = JSON.parse(json);
    for (const row of rows) store.put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

async function keepHead(line: string): Promise<void> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await api.storage.local.set({ 'journal:head': line });
}
