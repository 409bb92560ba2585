import { describe, expect, it } from 'vitest';
import { json } from '../../lib/export/json.ts';
import { readBundle } from '../../lib/export/read-bundle.ts';
import { bringIn, previewImport } from '../../lib/store/bring-in.ts';
import { everything } from '../../lib/store/read.ts';
import { noteRow } from '../../lib/store/rows.ts';
import { AT, article, noteOf, open, other } from './open.ts';

const bundle = { articles: [article, other], notes: [noteOf('n1'), noteOf('n2', AT, other)] };

describe('bringing in', () => {
  it('restores a backup into an empty notebook, exactly; the second time nothing changes', async () => {
    const { database, guard } = open();
    expect(await previewImport(database, guard, bundle)).toMatchObject({ value: { fresh: 2 } });
    expect(await database.notes.count()).toBe(0);
    expect(await bringIn(database, guard, bundle)).toMatchObject({ ok: true, value: { fresh: 2, same: 0 } });
    const kept = await everything(database, { trash: true });
    expect(readBundle(json.render(kept, AT))).toEqual({ ok: true, bundle, unreadable: [] });
    expect(await bringIn(database, guard, bundle)).toMatchObject({
      value: { fresh: 0, same: 2, changed: 0, notes: [] },
    });
    expect(await everything(database)).toEqual(kept);
  });

  it('keeps both where a note was changed since, and brings the old one in once only', async () => {
    const { database, guard } = open();
    await bringIn(database, guard, bundle);
    await database.notes.put(noteRow({ ...noteOf('n1'), body: 'mới' }));
    expect(await bringIn(database, guard, bundle)).toMatchObject({ value: { changed: 1, same: 1 } });
    expect(await bringIn(database, guard, bundle)).toMatchObject({ value: { changed: 0, same: 2 } });
    expect((await everything(database)).notes.map(({ body }) => body).toSorted()).toEqual(['', '', 'mới']);
  });

  it('is all or nothing', async () => {
    const { database, guard } = open();
    let written = 0;
    database.notes.hook('creating', () => {
      if (++written === 2) throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await bringIn(database, guard, bundle)).toMatchObject({ ok: false, why: 'store-full' });
    expect([await database.notes.count(), await database.articles.count()]).toEqual([0, 0]);
  });
});
