import type { Article } from '../notes/note.ts';
import { isSameArticle } from '../notes/same.ts';
import { articleChange, articleGone, type Change } from './change.ts';
import { commit, tablesOf } from './commit.ts';
import type { Database } from './database.ts';
import type { Guard } from './guard.ts';
import type { Outcome } from './outcome.ts';
import { readArticleRow } from './rows.ts';
import type { Witness } from './write.ts';

/** Remembers whom and what articles name, and forgets it. */
export type NamesKeeper = {
  /** Keeps what an article names where it is kept itself; `isWanted`: also where no note stands in it. */
  remember(article: Article, isWanted: boolean): Promise<Outcome<null>>;
  /** Forgets what any article names, in both copies, and articles in which no note stands. */
  forget(): Promise<Outcome<null>>;
};

/** Makes the keeper of one database's names. */
export function makeNamesKeeper(database: Database, guard: Guard, witness: Witness): NamesKeeper {
  const { articles, notes } = database;
  const write = (isWipe: boolean, work: () => Promise<readonly Change[]>): Promise<Outcome<null>> =>
    guard.write(async () => {
      const entry = await database.transaction('rw', tablesOf(database), async () => {
        const changes = await work();
        return changes.length > 0 && (await commit(database, changes, 0));
      });
      if (entry) await witness(isWipe ? { ...entry, isWipe } : entry);
      return null;
    });

  return {
    remember: (article, isWanted) =>
      write(false, async () => {
        const row = await articles.get(article.id);
        if (row === undefined) return isWanted ? [articleChange(article)] : [];
        const before = readArticleRow(row);
        if (!before.ok || !article.named) return [];
        const next = { ...before.value, named: article.named };
        return isSameArticle(before.value, next) ? [] : [articleChange(next)];
      }),
    forget: () =>
      write(true, async () => {
        const noted = new Set(
          await notes
            .orderBy('[article+isDeleted]')
            .keys()
            .then((keys) => keys.map(articleIn)),
        );
        const changes: Change[] = [];
        for (const row of await articles.toArray()) {
          const parsed = readArticleRow(row);
          if (!parsed.ok) continue;
          const { named, ...rest } = parsed.value;
          if (!noted.has(rest.id)) changes.push(articleGone(rest.id));
          else if (named) changes.push(articleChange(rest));
        }
        return changes;
      }),
  };
}

const articleIn = (key: unknown): unknown => (Array.isArray(key) ? key[0] : undefined);
