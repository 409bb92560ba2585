import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFile } from '../../lib/export/export-file.ts';
import type { Bundle } from '../../lib/export/format.ts';
import { readFile } from '../../lib/export/read-file.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { CATEGORIES, type Note, type NoteId } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { bringIn, previewImport } from '../../lib/store/bring-in.ts';
import type { Database } from '../../lib/store/database.ts';
import { articleRow, draftRow, noteRow } from '../../lib/store/rows.ts';
import { take, takeDrafts } from '../../lib/store/take.ts';
import { hostileText } from '../export/some-bundle.ts';
import { at, LATER, open } from './open.ts';

const NOTES = 10_000;
const PER_ARTICLE = 8;
const hostile = fc.sample(hostileText, { numRuns: 500, seed: 27 });
const words = (n: number): string => hostile[n % hostile.length] ?? '';

/** A note of every kind that there is, by its number. */
function noteOfKind(n: number, article: Note['article']): Note {
  const quote = n % 7 === 0 ? '' : `Chỉ tiêu ${n} ${words(n)}`;
  const place = { quote, prefix: words(n + 1), suffix: words(n + 2) };
  const whole = {
    ...place,
    start: n,
    at: 3,
    block: `Giao ${quote} cho xã`,
    twins: [{ start: n + 9, prefix: words(n), suffix: '', worth: 1.5 }],
  };
  const note = makeNote({
    id: `${n}-note`,
    article,
    now: at(n),
    quote,
    category: CATEGORIES[n % CATEGORIES.length] ?? 'key',
    about: n % 3 === 0 ? (['person:đỗ hữu nghiễm', 'document:27-nq/tu'] as EntityKey[]) : [],
    ...(n % 7 === 0 ? {} : { anchor: n % 2 === 0 ? whole : place }),
  });
  const { body, tags, category, about, updatedAt } = note;
  return {
    ...note,
    body: `${words(n + 3)} thân ${n}`,
    tags: n % 4 === 0 ? [] : ['bộ máy', `nhãn ${n % 50}`],
    ...(n % 5 === 0 ? { deletedAt: LATER } : {}),
    ...(n % 6 === 0 ? { later: [whole], refused: [place, place] } : {}),
    ...(n % 9 === 0 ? { earlier: { body, tags, category, about, updatedAt, later: [place] } } : {}),
  };
}

async function fill(database: Database): Promise<void> {
  const articles = Array.from({ length: NOTES / PER_ARTICLE }, (_, n) =>
    makeArticle(
      {
        url: `https://baovanlinh.vn/bai-${n}.html`,
        title: `${words(n)} Bài ${n}`,
        ...(n % 2 ? { site: 'Báo Vân Lĩnh', author: words(n), publishedOn: '2026-08-18' } : {}),
      },
      at(n),
    ),
  );
  const notes = articles.flatMap(({ id }, n) =>
    Array.from({ length: PER_ARTICLE }, (_, of) => noteOfKind(n * PER_ARTICLE + of, id)),
  );
  await database.articles.bulkPut(articles.map((each) => articleRow(each)));
  await database.notes.bulkPut(notes.map((each) => noteRow(each)));
  const drafts = articles.slice(0, 40).map((article, n) => ({
    article,
    note: { ...noteOfKind(n, article.id), body: 'chưa xong', id: `${n}-draft` as NoteId },
    isNew: n % 2 === 0,
  }));
  await database.drafts.bulkPut(drafts.map((each) => draftRow(each)));
}

/** All that is kept, as a backup takes it. */
async function all(database: Database): Promise<Bundle> {
  const { articles, notes, unreadable } = await take(database, { of: 'all' });
  expect(unreadable).toEqual([]);
  const extras = {
    drafts: await takeDrafts(database),
    corrections: [{ what: 'never', words: 'Nhà Máy' }],
    settings: { theme: 'dark' },
  };
  return { articles, notes, extras };
}

async function backedUp(database: Database): Promise<Uint8Array> {
  const { contents } = await exportFile('json', await all(database), { at: LATER });
  return new TextEncoder().encode(String(contents));
}

describe('the drill: a notebook of 10,000 notes of every kind', () => {
  it('is backed up, wiped and restored, and every record is what it was', async () => {
    const first = open();
    await fill(first.database);
    const before = await all(first.database);
    expect([before.notes.length, before.extras?.drafts.length]).toEqual([NOTES, 40]);
    const file = await backedUp(first.database);
    await first.database.delete();

    const { database, guard, errors } = open(new IDBFactory());
    const read = readFile(file, LATER);
    if (!read.ok) throw new Error(read.why);
    expect([read.kind, read.unreadable]).toEqual(['ours', []]);
    expect(await previewImport(database, guard, read.bundle)).toMatchObject({
      value: { fresh: NOTES, same: 0, changed: 0 },
    });
    expect(await bringIn(database, guard, read.bundle)).toMatchObject({ ok: true });
    expect(await all(database)).toEqual(before);
    expect(read.bundle.extras).toEqual(before.extras);
    expect(await backedUp(database)).toEqual(file);

    // Once more changes nothing.
    expect(await bringIn(database, guard, read.bundle)).toMatchObject({
      value: { fresh: 0, changed: 0, same: NOTES, notes: [], articles: [], drafts: [] },
    });
    expect([await all(database), errors]).toEqual([before, []]);
  });

  it('is restored into one that is not empty: what is there stays, what differs stands beside it', async () => {
    const first = open();
    await fill(first.database);
    const before = await all(first.database);
    const file = await backedUp(first.database);
    const own = {
      ...noteOfKind(1, before.notes[0]?.article ?? ('' as Note['article'])),
      id: 'own' as NoteId,
    };
    const [changed, gone] = [before.notes[10], before.notes[20]];
    if (!changed || !gone) throw new Error('too few notes');
    const { database, guard } = first;
    await database.notes.bulkPut([noteRow(own), noteRow({ ...changed, body: 'viết lại' })]);
    await database.notes.delete(gone.id);
    const draft = before.extras?.drafts[0];
    if (!draft) throw new Error('no draft');
    await database.drafts.put(draftRow({ ...draft, note: { ...draft.note, body: 'viết tiếp' } }));

    const read = readFile(file, LATER);
    if (!read.ok) throw new Error(read.why);
    for (const expected of [
      { fresh: 1, changed: 1, same: NOTES - 2 },
      { fresh: 0, changed: 0, same: NOTES },
    ]) {
      expect(await bringIn(database, guard, read.bundle)).toMatchObject({ ok: true, value: expected });
      const after = await all(database);
      expect(after.notes).toHaveLength(NOTES + 2);
      const bodies = (start: string) =>
        after.notes.filter(({ id }) => id.startsWith(start)).map(({ body }) => body);
      expect(bodies(changed.id).toSorted()).toEqual([changed.body, 'viết lại'].toSorted());
      expect(after.notes.find(({ id }) => id === gone.id)).toEqual(gone);
      expect(after.notes.find(({ id }) => id === 'own')).toEqual(own);
      expect(
        after.extras?.drafts.map(({ note }) => note.body).filter((body) => body !== 'chưa xong'),
      ).toEqual(['viết tiếp']);
      expect(after.extras?.drafts).toHaveLength(41);
    }
  });
});
