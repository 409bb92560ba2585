import { askBackground } from '../../lib/browser/messaging.ts';
import type { NoteId } from '../../lib/notes/note.ts';

/** What was done last, and how it is taken back. */
export type Done = { readonly text: string; readonly id: number; undo(): Promise<boolean> };

/** Changes to several notes at once, through the background; each can be taken back, but for what is deleted for good. */
export class Undoing {
  readonly #show: (done: Done | undefined) => void;
  readonly #fail: (isUndo: boolean) => void;
  #last: Done | undefined;
  #count = 0;

  constructor(show: (done: Done | undefined) => void, fail: (isUndo: boolean) => void) {
    this.#show = show;
    this.#fail = fail;
  }

  /** Moves notes to the trash. False: not done. */
  async trash(ids: readonly NoteId[], text: string): Promise<boolean> {
    const answer = await askBackground('trashNotes', { ids });
    if (!answer.ok) this.#fail(false);
    else this.tell(text, async () => (await askBackground('restoreNotes', { ids: answer.value })).ok);
    return answer.ok;
  }

  /** Takes notes back out of the trash. */
  async restore(ids: readonly NoteId[], text: string): Promise<boolean> {
    const answer = await askBackground('restoreNotes', { ids });
    if (!answer.ok) this.#fail(true);
    else this.tell(text, async () => (await askBackground('trashNotes', { ids: answer.value })).ok);
    return answer.ok;
  }

  async tag(ids: readonly NoteId[], tags: readonly string[], text: string): Promise<boolean> {
    const answer = await askBackground('tagNotes', { ids, tags, isTakenOff: false });
    if (!answer.ok) this.#fail(false);
    else
      this.tell(
        text,
        async () => (await askBackground('tagNotes', { ids: answer.value, tags, isTakenOff: true })).ok,
      );
    return answer.ok;
  }

  /** Shows that something was done, with the way back. */
  tell(text: string, undo: Done['undo']): void {
    this.#last = { text, id: ++this.#count, undo };
    this.#show(this.#last);
  }

  async undo(): Promise<void> {
    const last = this.#last;
    this.over();
    if (last && !(await last.undo())) this.#fail(true);
  }

  over(): void {
    this.#last = undefined;
    this.#show(undefined);
  }
}
