import type { Article, Note } from './note.ts';

/** Whether two records say the same, whatever the order of their fields. */
export const isSameNote = (a: Note, b: Note): boolean => sameValue(a, b);
export const isSameArticle = (a: Article, b: Article): boolean => sameValue(a, b);

/** Whether two notes say the same to their reader, whenever that was written down and wherever it is pinned. */
export const saysTheSame = (a: Note, b: Note): boolean =>
  sameValue(
    [a.body, a.quote, a.tags, a.category, a.about, a.deletedAt],
    [b.body, b.quote, b.tags, b.category, b.about, b.deletedAt],
  );

/** Two accounts of one article as one: the later visit's word, and the earlier one's where the later is silent. */
export function mergeArticles(a: Article, b: Article): Article {
  const [earlier, later] = a.readAt <= b.readAt ? [a, b] : [b, a];
  return { ...earlier, ...later };
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = definedFields(a);
  const others = new Map(definedFields(b));
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => others.has(name) && sameValue(value, others.get(name)))
  );
}

const definedFields = (record: object): [string, unknown][] =>
  Object.entries(record).filter(([, value]) => value !== undefined);
