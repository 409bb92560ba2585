import { find } from '../../lib/anchor/find.ts';
import type { Draft } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import type { Article, ArticleId } from '../../lib/notes/note.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { isInView, scrollTo } from '../../lib/page/place.ts';
import type { PageNotes } from './notes.ts';
import type { Surroundings } from './surroundings.ts';

/** Tells of what was typed on an article and never saved (a crash, a reload, a closed tab), and leads back to it. */
export class LeftDrafts {
  readonly #around: Surroundings;
  readonly #notes: PageNotes;
  readonly #signal: AbortSignal;
  #asked: ArticleId | undefined;

  constructor(around: Surroundings, notes: PageNotes, signal: AbortSignal) {
    this.#around = around;
    this.#notes = notes;
    this.#signal = signal;
  }

  /** Once a visit to an article; not before somebody looks at the page. */
  async tell(article: Article, read: PageReading): Promise<void> {
    if (article.id === this.#asked) return;
    this.#asked = article.id;
    await this.#seen();
    const answer = await askBackground('draftsOf', { article: article.id });
    if (!answer.ok || this.#asked !== article.id || this.#signal.aborted || this.#notes.isWriting) return;
    const last = answer.value.at(-1);
    if (!last) return;
    const { words, tell } = this.#around;
    tell({
      text: words.say('draftsLeft', { count: answer.value.length }),
      doings: [{ label: words.say('bookWriteOn'), act: () => void this.#goOn(last, read) }],
    });
  }

  async #goOn({ note, article, isNew }: Draft, read: PageReading): Promise<void> {
    const found = note.anchor && find(read.page.text, note.anchor);
    const span = found && found.state !== 'lost' ? found.span : undefined;
    if (span && !isInView(read.reading, span)) scrollTo(read.reading, span, 'instant');
    const answer = await this.#notes.write(note, article, span ? { read, span } : {}, isNew);
    if (!answer.ok) this.#around.tell(undefined, answer.why);
  }

  #seen(): Promise<void> {
    if (!document.hidden) return Promise.resolve();
    return new Promise((resolve) => {
      document.addEventListener('visibilitychange', () => resolve(), { once: true, signal: this.#signal });
    });
  }
}
