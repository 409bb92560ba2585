import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { editNote } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import { bringIn } from '../../lib/store/bring-in.ts';
import { everything } from '../../lib/store/read.ts';
import { type Disk, newDisk, start } from './kept.ts';
import { article, at, LATER, noteOf, other } from './open.ts';

const NONE = { note: 0, article: 0, draft: 0, missing: 0 };
const notes = Array.from({ length: 12 }, (_, n) => noteOf(`n${n}`, at(n), n % 2 ? other : article));

/** A disk with twelve notes, one of them in the trash, and a draft. */
async function filled(): Promise<Disk> {
  const disk = newDisk();
  const { keeper, database } = start(disk);
  for (const note of notes) await keeper.saveNote(note, note.article === article.id ? article : other);
  await keeper.trashNote(noteOf('n0').id, LATER);
  await keeper.keepDraft({ note: noteOf('d1'), article, isNew: true });
  database.close();
  return disk;
}
const all = async (store: ReturnType<typeof start>) => ({
  ...(await everything(store.database, { trash: true })),
  drafts: await store.database.drafts.count(),
});

describe('both copies', () => {
  it('agree after ordinary work, and nothing is told', async () => {
    const store = start(await filled());
    await store.compareAll();
    expect([store.recoveries, store.errors]).toEqual([[], []]);
    expect(await store.database.notes.count()).toBe(12);
  });

  it('bring everything back where the database is gone', async () => {
    const disk = await filled();
    const before = await all(start(disk));
    const emptied = { ...disk, indexedDB: new IDBFactory() };
    const store = start(emptied);
    await store.opened();
    expect(await all(store)).toEqual(before);
    expect(store.recoveries).toEqual([{ note: 12, article: 2, draft: 1, missing: 0 }]);
    store.database.close();
    const again = start(emptied);
    await again.compareAll();
    expect(again.recoveries).toEqual([]);
  });

  it('bring back the few that a damaged file lost, at the opening', async () => {
    const disk = await filled();
    const store = start(disk);
    await store.database.notes.bulkDelete(['n3', 'n5'].map((id) => noteOf(id).id));
    store.database.close();
    const next = start(disk);
    expect(await next.keeper.noteOf(noteOf('n3').id)).toMatchObject({ ok: true, value: { id: 'n3' } });
    expect(next.recoveries).toEqual([{ ...NONE, note: 2 }]);
  });

  it('bring back what stands there in an older version, once every record is compared', async () => {
    const disk = await filled();
    const store = start(disk);
    await store.opened();
    const old = await store.database.notes.get(noteOf('n4').id);
    const edited = editNote(noteOf('n4', at(4)), { body: 'mới' }, LATER);
    expect(await store.keeper.saveNote(edited, article, at(4))).toMatchObject({ ok: true });
    if (old) await store.database.notes.put(old);
    await store.compareAll();
    expect(await store.keeper.noteOf(edited.id)).toEqual({ ok: true, value: edited });
    expect(store.recoveries).toEqual([{ ...NONE, note: 1 }]);
  });

  it('bring back a record that cannot be read any more, and leave one of a later release alone', async () => {
    const disk = await filled();
    const store = start(disk);
    const table = store.database.table('notes');
    await store.database.open();
    await table.put({ ...(await table.get('n4')), body: 7 });
    await table.put({ ...(await table.get('n6')), schema: 99, body: { rich: true } });
    await store.compareAll();
    expect(await table.get('n4')).toMatchObject({ body: '' });
    expect(await table.get('n6')).toMatchObject({ body: { rich: true } });
    expect(store.recoveries).toEqual([{ ...NONE, note: 1 }]);
  });

  it('fill the journal where that was lost: it never empties a database', async () => {
    const disk = await filled();
    disk.medium.texts.clear();
    const store = start(disk);
    await store.opened();
    expect([store.recoveries, await store.database.notes.count()]).toEqual([[], 12]);
    store.database.close();
    const next = start({ ...disk, indexedDB: new IDBFactory() });
    await next.opened();
    expect(await next.database.notes.count()).toBe(12);
  });

  it('say how many notes neither has, and bring back all others', async () => {
    const disk = await filled();
    const { texts } = disk.medium;
    const names = [...texts.keys()].filter((name) => name.startsWith('note.')).slice(-2);
    for (const name of names) texts.set(name, `${texts.get(name)}x`);
    const store = start({ ...disk, indexedDB: new IDBFactory() });
    await store.opened();
    // Of one of the two, the row from before it went to the trash is still there.
    expect(await store.database.notes.count()).toBe(11);
    expect(store.recoveries).toEqual([{ note: 11, article: 2, draft: 1, missing: 1 }]);
  });

  it('keep what was written into an emptied database, and bring the rest back beside it', async () => {
    const disk = await filled();
    const cleared = { ...disk, indexedDB: new IDBFactory() };
    const { database } = start(cleared);
    // As a page does that does not compare: it counts from the beginning.
    const guard = start(cleared).guard;
    await bringIn(database, guard, { articles: [article], notes: [noteOf('fresh', LATER)] });
    database.close();
    const store = start(cleared);
    await store.compareAll();
    const found = (await everything(store.database, { trash: true })).notes.map(({ id }) => id);
    expect(found.toSorted()).toEqual(['fresh', ...notes.map(({ id }) => id)].toSorted());
  });

  it('learn of a change that was kept, and not told because the worker was killed', async () => {
    const disk = await filled();
    const store = start(disk);
    await store.opened();
    const { set } = disk.medium;
    disk.medium.set = () => new Promise(() => {});
    void store.keeper.saveNote(noteOf('late', LATER), article);
    await expect.poll(() => store.database.notes.count()).toBe(13);
    store.database.close();
    disk.medium.set = set;
    const next = start(disk);
    await next.opened();
    next.database.close();
    const emptied = start({ ...disk, indexedDB: new IDBFactory() });
    await emptied.opened();
    expect(await emptied.database.notes.count()).toBe(13);
  });

  it('do not bring back what was deleted for good, and delete it again where it comes back by damage', async () => {
    const disk = await filled();
    const store = start(disk);
    const id = noteOf('n0').id;
    const old = await store.database.notes.get(id);
    expect(await store.keeper.removeNote(noteOf('n1').id)).toEqual({ ok: false, why: 'changed-elsewhere' });
    expect(await store.keeper.removeNote(id)).toEqual({ ok: true, value: null });
    expect(await store.keeper.removeNote(id)).toEqual({ ok: true, value: null });
    if (old) await store.database.notes.put(old);
    await store.compareAll();
    expect(await store.database.notes.get(id)).toBeUndefined();
    expect(store.recoveries).toEqual([]);
    store.database.close();
    const emptied = start({ ...disk, indexedDB: new IDBFactory() });
    await emptied.opened();
    const left: Note[] = [...(await everything(emptied.database, { trash: true })).notes];
    expect(left.map((note) => note.id).toSorted()).toEqual(
      notes
        .map((note) => note.id)
        .filter((each) => each !== id)
        .toSorted(),
    );
  });
});
