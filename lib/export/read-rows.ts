import type { Article, ArticleId, Note, NoteId } from '../notes/note.ts';
import { isSameArticle, isSameNote, mergeArticles } from '../notes/same.ts';
import { draftSchema, type Parsed, parseArticle, parseBy, parseNote } from '../notes/schema.ts';
import type { Bundle, Draft } from './format.ts';
import { bareArticle } from './in-articles.ts';

/** A record of a file that could not be read, by its place in its list, counted from 0. */
export type Unread = {
  readonly what: 'note' | 'article' | 'draft';
  readonly at: number;
  readonly reason: string;
};

/** What the rows of a file hold, and those that could not be read. */
export type Rows = { readonly bundle: Bundle; readonly unreadable: readonly Unread[] };

/** Reads records of our own. One bad record never makes others vanish; a note whose article is missing keeps its address. */
export function readRows(articleRows: readonly unknown[], noteRows: readonly unknown[]): Rows {
  const unreadable: Unread[] = [];
  const articles = new Map<ArticleId, Article>();
  const notes = new Map<NoteId, Note>();
  for (const [at, row] of articleRows.entries()) {
    const reason = take(parseArticle(row), isSameArticle, articles);
    if (reason !== undefined) unreadable.push(unread('article', at, reason));
  }
  for (const [at, row] of noteRows.entries()) {
    const reason = take(parseNote(row), isSameNote, notes);
    if (reason !== undefined) unreadable.push(unread('note', at, reason));
  }
  for (const note of notes.values()) {
    if (!articles.has(note.article)) articles.set(note.article, bareArticle(note));
  }
  return { bundle: { articles: [...articles.values()], notes: [...notes.values()] }, unreadable };
}

/** Reads what was being written when a backup was made. */
export function readDrafts(rows: readonly unknown[]): {
  readonly drafts: readonly Draft[];
  readonly unreadable: readonly Unread[];
} {
  const drafts = new Map<NoteId, Draft>();
  const unreadable: Unread[] = [];
  for (const [at, row] of rows.entries()) {
    const parsed = parseBy(draftSchema, row);
    if (parsed.ok) drafts.set(parsed.value.note.id, parsed.value);
    else unreadable.push(unread('draft', at, parsed.reason));
  }
  return { drafts: [...drafts.values()], unreadable };
}

/** What a row of another program's file says, as our own records; or why nothing can be made of it. */
export type ForeignRow = Parsed<{ readonly article: Article; readonly note: Note }>;

/** Gathers the rows of another program's file, each checked as our own are. */
export function gatherRows(rows: Iterable<ForeignRow>): Rows {
  const unreadable: Unread[] = [];
  const articles = new Map<ArticleId, Article>();
  const notes = new Map<NoteId, Note>();
  let at = 0;
  for (const row of rows) {
    const article: Parsed<Article> = row.ok ? parseArticle(row.value.article) : row;
    const note: Parsed<Note> = row.ok ? parseNote(row.value.note) : row;
    const reason = article.ok ? take(note, isSameNote, notes) : article.reason;
    if (reason !== undefined) unreadable.push(unread('note', at, reason));
    else if (article.ok) {
      const own = articles.get(article.value.id);
      articles.set(article.value.id, own ? mergeArticles(own, article.value) : article.value);
    }
    at++;
  }
  return { bundle: { articles: [...articles.values()], notes: [...notes.values()] }, unreadable };
}

/** A reason may name what was found instead, which may be long. */
const unread = (what: Unread['what'], at: number, reason: string): Unread => ({
  what,
  at,
  reason: reason.length > 200 ? `${reason.slice(0, 199).toWellFormed()}…` : reason,
});

/** Keeps a record that was read; or says why not. */
function take<Id, T extends { readonly id: Id }>(
  parsed: Parsed<T>,
  isSame: (a: T, b: T) => boolean,
  into: Map<Id, T>,
): string | undefined {
  if (!parsed.ok) return parsed.reason;
  const twin = into.get(parsed.value.id);
  if (twin) return isSame(twin, parsed.value) ? undefined : 'id: twice in this file';
  into.set(parsed.value.id, parsed.value);
  return undefined;
}
