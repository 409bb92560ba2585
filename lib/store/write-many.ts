import { editNote, restored, trashed } from '../notes/make.ts';
import type { Note, NoteId } from '../notes/note.ts';
import { type Change, noteChange, noteGone } from './change.ts';
import { commit, tablesOf } from './commit.ts';
import type { Database } from './database.ts';
import type { Guard } from './guard.ts';
import type { Outcome } from './outcome.ts';
import { readNoteRow } from './rows.ts';
import type { Witness } from './write.ts';

/** Changes to many notes at once: each in one transaction, all or nothing. They answer the ids of those that changed. */
export type ManyKeeper = {
  trashNotes(ids: readonly NoteId[], now: string): Promise<Outcome<readonly NoteId[]>>;
  restoreNotes(ids: readonly NoteId[], now: string): Promise<Outcome<readonly NoteId[]>>;
  /** Adds tags, or takes them off again. */
  tagNotes(
    ids: readonly NoteId[],
    tags: readonly string[],
    isTakenOff: boolean,
    now: string,
  ): Promise<Outcome<readonly NoteId[]>>;
  /** Deletes for good those that lie in the trash; of others nothing. */
  removeNotes(ids: readonly NoteId[]): Promise<Outcome<readonly NoteId[]>>;
  /** Deletes for good what was moved to the trash before an instant. */
  emptyTrash(before: string): Promise<Outcome<readonly NoteId[]>>;
};

/** Makes the keeper of many notes of one database. */
export function makeManyKeeper(database: Database, guard: Guard, witness: Witness): ManyKeeper {
  const { notes, drafts } = database;

  const notesThere = async (ids: readonly NoteId[]): Promise<readonly Note[]> =>
    (await notes.bulkGet([...ids])).flatMap((row) => {
      const parsed = row === undefined ? undefined : readNoteRow(row);
      return parsed?.ok ? [parsed.value] : [];
    });
  const write = (work: () => Promise<readonly Change[]>): Promise<Outcome<readonly NoteId[]>> =>
    guard.write(async () => {
      const { changes, entry } = await database.transaction('rw', tablesOf(database), async () => {
        const found = await work();
        const gone = found.filter(({ kind, record }) => kind === 'note' && record === undefined).length;
        return { changes: found, entry: found.length > 0 && (await commit(database, found, -gone)) };
      });
      if (entry) await witness(entry);
      return changes.flatMap(({ kind, id }) => (kind === 'note' ? [id as NoteId] : []));
    });
  const edit = (ids: readonly NoteId[], by: (note: Note) => Note) =>
    write(async () =>
      (await notesThere(ids)).flatMap((before) => {
        const note = by(before);
        return note === before ? [] : [noteChange(note)];
      }),
    );
  const gone = async (found: readonly Note[]): Promise<readonly Change[]> => {
    const ids = found.flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [] : [id]));
    const written = await drafts.where('id').anyOf(ids).primaryKeys();
    return [
      ...ids.map((id) => noteGone(id)),
      ...written.map((id) => ({ kind: 'draft', id, record: undefined }) as const),
    ];
  };

  return {
    trashNotes: (ids, now) => edit(ids, (note) => trashed(note, now)),
    restoreNotes: (ids, now) => edit(ids, (note) => restored(note, now)),
    tagNotes: (ids, tags, isTakenOff, now) =>
      edit(ids, (note) =>
        editNote(
          note,
          { tags: isTakenOff ? note.tags.filter((tag) => !tags.includes(tag)) : [...note.tags, ...tags] },
          now,
        ),
      ),
    removeNotes: (ids) => write(async () => gone(await notesThere(ids))),
    emptyTrash: (before) =>
      write(async () => {
        const ids = await notes.where('[isDeleted+updatedAt]').between([1, ''], [1, '\uffff']).primaryKeys();
        const found = await notesThere(ids);
        return gone(found.filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before));
      }),
  };
}
