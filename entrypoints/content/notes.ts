import { describe } from '../../lib/anchor/describe.ts';
import { done, failed } from '../../lib/browser/answer.ts';
import { pageAddress } from '../../lib/browser/extension.ts';
import type { Answer, NotePlace, PageState, PlaceDecision } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import type { Article, Note, NoteId } from '../../lib/notes/note.ts';
import { EditorFrame } from '../../lib/page/frame.ts';
import type { Host } from '../../lib/page/host.ts';
import { Margin } from '../../lib/page/margin.ts';
import type { Mark } from '../../lib/page/mark.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { selectedSpan, spotOf } from '../../lib/page/place.ts';
import { inSlices, type Meter } from '../../lib/page/slices.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import { inOrder, type Span } from '../../lib/text/span.ts';
import { passageOf } from './locate.ts';
import type { Goer } from './marks.ts';
import { newNote } from './new-note.ts';
import { begin, finish, type Placed } from './note-places.ts';
import type { Surroundings } from './surroundings.ts';

/** What a note being written is on: the editor opens beside it, at one of its fields. */
type Writing = {
  readonly id: NoteId;
  readonly read?: PageReading;
  readonly span?: Span;
  readonly field?: 'tags' | undefined;
};

/** The notes of this page: where they stand, their tints and shapes, and their editor. */
export class PageNotes {
  readonly #goer: Goer;
  readonly #margin: Margin;
  readonly #editor: EditorFrame;
  readonly #document: Document;
  readonly #around: Surroundings;
  #read: PageReading | undefined;
  #article: Article | undefined;
  #notes: readonly Note[] | undefined;
  #placed: readonly Placed[] = [];
  #writing: Writing | undefined;
  #told = '';

  constructor(goer: Goer, host: Host, around: Surroundings, document: Document, signal: AbortSignal) {
    this.#goer = goer;
    this.#around = around;
    this.#document = document;
    this.#margin = new Margin(document, host, signal);
    this.#editor = new EditorFrame(host);
  }

  /**
   * Finds the places of this article's notes in what was read: they are asked for once an article, and looked for again only in
   * another text. `early` is called when those that are unchanged are placed and others are still looked for. Answers whether there
   * is anything to show.
   */
  async find(
    read: PageReading,
    article: Article,
    signal: AbortSignal,
    meter?: Meter,
    early?: () => void,
  ): Promise<boolean> {
    let notes = article.id === this.#article?.id ? this.#notes : undefined;
    if (notes && this.#read?.page.text === read.page.text) {
      this.#read = read;
      return this.#placed.length > 0;
    }
    if (!notes) {
      const answer = await askBackground('notesOf', { article: article.id });
      if (signal.aborted || !answer.ok) return false;
      notes = answer.value;
    }
    const all = await inSlices(begin(notes, read.page.text), signal, meter);
    if (!all) return false;
    const had = this.#placed.length > 0;
    const take = (placed: readonly Placed[]): void => {
      this.#read = read;
      this.#article = article;
      this.#placed = placed;
    };
    if (early && all.some(({ placed }) => !placed)) {
      this.#notes = undefined;
      take(all.flatMap(({ placed }) => placed ?? []));
      early();
    }
    const placed = await inSlices(finish(all), signal, meter);
    if (!placed) return false;
    take(placed);
    this.#tellStandings(placed, article);
    this.#notes = notes;
    return had || placed.length > 0;
  }

  /** Has the notebook know where the passages stand now; told once, for pages are read again and again. */
  #tellStandings(placed: readonly Placed[], article: Article): void {
    const standings = placed.map(({ note, standing }) => ({ id: note.id, standing }));
    const told = JSON.stringify(standings);
    if (told === this.#told || standings.length === 0) return;
    this.#told = told;
    void askBackground('tellStandings', { article: article.id, standings });
  }

  /** The notes have changed: the next `find` asks for them. */
  expire(): void {
    this.#notes = undefined;
  }

  list(): PageState['notes'] {
    return this.#placed.map(placeOf);
  }

  /** Where a note stands now. */
  placeOf(id: NoteId): Answer<NotePlace> {
    const placed = this.#placed.find(({ note }) => note.id === id);
    return placed ? done(placeOf(placed)) : failed('not-found');
  }

  /** Keeps what the reader says of a note's place; all pages, this one too, then look for it anew. */
  async decide(
    id: NoteId,
    decision: Exclude<PlaceDecision, 'again'>,
    read: PageReading | undefined,
  ): Promise<Answer<Note>> {
    const placed = this.#placed.find(({ note }) => note.id === id);
    const span = decision === 'selection' ? read && selectedSpan(this.#document, read.reading) : placed?.span;
    const text = (decision === 'selection' ? read : this.#read)?.page.text;
    if (!placed || !span || text === undefined) return failed('not-found');
    const isRight = decision !== 'not-here';
    const answer = await askBackground('placeNote', { id, place: describe(text, span), isRight });
    if (answer.ok && answer.value.updatedAt !== placed.note.updatedAt)
      this.#tellUndo(answer.value, 'placeKept');
    return answer;
  }

  /** The tints of the passages, and their shapes put beside them; none in a text that they were not yet looked for in. */
  show(read: PageReading): readonly Mark[] {
    if (this.#read?.page.text !== read.page.text) return [];
    const pinned = this.#pinned();
    this.#margin.show(
      read.reading,
      pinned.map(({ note, standing, span }) => ({
        span,
        look: note.category,
        standing: standing === 'changed' || standing === 'suggested' ? standing : undefined,
        label: this.#labelOf(note, standing),
        open: () => void this.edit(note.id),
      })),
    );
    return pinned.map(({ note, standing, span }) => ({
      ...span,
      look: standing === 'suggested' ? 'guess' : note.category,
    }));
  }

  forget(): void {
    this.#placed = [];
    this.#margin.clear();
    this.#notes = undefined;
    this.#read = undefined;
    this.#article = undefined;
  }

  /** Goes to a note's passage. False where it stands nowhere. */
  goTo(id: NoteId): boolean {
    const span = this.#placed.find(({ note }) => note.id === id)?.span;
    return span !== undefined && this.#read !== undefined && this.#goer.flash(this.#read.reading, span);
  }

  /** A note on what is selected, or on the whole article where nothing that we read is. */
  async start(article: Article, read: PageReading | undefined, known: Recognition): Promise<Answer<null>> {
    const span = read && selectedSpan(this.#document, read.reading);
    if (!read || !span) return this.write(newNote(article, undefined), article);
    const subject = await passageOf(read.page.text, span, known);
    return this.write(newNote(article, subject), article, { read, span });
  }

  /** Opens the editor on a note, most often a new one, beside what it is on. */
  write(note: Note, article: Article, at: Omit<Writing, 'id'> = {}, isNew = true): Promise<Answer<null>> {
    this.#writing = { id: note.id, ...at };
    return askBackground('openEditor', { draft: { note, article, isNew } });
  }

  async edit(id: NoteId): Promise<Answer<null>> {
    const placed = this.#placed.find(({ note }) => note.id === id);
    if (!placed || !this.#article) return failed('not-found');
    return askBackground('openEditor', {
      draft: { note: placed.note, article: this.#article, isNew: false },
    });
  }

  showEditor(id: NoteId): void {
    const field = this.#writing?.id === id ? this.#writing.field : undefined;
    const { read, span } = this.#passageOf(id) ?? {};
    const ground = this.#around.schemeAt(read?.reading, span);
    const query = new URLSearchParams({ note: id, ground, ...(field ? { field } : {}) });
    const address = pageAddress(`/editor.html?${query}`);
    const spot = read && span ? spotOf(read.reading, span) : undefined;
    this.#around.hush();
    this.#editor.show(id, address, this.#around.words.labelOf(undefined), spot, ground);
  }

  /** Whether the editor is open: what is typed there is not to be covered. */
  get isWriting(): boolean {
    return this.#editor.isOpen;
  }

  /** The editor is done with a note; what it saved can be undone. */
  hideEditor(id: NoteId, saved?: { readonly at: string; readonly isNew: boolean }): void {
    this.#editor.hide(id);
    if (this.#writing?.id === id) this.#writing = undefined;
    if (saved && !saved.isNew) this.#tellUndo({ id, updatedAt: saved.at }, 'noteKept');
  }

  /** Where the passage of a note stands: the editor opens beside it, in its colours. */
  #passageOf(id: NoteId): { readonly read: PageReading; readonly span: Span } | undefined {
    const writing = this.#writing?.id === id ? this.#writing : undefined;
    const span = writing?.span ?? this.#placed.find(({ note }) => note.id === id)?.span;
    const read = writing?.read ?? this.#read;
    return read && span ? { read, span } : undefined;
  }

  #pinned(): readonly (Placed & { readonly span: Span })[] {
    return this.#placed
      .flatMap((each) => (each.span ? [{ ...each, span: each.span }] : []))
      .sort((a, b) => inOrder(a.span, b.span));
  }

  #labelOf(note: Note, standing: Placed['standing']): string {
    const { words } = this.#around;
    const label = words.labelOf(note);
    return standing === 'changed' || standing === 'suggested'
      ? `${words.say(`standing_${standing}`)} · ${label}`
      : label;
  }

  /** Says that a note was changed, and lets that be undone. */
  #tellUndo({ id, updatedAt }: Pick<Note, 'id' | 'updatedAt'>, said: 'placeKept' | 'noteKept'): void {
    const { words, tell } = this.#around;
    const undo = async (): Promise<void> => {
      const answer = await askBackground('undoNote', { id, base: updatedAt });
      if (!answer.ok) tell(undefined, answer.why);
    };
    tell({ text: words.say(said), doings: [{ label: words.say('undo'), act: () => void undo() }] });
  }
}

const placeOf = ({ note, standing, words }: Placed): NotePlace =>
  words === undefined ? { note, standing } : { note, standing, words };
