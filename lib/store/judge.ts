import type { NumberedChange, RecordKind } from './change.ts';
import { tablesOf, writeAll } from './commit.ts';
import type { Database } from './database.ts';
import type { Journal } from './journal.ts';
import type { RowName } from './journal-row.ts';
import { rowsOf } from './raw-rows.ts';
import { changeOf, verdictOn } from './verdict.ts';

/** The latest sound row of each record in the journal: where one cannot be read, the one before it. */
export async function latestOf(
  journal: Journal,
  records: readonly (readonly RowName[])[],
): Promise<NumberedChange[]> {
  const found: NumberedChange[] = [];
  let left = records;
  for (let depth = 0; left.length > 0; depth++) {
    const read = await journal.read(left.flatMap((each) => each[depth] ?? []));
    found.push(...read.values());
    left = left.filter((each) => each.length > depth + 1 && !read.has(each[0]?.of ?? ''));
  }
  return found;
}

/** What of these changes the database lacks, what it has later itself, and all its rows that can be read. */
export async function judge(
  database: Database,
  kind: RecordKind,
  changes: readonly NumberedChange[],
): Promise<{
  readonly lacking: readonly NumberedChange[];
  readonly later: readonly NumberedChange[];
  readonly own: readonly unknown[];
}> {
  const rows = await rowsOf(
    database,
    kind,
    changes.map(({ id }) => id),
  );
  const owns = changes.map(({ id }, at) => changeOf(kind, id, rows[at]));
  const verdicts = changes.map((change, at) => verdictOn(change, rows[at]));
  return {
    lacking: changes.filter((_, at) => verdicts[at] === 'journal'),
    later: owns.flatMap((own, at) => (own && verdicts[at] === 'database' ? [own] : [])),
    own: rows.filter((_, at) => owns[at] !== undefined),
  };
}

/** Brings back what is lacking, judged anew in one transaction: the reader may have changed it meanwhile. Answers how many. */
export const bringBack = (
  database: Database,
  kind: RecordKind,
  changes: readonly NumberedChange[],
): PromiseLike<number> =>
  database.transaction('rw', tablesOf(database), async () => {
    const { lacking } = await judge(database, kind, changes);
    await writeAll(database, lacking);
    return lacking.filter(({ record }) => record !== undefined).length;
  });
