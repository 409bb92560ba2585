import { type NumberedChange, RECORD_KINDS, type RecordKind } from './change.ts';
import { markOf, NOTHING } from './commit.ts';
import type { Database, Mark } from './database.ts';
import { IndexCheck } from './index-check.ts';
import { inParts, type Journal } from './journal.ts';
import { ofRecord, type RowName } from './journal-row.ts';
import { bringBack, judge, latestOf } from './judge.ts';
import { idsIn, rowsOf, TABLES } from './raw-rows.ts';
import { isSameMark, settle, tellGone } from './settle.ts';
import { changeOf } from './verdict.ts';

/** What was brought back from the journal. `missing`: notes that there must have been and that neither copy has. */
export type Recovery = Readonly<Record<RecordKind | 'missing', number>>;

/** Whether both copies say of themselves that they have come equally far, and the database holds as many notes as it says. */
export async function agree(database: Database, journal: Journal): Promise<boolean> {
  const [mark, head] = [await markOf(database), await journal.head()];
  return mark !== undefined && isSameMark(mark, head) && (await database.notes.count()) === mark.count;
}

/**
 * Compares both copies record by record and makes each as full as the other: what the database lacks or has older is brought
 * back, what the journal lacks is added to it. Nothing is taken from either but what the reader deleted for good. Throws where
 * the browser cannot read or write the database, or where its indexes lack what its rows say.
 */
export async function compare(database: Database, journal: Journal): Promise<Recovery> {
  const head = await journal.head();
  const gone = await tellGone(database, journal, head ?? NOTHING);
  const records = await journal.records();
  const brought = { note: 0, article: 0, draft: 0 };
  let known = 0;
  for (const kind of RECORD_KINDS) {
    const check = new IndexCheck(database, TABLES[kind]);
    const found = await compareKind({ database, journal, mark: head ?? NOTHING, records, kind, check });
    brought[kind] = found.brought;
    known = Math.max(known, found.known);
    if (!(await check.holds(database))) throw new Error(`${kind}: an index lacks what the rows say`);
  }
  const count = await settle(database, journal, head, known);
  return { ...brought, missing: Math.max(0, (head?.count ?? 0) - gone - count) };
}

type Kept = {
  readonly database: Database;
  readonly journal: Journal;
  readonly mark: Mark;
  readonly records: ReadonlyMap<string, readonly RowName[]>;
  readonly kind: RecordKind;
  readonly check: IndexCheck;
};

/** Compares the records of one kind; answers how many were brought back, and the highest number of a change in the journal. */
async function compareKind({ database, journal, mark, records, kind, check }: Kept) {
  const sound = new Set<string>();
  let [brought, known] = [0, 0];
  const add = (changes: readonly NumberedChange[]) =>
    changes.length === 0 ? true : journal.append({ mark, changes });

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
    for (const row of found.own) check.add(row);
    if (found.lacking.length > 0) brought += await bringBack(database, kind, found.lacking);
    await add(found.later);
  }
  for (const some of inParts((await idsIn(database, kind)).filter((id) => !sound.has(ofRecord(kind, id))))) {
    const rows = await rowsOf(database, kind, some);
    const changes = some.flatMap((id, at) => {
      const change = changeOf(kind, id, rows[at]);
      if (change) check.add(rows[at]);
      return change ?? [];
    });
    await add(changes);
  }
  return { brought, known };
}
