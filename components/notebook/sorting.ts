import type { Sort } from '../../lib/notes/find/order.ts';
import type { Place } from './address.ts';

/** How a place is sorted: as chosen, else as its view is of itself; what is searched by how well it answers. */
export function sortOf({ view, words, sort }: Place): Sort {
  const isSearch = words.trim() !== '';
  if (sort && (sort !== 'best' || isSearch)) return sort;
  if (isSearch) return 'best';
  return view === 'articles' ? 'read' : 'newest';
}
