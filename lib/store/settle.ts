import { hashOf } from '../export/hash.ts';
import { markOf, NOTHING, tablesOf } from './commit.ts';
import type { Database, Mark } from './database.ts';
import type { Journal } from './journal.ts';

/** Whether two copies have come the same way equally far. */
export const isSameMark = (a: Mark, b: Mark | undefined): boolean =>
  a.sequence === b?.sequence && a.count === b.count && a.sum === b.sum;

/** Writes down in both copies how far they have come, where they do not agree on it. `known`: the journal's highest change. Answers how many notes there are. */
export async function settle(
  database: Database,
  journal: Journal,
  head: Mark | undefined,
  known: number,
): Promise<number> {
  const settled = await database.transaction('rw', tablesOf(database), async () => {
    const before = (await markOf(database)) ?? NOTHING;
    const count = await database.notes.count();
    if (count === before.count && isSameMark(before, head)) return { count };
    const sequence = Math.max(before.sequence, head?.sequence ?? 0, known) + 1;
    const mark = { sequence, count, sum: hashOf(`${before.sum} ${head?.sum} ${sequence}`) };
    await database.witness.put({ id: 'witness', ...mark });
    return { count, mark };
  });
  if (settled.mark) await journal.append({ mark: settled.mark, changes: [] });
  return settled.count;
}

/** Tells the journal what was deleted for good, where it may not have heard of it. Answers of how many notes it had not. */
export async function tellGone(database: Database, journal: Journal, mark: Mark): Promise<number> {
  const rows = await database.gone.toArray();
  const changes = rows.map(({ kind, id, sequence }) => ({ kind, id, sequence, record: undefined }));
  if (changes.length === 0 || !(await journal.append({ mark, changes }))) return 0;
  await database.gone.bulkDelete(rows.map(({ kind, id }) => [kind, id]));
  return rows.filter(({ kind, sequence }) => kind === 'note' && sequence > mark.sequence).length;
}
