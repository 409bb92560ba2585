import type { Article, Note, NoteId } from '../../lib/notes/note.ts';
import type { WritingActions, WritingView } from '../editor/writing-view.ts';
import type { Said } from '../export-words.ts';
import type { Place } from './book-view.ts';
import type { FilesActions, FilesState } from './files-state.ts';
import type { KeepingView } from './KeepingNotice.tsx';

/** A note that is written and not saved, with its article. */
export type DraftView = { readonly note: Note; readonly article: Article; readonly isNew: boolean };

/** What stands on one page of the notebook. */
export type Shelf = {
  readonly counts: { readonly notes: number; readonly drafts: number; readonly trash: number };
  readonly notes: readonly Note[];
  readonly articles: readonly Article[];
  readonly drafts: readonly DraftView[];
  readonly unreadable: readonly { readonly key: string; readonly reason: string }[];
};

export type BookState = {
  readonly place: Place;
  /** Absent until the store answers; `failed` where it cannot be opened. */
  readonly shelf: Shelf | 'failed' | undefined;
  /** The note that is edited in place. */
  readonly writing?: WritingView | undefined;
  /** The note moved to the trash last, while that can be undone. */
  readonly trashed?: NoteId | undefined;
  readonly files: FilesState;
  readonly said?: Said | undefined;
  readonly keeping?: KeepingView | undefined;
};

/** What a reader can do in the notebook. */
export type BookActions = {
  edit(id: NoteId): void;
  openAt(note: Note): void;
  trash(id: NoteId): void;
  restore(id: NoteId): void;
  undo(): void;
  undoOver(): void;
  saveDraft(id: NoteId): void;
  discardDraft(id: NoteId): void;
  retry(): void;
  /** The reader has read what was brought back. */
  recoveryTold(): void;
  readonly writing: WritingActions;
  readonly files: FilesActions;
};
