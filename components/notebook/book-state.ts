import type { Entry } from '../../lib/notes/directory.ts';
import type { Census, Facet, FacetName } from '../../lib/notes/find/facets.ts';
import type { LastStanding } from '../../lib/notes/find/note-index.ts';
import type { Article, Note, NoteId } from '../../lib/notes/note.ts';
import type { Correction } from '../../lib/recognize/correction.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import type { WritingActions, WritingView } from '../editor/writing-view.ts';
import type { Said } from '../export-words.ts';
import type { Place } from './address.ts';
import type { FilesActions, FilesState } from './files-state.ts';
import type { KeepingView } from './KeepingNotice.tsx';

/** A note that is written and not saved, with its article. */
export type DraftView = { readonly note: Note; readonly article: Article; readonly isNew: boolean };

/** A note as a row of a list: absent while it is being read. */
export type Row = {
  readonly note: Note;
  readonly article: Article;
  readonly standing: LastStanding;
};

/** The notes of a view, in order; each is read when it comes near the window. */
export type Listing = {
  readonly ids: readonly NoteId[];
  readonly articles: number;
  /** Nothing answers to the marks as typed, so many notes without them. */
  readonly without?: number;
  rowOf(id: NoteId): Row | undefined;
};

/** How many there are of each, as far as that is known. */
export type Counts = {
  readonly notes: number;
  readonly drafts: number;
  readonly trash: number;
} & Partial<Census>;

/** How far the notebook is open: `share` of its text is in the index, 0…1. */
export type Openness = { readonly phase: 'opening' | 'reading' | 'whole' | 'failed'; readonly share: number };

export type BookState = {
  readonly place: Place;
  readonly openness: Openness;
  readonly counts?: Counts | undefined;
  /** Absent until the first notes are there. */
  readonly listing?: Listing | undefined;
  /** What the remembered articles name; absent until a view that shows it has read them. */
  readonly names?: ReadonlyMap<EntityKey, Entry> | undefined;
  readonly corrections: readonly Correction[];
  readonly selected: ReadonlySet<NoteId>;
  readonly drafts: readonly DraftView[];
  readonly unreadable: readonly { readonly key: string; readonly reason: string }[];
  /** The note that is edited in place. */
  readonly writing?: WritingView | undefined;
  /** What was done last, while that can be undone. */
  readonly undoable?: { readonly text: string; readonly id: number } | undefined;
  readonly files: FilesState;
  readonly said?: Said | undefined;
  readonly keeping?: KeepingView | undefined;
};

/** What a reader can do in the notebook. */
export type BookActions = {
  /** Goes to a place; `isTyping`: on the way, without a step to go back to for each letter. */
  go(place: Place, isTyping?: boolean): void;
  /** Rows that come near the window. */
  need(ids: readonly NoteId[]): void;
  facets(name: FacetName): readonly Facet[];
  select(ids: readonly NoteId[], isOn: boolean): void;
  edit(id: NoteId): void;
  openAt(note: Note): void;
  trash(ids: readonly NoteId[]): void;
  restore(ids: readonly NoteId[]): void;
  /** Deletes for good. */
  remove(ids: readonly NoteId[]): void;
  tag(ids: readonly NoteId[], tags: readonly string[]): void;
  allTags(): readonly string[];
  /** Puts right who is who, or takes that back; it can be undone. */
  rule(correction: Correction, isTakenBack: boolean): void;
  undo(): void;
  undoOver(): void;
  saveDraft(id: NoteId): void;
  discardDraft(id: NoteId): void;
  /** Goes to where files are made, with these notes, chosen or all of a view, to be taken. */
  takeAway(what: 'selected' | 'view', ids: readonly NoteId[]): void;
  retry(): void;
  openOptions(): void;
  /** The reader has read what was brought back. */
  recoveryTold(): void;
  readonly writing: WritingActions;
  readonly files: FilesActions;
};
