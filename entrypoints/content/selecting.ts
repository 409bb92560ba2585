import { askBackground } from '../../lib/browser/messaging.ts';
import { citationText, cite } from '../../lib/export/citation.ts';
import type { Article, Category, Note } from '../../lib/notes/note.ts';
import { Bar } from '../../lib/page/bar.ts';
import { copyInPage } from '../../lib/page/copy.ts';
import type { Host } from '../../lib/page/host.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { watchPicking } from '../../lib/page/picked.ts';
import { boxesOf, selectedSpan } from '../../lib/page/place.ts';
import type { Recognition } from '../../lib/recognize/language.ts';
import type { Span } from '../../lib/text/span.ts';
import { locate, passageOf } from './locate.ts';
import { newNote } from './new-note.ts';
import type { Surroundings } from './surroundings.ts';

/** What is selected, with what was read. */
type Picked = { readonly read: PageReading; readonly span: Span };

type From = Surroundings & {
  /** What was read and is on: what is selected elsewhere is none of ours. */
  read(): PageReading | undefined;
  recognition(): Recognition;
  article(): Article;
  /** Opens the editor on a new note. */
  write(note: Note, picked: Picked, field?: 'tags'): void;
  edit(note: Note): void;
};

/** The bar beside what the reader selects, and what its buttons do. */
export class Selecting {
  readonly #from: From;
  readonly #bar: Bar;

  constructor(from: From, host: Host, signal: AbortSignal) {
    this.#from = from;
    this.#bar = new Bar(host, {
      mark: (category) => void this.mark(category),
      note: () => this.#write(),
      tag: () => this.#write('tags'),
      copy: () => this.#copy(),
    });
    const on = { made: () => this.show(), changed: () => this.#keep() };
    watchPicking(document, on, signal);
  }

  /** Shows the bar at what is selected. False where nothing that was read is. */
  show(): boolean {
    const picked = this.#picked();
    const lines = picked && boxesOf(picked.read.reading, picked.span);
    const [first] = lines ?? [];
    const last = lines?.at(-1);
    if (!picked || !first || !last || !hasWords(picked)) {
      this.#bar.hide();
      return false;
    }
    const { words, schemeAt } = this.#from;
    this.#bar.show(words.say, { first, last }, schemeAt(picked.read.reading, picked.span));
    return true;
  }

  hide(): void {
    this.#bar.hide();
  }

  /** Shows the bar under the reader's keys. False where nothing is selected. */
  focus(): boolean {
    const isShown = this.show();
    if (isShown) this.#bar.focus();
    return isShown;
  }

  /** Notes what is selected at once, without words; it can be undone. */
  async mark(category: Category): Promise<void> {
    const picked = this.#picked();
    if (!picked) return;
    const { words, tell, article, recognition, edit } = this.#from;
    const { text } = picked.read.page;
    const subject = await passageOf(text, picked.span, recognition());
    const note = newNote(article(), subject, category);
    const answer = await askBackground('saveNote', { note, article: article() });
    if (!answer.ok) return tell(undefined, answer.why);
    this.#leave();
    tell({
      text: words.say('barMarked', { category: words.say(`category_${category}`) }),
      doings: [
        { label: words.say('undo'), act: () => void this.#undo(note) },
        { label: words.say('barWrite'), act: () => edit(note) },
      ],
    });
  }

  async #undo(note: Note): Promise<void> {
    const answer = await askBackground('trashNote', { id: note.id });
    if (!answer.ok) this.#from.tell(undefined, answer.why);
  }

  async #write(field?: 'tags'): Promise<void> {
    const picked = this.#picked();
    if (!picked) return;
    const { article, recognition, write } = this.#from;
    const { text } = picked.read.page;
    this.#bar.hide();
    const subject = await passageOf(text, picked.span, recognition());
    write(newNote(article(), subject), picked, field);
  }

  async #copy(): Promise<boolean> {
    const picked = this.#picked();
    if (!picked) return false;
    const { words, tell, article } = this.#from;
    const { text } = picked.read.page;
    const quote = text.slice(picked.span.start, picked.span.end);
    const locator = await locate(text, picked.span);
    const isCopied = await copyInPage(document, `“${quote}”\n${citationText(cite(article(), locator))}`);
    if (!isCopied) tell({ text: words.say('barCopyFailed'), isBad: true });
    return isCopied;
  }

  #picked(): Picked | undefined {
    const read = this.#from.read();
    const span = read && selectedSpan(document, read.reading);
    return read && span ? { read, span } : undefined;
  }

  /** The bar goes with the selection. */
  #keep(): void {
    if (this.#bar.isShown && !this.#picked()) this.#bar.hide();
  }

  #leave(): void {
    this.#bar.hide();
    document.getSelection()?.removeAllRanges();
  }
}

const hasWords = ({ read, span }: Picked): boolean =>
  /[\p{L}\p{N}]/u.test(read.page.text.slice(span.start, span.end));
