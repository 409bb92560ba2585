import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { editNote } from '../../lib/notes/make.ts';
import type { NoteId } from '../../lib/notes/note.ts';
import { SCHEMA } from '../../lib/notes/schema.ts';
import { makeGuard } from '../../lib/store/guard.ts';
import { makeKeeper } from '../../lib/store/write.ts';
import { AT, article, LATER, noteOf, open } from './open.ts';

const NONE = 'none' as NoteId;

describe('saving a note', () => {
  it('keeps note and article, and clears the draft', async () => {
    const { keeper, database } = open();
    const note = noteOf('n1');
    await keeper.keepDraft({ note, article, isNew: true });
    expect(await keeper.draftOf(note.id)).toEqual({ ok: true, value: { note, article, isNew: true } });
    expect(await keeper.saveNote(note, article)).toEqual({ ok: true, value: note });
    expect(await keeper.noteOf(note.id)).toEqual({ ok: true, value: note });
    expect(await keeper.draftOf(note.id)).toEqual({ ok: false, why: 'not-found' });
    expect(await database.articles.get(article.id)).toMatchObject({ title: 'Một', schema: SCHEMA });
  });

  it('may be asked again: an answer that was lost on the way is asked for twice', async () => {
    const { keeper, database } = open();
    const note = noteOf('n1');
    const edited = editNote(note, { body: 'hai' }, LATER);
    for (let times = 0; times < 2; times++)
      expect(await keeper.saveNote(note, article)).toMatchObject({ ok: true });
    for (let times = 0; times < 2; times++) {
      expect(await keeper.saveNote(edited, article, note.updatedAt)).toMatchObject({ ok: true });
    }
    expect(await database.notes.count()).toBe(1);
  });

  it('does not undo what another page wrote meanwhile', async () => {
    const { keeper } = open();
    const note = noteOf('n1');
    const [mine, theirs] = ['mine', 'theirs'].map((body) => editNote(note, { body }, LATER));
    await keeper.saveNote(note, article);
    if (mine && theirs) {
      await keeper.saveNote(theirs, article, AT);
      expect(await keeper.saveNote({ ...mine, updatedAt: '2026-08-19T03:00:00.000Z' }, article, AT)).toEqual({
        ok: false,
        why: 'changed-elsewhere',
      });
    }
    expect(await keeper.saveNote({ ...note, body: 'new?' }, article)).toMatchObject({
      why: 'changed-elsewhere',
    });
    expect(await keeper.noteOf(note.id)).toMatchObject({ value: { body: 'theirs' } });
  });

  it('is told to the witness once it is kept, and only then', async () => {
    const { database, guard } = open();
    const heard: string[] = [];
    const keeper = makeKeeper(database, guard, async ({ mark, changes }) => {
      const ids = changes.map(({ kind, id }) => `${kind} ${id}`);
      heard.push(`${mark.sequence}: ${ids.join(', ')}; ${await database.notes.count()} kept`);
    });
    await keeper.saveNote(noteOf('n1'), article);
    await keeper.trashNote(NONE, AT);
    expect(heard).toEqual([`1: note n1, article ${article.id}; 1 kept`]);
  });
});

describe('the trash', () => {
  it('gives back what was put in', async () => {
    const { keeper } = open();
    const note = noteOf('n1');
    await keeper.saveNote(note, article);
    expect(await keeper.trashNote(note.id, LATER)).toMatchObject({ value: { deletedAt: LATER } });
    expect(await keeper.trashNote(note.id, '2027-01-01T00:00:00.000Z')).toMatchObject({
      value: { deletedAt: LATER },
    });
    const back = await keeper.restoreNote(note.id, LATER);
    expect(back.ok && 'deletedAt' in back.value).toBe(false);
    expect(await keeper.trashNote(NONE, LATER)).toEqual({ ok: false, why: 'not-found' });
  });
});

it('writes over no record that it cannot read', async () => {
  const { keeper, database } = open();
  const note = noteOf('n1');
  await database.table('notes').put({ id: 'n1', isDeleted: 0, schema: 9, future: 'field' });
  expect(await keeper.saveNote(note, article)).toEqual({ ok: false, why: 'store-broken' });
  expect(await keeper.trashNote(note.id, AT)).toEqual({ ok: false, why: 'store-broken' });
  expect(await database.table('notes').get('n1')).toMatchObject({ future: 'field' });
});

describe('after an error of the disk', () => {
  it.each([
    ['QuotaExceededError', 'store-full'],
    ['UnknownError', 'store-broken'],
    ['AbortError', 'store-broken'],
  ])('writes nothing any more, and reads on (%s)', async (name, why) => {
    const { keeper, database, errors } = open();
    const note = noteOf('n1');
    await keeper.saveNote(note, article);
    const fail = () => {
      throw new DOMException('disk', name);
    };
    database.notes.hook('creating', fail);
    expect(await keeper.saveNote(noteOf('n2'), article)).toEqual({ ok: false, why });
    expect(errors).toHaveLength(1);
    database.notes.hook('creating').unsubscribe(fail);
    expect(await keeper.saveNote(noteOf('n3'), article)).toEqual({ ok: false, why });
    expect(await keeper.keepDraft({ note, article, isNew: false })).toEqual({ ok: false, why });
    expect(await keeper.noteOf(note.id)).toEqual({ ok: true, value: note });
    expect(await database.notes.count()).toBe(1);
  });

  it('finds the disk’s own word under what wraps it', async () => {
    const guard = makeGuard({ onError: () => {} });
    const wrapped = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('full', 'QuotaExceededError'),
    });
    expect(await guard.write(() => Promise.reject(wrapped))).toEqual({ ok: false, why: 'store-full' });
    expect(await guard.trouble()).toBe('store-full');
  });
});

it('asks for strict durability in every transaction that writes', async () => {
  const { keeper } = open();
  const asked: [string | undefined, string | undefined][] = [];
  const { transaction } = IDBDatabase.prototype;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...[stores, mode, options]: Parameters<IDBDatabase['transaction']>
  ) {
    asked.push([mode, options?.durability]);
    return transaction.call(this, stores, mode, options);
  });
  onTestFinished(() => spy.mockRestore());
  const note = noteOf('n1');
  await keeper.keepDraft({ note, article, isNew: true });
  await keeper.saveNote(note, article);
  await keeper.trashNote(note.id, LATER);
  await keeper.clearDraft(note.id);
  const writing = asked.filter(([mode]) => mode === 'readwrite');
  expect(writing.length).toBeGreaterThanOrEqual(4);
  expect(new Set(writing.map(([, durability]) => durability))).toEqual(new Set(['strict']));
});

describe('the places of a note', () => {
  const place = { quote: 'một câu khác', prefix: 'a', suffix: 'b', start: 4 };

  it('are kept beside the first one, once however often it is asked, and what is being written goes on', async () => {
    const { keeper } = open();
    const note = noteOf('n1');
    await keeper.saveNote(note, article);
    await keeper.keepDraft({ note: { ...note, body: 'đang viết' }, article, isNew: false });
    for (let times = 0; times < 2; times++) {
      expect(await keeper.placeNote(note.id, place, true, LATER)).toMatchObject({
        ok: true,
        value: { later: [place], updatedAt: LATER },
      });
    }
    expect(await keeper.draftOf(note.id)).toMatchObject({
      value: { note: { body: 'đang viết', later: [place], updatedAt: LATER } },
    });
    expect(await keeper.placeNote(note.id, place, false, LATER)).toMatchObject({
      value: { later: [place], refused: [place] },
    });
    expect(await keeper.placeNote(NONE, place, true, LATER)).toEqual({ ok: false, why: 'not-found' });
  });

  it('leave a draft alone that began at another version', async () => {
    const { keeper } = open();
    const note = noteOf('n1');
    await keeper.saveNote(note, article);
    const draft = {
      note: { ...note, body: 'cũ', updatedAt: '2026-08-01T00:00:00.000Z' },
      article,
      isNew: false,
    };
    await keeper.keepDraft(draft);
    await keeper.placeNote(note.id, place, true, LATER);
    expect(await keeper.draftOf(note.id)).toEqual({ ok: true, value: draft });
  });
});

describe('undoing a change', () => {
  it('brings back what was before it, once, and not over a change made since', async () => {
    const { keeper } = open();
    const note = noteOf('n1');
    const edited = editNote(note, { body: 'hai' }, LATER);
    await keeper.saveNote(note, article);
    await keeper.saveNote(edited, article, note.updatedAt);
    for (let times = 0; times < 2; times++) {
      expect(await keeper.undoNote(note.id, edited.updatedAt, LATER)).toMatchObject({
        ok: true,
        value: { body: '', earlier: { body: 'hai' } },
      });
    }
    expect(await keeper.undoNote(note.id, '2026-08-19T09:00:00.000Z', LATER)).toEqual({
      ok: false,
      why: 'changed-elsewhere',
    });
  });
});
