import { editNote, restored, trashed } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import { bringIn } from '../../lib/store/bring-in.ts';
import { headLine, readHead } from '../../lib/store/journal-row.ts';
import type { Outcome } from '../../lib/store/outcome.ts';
import type { start } from './kept.ts';
import { article, at, LATER, noteOf, other } from './open.ts';

type Store = ReturnType<typeof start>;

/** What may be found of each note: what was acknowledged, or either side of what was asked and never answered. */
export class Ledger {
  readonly #allowed = new Map<string, readonly (Note | undefined)[]>();
  written = 0;
  acknowledged = 0;

  /** Does `work`, which makes of the note `next`, or `undefined` where it goes. */
  async attempt(id: string, next: Note | undefined, work: () => Promise<Outcome<unknown>>): Promise<void> {
    this.written++;
    this.#allowed.set(id, [...(this.#allowed.get(id) ?? [undefined]), next]);
    const { ok } = await work();
    if (!ok) return;
    this.acknowledged++;
    this.#allowed.set(id, [next]);
  }

  /** The ids of which something else is found than may be. */
  lostIn(found: ReadonlyMap<string, Note>): string[] {
    return [...this.#allowed].flatMap(([id, allowed]) => {
      const there = JSON.stringify(found.get(id));
      return allowed.some((each) => JSON.stringify(each) === there) ? [] : [id];
    });
  }
}

const kept = noteOf('kept', at(1));
const edited = editNote(kept, { body: 'Sửa lại: “chỉ tiêu” đo được.' }, LATER);
const binned = noteOf('binned', at(2), other);
const inBin = trashed(binned, LATER);

/** What every story finds: a note, one in the trash, and a draft. */
export async function prepare({ keeper, database }: Store, ledger: Ledger): Promise<void> {
  await ledger.attempt(kept.id, kept, () => keeper.saveNote(kept, article));
  await ledger.attempt(binned.id, binned, () => keeper.saveNote(binned, other));
  await ledger.attempt(binned.id, inBin, () => keeper.trashNote(binned.id, LATER));
  await keeper.keepDraft({ note: noteOf('draft'), article, isNew: true });
  database.close();
}

/** What readers do, each asked once more where it was not answered: as pages do. */
export const STORIES: Readonly<Record<string, (store: Store, ledger: Ledger) => Promise<void>>> = {
  'a new note': async ({ keeper }, ledger) => {
    const note = noteOf('new', LATER);
    for (let times = 0; times < 2; times++) {
      await ledger.attempt(note.id, note, () => keeper.saveNote(note, article));
    }
  },
  'an edit': ({ keeper }, ledger) =>
    ledger.attempt(kept.id, edited, () => keeper.saveNote(edited, article, kept.updatedAt)),
  'to the trash': ({ keeper }, ledger) =>
    ledger.attempt(kept.id, trashed(kept, LATER), () => keeper.trashNote(kept.id, LATER)),
  'out of the trash': ({ keeper }, ledger) =>
    ledger.attempt(binned.id, restored(inBin, LATER), () => keeper.restoreNote(binned.id, LATER)),
  'deleted for good': ({ keeper }, ledger) =>
    ledger.attempt(binned.id, undefined, () => keeper.removeNote(binned.id)),
  'a file brought in': async ({ database, guard, journal }, ledger) => {
    const notes = Array.from({ length: 5 }, (_, n) => noteOf(`file${n}`, at(n)));
    const outcomes: Promise<void>[] = [];
    const all = bringIn(database, guard, { articles: [article], notes }, journal.append);
    for (const note of notes) outcomes.push(ledger.attempt(note.id, note, () => all));
    await Promise.all(outcomes);
  },
  'a draft, saved as a note': async ({ keeper }, ledger) => {
    const note = noteOf('draft');
    const written = editNote(note, { body: 'từ nháp' }, LATER);
    await keeper.keepDraft({ note: { ...note, body: 'từ nh' }, article, isNew: true });
    await ledger.attempt(written.id, written, () => keeper.saveNote(written, article));
    await keeper.clearDraft(written.id);
  },
  'a journal to be cleared': async ({ keeper, medium }, ledger) => {
    const head = readHead(medium.texts.get('head'));
    if (head) medium.texts.set('head', headLine({ ...head, appended: 5_000 }));
    await ledger.attempt(kept.id, edited, () => keeper.saveNote(edited, article, kept.updatedAt));
  },
  'a comparison': async ({ compareAll }) => {
    await compareAll().catch(() => undefined);
  },
};
