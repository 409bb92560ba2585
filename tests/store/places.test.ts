import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { LateRequest } from '../../lib/store/late-request.ts';
import { inSomePlace } from '../../lib/store/places.ts';
import { newDisk, start } from './kept.ts';
import { article, noteOf } from './open.ts';

/** A place whose databases cannot be opened for good, like Chromium's without its manifest; `healed` opens them again. */
function brokenPlace(error = 'UnknownError') {
  const sound = new IDBFactory();
  const state = { place: new IDBFactory(), isBroken: true };
  state.place.open = (name, version) => {
    if (!state.isBroken) return sound.open(name, version);
    const request = new LateRequest();
    const failed = new Event('error');
    Object.defineProperty(request, 'error', { value: new DOMException('no backing store', error) });
    Object.defineProperty(failed, 'target', { value: request });
    queueMicrotask(() => request.onerror?.(failed));
    return request;
  };
  state.place.deleteDatabase = () => {
    throw new DOMException('no backing store', error);
  };
  return state;
}

it('keeps notes in a place apart where the browser’s own cannot be opened, and finds them there and back again', async () => {
  const disk = newDisk();
  const first = start(disk);
  await first.keeper.saveNote(noteOf('n1'), article);
  first.database.close();

  const own = brokenPlace();
  const apart = new IDBFactory();
  const openIn = () => start({ ...disk, indexedDB: inSomePlace(own.place, async () => apart) });
  const store = openIn();
  expect(await store.keeper.noteOf(noteOf('n1').id)).toMatchObject({ ok: true });
  expect(await store.keeper.saveNote(noteOf('n2'), article)).toMatchObject({ ok: true });
  expect(store.recoveries).toMatchObject([{ note: 1 }]);
  store.database.close();
  const again = openIn();
  expect(await again.keeper.noteOf(noteOf('n2').id)).toMatchObject({ ok: true });
  expect(again.recoveries).toEqual([]);
  again.database.close();

  own.isBroken = false;
  const healed = openIn();
  expect(await healed.keeper.noteOf(noteOf('n2').id)).toMatchObject({ ok: true });
  expect(await healed.keeper.noteOf(noteOf('n1').id)).toMatchObject({ ok: true });
});

it('is told as it is where there is no place apart, or another error', async () => {
  for (const [error, why] of [
    ['UnknownError', 'store-broken'],
    ['QuotaExceededError', 'store-full'],
  ] as const) {
    const apart = async () => (error === 'UnknownError' ? undefined : new IDBFactory());
    const store = start({ ...newDisk(), indexedDB: inSomePlace(brokenPlace(error).place, apart) });
    expect(await store.keeper.noteOf(noteOf('n1').id)).toEqual({ ok: false, why });
  }
});
