import type { Table } from 'dexie';
import type { Bundle } from '../export/format.ts';
import { type ImportPlan, idsFor, planImport } from '../export/plan-import.ts';
import type { Parsed } from '../notes/schema.ts';
import { articleChange, draftChange, noteChange } from './change.ts';
import { commit, tablesOf } from './commit.ts';
import type { Database } from './database.ts';
import type { Guard } from './guard.ts';
import type { Outcome } from './outcome.ts';
import { readArticleRow, readDraftRow, readNoteRow } from './rows.ts';
import type { Witness } from './write.ts';

/** What an import would do, for the reader to look at first. Nothing is written. */
export const previewImport = (
  database: Database,
  guard: Guard,
  bundle: Bundle,
): Promise<Outcome<ImportPlan>> =>
  guard.read(() =>
    database.transaction('r', [database.notes, database.articles, database.drafts], () =>
      planFor(database, bundle),
    ),
  );

/** Brings a bundle in, in one transaction: all of it or nothing. Planned anew, for what is kept may have changed since the preview. */
export const bringIn = (
  database: Database,
  guard: Guard,
  bundle: Bundle,
  witness: Witness = async () => {},
): Promise<Outcome<ImportPlan>> =>
  guard.write(async () => {
    const { plan, entry } = await database.transaction('rw', tablesOf(database), async () => {
      const planned = await planFor(database, bundle);
      const changes = [
        ...planned.articles.map(articleChange),
        ...planned.notes.map(noteChange),
        ...planned.drafts.map(draftChange),
      ];
      return {
        plan: planned,
        entry: changes.length > 0 && (await commit(database, changes, planned.notes.length)),
      };
    });
    if (entry) await witness(entry);
    return plan;
  });

async function planFor(database: Database, bundle: Bundle): Promise<ImportPlan> {
  const ids = idsFor(bundle);
  const notes = await kept(database.notes, ids, readNoteRow);
  const drafts = bundle.extras ? await kept(database.drafts, ids, readDraftRow) : new Map();
  const articleIds = bundle.articles.map(({ id }) => id);
  return planImport(bundle, {
    notes,
    articles: await kept(database.articles, articleIds, readArticleRow),
    drafts,
  });
}

/** What is there under these ids; `undefined` for what cannot be read. */
async function kept<Id, T>(
  table: Table<unknown, Id>,
  ids: readonly Id[],
  read: (row: unknown) => Parsed<T>,
): Promise<ReadonlyMap<Id, T | undefined>> {
  const rows = await table.bulkGet([...ids]);
  return new Map(
    rows.flatMap((row, index) => {
      const id = ids[index];
      if (row === undefined || id === undefined) return [];
      const parsed = read(row);
      return [[id, parsed.ok ? parsed.value : undefined] as const];
    }),
  );
}
