import { bareArticle } from '../../lib/export/in-articles.ts';
import type { Article, ArticleId, Note } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';

/** What the notebook shows: its notes, what is not saved yet, the trash, or the way out and in. */
export const VIEWS = ['notes', 'drafts', 'trash', 'files'] as const;
export type View = (typeof VIEWS)[number];

/** A place in the notebook, as the address bar has it: `#notes`, `#trash/2`, `#about/person:…`. Pages count from 1. */
export type Place =
  | { readonly view: View; readonly page: number }
  | { readonly view: 'about'; readonly page: 1; readonly entity: EntityKey };

/** How many notes one page of the notebook holds. */
export const PER_PAGE = 50;

/** Reads the fragment of an address; what is none is the first page of all notes. */
export function placeIn(hash: string): Place {
  const [name, number] = hash.replace(/^#/, '').split('/');
  const entity = name === 'about' ? decoded(number ?? '') : '';
  if (entity !== '') return { view: 'about', page: 1, entity: entity as EntityKey };
  const view = VIEWS.find((each) => each === name) ?? 'notes';
  return { view, page: /^[1-9]\d{0,6}$/.test(number ?? '') ? Number(number) : 1 };
}

/** The fragment of a place. */
export function hashOf(place: Place): string {
  const { view, page } = place;
  if (view === 'about') return `#about/${encodeURIComponent(place.entity)}`;
  return page === 1 ? `#${view}` : `#${view}/${page}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // what was typed into the address bar
  }
}

/** How many pages so many notes fill; one even when there are none. */
export const pagesFor = (count: number): number => Math.max(1, Math.ceil(count / PER_PAGE));

/** Notes under their articles, each article where its latest note stands: the order of the notes is kept. */
export function groupByArticle(
  notes: readonly Note[],
  articles: readonly Article[],
): readonly { readonly article: Article; readonly notes: readonly Note[] }[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const groups = new Map<ArticleId, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.article);
    if (group) group.push(note);
    else groups.set(note.article, [note]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ article: known.get(first.article) ?? bareArticle(first), notes: group }] : [];
  });
}

/** The address of an article, where it is one of the web: what a file brought in may be anything. */
export const linkOf = ({ url }: Article): string | undefined =>
  /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
