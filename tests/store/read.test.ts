import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { allTags, articlesAbout, notesAbout } from '../../lib/store/about.ts';
import {
  articlesOf,
  countAll,
  everything,
  notesOfArticle,
  notesPage,
  unsavedDrafts,
  watch,
} from '../../lib/store/read.ts';
import { articleRow, noteRow } from '../../lib/store/rows.ts';
import { article, at, LATER, noteOf, open, other } from './open.ts';

async function filled() {
  const opened = open();
  const { database, keeper } = opened;
  await database.articles.bulkPut([article, other].map(articleRow));
  const notes = Array.from({ length: 50 }, (_, n) => noteOf(`n${n}`, at(n), n % 2 ? other : article));
  await database.notes.bulkPut(notes.map(noteRow));
  for (const id of ['n0', 'n1']) {
    const note = notes.find((each) => each.id === id);
    if (note) await keeper.trashNote(note.id, LATER);
  }
  return opened;
}
const ids = ({ records }: { records: readonly { id: string }[] }): string[] => records.map(({ id }) => id);

describe('what notes are about', () => {
  it('gives the notes on an entity out of the trash, the other articles they are in, and all tags', async () => {
    const { database, keeper } = open();
    const entity = 'person:lò văn páo' as EntityKey;
    await database.articles.bulkPut([article, other].map((each) => articleRow(each)));
    const about = (id: string, of = article, tags: readonly string[] = []) => ({
      ...noteOf(id, at(id.length), of),
      about: [entity],
      tags,
    });
    const notes = [
      about('a', article, ['xã', 'thủ tục']),
      about('bb', other, ['xã']),
      about('ccc', other),
      noteOf('dddd'),
    ];
    await database.notes.bulkPut(notes.map((each) => noteRow(each)));
    await keeper.trashNote(noteOf('ccc').id, LATER);
    expect((await notesAbout(database, entity)).map(({ id }) => id)).toEqual(['bb', 'a']);
    expect((await articlesAbout(database, entity, article.id)).map(({ id }) => id)).toEqual([other.id]);
    expect((await allTags(database)).toSorted()).toEqual(['thủ tục', 'xã']);
  });
});

describe('drafts of one article', () => {
  it('are given where something was typed that is not saved, the latest note last', async () => {
    const { database, keeper } = open();
    const draft = (id: string, typed: object, isNew = true, of = article) =>
      keeper.keepDraft({ note: { ...noteOf(id, at(id.length), of), ...typed }, article: of, isNew });
    await database.notes.put(noteRow(noteOf('dddd', at(4))));
    await database.notes.put(noteRow(noteOf('eeeee', at(5))));
    await draft('bb', { body: 'gõ dở' });
    await draft('a', { body: '', tags: ['xã'] });
    await draft('ccc', { body: ' ', tags: [] });
    await draft('dddd', {}, false);
    await draft('eeeee', { body: 'sửa dở' }, false);
    await draft('ffffff', { body: 'bài khác' }, true, other);
    const left = await unsavedDrafts(database, article.id);
    expect(left.map(({ note }) => note.id)).toEqual(['a', 'bb', 'eeeee']);
  });
});

describe('reading notes', () => {
  it('gives those of one article, oldest first, without the trash', async () => {
    const { database } = await filled();
    const found = ids(await notesOfArticle(database, article.id));
    expect(found).toHaveLength(24);
    expect(found.slice(0, 2)).toEqual(['n2', 'n4']);
  });

  it('pages through all of them, newest first, each once', async () => {
    const { database } = await filled();
    const pages = await Promise.all([0, 20, 40].map((offset) => notesPage(database, { offset, limit: 20 })));
    expect(pages.map((page) => page.records.length)).toEqual([20, 20, 8]);
    expect(pages.flatMap(ids)).toEqual(Array.from({ length: 48 }, (_, n) => `n${49 - n}`));
    expect(ids(await notesPage(database, { offset: 0, limit: 9, trash: true })).toSorted()).toEqual([
      'n0',
      'n1',
    ]);
  });

  it('counts them', async () => {
    const { database } = await filled();
    expect(await countAll(database)).toEqual({ notes: 48, trash: 2, articles: 2 });
  });

  it('never loses the others to one that cannot be read', async () => {
    const { database } = await filled();
    await database.table('notes').bulkPut([
      { ...noteRow(noteOf('n2')), body: 7 },
      { ...noteRow(noteOf('n4')), schema: 99 },
      { id: 'n6', article: article.id, isDeleted: 0, updatedAt: at(6) },
    ]);
    await database.table('articles').put({ ...articleRow(other), title: null });
    const found = await notesOfArticle(database, article.id);
    expect(found.records).toHaveLength(21);
    expect(found.unreadable.map(({ key, reason }) => [key, reason.split(':')[0]])).toEqual([
      ['n2', 'body'],
      ['n4', 'schema'],
      ['n6', 'schema'],
    ]);
    expect(await articlesOf(database, [article.id, other.id, article.id])).toEqual([article]);
    const all = await everything(database);
    expect([all.notes.length, all.articles.length, all.unreadable.length]).toEqual([45, 1, 4]);
    expect((await everything(database, { trash: true })).notes).toHaveLength(47);
  });

  it('is there again when the database is opened anew', async () => {
    const indexedDB = new IDBFactory();
    const first = open(indexedDB);
    await first.keeper.saveNote(noteOf('n1'), article);
    first.database.close();
    expect(await open(indexedDB).keeper.noteOf(noteOf('n1').id)).toMatchObject({ ok: true });
  });
});

it('tells a page that watches of each change, until it leaves', async () => {
  const { database, keeper } = open();
  const stop = new AbortController();
  const heard: number[] = [];
  const told = (count: number) => new Promise<void>((resolve) => waiting.set(count, resolve));
  const waiting = new Map<number, () => void>();
  const first = told(0);
  const second = told(1);
  watch(
    () => countAll(database),
    ({ notes }) => {
      heard.push(notes);
      waiting.get(notes)?.();
    },
    (error) => expect.unreachable(String(error)),
    stop.signal,
  );
  await first;
  await keeper.saveNote(noteOf('n1'), article);
  await second;
  stop.abort();
  await keeper.saveNote(noteOf('n2'), article);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard.at(-1)).toBe(1);
});
