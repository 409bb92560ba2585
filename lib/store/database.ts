import { Dexie, type Table } from 'dexie';
import type { Article, ArticleId, Note, NoteId } from '../notes/note.ts';

/** A kept record: what it is, and the number of the schema it was written by. Parsed anew whenever it is read. */
export type NoteRow = Note & { readonly schema: number; readonly isDeleted: 0 | 1 };
export type ArticleRow = Article & { readonly schema: number };
export type DraftRow = {
  readonly id: NoteId;
  readonly note: Note;
  readonly article: Article;
  readonly isNew: boolean;
  readonly schema: number;
};

/**
 * The reader's notes, in the extension's own origin. A write is told as done only when it has reached the disk:
 * with the browsers' default a power cut loses what was acknowledged.
 */
export class Database extends Dexie {
  declare readonly notes: Table<NoteRow, NoteId>;
  declare readonly articles: Table<ArticleRow, ArticleId>;
  declare readonly drafts: Table<DraftRow, NoteId>;

  constructor(name = 'chu-giai', options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    // Each shape that was ever released stays here; a change is a new version below the last.
    this.version(1).stores({
      notes: 'id, [article+isDeleted], [isDeleted+updatedAt], *tags, *about',
      articles: 'id, readAt, site, publishedOn',
      drafts: 'id, article.id',
    });
  }
}
