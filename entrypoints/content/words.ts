import { browser } from 'wxt/browser';
import type { Settings, Wording } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { speak } from '../../lib/browser/speak.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { Say } from '../../lib/page/element.ts';

/** Our words in a page, in the language that the reader chose: the background has them. */
export class PageWords {
  #speech: { readonly language: Wording['language']; readonly say: Say } | undefined;
  #chosen: Settings['language'] | undefined;

  get language(): Wording['language'] {
    return this.#speech?.language ?? 'vi';
  }

  /** Asks for them; not again while the choice is the same. */
  async load(chosen: Settings['language']): Promise<void> {
    if (chosen === this.#chosen) return;
    const answer = await askBackground('words', { language: chosen });
    if (!answer.ok) return;
    this.#chosen = chosen;
    this.#speech = speak(answer.value.messages, answer.value.language);
  }

  readonly say: Say = (name, values) =>
    (this.#speech?.say(name, values) ?? browser.i18n.getMessage(name)) || name;

  /** What a note's shape, or the editor's frame (no note), is called aloud. */
  labelOf(note: Note | undefined): string {
    const name = this.say('note');
    const words = note?.body.replace(/\s+/g, ' ').trim().slice(0, 80);
    return words ? `${name}: ${words}` : name;
  }
}
