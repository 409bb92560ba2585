import { type NoteIndex, STANDINGS } from '../notes/find/note-index.ts';
import type { NoteId } from '../notes/note.ts';
import { markOf } from './commit.ts';
import type { Database } from './database.ts';
import { readArticleRow, readNoteRow, readRows, type Unreadable } from './rows.ts';

/** So many rows are read from the database at once. */
const AT_ONCE = 400;
/** So many are taken in between two looks at the clock, */
const A_FEW = 20;
/** and for so many ms: then the page may draw and hear its reader, however long the notes are. */
const SLICE = 25;

/** Reads all notes into an index once, a little at a time, and from then on only what has changed. */
export class Library {
  readonly #database: Database;
  readonly #index: NoteIndex;
  #sequence = 0;
  #standingsAt = '';
  readonly #unreadable = new Map<string, Unreadable>();

  constructor(database: Database, index: NoteIndex) {
    this.#database = database;
    this.#index = index;
  }

  /** Rows that could not be read, each with the reason. */
  get unreadable(): readonly Unreadable[] {
    return [...this.#unreadable.values()];
  }

  /** Reads everything; `tell` hears how much of it is there, 0…1, and is awaited. Throws where the store cannot be read. */
  async fill(tell: (share: number) => Promise<void>, signal: AbortSignal): Promise<void> {
    const { notes, articles } = this.#database;
    this.#sequence = (await markOf(this.#database))?.sequence ?? 0;
    const [noteCount, articleCount] = await Promise.all([notes.count(), articles.count()]);
    const total = Math.max(1, noteCount + articleCount);
    let done = 0;
    await this.#catchUpStandings();
    for (const [table, take] of [
      [articles, (rows: readonly unknown[]) => this.#takeArticles(rows)],
      [notes, (rows: readonly unknown[]) => this.#takeNotes(rows)],
    ] as const) {
      for (let after = ''; !signal.aborted; ) {
        const rows = await this.#database
          .table<{ id: string }, string>(table.name)
          .where('id')
          .above(after)
          .limit(AT_ONCE)
          .toArray();
        let since = performance.now();
        for (let at = 0; at < rows.length; at += A_FEW) {
          take(rows.slice(at, at + A_FEW));
          done += Math.min(A_FEW, rows.length - at);
          if (performance.now() - since < SLICE) continue;
          await tell(Math.min(1, done / total));
          since = performance.now();
        }
        if (rows.length < AT_ONCE) break;
        after = rows.at(-1)?.id ?? '';
        await tell(Math.min(1, done / total));
      }
    }
    await this.catchUp();
  }

  /** Reads what was changed since, by whichever page. */
  async catchUp(): Promise<void> {
    const sequence = (await markOf(this.#database))?.sequence ?? 0;
    await this.#since('articles', (rows) => this.#takeArticles(rows));
    await this.#since('notes', (rows) => this.#takeNotes(rows));
    this.#sequence = sequence;
    await this.#catchUpStandings();
    const count = await this.#database.notes.count();
    const held = new Set<string>([...this.#index.held(), ...this.#unreadable.keys()]);
    if (count !== held.size) await this.#compareKeys(held);
  }

  async #since(table: string, take: (rows: readonly unknown[]) => void): Promise<void> {
    type Row = { readonly id: string; readonly sequence: number };
    for (let after: [number, string] = [this.#sequence, '\uffff']; ; ) {
      const rows = await this.#database
        .table<Row>(table)
        .where('[sequence+id]')
        .above(after)
        .limit(AT_ONCE)
        .toArray();
      take(rows);
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) return;
      after = [last.sequence, last.id];
    }
  }

  /** Notes were deleted for good, or brought back from the second copy under their old numbers. */
  async #compareKeys(held: ReadonlySet<string>): Promise<void> {
    const keys = new Set<string>(await this.#database.notes.toCollection().primaryKeys());
    for (const id of held) {
      if (keys.has(id)) continue;
      this.#index.drop(id as NoteId);
      this.#unreadable.delete(id);
    }
    const missing = [...keys].filter((id) => !held.has(id)) as NoteId[];
    const rows = await this.#database.notes.bulkGet(missing);
    this.#takeNotes(rows.filter((row) => row !== undefined));
  }

  #takeNotes(rows: readonly unknown[]): void {
    const { records, unreadable } = readRows(rows, readNoteRow);
    for (const note of records) {
      this.#index.put(note);
      this.#unreadable.delete(note.id);
    }
    for (const each of unreadable) {
      this.#index.drop(each.key as NoteId);
      this.#unreadable.set(each.key, each);
    }
  }

  #takeArticles(rows: readonly unknown[]): void {
    for (const article of readRows(rows, readArticleRow).records) this.#index.putArticle(article);
  }

  async #catchUpStandings(): Promise<void> {
    const rows = await this.#database.standings.where('at').aboveOrEqual(this.#standingsAt).toArray();
    for (const { id, standing, at } of rows) {
      const known = STANDINGS.find((each) => each === standing);
      if (known) this.#index.putStanding(id, known);
      if (at > this.#standingsAt) this.#standingsAt = at;
    }
  }
}
