import type { DBCore, DBCoreTable } from 'dexie';
import { describe, expect, it } from 'vitest';
import { type Memory, makeGuard } from '../../lib/store/guard.ts';
import { notesOfArticle } from '../../lib/store/read.ts';
import { type Disk, newDisk, start } from './kept.ts';
import { article, at, noteOf } from './open.ts';

describe('a disk that failed once', () => {
  const memory = (): Memory & { kept: unknown } => {
    const state = {
      kept: undefined as unknown,
      recall: async () => state.kept,
      remember: async (trouble: unknown) => {
        state.kept = trouble;
      },
    };
    return state;
  };
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

  it('is not written again by a background that was started anew, until the browser is', async () => {
    const session = memory();
    const onError = () => {};
    expect(await makeGuard({ onError, memory: session }).write(full)).toEqual({
      ok: false,
      why: 'store-full',
    });
    let written = 0;
    const next = makeGuard({ onError, memory: session });
    const refused = await next.write(async () => ++written);
    expect([refused, written]).toEqual([{ ok: false, why: 'store-full' }, 0]);
    expect(await next.read(async () => 'còn đọc được')).toEqual({ ok: true, value: 'còn đọc được' });
    expect(await makeGuard({ onError, memory: memory() }).write(async () => ++written)).toEqual({
      ok: true,
      value: 1,
    });
  });

  it('is remembered here even where that cannot be kept', async () => {
    const errors: unknown[] = [];
    const lost: Memory = { recall: full, remember: full };
    const guard = makeGuard({ onError: (error) => errors.push(error), memory: lost });
    expect(await guard.write(full)).toEqual({ ok: false, why: 'store-full' });
    expect(await guard.write(async () => 1)).toEqual({ ok: false, why: 'store-full' });
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('an index that a damaged file has lost', () => {
  const NAME = '[article+isDeleted]';
  const filled = async (): Promise<Disk> => {
    const disk = newDisk();
    const { keeper, database } = start(disk);
    for (let n = 0; n < 20; n++) await keeper.saveNote(noteOf(`n${n}`, at(n)), article);
    database.close();
    return disk;
  };
  /** A store whose index has nothing, or throws when it is read, until its database is made anew. */
  const damaged = async (way: 'is-empty' | 'throws') => {
    const store = start(await filled());
    const state = { isDamaged: true };
    const fail = <T>(index: string | null | undefined, work: () => T, empty: T): T => {
      if (!state.isDamaged || index !== NAME) return work();
      if (way === 'throws') throw new DOMException('damaged', 'UnknownError');
      return empty;
    };
    const { delete: drop } = store.database;
    store.database.delete = (...options) => {
      state.isDamaged = false;
      return drop.apply(store.database, options);
    };
    store.database.use({
      stack: 'dbcore',
      name: 'damage',
      level: -1,
      create: (core: DBCore): DBCore => ({ ...core, table: (name) => broken(core.table(name)) }),
    });
    const broken = (table: DBCoreTable): DBCoreTable => ({
      ...table,
      count: (request) => fail(request.query.index.name, () => table.count(request), Promise.resolve(0)),
      query: (request) =>
        fail(request.query.index.name, () => table.query(request), Promise.resolve({ result: [] })),
    });
    return { ...store, state };
  };

  it.each(['is-empty', 'throws'] as const)('is made anew at the start, where it %s', async (way) => {
    const store = await damaged(way);
    await store.compareAll();
    expect(store.state.isDamaged).toBe(false);
    const found = await store.guard.read(() => notesOfArticle(store.database, article.id));
    expect(found).toMatchObject({ ok: true, value: { records: { length: 20 } } });
  });

  it('is made anew when it is read, and then it is read once more', async () => {
    const store = await damaged('throws');
    const found = await store.guard.read(() => notesOfArticle(store.database, article.id));
    expect(found).toMatchObject({ ok: true, value: { records: { length: 20 } } });
  });
});
