import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Finder } from '../../lib/notes/find/find.ts';
import { NoteIndex } from '../../lib/notes/find/note-index.ts';
import type { NoteId } from '../../lib/notes/note.ts';
import { Library } from '../../lib/store/library.ts';
import { articleRow, noteRow } from '../../lib/store/rows.ts';
import { keepStandings } from '../../lib/store/standings.ts';
import { makeManyKeeper } from '../../lib/store/write-many.ts';
import { article, at, LATER, noteOf, open, other } from './open.ts';

const id = (name: string): NoteId => name as NoteId;

async function opened(count = 3) {
  const store = open();
  const { database, guard } = store;
  await database.articles.bulkPut([article, other].map((each) => articleRow(each)));
  await database.notes.bulkPut(
    Array.from({ length: count }, (_, n) => noteRow({ ...noteOf(`n${n}`, at(n)), quote: `câu số ${n}` })),
  );
  const index = new NoteIndex();
  const library = new Library(database, index);
  const told: number[] = [];
  await library.fill(async (share) => {
    told.push(share);
  }, new AbortController().signal);
  const many = makeManyKeeper(database, guard, async () => undefined);
  const finder = new Finder(index);
  const ids = (words = '', isTrash = false): unknown[] =>
    Array.from(
      finder.find({ words, filter: isTrash ? { isTrash } : {}, sort: 'oldest' }).places,
      (place) => index.ids[place],
    );
  return { ...store, index, library, many, told, ids };
}

describe('the library', () => {
  it('reads all notes, a few hundred at a time, and tells how far it is', async () => {
    const { told, ids, index } = await opened(1_000);
    expect(ids()).toHaveLength(1_000);
    expect(ids('câu số 7').length).toBeGreaterThan(100);
    expect(told).toEqual(expect.arrayContaining([402 / 1002, 802 / 1002]));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(index.articles.map((each) => each?.title)).toEqual(['Một', 'Hai']);
  });

  it('learns what is written, changed, binned and deleted for good afterwards, by whichever page', async () => {
    const { keeper, many, library, ids } = await opened();
    await keeper.saveNote({ ...noteOf('new', at(9)), quote: 'mới' }, article);
    await keeper.saveNote({ ...noteOf('n0', at(0)), quote: 'khác', updatedAt: LATER }, article, at(0));
    await many.trashNotes([id('n1')], LATER);
    await library.catchUp();
    expect([ids(), ids('câu'), ids('khác'), ids('', true)]).toEqual([
      ['n2', 'new', 'n0'],
      ['n2'],
      ['n0'],
      ['n1'],
    ]);
    await many.removeNotes([id('n1')]);
    await library.catchUp();
    expect(ids('', true)).toEqual([]);
  });

  it('learns of rows that came back under their old numbers', async () => {
    const { database, library, ids } = await opened();
    await database.notes.put(noteRow({ ...noteOf('back', at(1)), quote: 'trở lại' }, 0));
    await library.catchUp();
    expect(ids('trở lại')).toEqual(['back']);
  });

  it('keeps apart what it cannot read, and takes it in when it can again', async () => {
    const { database, library, ids, keeper } = await opened();
    await database.table('notes').put({ ...noteRow(noteOf('n1')), body: 7, sequence: 5 });
    await keeper.saveNote(noteOf('x'), article);
    await library.catchUp();
    expect([ids().length, library.unreadable.map(({ key }) => key)]).toEqual([3, ['n1']]);
    await database.notes.put(noteRow(noteOf('n1'), 6));
    await library.catchUp();
    expect([ids().length, library.unreadable]).toEqual([4, []]);
  });

  it('knows where passages stood when their article was last read', async () => {
    const { database, library, index } = await opened();
    const anchored = { ...noteOf('a', at(3)), anchor: { quote: 'x', prefix: '', suffix: '' } };
    await database.notes.put(noteRow(anchored, 1));
    await keepStandings(database, [{ id: anchored.id, standing: 'changed' }], at(5));
    await library.catchUp();
    const place = index.placeOf(anchored.id) ?? -1;
    expect(index.standing[place]).toBe(3);
    await keepStandings(database, [{ id: anchored.id, standing: 'changed' }], at(7));
    expect((await database.standings.get(anchored.id))?.at).toBe(at(5));
  });
});

describe('many notes at once', () => {
  it('are tagged, and lose only the tag they were given', async () => {
    const { keeper, many } = await opened();
    await keeper.saveNote({ ...noteOf('own', at(4)), tags: ['xã'] }, article);
    const tagged = await many.tagNotes([id('n0'), id('own')], ['xã'], false, LATER);
    expect(tagged).toEqual({ ok: true, value: ['n0'] });
    await many.tagNotes([id('n0')], ['xã'], true, LATER);
    const notes = await Promise.all([keeper.noteOf(id('n0')), keeper.noteOf(id('own'))]);
    expect(notes.map((each) => each.ok && each.value.tags)).toEqual([[], ['xã']]);
  });

  it('go to the trash and back; only out of it are they deleted for good, with their drafts', async () => {
    const { keeper, many, database } = await opened();
    expect(await many.removeNotes([id('n0')])).toEqual({ ok: true, value: [] });
    await keeper.keepDraft({ note: noteOf('n0'), article, isNew: false });
    await many.trashNotes([id('n0'), id('n1'), id('none')], LATER);
    expect(await many.restoreNotes([id('n1')], LATER)).toEqual({ ok: true, value: ['n1'] });
    expect(await many.removeNotes([id('n0'), id('n1')])).toEqual({ ok: true, value: ['n0'] });
    expect([await database.notes.count(), await database.drafts.count()]).toEqual([2, 0]);
    const mark = await database.witness.get('witness');
    // Three rows were put past the count; one was deleted.
    expect(mark?.count).toBe(-1);
  });

  it('leave the trash for good after a month', async () => {
    const { many, database } = await opened();
    await many.trashNotes([id('n0')], '2026-01-01T00:00:00.000Z');
    await many.trashNotes([id('n1')], '2026-02-20T00:00:00.000Z');
    expect(await many.emptyTrash('2026-02-01T00:00:00.000Z')).toEqual({ ok: true, value: ['n0'] });
    expect(await database.notes.count()).toBe(2);
  });
});

it.each([1, 2])('reads a database of version %i as it was left', async (version) => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('chu-giai', { indexedDB, IDBKeyRange });
  old.version(1).stores({
    notes: 'id, [article+isDeleted], [isDeleted+updatedAt], *tags, *about',
    articles: 'id, readAt, site, publishedOn',
    drafts: 'id, article.id',
  });
  if (version === 2) old.version(2).stores({ witness: 'id', gone: '[kind+id]' });
  const { sequence: _, ...first } = noteRow({ ...noteOf('n1'), quote: 'từ bản cũ' });
  await old.table('notes').put({ ...first, ...(version === 2 ? { sequence: 7 } : {}), schema: version });
  await old.table('articles').put({ ...article, schema: version });
  old.close();
  const { database, keeper } = open(indexedDB);
  const index = new NoteIndex();
  const library = new Library(database, index);
  await library.fill(async () => undefined, new AbortController().signal);
  await keeper.saveNote({ ...noteOf('n2'), quote: 'từ bản mới' }, article);
  await library.catchUp();
  const found = new Finder(index).find({ words: 'từ bản', filter: {}, sort: 'newest' });
  expect(found.places).toHaveLength(2);
  expect(database.verno).toBe(3);
});
