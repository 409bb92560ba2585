import { expect, it } from 'vitest';
import type { Named } from '../../lib/notes/named.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { makeNamesKeeper } from '../../lib/store/write-names.ts';
import { newDisk, start } from './kept.ts';
import { article, noteOf, other } from './open.ts';

const named: readonly Named[] = [{ key: 'person:lò văn páo' as EntityKey, label: 'Lò Văn Páo', count: 2 }];

it('remembers what articles name only where a note stands in them, unless all is wanted; forgets it in both copies', async () => {
  const { database, guard, journal, keeper, medium } = start(newDisk());
  const names = makeNamesKeeper(database, guard, journal.append);
  const kept = async () =>
    (await database.articles.toArray()).map((each) => [each.title, each.named?.[0]?.label, each.names?.[0]]);
  await names.remember({ ...article, named }, false);
  expect(await kept()).toEqual([]);

  await keeper.saveNote(noteOf('n1'), { ...article, named });
  // From an old page, which knows of no names: what is known stays.
  await keeper.saveNote(noteOf('n2'), article);
  expect(await kept()).toEqual([['Một', 'Lò Văn Páo', 'person:lò văn páo']]);
  await names.remember({ ...other, named }, true);
  expect(await database.articles.where('names').equals('person:lò văn páo').count()).toBe(2);
  const told = async () => JSON.stringify(await medium.get(await medium.names()));
  expect(await told()).toContain('Lò Văn Páo');

  expect(await names.forget()).toEqual({ ok: true, value: null });
  expect(await kept()).toEqual([['Một', undefined, undefined]]);
  expect(await told()).not.toContain('Lò Văn Páo');
  expect(await database.notes.count()).toBe(2);
});
