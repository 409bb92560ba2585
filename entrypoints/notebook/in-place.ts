import type { WritingActions } from '../../components/editor/writing-view.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { makeId } from '../../lib/browser/make-id.ts';
import type { Draft } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { NoteWriter, savedOf, type Writing } from '../../lib/browser/note-writer.ts';
import type { Article, Note, NoteId } from '../../lib/notes/note.ts';

type From = {
  /** A note of this page of the notebook, with its article. */
  find(id: NoteId): { readonly note: Note; readonly article: Article } | undefined;
  show(writing: Writing | undefined): void;
  trashed(id: NoteId): void;
  run(work: Promise<unknown>): void;
};

/** Writes notes in place, one at a time, as the editor in a page does: through the background, with a draft at every key. */
export class InPlace {
  readonly #from: From;
  #writer: NoteWriter | undefined;

  constructor(from: From) {
    this.#from = from;
  }

  /** Opens a note, or what was typed of it before and not saved. */
  async open(id: NoteId): Promise<void> {
    await this.#putAway();
    const found = this.#from.find(id);
    const unsaved = await askBackground('draftOf', { id });
    const draft: Draft | undefined = unsaved.ok ? unsaved.value : found && { ...found, isNew: false };
    if (!draft) return;
    const writer = new NoteWriter(
      draft,
      {
        ask: askBackground,
        now: () => new Date().toISOString(),
        makeId,
        show: (writing) => {
          if (this.#writer === writer) this.#from.show(writing);
        },
      },
      found?.note ?? (await savedOf(draft, askBackground)),
    );
    this.#writer = writer;
    this.#from.show(writer.writing);
  }

  /** Saves what was typed and put away, as it stands. */
  async saveDraft(id: NoteId): Promise<void> {
    await this.open(id);
    await this.#save((writer) => writer.save());
  }

  async discardDraft(id: NoteId): Promise<void> {
    if (this.#writer?.writing.note.id === id) this.#close();
    await askBackground('closeEditor', { id, discard: true });
  }

  /** The page is left: what was typed in the last moment is kept too. */
  keep(): void {
    void this.#writer?.keepDraft();
  }

  readonly actions: WritingActions = {
    edit: (typed) => this.#writer?.edit(typed),
    save: () => this.#from.run(this.#save((writer) => writer.save())),
    saveAsNew: () => this.#from.run(this.#save((writer) => writer.saveAsNew())),
    close: () => this.#from.run(this.#putAway()),
    takeOther: () => {
      const id = this.#writer?.writing.note.id;
      if (id) this.#from.run(this.discardDraft(id));
    },
    remove: () => this.#from.run(this.#remove()),
    copy: () => copyText(this.#writer?.writing.note.body ?? ''),
  };

  async #save(save: (writer: NoteWriter) => Promise<Note | undefined>): Promise<void> {
    const writer = this.#writer;
    if (!writer || !(await save(writer))) return;
    await this.discardDraft(writer.writing.note.id);
  }

  async #putAway(): Promise<void> {
    const writer = this.#writer;
    if (!writer) return;
    await writer.keepDraft();
    if (!writer.hasUnsaved) return this.discardDraft(writer.writing.note.id);
    this.#close();
  }

  async #remove(): Promise<void> {
    const writer = this.#writer;
    if (!writer) return;
    const { note, isNew } = writer.writing;
    if (isNew) return this.discardDraft(note.id);
    if (!(await writer.trash())) return;
    await this.discardDraft(note.id);
    this.#from.trashed(note.id);
  }

  #close(): void {
    this.#writer = undefined;
    this.#from.show(undefined);
  }
}
