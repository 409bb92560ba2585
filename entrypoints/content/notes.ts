import { describe } from '../../lib/anchor/describe.ts';
import { find } from '../../lib/anchor/find.ts';
import { openText } from '../../lib/anchor/open-text.ts';
import { pageAddress } from '../../lib/browser/extension.ts';
import { makeId } from '../../lib/browser/make-id.ts';
import type { Answer, PageState, Standing } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { makeNote } from '../../lib/notes/make.ts';
import type { Article, Note, NoteId } from '../../lib/notes/note.ts';
import { EditorFrame } from '../../lib/page/frame.ts';
import type { Host } from '../../lib/page/host.ts';
import { Margin } from '../../lib/page/margin.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { Painter } from '../../lib/page/paint.ts';
import { boxesOf, selectedSpan } from '../../lib/page/place.ts';
import { spanOf } from '../../lib/page/reading.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import { inOrder, overlaps, type Span } from '../../lib/text/span.ts';
import { Goer } from './marks.ts';
import { label } from './words.ts';

type Placed = { readonly note: Note; readonly standing: Standing; readonly span?: Span };

/** The notes of this page: where they stand, their tints and shapes, and their editor. */
export class PageNotes {
  readonly #painter: Painter;
  readonly #margin: Margin;
  readonly #editor: EditorFrame;
  readonly #goer: Goer;
  #read: PageReading | undefined;
  #article: Article | undefined;
  #placed: readonly Placed[] = [];
  /** The passage that a note being written is on: the editor opens beside it. */
  #writing: { readonly id: NoteId; readonly span: Span } | undefined;

  constructor(painter: Painter, host: Host, signal: AbortSignal) {
    this.#painter = painter;
    this.#margin = new Margin(host, signal);
    this.#editor = new EditorFrame(host);
    this.#goer = new Goer(painter);
  }

  /** Asks for this article's notes and finds their places; unchanged text (`isSame`) is not searched again. */
  async find(read: PageReading, article: Article, _recognition: Recognition, isSame: boolean): Promise<void> {
    this.#read = read;
    this.#article = article;
    if (!isSame || this.#placed.length === 0) {
      const answer = await askBackground('notesOf', { article: article.id });
      if (answer.ok && this.#read === read) this.#placed = placeAll(answer.value, read.page.text);
    }
    this.paint();
  }

  list(): PageState['notes'] {
    return this.#placed.map(({ note, standing }) => ({ note, standing }));
  }

  /** Tints and shapes, on the page as it was last read. */
  paint(): void {
    const read = this.#read;
    if (!read) return;
    const pinned = this.#placed.flatMap(({ note, span }) => (span ? [{ note, span }] : []));
    pinned.sort((a, b) => inOrder(a.span, b.span));
    this.#painter.set(
      'notes',
      pinned.map(({ note, span }) => ({ ...span, look: note.category })),
    );
    this.#margin.show(
      read.reading,
      pinned.map(({ note, span }) => ({
        span,
        look: note.category,
        label: label(note),
        open: () => void (this.#article && this.edit(note.id, this.#article)),
      })),
    );
  }

  forget(): void {
    this.#placed = [];
    this.paint();
    this.#read = undefined;
  }

  show(id: NoteId): boolean {
    const placed = this.#placed.find(({ note }) => note.id === id);
    return (
      placed?.span !== undefined &&
      this.#read !== undefined &&
      this.#goer.flash(this.#read.reading, placed.span)
    );
  }

  /** A note on what is selected, or on the whole article where nothing that we read is. */
  start(article: Article, { mentions }: Recognition): Promise<Answer<null>> {
    const read = this.#read;
    const span = read && selectedSpan(document, read.reading, spanOf);
    const about = span
      ? mentions.filter((each) => overlaps(each.span, span)).map(({ entity }) => entity)
      : [];
    const note = makeNote({
      id: makeId(),
      article: article.id,
      now: new Date().toISOString(),
      ...(read && span
        ? { anchor: describe(read.page.text, span), quote: read.page.text.slice(span.start, span.end) }
        : {}),
      about,
    });
    if (span) this.#writing = { id: note.id, span };
    return askBackground('openEditor', { draft: { note, article, isNew: true } });
  }

  async edit(id: NoteId, article: Article): Promise<Answer<null>> {
    const placed = this.#placed.find(({ note }) => note.id === id);
    if (!placed) return { ok: false, why: 'not-found' };
    return askBackground('openEditor', { draft: { note: placed.note, article, isNew: false } });
  }

  showEditor(id: NoteId): void {
    const span =
      this.#writing?.id === id ? this.#writing.span : this.#placed.find(({ note }) => note.id === id)?.span;
    const box = this.#read && span ? boxesOf(this.#read.reading, span).at(-1) : undefined;
    this.#editor.show(id, pageAddress(`/editor.html?note=${encodeURIComponent(id)}`), label(undefined), box);
  }

  hideEditor(id: NoteId): void {
    this.#editor.hide(id);
    if (this.#writing?.id === id) this.#writing = undefined;
  }
}

function placeAll(notes: readonly Note[], text: string): readonly Placed[] {
  if (notes.length === 0) return [];
  const open = openText(text);
  return notes.map((note) => {
    if (!note.anchor) return { note, standing: 'whole' };
    const found = find(open, note.anchor);
    // A place that is only suggested is not shown as the note's: the reader confirms it first.
    if (found.state === 'lost' || found.state === 'suggested') return { note, standing: found.state };
    return { note, standing: found.state, span: found.span };
  });
}
