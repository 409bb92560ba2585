import { Dexie, type Table } from 'dexie';
import type { Article, ArticleId, Note, NoteId } from '../notes/note.ts';
import type { EntityKey } from '../recognize/mention.ts';
import { Refusal } from './outcome.ts';
import { bucketApart, inSomePlace } from './places.ts';

/**
 * A kept record: what it is, the number of the schema it was written by, and that of the change that wrote it.
 * Parsed anew whenever it is read.
 */
type Row<T> = T & { readonly schema: number; readonly sequence: number };
export type NoteRow = Row<Note & { readonly isDeleted: 0 | 1 }>;
/** `names`: the keys of what it names, for their index. */
export type ArticleRow = Row<Article & { readonly names?: readonly EntityKey[] }>;
export type DraftRow = Row<{
  readonly id: NoteId;
  readonly note: Note;
  readonly article: Article;
  readonly isNew: boolean;
}>;

/** Where a note's passage stood when its article was last read: found again by reading, so it has no second copy. */
export type StandingRow = { readonly id: NoteId; readonly standing: string; readonly at: string };

/** How far the store has come: the number of its last change, how many notes it holds, and a checksum over all its changes. */
export type Mark = { readonly sequence: number; readonly count: number; readonly sum: string };
export type WitnessRow = Mark & { readonly id: 'witness' };

/** A record that was deleted for good: kept until the journal is known to have heard of it. */
export type GoneRow = {
  readonly kind: 'note' | 'article' | 'draft';
  readonly id: string;
  readonly sequence: number;
};

/**
 * The reader's notes, in the extension's own origin. A write is told as done only when it has reached the disk:
 * with the browsers' default a power cut loses what was acknowledged. A database of a later release is refused, untouched.
 */
export class Database extends Dexie {
  declare readonly notes: Table<NoteRow, NoteId>;
  declare readonly articles: Table<ArticleRow, ArticleId>;
  declare readonly drafts: Table<DraftRow, NoteId>;
  declare readonly witness: Table<WitnessRow, WitnessRow['id']>;
  declare readonly standings: Table<StandingRow, NoteId>;
  declare readonly gone: Table<GoneRow, [GoneRow['kind'], string]>;

  constructor(name = 'chu-giai', from: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super(name, {
      ...from,
      indexedDB: neverNewer(from.indexedDB ?? inSomePlace(indexedDB, bucketApart)),
      chromeTransactionDurability: 'strict',
    });
    // Each shape that was ever released stays here; a change is a new version below the last.
    this.version(1).stores({
      notes: 'id, [article+isDeleted], [isDeleted+updatedAt], *tags, *about',
      articles: 'id, readAt, site, publishedOn',
      drafts: 'id, article.id',
    });
    this.version(2).stores({ witness: 'id', gone: '[kind+id]' });
    this.version(3).stores({
      notes: 'id, [article+isDeleted], [isDeleted+updatedAt], [sequence+id], *tags, *about',
      articles: 'id, readAt, site, publishedOn, [sequence+id], *names',
      standings: 'id, at',
    });
  }
}

/**
 * Dexie opens a database of a later release as it finds it, and writes into it: by opening it once more without a number.
 * That is refused here, before anything is opened.
 */
function neverNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new Refusal('store-newer');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
