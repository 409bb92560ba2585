import type { Anchor } from '../anchor/anchor.ts';
import type { Article, ArticleId, Category, Note, NoteId } from '../notes/note.ts';
import type { Correction } from '../recognize/correction.ts';
import type { PageFlow } from '../recognize/flow.ts';
import type { Source } from '../recognize/language.ts';
import type { EntityKey, Kind } from '../recognize/mention.ts';
import type { Packed } from '../recognize/packed.ts';
import type { ToldEntity } from '../recognize/told.ts';
import type { Span } from '../text/span.ts';

/** An answer across contexts: an error is a value, never an exception. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Failure };

/** Why something could not be done; each has its own sentence in `_locales` (`failure_…`). */
export type Failure =
  | 'store-full'
  | 'store-broken'
  | 'store-newer'
  | 'store-blocked'
  | 'not-found'
  | 'changed-elsewhere'
  | 'bad-message'
  | 'unreachable';

/** What is being written: kept by the background as it is typed, so that nothing can lose it. */
export type Draft = { readonly note: Note; readonly article: Article; readonly isNew: boolean };

/** Where a note of this page stands now, as the content script found it. */
export type Standing = 'found' | 'changed' | 'suggested' | 'lost' | 'whole';

/** The same with the words that stand there now: absent where it stands nowhere. */
export type NotePlace = { readonly note: Note; readonly standing: Standing; readonly words?: string };

/** What the editor saved last: the note's `updatedAt`, and whether it was new. */
export type Saved = { readonly at: string; readonly isNew: boolean };

/** It is where it was found; it is not; look for it again; it is what is selected now. */
export type PlaceDecision = 'here' | 'not-here' | 'again' | 'selection';

/** What a page tells popup and panel. `progress` is 0…1; entities carry counts, never places: where one stands is asked for. */
export type PageState = {
  readonly status: 'reading' | 'ready' | 'not-vietnamese' | 'empty' | 'translated' | 'off';
  readonly progress: number;
  readonly article: Article;
  readonly entities: readonly ToldEntity[];
  readonly notes: readonly NotePlace[];
};

/** Our words in one language, as its file of `_locales` has them. */
export type Wording = {
  readonly language: 'vi' | 'en';
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
};

/** To the background: the notes' keeper. `for` a content script: only notes of its own page. */
export type ToBackground = {
  /** What a page's text, or a part of it, names. */
  recognize(request: Source): Packed;
  /** Where in the document that a page prints a passage of its text stands, as a student cites it. */
  locate(request: { text: string } & Span): { readonly locator?: string };
  notesOf(request: { article: ArticleId }): readonly Note[];
  /** Keeps a draft and has the sender's tab open the editor on it. */
  openEditor(request: { draft: Draft }): null;
  draftOf(request: { id: NoteId }): Draft;
  /** What was typed on an article and is not saved, the latest last. */
  draftsOf(request: { article: ArticleId }): readonly Draft[];
  keepDraft(request: { draft: Draft }): null;
  /** Idempotent: ids are made by the asker. `base` is the `updatedAt` the writer started from; absent for a new note. */
  saveNote(request: { note: Note; article: Article; base?: string }): Note;
  trashNote(request: { id: NoteId }): Note;
  restoreNote(request: { id: NoteId }): Note;
  /** Adds a place where the reader said that a note is, or is not. */
  placeNote(request: { id: NoteId; place: Anchor; isRight: boolean }): Note;
  /** From the editor's frame, which cannot reach its tab in every browser: where a note stands there; with the reader's word, then. */
  placeInTab(request: { id: NoteId; decision?: PlaceDecision }): NotePlace;
  /** Undoes the change that made a note as it was at `base` (its `updatedAt`). */
  undoNote(request: { id: NoteId; base: string }): Note;
  /** Changes to many notes at once, from the notebook; each answers the ids of those that changed. */
  trashNotes(request: { ids: readonly NoteId[] }): readonly NoteId[];
  restoreNotes(request: { ids: readonly NoteId[] }): readonly NoteId[];
  tagNotes(request: {
    ids: readonly NoteId[];
    tags: readonly string[];
    isTakenOff: boolean;
  }): readonly NoteId[];
  /** Deletes for good, out of the trash: these notes, or all that have lain there for a month. */
  removeNotes(request: { ids: readonly NoteId[] } | { old: true }): readonly NoteId[];
  /** Where an article's notes stand in it now. */
  tellStandings(request: {
    article: ArticleId;
    standings: readonly { readonly id: NoteId; readonly standing: Standing }[];
  }): null;
  /** What an article names: remembered where the reader has notes in it, or wants all to be. */
  rememberArticle(request: { article: Article }): null;
  /** Forgets what any article names, and articles without notes. */
  forgetNamed(request: null): null;
  /** All tags in use. */
  tags(request: null): readonly string[];
  /** The editor in this tab is done (saved, deleted or given up). */
  closeEditor(request: { id: NoteId; discard: boolean; saved?: Saved }): null;
  countOfficials(request: { count: number }): null;
  /** In which articles but this one the reader has notes about an entity: the latest few, and how many. */
  sightings(request: { entity: EntityKey; article: ArticleId }): {
    readonly count: number;
    readonly articles: readonly Pick<Article, 'id' | 'title' | 'publishedOn' | 'readAt'>[];
  };
  /** Opens a kept article in a new tab, or the notebook's file on an entity. */
  openKept(request: { article: ArticleId } | { entity: EntityKey }): null;
  /** Puts something right for all articles, or takes that back. */
  correct(request: { correction: Correction; isTakenBack: boolean }): null;
  /** All our words, in the language that the reader chose. */
  words(request: { language: Settings['language'] }): Wording;
  /** The reader's settings: a content script has no way to the storage that they lie in. */
  settings(request: null): Settings;
  /** How the notes are kept: what the reader should know of. Only our own pages may ask. */
  keeping(request: null): Keeping;
  /** The reader has been told of what was brought back. */
  recoveryTold(request: null): null;
  /** Has the second copy learn what one of our own pages wrote by itself. */
  compareCopies(request: null): null;
  /** Wipes all that we keep, both copies and settings. Only our own pages may ask. */
  wipe(request: null): null;
};

/** What was brought back from the second copy, counted by kind; `missing` notes were in neither copy any more. */
export type Recovered = {
  /** The instant it was found out. */
  readonly at: string;
  readonly notes: number;
  readonly drafts: number;
  readonly articles: number;
  readonly missing: number;
};

/** How the notes are kept: each field is there only when there is something to tell. */
export type Keeping = {
  /** Why nothing is written until the browser restarts, or why the notebook cannot be opened. */
  readonly trouble?: Failure;
  readonly recovered?: Recovered;
};

/** To the content script of one tab. */
export type ToContent = {
  pageState(request: null): PageState;
  /** Scrolls to the n-th mention of an entity and flashes it; answers the number shown. */
  showMention(request: { entity: EntityKey; index: number }): {
    readonly index: number;
    readonly count: number;
  };
  /** Opens the card of an entity at its n-th mention, under the reader's keys. */
  showCard(request: { entity: EntityKey; index: number }): null;
  showNote(request: { id: NoteId }): null;
  /** The article in the order it is read. Who asks is told from then on where its reader is (`inView`), as long as it answers. */
  flow(request: null): PageFlow & { readonly view?: Span };
  /** The whole text of the page: what the offsets of all spans count in. */
  text(request: null): { readonly text: string };
  /** The lines that hold the words looked for, in order, not too many. */
  findText(request: { query: string }): readonly (Span & { readonly words: string })[];
  showSpan(request: Span): null;
  /** From menu or shortcut: a note on what is selected, or on the whole article. */
  startNote(request: null): null;
  /** From menu or shortcut: what is selected is noted at once, without words. */
  markSelection(request: { category: Category }): null;
  /** From a shortcut: what can be done at the place being read, under the reader's keys. */
  openHere(request: null): null;
  editNote(request: { id: NoteId }): null;
  /** Where a note stands, and the words that stand there now. */
  placeOf(request: { id: NoteId }): NotePlace;
  /** What the reader says of the place of a note. */
  decidePlace(request: { id: NoteId; decision: PlaceDecision }): NotePlace;
  /** Puts the editor frame into the page (`editor.html?note=ID`). */
  showEditor(request: { id: NoteId }): null;
  hideEditor(request: { id: NoteId; saved?: Saved }): null;
  /** `article` is absent where notes of any article may have changed. */
  notesChanged(request: { article?: ArticleId }): null;
  settingsChanged(request: { settings: Settings }): null;
  correctionsChanged(request: null): null;
  /** Read a page once though it is not Vietnamese, or not on the list. */
  readAnyway(request: null): null;
};

/** Told to whoever listens (popup, panel). */
export type ToEveryone = {
  pageChanged(request: { readonly tab?: number }): null;
  /** Which stretch of the text is in the window now. */
  inView(request: Span): null;
};

/** Kept in `storage.local`; every field has a default, unknown or broken values fall back to it. */
export type Settings = {
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** Host names on which the reader switched us off. */
  readonly sitesOff: readonly string[];
  readonly palette: 'default' | 'lines' | 'blue-orange';
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'browser' | 'vi' | 'en';
  /** Of which articles it is remembered whom and what they name. */
  readonly remember: 'noted' | 'all' | 'none';
};
