import { expect, it } from 'vitest';
import { bringIn } from '../../lib/store/bring-in.ts';
import { isBackupDue, notesSince } from '../../lib/store/newer.ts';
import { article, at, LATER, noteOf, open } from './open.ts';

it('counts the notes that are newer than a backup: written, changed, thrown away, or brought in since', async () => {
  const { database, guard, keeper } = open();
  for (let n = 0; n < 6; n++) await keeper.saveNote(noteOf(`n${n}`, at(n)), article);
  expect(await notesSince(database, undefined)).toBe(6);
  const backup = { at: at(10), notes: 6 };
  expect(await notesSince(database, backup)).toBe(0);
  await keeper.saveNote({ ...noteOf('n1', at(1)), body: 'mới', updatedAt: at(20) }, article, at(1));
  await keeper.trashNote(noteOf('n2').id, LATER);
  await keeper.saveNote(noteOf('n9', at(30)), article);
  expect(await notesSince(database, backup)).toBe(3);
  // Old by its own date, and new here.
  const old = Array.from({ length: 5 }, (_, n) => noteOf(`old${n}`, '2020-01-01T00:00:00.000Z'));
  await bringIn(database, guard, { articles: [article], notes: old });
  expect(await notesSince(database, backup)).toBe(6);
});

it.each([
  [9, undefined, false],
  [10, undefined, true],
  [10, '2026-08-10T00:00:00.000Z', true],
  [49, '2026-08-18T00:00:00.000Z', false],
  [50, '2026-08-18T00:00:00.000Z', true],
  [0, '2020-01-01T00:00:00.000Z', false],
] as const)('reminds where many notes are newer, or some for long: %i since %s', (newer, made, isDue) => {
  const backup = made === undefined ? undefined : { at: made, notes: 1 };
  expect(isBackupDue(newer, backup, '2026-08-19T00:00:00.000Z')).toBe(isDue);
});
