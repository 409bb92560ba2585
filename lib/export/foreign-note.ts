import type { Anchor } from '../anchor/anchor.ts';
import { makeArticle, makeNote } from '../notes/make.ts';
import { type Category, LONGEST_LOCATOR } from '../notes/note.ts';
import { cleanTags } from '../notes/tags.ts';
import type { EntityKey } from '../recognize/mention.ts';
import { hashOf } from './hash.ts';
import type { ForeignRow } from './read-rows.ts';

/** What a row of another program's file says, before it is ours. */
export type Foreign = {
  /** Its name in that program, told apart from other programs'; the same each time the file is read. */
  readonly id: string;
  readonly url: string;
  readonly canonicalUrl?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly site?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly readAt?: string | undefined;
  readonly anchor?: Anchor | undefined;
  readonly quote: string;
  readonly locator?: string | undefined;
  readonly body: string;
  readonly tags: readonly string[];
  readonly category?: Category | undefined;
  readonly about?: readonly EntityKey[] | undefined;
  readonly created?: string | undefined;
  readonly updated?: string | undefined;
};

/** Makes records of our own of it. `now` stands for a day that the file does not tell. */
export function fromForeign(row: Foreign, now: string): ForeignRow {
  if (!ADDRESS.test(row.url)) return { ok: false, reason: 'address: not one of a page' };
  const isEmpty = row.quote.trim() === '' && row.body.trim() === '' && row.tags.length === 0;
  if (isEmpty && row.category === undefined) {
    return { ok: false, reason: 'neither quote nor note nor tag' };
  }
  const updatedAt = instantOf(row.updated) ?? instantOf(row.created) ?? now;
  const createdAt = instantOf(row.created) ?? updatedAt;
  const page = {
    url: row.url,
    title: row.title ?? '',
    ...given({
      canonicalUrl: row.canonicalUrl,
      author: row.author,
      site: row.site,
      publishedOn: row.publishedOn,
    }),
  };
  const article = makeArticle(page, instantOf(row.readAt) ?? updatedAt);
  const note = makeNote({
    id: row.id.length <= 180 ? row.id : `${row.id.slice(0, 160)}~${hashOf(row.id)}`,
    article: article.id,
    now: createdAt,
    quote: row.quote,
    ...given({
      anchor: row.anchor,
      about: row.about,
      category: row.category,
      locator: row.locator?.slice(0, LONGEST_LOCATOR),
    }),
  });
  // An article of which a file tells the address alone says so by its title.
  const isBare = page.title.trim() === '';
  return {
    ok: true,
    value: {
      article: isBare ? { ...article, title: article.id } : article,
      note: { ...note, body: row.body, tags: cleanTags(row.tags), updatedAt },
    },
  };
}

/** Addresses of pages and of documents; `javascript:` and `data:` never come in. */
const ADDRESS = /^(?:https?|file|urn):/i;

/** `2024-12-09T07:17:52.123456+00:00` → `2024-12-09T07:17:52.123Z`; without a zone it is UTC, the same on every machine. */
function instantOf(words: string | undefined): string | undefined {
  if (words === undefined || !/^\d{4}-\d\d-\d\d/.test(words)) return undefined;
  const isZoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(words);
  const at = Date.parse(isZoned || !words.includes('T') ? words : `${words}Z`);
  return Number.isNaN(at) || at < 0 ? undefined : new Date(at).toISOString();
}

type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
