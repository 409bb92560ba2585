import { CATEGORIES, type Category } from '../note.ts';
import { type Filter, passes, siteOf } from './filter.ts';
import { KEPT, type LastStanding, type NoteIndex, STANDINGS } from './note-index.ts';

/** What a filter can be set to, with how many notes it would leave; most first. */
export type Facet = { readonly value: string; readonly count: number };

/** What there is to filter by. `person`, `document` and `date` are what notes are about. */
export const FACETS = ['site', 'person', 'document', 'date', 'tag', 'standing'] as const;
export type FacetName = (typeof FACETS)[number];

/** The values of one filter among the notes that the others leave. */
export function facetsOf(index: NoteIndex, name: FacetName, filter: Filter): readonly Facet[] {
  const isIn = passes(index, without(filter, name));
  const counts = new Map<string, number>();
  const add = (value: string | undefined): void => {
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  const sites = index.articles.map((article) => article && siteOf(article));
  for (let at = 0; at < index.size; at++) {
    if (!isIn(at)) continue;
    if (name === 'site') add(sites[index.article[at] ?? -1]);
    else if (name === 'tag') for (const tag of index.tags[at] ?? []) add(index.tagNames.keys[tag]);
    else if (name === 'standing') add(STANDINGS[index.standing[at] ?? 0]);
    else
      for (const key of new Set(index.about[at])) {
        const entity = index.entityNames.keys[key];
        if (entity?.startsWith(`${name}:`)) add(entity);
      }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The filter with one of its fields left open; names narrow each other. */
const without = (filter: Filter, name: FacetName): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([field]) => field !== name));

/** How many notes there are of each category and standing, and in how many articles they stand. */
export type Census = {
  readonly articles: number;
  readonly category: Readonly<Record<Category, number>>;
  readonly standing: Readonly<Record<LastStanding, number>>;
};

/** Counts the notes out of the trash. */
export function census(index: NoteIndex): Census {
  const category = { key: 0, figure: 0, cite: 0, ask: 0 };
  const standing = { unseen: 0, whole: 0, found: 0, changed: 0, suggested: 0, lost: 0 };
  const articles = new Set<number>();
  for (let at = 0; at < index.size; at++) {
    if (index.state[at] !== KEPT) continue;
    articles.add(index.article[at] ?? -1);
    const kind = CATEGORIES[index.category[at] ?? 0];
    const stood = STANDINGS[index.standing[at] ?? 0];
    if (kind) category[kind]++;
    if (stood) standing[stood]++;
  }
  return { articles: articles.size, category, standing };
}
