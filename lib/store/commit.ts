import { hashOf } from '../export/hash.ts';
import type { Change, NumberedChange, RecordKind } from './change.ts';
import type { Database, Mark } from './database.ts';
import { articleRow, draftRow, noteRow } from './rows.ts';

/** One transaction's changes, and how far the store has come with them: what the journal is to learn. */
export type Entry = {
  readonly mark: Mark;
  readonly changes: readonly NumberedChange[];
  /** What was there before is not to lie in the journal any longer. */
  readonly isWipe?: boolean;
};

/** All tables: whoever changes anything counts the change in the same transaction. */
export const tablesOf = ({ notes, articles, drafts, witness, gone }: Database) => [
  notes,
  articles,
  drafts,
  witness,
  gone,
];

/**
 * Writes changes and counts them; `more` is how many notes there are then more than before. To be called inside a
 * transaction over all tables. The entry is for the journal, once the transaction is on the disk.
 */
export async function commit(database: Database, changes: readonly Change[], more: number): Promise<Entry> {
  const { sequence: last, count, sum } = (await markOf(database)) ?? NOTHING;
  const sequence = last + 1;
  const numbered = changes.map((change) => ({ ...change, sequence }));
  await writeAll(database, numbered);
  await database.gone.bulkPut(
    numbered.flatMap(({ kind, id, record }) => (record === undefined ? [{ kind, id, sequence }] : [])),
  );
  const mark = { sequence, count: count + more, sum: nextSum(sum, numbered) };
  await database.witness.put({ id: 'witness', ...mark });
  return { mark, changes: numbered };
}

/** Writes changes under the numbers that they have. */
export async function writeAll(database: Database, changes: readonly NumberedChange[]): Promise<void> {
  const { notes, articles, drafts } = database;
  const gone = (kind: RecordKind) =>
    changes.flatMap((each) => (each.kind === kind && each.record === undefined ? [each.id] : []));
  for (const [table, kind] of [
    [notes, 'note'],
    [articles, 'article'],
    [drafts, 'draft'],
  ] as const) {
    const ids = gone(kind);
    if (ids.length > 0) await database.table<unknown, string>(table.name).bulkDelete(ids);
  }
  const noteRows = changes.flatMap(({ kind, record, sequence }) =>
    kind === 'note' && record ? [noteRow(record, sequence)] : [],
  );
  const articleRows = changes.flatMap(({ kind, record, sequence }) =>
    kind === 'article' && record ? [articleRow(record, sequence)] : [],
  );
  const draftRows = changes.flatMap(({ kind, record, sequence }) =>
    kind === 'draft' && record ? [draftRow(record, sequence)] : [],
  );
  if (noteRows.length > 0) await notes.bulkPut(noteRows);
  if (articleRows.length > 0) await articles.bulkPut(articleRows);
  if (draftRows.length > 0) await drafts.bulkPut(draftRows);
}

/** How far the database has come, by its own word; undefined where it was just made, or is of before we counted. */
export async function markOf({ witness }: Database): Promise<Mark | undefined> {
  const row: Partial<Mark> | undefined = await witness.get('witness');
  if (!row) return undefined;
  const { sequence, count, sum } = row;
  return typeof sequence === 'number' && typeof count === 'number' && typeof sum === 'string'
    ? { sequence, count, sum }
    : undefined;
}

export const NOTHING: Mark = { sequence: 0, count: 0, sum: '' };

/** A chain: two copies that have the same sum have come the same way. */
const nextSum = (sum: string, changes: readonly NumberedChange[]): string =>
  hashOf([sum, ...changes.map(({ kind, id, sequence }) => `${kind} ${sequence} ${id}`)].join('\n'));
