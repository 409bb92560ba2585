import type { Days, Filter } from '../../lib/notes/find/filter.ts';
import { STANDINGS } from '../../lib/notes/find/note-index.ts';
import { SORTS, type Sort } from '../../lib/notes/find/order.ts';
import { type Article, type ArticleId, CATEGORIES } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';

/** A place in the notebook, as the address bar has it: `#notes?q=bi+thu&tag=c%E1%BA%A5p+x%C3%A3`, `#about/person%3A…`. */
export type Place = {
  /** The name of a view; one that there is none of is the first. */
  readonly view: string;
  /** Of the view `about`: whom or what it is about. */
  readonly entity?: EntityKey;
  /** Of the view `calendar`: the month, `2026-03`. */
  readonly month?: string;
  /** What is looked for, as typed. */
  readonly words: string;
  readonly filter: Filter;
  /** Absent: what the view is sorted by of itself. */
  readonly sort?: Sort;
};

/** The place where the notebook opens. */
export const FIRST = 'notes';

const DAYS = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/;

/** Reads the fragment of an address; what is none is the first view. */
export function placeIn(hash: string): Place {
  const [, name = '', rest = '', query = ''] = /^#?([a-z]*)(?:\/([^?]*))?(?:\?(.*))?$/.exec(hash) ?? [];
  const asked = new URLSearchParams(query);
  const entity = name === 'about' ? (decoded(rest) as EntityKey) : undefined;
  const sort = oneOf(SORTS, asked.get('sort'));
  const month = name === 'calendar' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(rest) ? rest : undefined;
  const isNowhere = name === '' || (name === 'about' && !entity);
  return {
    view: isNowhere ? FIRST : name,
    ...(entity ? { entity } : {}),
    ...(month ? { month } : {}),
    words: (asked.get('q') ?? '').slice(0, 500),
    filter: filterIn(asked),
    ...(sort ? { sort } : {}),
  };
}

/** The fragment of a place. */
export function hashOf({ view, entity, month, words, filter, sort }: Place): string {
  const asked = new URLSearchParams();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') asked.append(name, value);
  };
  set('q', words);
  set('site', filter.site);
  set('read', filter.read && daysText(filter.read));
  set('published', filter.published && daysText(filter.published));
  for (const key of filter.about ?? []) set('about', key);
  set('tag', filter.tag);
  set('category', filter.category);
  set('standing', filter.standing);
  set('article', filter.article);
  set('sort', sort);
  const query = asked.toString();
  const part = entity ?? month;
  return `#${view}${part ? `/${encodeURIComponent(part)}` : ''}${query ? `?${query}` : ''}`;
}

/** The fragment of a view as it is without a search. */
export const viewHash = (view: string, filter: Filter = {}): string => hashOf({ view, words: '', filter });

/** The fragment of the file on an official, a document or a day. */
export const entityHash = (entity: EntityKey): string =>
  hashOf({ view: 'about', entity, words: '', filter: {} });

/** The fragment of a month of the calendar. */
export const monthHash = (month: string): string =>
  hashOf({ view: 'calendar', month, words: '', filter: {} });

/** Whether a place narrows its view. */
export const isNarrowed = ({ words, filter }: Place): boolean =>
  words.trim() !== '' || Object.keys(filter).length > 0;

/** The address of an article, where it is one of the web: what a file brought in may be anything. */
export const linkOf = ({ url }: Article): string | undefined =>
  /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;

function filterIn(asked: URLSearchParams): Filter {
  const text = (name: string): string | undefined => asked.get(name)?.slice(0, 2000) || undefined;
  const about = asked
    .getAll('about')
    .filter((key) => key !== '')
    .slice(0, 20) as EntityKey[];
  return defined({
    site: text('site'),
    read: daysIn(asked.get('read')),
    published: daysIn(asked.get('published')),
    about: about.length > 0 ? about : undefined,
    tag: text('tag'),
    category: oneOf(CATEGORIES, asked.get('category')),
    standing: oneOf(STANDINGS, asked.get('standing')),
    article: text('article') as ArticleId | undefined,
  });
}

function daysIn(text: string | null): Days | undefined {
  const [whole, from, to] = DAYS.exec(text ?? '') ?? [];
  return whole === undefined || (!from && !to) ? undefined : defined({ from, to });
}

const daysText = ({ from = '', to = '' }: Days): string => (from || to ? `${from}..${to}` : '');

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | undefined =>
  all.find((each) => each === value);

type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** A record without the fields that are not there. */
export function defined<T extends object>(fields: T): Defined<T> {
  const kept: Defined<T> = {};
  for (const name of Object.keys(fields) as (keyof T)[]) {
    const value = fields[name];
    if (value !== undefined) kept[name] = value as Exclude<T[keyof T], undefined>;
  }
  return kept;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // what was typed into the address bar
  }
}
