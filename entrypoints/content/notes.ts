import { search } from '../../lib/anchor/find.ts';
import type { Found } from '../../lib/anchor/found.ts';
import { openText } from '../../lib/anchor/open-text.ts';
import { failed } from '../../lib/browser/answer.ts';
import { pageAddress } from '../../lib/browser/extension.ts';
import type { Answer, PageState, Standing } from '../../lib/browser/messages.ts';
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
import type { Goer } from './marks.ts';
import { newNote } from './new-note.ts';
import type { Surroundings } from './surroundings.ts';

/** What a note being written is on: the editor opens beside it, at one of its fields. */
type Writing = {
  readonly id: NoteId;
  readonly read?: PageReading;
  readonly span?: Span;
  readonly field?: 'tags' | undefined;
};
type Placed = { readonly note: Note; readonly standing: Standing; readonly span?: Span };

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

  constructor(goer: Goer, host: Host, around: Surroundings, document: Document, signal: AbortSignal) {
    this.#goer = goer;
    this.#around = around;
    this.#document = document;
    this.#margin = new Margin(document, host, signal);
    this.#editor = new EditorFrame(host);
  }

  /**
   * Finds the places of this article's notes in what was read: they are asked for once an article, and looked for again only in
   * another text. Answers whether there is anything to show.
   */
  async find(read: PageReading, article: Article, signal: AbortSignal, meter?: Meter): Promise<boolean> {
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
    const placed = await inSlices(placeAll(notes, read.page.text), signal, meter);
    if (!placed) return false;
    const had = this.#placed.length > 0;
    this.#read = read;
    this.#article = article;
    this.#notes = notes;
    this.#placed = placed;
    return had || placed.length > 0;
  }

  /** The notes have changed: the next `find` asks for them. */
  expire(): void {
    this.#notes = undefined;
  }

  list(): PageState['notes'] {
    return this.#placed.map(({ note, standing }) => ({ note, standing }));
  }

  /** The tints of the passages, and their shapes put beside them; none in a text that they were not yet looked for in. */
  show(read: PageReading): readonly Mark[] {
    if (this.#read?.page.text !== read.page.text) return [];
    const pinned = this.#pinned();
    this.#margin.show(
      read.reading,
      pinned.map(({ note, span }) => ({
        span,
        look: note.category,
        label: this.#around.words.labelOf(note),
        open: () => void this.edit(note.id),
      })),
    );
    return pinned.map(({ note, span }) => ({ ...span, look: note.category }));
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
  start(article: Article, read: PageReading | undefined, recognition: Recognition): Promise<Answer<null>> {
    const span = read && selectedSpan(this.#document, read.reading);
    const subject = read && span ? { text: read.page.text, span, recognition } : undefined;
    return this.write(newNote(article, subject), article, read && span ? { read, span } : {});
  }

  /** Opens the editor on a new note, beside what it is on. */
  write(note: Note, article: Article, at: Omit<Writing, 'id'> = {}): Promise<Answer<null>> {
    this.#writing = { id: note.id, ...at };
    return askBackground('openEditor', { draft: { note, article, isNew: true } });
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
    this.#editor.show(id, address, this.#around.words.labelOf(undefined), spot);
  }

  /** Whether the editor is open: what is typed there is not to be covered. */
  get isWriting(): boolean {
    return this.#editor.isOpen;
  }

  hideEditor(id: NoteId): void {
    this.#editor.hide(id);
    if (this.#writing?.id === id) this.#writing = undefined;
  }

  /** Where the passage of a note stands: the editor opens beside it, in its colours. */
  #passageOf(id: NoteId): { readonly read: PageReading; readonly span: Span } | undefined {
    const writing = this.#writing?.id === id ? this.#writing : undefined;
    const span = writing?.span ?? this.#placed.find(({ note }) => note.id === id)?.span;
    const read = writing?.read ?? this.#read;
    return read && span ? { read, span } : undefined;
  }

  #pinned(): readonly { readonly note: Note; readonly span: Span }[] {
    return this.#placed
      .flatMap(({ note, span }) => (span ? [{ note, span }] : []))
      .sort((a, b) => inOrder(a.span, b.span));
  }
}

function* placeAll(notes: readonly Note[], text: string): Generator<undefined, readonly Placed[]> {
  if (notes.length === 0) return [];
  const open = openText(text);
  const placed: Placed[] = [];
  for (const note of notes)
    placed.push(
      note.anchor ? standingOf(note, yield* search(open, note.anchor)) : { note, standing: 'whole' },
    );
  return placed;
}

/** A place that is only suggested is not shown as the note's: the reader confirms it first. */
function standingOf(note: Note, found: Found): Placed {
  if (found.state === 'lost' || found.state === 'suggested') return { note, standing: found.state };
  return { note, standing: found.state, span: found.span };
}
