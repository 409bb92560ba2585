import type { Bundle } from '../export/format.ts';
import { type ImportPlan, idsFor, planImport } from '../export/plan-import.ts';
import { articleChange, noteChange } from './change.ts';
import { commit, tablesOf } from './commit.ts';
import type { Database } from './database.ts';
import type { Guard } from './guard.ts';
import type { Outcome } from './outcome.ts';
import { readArticleRow, readNoteRow } from './rows.ts';
import type { Witness } from './write.ts';

/** What an import would do, for the reader to look at first. Nothing is written. */
export const previewImport = (
  database: Database,
  guard: Guard,
  bundle: Bundle,
): Promise<Outcome<ImportPlan>> =>
  guard.read(() =>
    database.transaction('r', [database.notes, database.articles], () => planFor(database, bundle)),
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
      const changes = [...planned.articles.map(articleChange), ...planned.notes.map(noteChange)];
      return {
        plan: planned,
        entry: changes.length > 0 && (await commit(database, changes, planned.notes.length)),
      };
    });
    if (entry) await witness(entry);
    return plan;
  });

async function planFor(database: Database, bundle: Bundle): Promise<ImportPlan> {
  const ids = idsFor(bundle.notes);
  const noteRows = await database.notes.bulkGet([...ids]);
  const notes = new Map(
    noteRows.flatMap((row, index) => {
      const id = ids[index];
      if (row === undefined || id === undefined) return [];
      const parsed = readNoteRow(row);
      return [[id, parsed.ok ? parsed.value : undefined] as const];
    }),
  );
  const articleRows = await database.articles.bulkGet(bundle.articles.map(({ id }) => id));
  const articles = new Map(
    articleRows.flatMap((row, index) => {
      const id = bundle.articles[index]?.id;
      if (row === undefined || id === undefined) return [];
      const parsed = readArticleRow(row);
      return [[id, parsed.ok ? parsed.value : undefined] as const];
    }),
  );
  return planImport(bundle, { notes, articles });
}
