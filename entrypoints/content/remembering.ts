import type { Settings } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { type Named, namedIn } from '../../lib/notes/named.ts';
import type { Article } from '../../lib/notes/note.ts';
import type { Recognition } from '../../lib/recognize/language.ts';

/** What an article names goes along with it where the reader lets it be remembered. */
export class Remembering {
  readonly #wants: () => Settings['remember'];
  #made: { readonly from: Recognition; readonly named: readonly Named[] } | undefined;
  #told = '';

  constructor(wants: () => Settings['remember']) {
    this.#wants = wants;
  }

  /** The article with what it names; as it is where that is not to be remembered, or nothing was found. */
  with(article: Article, recognition: Recognition): Article {
    if (this.#wants() === 'none' || recognition.entities.length === 0) return article;
    if (this.#made?.from !== recognition) {
      this.#made = { from: recognition, named: namedIn(recognition.entities) };
    }
    return { ...article, named: this.#made.named };
  }

  /** Has the notebook know what the article names now; told once, for pages are read again and again. */
  tell(article: Article, hasNotes: boolean): void {
    const wants = this.#wants();
    if (!article.named || wants === 'none' || (wants === 'noted' && !hasNotes)) return;
    const told = JSON.stringify([article.id, article.named]);
    if (told === this.#told) return;
    this.#told = told;
    void askBackground('rememberArticle', { article });
  }
}
