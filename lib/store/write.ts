import { restored, trashed } from '../notes/make.ts';
import type { Article, Note, NoteId } from '../notes/note.ts';
import { isSameNote } from '../notes/same.ts';
import type { Database } from './database.ts';
import type { Guard } from './guard.ts';
import { type Outcome, Refusal } from './outcome.ts';
import { articleRow, type Draft, draftRow, noteRow, readDraftRow, readNoteRow } from './rows.ts';

/** Told of every change once it is on the disk: where a second copy outside IndexedDB is kept. */
export type Witness = (change: { readonly note: Note; readonly article?: Article }) => Promise<void>;

/** The changes a reader makes. Each is on the disk before it is answered, and may be asked again without harm. */
export type Keeper = {
  /** `base`: the `updatedAt` the writer started from; absent for a new note. Clears the note's draft. */
  saveNote(note: Note, article: Article, base?: string): Promise<Outcome<Note>>;
  trashNote(id: NoteId, now: string): Promise<Outcome<Note>>;
  restoreNote(id: NoteId, now: string): Promise<Outcome<Note>>;
  noteOf(id: NoteId): Promise<Outcome<Note>>;
  keepDraft(draft: Draft): Promise<Outcome<null>>;
  draftOf(id: NoteId): Promise<Outcome<Draft>>;
  clearDraft(id: NoteId): Promise<Outcome<null>>;
};

/** Makes the keeper of one database. `witness` is heard after each change of a note. */
export function makeKeeper(database: Database, guard: Guard, witness: Witness = async () => {}): Keeper {
  const { notes, articles, drafts } = database;

  const noteAt = async (id: NoteId): Promise<Note | undefined> => {
    const row = await notes.get(id);
    if (row === undefined) return undefined;
    const parsed = readNoteRow(row);
    // A row that cannot be read is not written over: what it holds may still be saved by hand.
    if (!parsed.ok) throw new Refusal('store-broken');
    return parsed.value;
  };
  const change = (id: NoteId, edit: (note: Note) => Note): Promise<Outcome<Note>> =>
    guard.write(async () => {
      const changed = await database.transaction('rw', notes, async () => {
        const before = await noteAt(id);
        if (!before) throw new Refusal('not-found');
        const note = edit(before);
        if (note !== before) await notes.put(noteRow(note));
        return note;
      });
      await witness({ note: changed });
      return changed;
    });

  return {
    saveNote: (note, article, base) =>
      guard.write(async () => {
        await database.transaction('rw', [notes, articles, drafts], async () => {
          const before = await noteAt(note.id);
          if (before && !isSameNote(before, note) && before.updatedAt !== base) {
            throw new Refusal('changed-elsewhere');
          }
          await notes.put(noteRow(note));
          await articles.put(articleRow(article));
          await drafts.delete(note.id);
        });
        await witness({ note, article });
        return note;
      }),
    trashNote: (id, now) => change(id, (note) => trashed(note, now)),
    restoreNote: (id, now) => change(id, (note) => restored(note, now)),
    noteOf: (id) =>
      guard.read(async () => {
        const note = await noteAt(id);
        if (!note) throw new Refusal('not-found');
        return note;
      }),
    keepDraft: (draft) =>
      guard.write(async () => {
        await drafts.put(draftRow(draft));
        return null;
      }),
    draftOf: (id) =>
      guard.read(async () => {
        const row = await drafts.get(id);
        if (row === undefined) throw new Refusal('not-found');
        const parsed = readDraftRow(row);
        if (!parsed.ok) throw new Refusal('store-broken');
        return parsed.value;
      }),
    clearDraft: (id) =>
      guard.write(async () => {
        await drafts.delete(id);
        return null;
      }),
  };
}
