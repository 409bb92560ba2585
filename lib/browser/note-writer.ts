import { editNote, onto } from '../notes/make.ts';
import type { Article, Note, NoteId } from '../notes/note.ts';
import { isUnsaved } from '../notes/unsaved.ts';
import type { Answer, Draft, Failure } from './messages.ts';
import type { askBackground } from './messaging.ts';

/** What a reader may change while writing. */
export type Typed = Partial<Pick<Note, 'body' | 'tags' | 'category' | 'about'>>;

/** A note being written, as its surface shows it. */
export type Writing = {
  /** As typed so far; `updatedAt` is still the one that the writer started from. */
  readonly note: Note;
  readonly article: Article;
  readonly isNew: boolean;
  readonly draft: 'untouched' | 'keeping' | 'kept' | 'failed';
  readonly isSaving: boolean;
  readonly trouble?: Failure;
  /** The version saved elsewhere, once it stands against this one; `gone`: it lies in the trash. */
  readonly other?: Note | 'gone';
};

type Ways = {
  readonly ask: typeof askBackground;
  readonly now: () => string;
  readonly makeId: () => string;
  /** Hears each change of what is shown. */
  readonly show: (writing: Writing) => void;
};

/** A draft is kept this long, in ms, after the first key that is not yet in it. */
const KEEP_AFTER = 600;

/** Writes one note through the background: every key ends up in a draft, and nothing is given up before it is saved. */
export class NoteWriter {
  readonly #ways: Ways;
  #writing: Writing;
  /** The note as it is saved, where that is known. */
  #saved: Note | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<unknown> = Promise.resolve();
  #sent: Note | undefined;
  #isDone = false;

  constructor(draft: Draft, ways: Ways, saved?: Note) {
    this.#ways = ways;
    this.#writing = { ...draft, draft: 'untouched', isSaving: false };
    this.#saved = saved;
  }

  get writing(): Writing {
    return this.#writing;
  }

  /** Whether something was written that is not saved, as far as can be told: in doubt it was. */
  get hasUnsaved(): boolean {
    return isUnsaved(this.#writing.note, this.#writing.isNew, this.#saved);
  }

  edit(typed: Typed): void {
    this.#change({ note: { ...this.#writing.note, ...typed }, draft: 'keeping' });
    this.#timer ??= setTimeout(() => void this.keepDraft(), KEEP_AFTER);
  }

  /** Keeps what is typed so far at once: when the surface is about to go. */
  keepDraft(): Promise<unknown> {
    if (this.#timer === undefined) return this.#keeping;
    this.#stopTimer();
    const { note, article, isNew } = this.#writing;
    this.#keeping = this.#keeping.then(async () => {
      const answer = await this.#ways.ask('keepDraft', { draft: { note, article, isNew } });
      if (this.#timer === undefined) this.#change({ draft: answer.ok ? 'kept' : 'failed' });
    });
    return this.#keeping;
  }

  /** Saves what is typed; the answer is the saved note. What went wrong is in `writing`. */
  async save(): Promise<Note | undefined> {
    const { note, isNew } = this.#writing;
    return this.#send(this.#toSend(), isNew ? undefined : note.updatedAt);
  }

  /** Saves what is typed as a note of its own, beside the one saved elsewhere. */
  async saveAsNew(): Promise<Note | undefined> {
    const { deletedAt: _, earlier: __, ...note } = this.#writing.note;
    const now = this.#ways.now();
    return this.#send(
      { ...note, id: this.#ways.makeId() as NoteId, createdAt: now, updatedAt: now },
      undefined,
    );
  }

  /** Goes on from a version whose places were changed meanwhile: what is typed stays. */
  goOnFrom(saved: Note): void {
    this.#saved = saved;
    this.#change({ note: onto(this.#writing.note, saved) });
  }

  /** Hears which version is saved now. Where it changes nothing of what is typed it is gone on from, else the writer is told at once. */
  hear(saved: Note): void {
    const { note, isNew, isSaving } = this.#writing;
    if (isNew || isSaving || this.#isDone || saved.id !== note.id || saved.updatedAt <= note.updatedAt)
      return;
    if (!this.hasUnsaved) {
      this.#saved = saved;
      this.#change({ note: saved });
    } else if (this.#saved && editNote(saved, typedOf(this.#saved), saved.updatedAt) === saved) {
      this.goOnFrom(saved);
    } else this.#change({ trouble: 'changed-elsewhere', other: saved });
  }

  /** Moves the saved note to the trash. */
  async trash(): Promise<boolean> {
    this.#stopTimer();
    await this.#keeping;
    return this.#heard(await this.#ways.ask('trashNote', { id: this.#writing.note.id }));
  }

  /** Gets the note back out of the trash; what was typed goes on from there. */
  async restore(): Promise<boolean> {
    const answer = await this.#ways.ask('restoreNote', { id: this.#writing.note.id });
    if (answer.ok) {
      this.#change({ note: { ...this.#writing.note, updatedAt: answer.value.updatedAt } });
      if (this.hasUnsaved) this.edit({});
    }
    return this.#heard(answer);
  }

  #toSend(): Note {
    const { note, isNew } = this.#writing;
    const sent = this.#sent;
    // Asked again after no answer came: the same note, for the first may have been saved.
    if (sent && editNote(sent, typedOf(note), this.#ways.now()) === sent) return sent;
    const now = this.#ways.now();
    if (isNew) return { ...note, updatedAt: now };
    return editNote({ ...(this.#saved ?? note), updatedAt: note.updatedAt }, typedOf(note), now);
  }

  async #send(note: Note, base: string | undefined): Promise<Note | undefined> {
    this.#stopTimer();
    const { trouble: _, other: __, ...clear } = this.#writing;
    this.#writing = clear;
    this.#change({ isSaving: true });
    // A draft that is still on its way would come back to life behind the saved note.
    await this.#keeping;
    this.#sent = note;
    const { article } = this.#writing;
    const answer = await this.#ways.ask('saveNote', {
      note,
      article,
      ...(base === undefined ? {} : { base }),
    });
    this.#change({ isSaving: false });
    if (!this.#heard(answer)) {
      // What the draft had not yet got waits there for the next try.
      if (this.#writing.draft === 'keeping') this.edit({});
      if (!answer.ok && answer.why === 'changed-elsewhere') await this.#lookAtOther();
      return undefined;
    }
    this.#isDone = true;
    return note;
  }

  async #lookAtOther(): Promise<void> {
    const { note, article } = this.#writing;
    const answer = await this.#ways.ask('notesOf', { article: article.id });
    if (answer.ok) this.#change({ other: answer.value.find(({ id }) => id === note.id) ?? 'gone' });
  }

  #heard(answer: Answer<unknown>): boolean {
    if (!answer.ok) this.#change({ trouble: answer.why });
    return answer.ok;
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #change(change: Partial<Writing>): void {
    this.#writing = { ...this.#writing, ...change };
    this.#ways.show(this.#writing);
  }
}

/** The note of a draft as it is saved now, to tell what in the draft is not. */
export async function savedOf({ note, article, isNew }: Draft, ask: Ways['ask']): Promise<Note | undefined> {
  if (isNew) return undefined;
  const answer = await ask('notesOf', { article: article.id });
  return answer.ok ? answer.value.find(({ id }) => id === note.id) : undefined;
}

const typedOf = ({ body, tags, category, about }: Note): Typed => ({ body, tags, category, about });
