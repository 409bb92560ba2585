import { readCorrections } from '../../lib/browser/corrections.ts';
import { type Entry, gatherNamed, rulingsOf } from '../../lib/notes/directory.ts';
import type { Article, ArticleId } from '../../lib/notes/note.ts';
import type { Correction } from '../../lib/recognize/correction.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import type { Database } from '../../lib/store/database.ts';
import { readArticleRow, readRows } from '../../lib/store/rows.ts';

/** What the remembered articles name, read when a view first asks for it and followed from then on. */
export class Names {
  readonly #database: Database;
  readonly #changed: () => void;
  #articles: readonly Article[] | undefined;
  #isWanted = false;
  corrections: readonly Correction[] = [];
  entries: ReadonlyMap<EntityKey, Entry> | undefined;

  constructor(database: Database, changed: () => void) {
    this.#database = database;
    this.#changed = changed;
  }

  /** A view shows them. */
  async want(): Promise<void> {
    if (this.#isWanted) return;
    this.#isWanted = true;
    await this.lookAgain();
  }

  /** Articles or what the reader put right have changed. */
  async lookAgain(): Promise<void> {
    if (!this.#isWanted) return;
    const rows = await this.#database.articles.toArray();
    this.#articles = readRows(rows, readArticleRow).records;
    await this.gather();
  }

  /** Gathers anew by what the reader put right. */
  async gather(): Promise<void> {
    this.corrections = await readCorrections();
    if (this.#articles) this.entries = gatherNamed(this.#articles, rulingsOf(this.corrections));
    this.#changed();
  }

  /** The keys under which notes name whom a file is on, and in which articles it is not someone else. */
  of(entity: EntityKey): { readonly keys: readonly EntityKey[]; isIn(article: ArticleId): boolean } {
    const { same, apart } = rulingsOf(this.corrections);
    const entry = this.entries?.get(entity);
    const group = same.find((each) => each.includes(entity)) ?? [];
    const keys = [...new Set([entity, ...group, ...(entry?.keys ?? [])])];
    const here = new Set(entry?.sightings.map(({ article }) => article.id));
    const others = new Set(apart.flatMap((each) => (keys.includes(each.entity) ? each.articles : [])));
    return {
      keys,
      isIn: (article) => here.has(article) || !others.has(article),
    };
  }
}
