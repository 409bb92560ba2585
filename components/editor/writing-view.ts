import type { Note } from '../../lib/notes/note.ts';

/** Why a note could not be saved. */
export type Trouble =
  | 'store-full'
  | 'store-broken'
  | 'store-newer'
  | 'store-blocked'
  | 'not-found'
  | 'changed-elsewhere'
  | 'bad-message'
  | 'unreachable';

/** A note being written: as typed, whether its draft is kept, and what stands against saving it. */
export type WritingView = {
  readonly note: Note;
  readonly isNew: boolean;
  readonly draft: 'untouched' | 'keeping' | 'kept' | 'failed';
  readonly isSaving: boolean;
  readonly trouble?: Trouble;
  /** The version saved elsewhere; `gone`: it lies in the trash. */
  readonly other?: Note | 'gone';
};

/** What a reader can do with a note being written. */
export type WritingActions = {
  edit(typed: Partial<Pick<Note, 'body' | 'tags' | 'category' | 'about'>>): void;
  save(): void;
  /** Puts it away; a draft stays. */
  close(): void;
  remove(): void;
  saveAsNew(): void;
  takeOther(): void;
  /** Copies quote and text; false where the browser refused. */
  copy(): Promise<boolean>;
};
