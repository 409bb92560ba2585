import { hashOf } from '../export/hash.ts';
import { type NumberedChange, RECORD_KINDS, type RecordKind } from './change.ts';
import { markOf, NOTHING, tablesOf, writeAll } from './commit.ts';
import type { Database, Mark } from './database.ts';
import { inParts, type Journal } from './journal.ts';
import { type Head, ofRecord, type RowName } from './journal-row.ts';
import { changeOf, verdictOn } from './verdict.ts';

/** What was brought back from the journal. `missing`: notes that there must have been and that neither copy has. */
export type Recovery = Readonly<Record<RecordKind | 'missing', number>>;

const TABLES = { note: 'notes', article: 'articles', draft: 'drafts' } as const satisfies Record<
  RecordKind,
  string
>;

/** Whether both copies say of themselves that they have come equally far, and the database holds as many notes as it says. */
export async function agree(database: Database, journal: Journal): Promise<boolean> {
  const [mark, head] = [await markOf(database), await journal.head()];
  return mark !== undefined && isSameMark(mark, head) && (await database.notes.count()) === mark.count;
}

/**
 * Compares both copies record by record and makes each as full as the other: what the database lacks or has older is brought
 * back, what the journal lacks is added to it. Nothing is taken from either but what the reader deleted for good.
 */
export async function compare(database: Database, journal: Journal): Promise<Recovery> {
  const head = await journal.head();
  const gone = await tellGone(database, journal, head ?? NOTHING);
  const records = await journal.records();
  const brought = { note: 0, article: 0, draft: 0 };
  let known = 0;
  const add = (changes: readonly NumberedChange[]) =>
    changes.length === 0 ? true : journal.append({ mark: head ?? NOTHING, changes });

  for (const kind of RECORD_KINDS) {
    const sound = new Set<string>();
    for (const some of inParts([...records].filter(([of]) => of.startsWith(`${kind}.`)))) {
      const changes = await latestOf(
        journal,
        some.map(([, rows]) => rows),
      );
      for (const { id, sequence } of changes) {
        sound.add(ofRecord(kind, id));
        known = Math.max(known, sequence);
      }
      const found = await judge(database, kind, changes);
      brought[kind] += found.lacking.length === 0 ? 0 : await bringBack(database, kind, found.lacking);
      await add(found.later);
    }
    const ids = await database.table<unknown, string>(TABLES[kind]).toCollection().primaryKeys();
    for (const some of inParts(ids.filter((id) => !sound.has(ofRecord(kind, id))))) {
      const rows = await rowsOf(database, kind, some);
      await add(some.flatMap((id, at) => changeOf(kind, id, rows[at]) ?? []));
    }
  }
  const count = await settle(database, journal, head, known);
  return { ...brought, missing: Math.max(0, (head?.count ?? 0) - gone - count) };
}

/** Tells the journal what was deleted for good, where it may not have heard of it. Answers of how many notes it had not. */
async function tellGone(database: Database, journal: Journal, mark: Mark): Promise<number> {
  const rows = await database.gone.toArray();
  const changes = rows.map(({ kind, id, sequence }) => ({ kind, id, sequence, record: undefined }));
  if (changes.length === 0 || !(await journal.append({ mark, changes }))) return 0;
  await database.gone.bulkDelete(rows.map(({ kind, id }) => [kind, id]));
  return rows.filter(({ kind, sequence }) => kind === 'note' && sequence > mark.sequence).length;
}

/** The latest sound row of each record: where one cannot be read, the one before it. */
async function latestOf(
  journal: Journal,
  records: readonly (readonly RowName[])[],
): Promise<NumberedChange[]> {
  const found: NumberedChange[] = [];
  let left = records;
  for (let depth = 0; left.length > 0; depth++) {
    const rows = left.flatMap((each) => each[depth] ?? []);
    const read = await journal.read(rows);
    found.push(...read.values());
    left = left.filter((each) => each.length > depth + 1 && !read.has(each[0]?.of ?? ''));
  }
  return found;
}

/** What of these changes the database lacks, and what it has later itself. */
async function judge(database: Database, kind: RecordKind, changes: readonly NumberedChange[]) {
  const rows = await rowsOf(
    database,
    kind,
    changes.map(({ id }) => id),
  );
  const verdicts = changes.map((change, at) => verdictOn(change, rows[at]));
  return {
    lacking: changes.filter((_, at) => verdicts[at] === 'journal'),
    later: changes.flatMap(({ id }, at) =>
      verdicts[at] === 'database' ? (changeOf(kind, id, rows[at]) ?? []) : [],
    ),
  };
}

/** Brings back what is lacking, judged anew in one transaction: the reader may have changed it meanwhile. Answers how many. */
const bringBack = (
  database: Database,
  kind: RecordKind,
  changes: readonly NumberedChange[],
): Promise<number> =>
  database.transaction('rw', tablesOf(database), async () => {
    const { lacking } = await judge(database, kind, changes);
    await writeAll(database, lacking);
    return lacking.filter(({ record }) => record !== undefined).length;
  });

/** Rows by id. One that the browser cannot read any more counts as lost, and does not take the others with it. */
async function rowsOf(database: Database, kind: RecordKind, ids: readonly string[]): Promise<unknown[]> {
  const table = database.table<unknown, string>(TABLES[kind]);
  try {
    return await table.bulkGet([...ids]);
  } catch {
    const rows: unknown[] = [];
    for (const id of ids) rows.push(await table.get(id).catch(() => undefined));
    return rows;
  }
}

/** Writes down in both copies how far they have come now, where they do not agree on it. Answers how many notes there are. */
async function settle(
  database: Database,
  journal: Journal,
  head: Head | undefined,
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

const isSameMark = (a: Mark, b: Mark | undefined): boolean =>
  a.sequence === b?.sequence && a.count === b.count && a.sum === b.sum;
