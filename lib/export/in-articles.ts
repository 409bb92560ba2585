import type { Article, Note } from '../notes/note.ts';
import type { Bundle } from './format.ts';

/** Each article with its notes as they stand in its text; articles in the order given, those of which only the address is known last. */
export function byArticle({
  articles,
  notes,
}: Bundle): readonly { article: Article; notes: readonly Note[] }[] {
  const known = new Map(articles.map((article) => [article.id, { article, notes: [] as Note[] }]));
  for (const note of notes) {
    const group = known.get(note.article) ?? { article: bareArticle(note), notes: [] };
    group.notes.push(note);
    known.set(note.article, group);
  }
  return [...known.values()].map((group) => ({ ...group, notes: group.notes.toSorted(inText) }));
}

/** An article of which nothing is left but the address its note names: better than a note without a place. */
export const bareArticle = ({ article, createdAt }: Note): Article => ({
  id: article,
  url: article,
  title: article,
  readAt: createdAt,
});

/** Notes on the whole article first, then by place, then by age. */
function inText(a: Note, b: Note): number {
  const [placeA, placeB] = [a, b].map(({ anchor }) =>
    anchor ? (anchor.start ?? Number.MAX_SAFE_INTEGER) : -1,
  );
  return (
    (placeA ?? -1) - (placeB ?? -1) || (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)
  );
}
