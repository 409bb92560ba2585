import type { EntityKey } from '../../recognize/mention.ts';
import { type Article, type ArticleId, CATEGORIES, type Category } from '../note.ts';
import { KEPT, type LastStanding, type NoteIndex, STANDINGS, TRASHED } from './note-index.ts';

/** Days `YYYY-MM-DD`, both included; either end may be open. */
export type Days = { readonly from?: string; readonly to?: string };

/** What a reader wants to see: each field that is there narrows it. */
export type Filter = {
  readonly isTrash?: boolean;
  readonly site?: string;
  readonly read?: Days;
  readonly published?: Days;
  /** Notes about all of these. */
  readonly about?: readonly EntityKey[];
  readonly tag?: string;
  readonly category?: Category;
  readonly standing?: LastStanding;
  readonly article?: ArticleId;
};

/** The site of an article as its reader knows it: its name, else its host. */
export function siteOf({ site, url }: Article): string {
  return site ?? /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? '';
}

/** The day of an instant on the reader's own calendar. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * A test for places of the index. `sameAs` gives all keys that one individual is known by. What concerns articles, tags and
 * names is asked of each once.
 */
export function passes(
  index: NoteIndex,
  filter: Filter,
  sameAs: (key: EntityKey) => readonly EntityKey[] = (key) => [key],
): (place: number) => boolean {
  const state = filter.isTrash ? TRASHED : KEPT;
  const category = filter.category && CATEGORIES.indexOf(filter.category);
  const standing = filter.standing && STANDINGS.indexOf(filter.standing);
  const tag = filter.tag === undefined ? undefined : (index.tagNames.numberOf(filter.tag) ?? -1);
  const about = (filter.about ?? []).map(
    (key) => new Set(sameAs(key).flatMap((each) => index.entityNames.numberOf(each) ?? [])),
  );
  const isArticleAsked = [filter.site, filter.read, filter.published, filter.article].some(
    (each) => each !== undefined,
  );
  const articles = isArticleAsked
    ? index.articles.map((article) => article !== undefined && isAsked(article, filter))
    : undefined;
  return (at) =>
    index.state[at] === state &&
    (category === undefined || index.category[at] === category) &&
    (standing === undefined || index.standing[at] === standing) &&
    (articles === undefined || articles[index.article[at] ?? -1] === true) &&
    (tag === undefined || index.tags[at]?.includes(tag) === true) &&
    about.every((keys) => index.about[at]?.some((key) => keys.has(key)) === true);
}

function isAsked(article: Article, { site, read, published, article: id }: Filter): boolean {
  return (
    (site === undefined || siteOf(article) === site) &&
    (id === undefined || article.id === id) &&
    (read === undefined || isWithin(dayOf(article.readAt), read)) &&
    (published === undefined ||
      (article.publishedOn !== undefined && isWithin(article.publishedOn, published)))
  );
}

const isWithin = (day: string, { from, to }: Days): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to);
