import type { Anchor } from '../anchor/anchor.ts';
import { onto, placed, refusedAt, restored, trashed, undone } from '../notes/make.ts';
import type { Article, Note, NoteId } from '../notes/note.ts';
import { isSameNote } from '../notes/same.ts';
import { articleChange, type Change, draftChange, draftGone, noteChange, noteGone } from './change.ts';
import { commit, type Entry, tablesOf } from './commit.ts';
import type { Database } from './database.ts';
import type { Guard } from './guard.ts';
import { type Outcome, Refusal } from './outcome.ts';
import { type Draft, readArticleRow, readDraftRow, readNoteRow } from './rows.ts';

/** Told of every change once it is on the disk: where the second copy is kept. It must not throw. */
export type Witness = (entry: Entry) => Promise<unknown>;

/** The changes a reader makes. Each is on the disk before it is answered, and may be asked again without harm. */
export type Keeper = {
  /** `base`: the `updatedAt` the writer started from; absent for a new note. Clears the note's draft. */
  saveNote(note: Note, article: Article, base?: string): Promise<Outcome<Note>>;
  trashNote(id: NoteId, now: string): Promise<Outcome<Note>>;
  restoreNote(id: NoteId, now: string): Promise<Outcome<Note>>;
  /** Adds a place where the reader said that the note is (`isRight`), or is not. What is being written of it goes on. */
  placeNote(id: NoteId, place: Anchor, isRight: boolean, now: string): Promise<Outcome<Note>>;
  /** Undoes the change that made the note as it was at `base`. */
  undoNote(id: NoteId, base: string, now: string): Promise<Outcome<Note>>;
  /** Deletes for good a note that lies in the trash, in both copies. */
  removeNote(id: NoteId): Promise<Outcome<null>>;
  noteOf(id: NoteId): Promise<Outcome<Note>>;
  keepDraft(draft: Draft): Promise<Outcome<null>>;
  draftOf(id: NoteId): Promise<Outcome<Draft>>;
  clearDraft(id: NoteId): Promise<Outcome<null>>;
};

/** What one change comes to: the rows it writes, how many notes there are then more, and its answer. */
type Done<T> = { readonly changes: readonly Change[]; readonly more?: number; readonly value: T };

/** Makes the keeper of one database. `witness` hears each change. */
export function makeKeeper(database: Database, guard: Guard, witness: Witness = async () => {}): Keeper {
  const { notes, drafts } = database;

  const noteAt = async (id: NoteId): Promise<Note | undefined> => {
    const row = await notes.get(id);
    if (row === undefined) return undefined;
    const parsed = readNoteRow(row);
    // A row that cannot be read is not written over: what it holds may still be saved by hand.
    if (!parsed.ok) throw new Refusal('store-broken');
    return parsed.value;
  };
  const noteThere = async (id: NoteId): Promise<Note> => {
    const note = await noteAt(id);
    if (!note) throw new Refusal('not-found');
    return note;
  };
  const draftAt = async (id: NoteId): Promise<Draft | undefined> => {
    const row = await drafts.get(id);
    const parsed = row && readDraftRow(row);
    return parsed?.ok ? parsed.value : undefined;
  };
  /** An article that comes without what it names is not to lose what is known of it. */
  const knownOf = async (article: Article): Promise<Article> => {
    if (article.named) return article;
    const row = await database.articles.get(article.id);
    const before = row && readArticleRow(row);
    return before?.ok && before.value.named ? { ...article, named: before.value.named } : article;
  };
  const draftsOf = async (id: NoteId): Promise<Change[]> =>
    (await drafts.where('id').equals(id).count()) === 0 ? [] : [draftGone(id)];
  const change = <T>(work: () => Promise<Done<T>>): Promise<Outcome<T>> =>
    guard.write(async () => {
      const { value, entry } = await database.transaction('rw', tablesOf(database), async () => {
        const { changes, more = 0, value } = await work();
        return { value, entry: changes.length > 0 && (await commit(database, changes, more)) };
      });
      if (entry) await witness(entry);
      return value;
    });
  const edit = (id: NoteId, by: (note: Note) => Note): Promise<Outcome<Note>> =>
    change(async () => {
      const before = await noteThere(id);
      const note = by(before);
      return { changes: note === before ? [] : [noteChange(note)], value: note };
    });

  return {
    saveNote: (note, article, base) =>
      change(async () => {
        const before = await noteAt(note.id);
        if (before && !isSameNote(before, note) && before.updatedAt !== base) {
          throw new Refusal('changed-elsewhere');
        }
        const known = await knownOf(article);
        const changes = [noteChange(note), articleChange(known), ...(await draftsOf(note.id))];
        return { changes, more: before ? 0 : 1, value: note };
      }),
    trashNote: (id, now) => edit(id, (note) => trashed(note, now)),
    restoreNote: (id, now) => edit(id, (note) => restored(note, now)),
    placeNote: (id, place, isRight, now) =>
      change(async () => {
        const before = await noteThere(id);
        const note = isRight ? placed(before, place, now) : refusedAt(before, place, now);
        if (note === before) return { changes: [], value: note };
        const draft = await draftAt(id);
        // A draft that began at this version goes on from the next: its words are no other version's.
        const isCurrent = draft && draft.note.updatedAt === before.updatedAt;
        const moved = isCurrent && draftChange({ ...draft, note: onto(draft.note, note) });
        return { changes: [noteChange(note), ...(moved ? [moved] : [])], value: note };
      }),
    undoNote: (id, base, now) =>
      edit(id, (note) => {
        if (note.updatedAt === base) return undone(note, now);
        // Asked again after no answer came: it is undone already.
        if (note.earlier?.updatedAt === base) return note;
        throw new Refusal('changed-elsewhere');
      }),
    removeNote: (id) =>
      change(async () => {
        const note = await noteAt(id);
        if (note && note.deletedAt === undefined) throw new Refusal('changed-elsewhere');
        return note
          ? { changes: [noteGone(id), ...(await draftsOf(id))], more: -1, value: null }
          : { changes: [], value: null };
      }),
    noteOf: (id) => guard.read(() => noteThere(id)),
    keepDraft: (draft) => change(async () => ({ changes: [draftChange(draft)], value: null })),
    draftOf: (id) =>
      guard.read(async () => {
        const row = await drafts.get(id);
        if (row === undefined) throw new Refusal('not-found');
        const parsed = readDraftRow(row);
        if (!parsed.ok) throw new Refusal('store-broken');
        return parsed.value;
      }),
    clearDraft: (id) => change(async () => ({ changes: await draftsOf(id), value: null })),
  };
}
