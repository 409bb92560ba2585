import type { Article, Note } from '../notes/note.ts';
import { draftSchema, type Parsed, parseArticle, parseBy, parseNote, SCHEMA } from '../notes/schema.ts';
import type { ArticleRow, DraftRow, NoteRow } from './database.ts';

/** A record that could not be read, as it is: shown to the reader, never a reason for others to vanish. */
export type Unreadable = { readonly key: string; readonly reason: string; readonly row: unknown };

/** What is being written, kept so that nothing can lose it. */
export type Draft = { readonly note: Note; readonly article: Article; readonly isNew: boolean };

export const noteRow = (note: Note, sequence = 0): NoteRow => ({
  ...note,
  schema: SCHEMA,
  sequence,
  isDeleted: note.deletedAt === undefined ? 0 : 1,
});
export const articleRow = (article: Article, sequence = 0): ArticleRow => ({
  ...article,
  ...(article.named ? { names: [...new Set(article.named.map(({ key }) => key))] } : {}),
  schema: SCHEMA,
  sequence,
});
export const draftRow = (draft: Draft, sequence = 0): DraftRow => ({
  id: draft.note.id,
  ...draft,
  schema: SCHEMA,
  sequence,
});

export const readNoteRow = (row: unknown): Parsed<Note> => readRow(row, parseNote);
export const readArticleRow = (row: unknown): Parsed<Article> => readRow(row, parseArticle);
export const readDraftRow = (row: unknown): Parsed<Draft> =>
  readRow(row, (input) => parseBy(draftSchema, input));

/** Reads rows one by one; those that cannot be read are set aside with the reason. */
export function readRows<T>(
  rows: readonly unknown[],
  read: (row: unknown) => Parsed<T>,
): { readonly records: readonly T[]; readonly unreadable: readonly Unreadable[] } {
  const records: T[] = [];
  const unreadable: Unreadable[] = [];
  for (const row of rows) {
    const parsed = read(row);
    if (parsed.ok) records.push(parsed.value);
    else unreadable.push({ key: keyOf(row), reason: parsed.reason, row });
  }
  return { records, unreadable };
}

/** Whether a later release wrote a row: then it is not for us to judge. */
export const isNewer = (row: unknown): boolean => (numberIn(row, 'schema') ?? 0) > SCHEMA;

/** The number of the change that wrote a row; 0 for one of before they were counted. */
export const sequenceOf = (row: unknown): number => numberIn(row, 'sequence') ?? 0;

/** A row written by a later release is left alone and told, not guessed at. */
function readRow<T>(row: unknown, parse: (input: unknown) => Parsed<T>): Parsed<T> {
  const schema = numberIn(row, 'schema');
  if (schema === undefined) return { ok: false, reason: 'schema: missing' };
  if (schema > SCHEMA) return { ok: false, reason: `schema: ${schema} is newer than ${SCHEMA}` };
  return parse(row);
}

const keyOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';

function numberIn(row: unknown, field: string): number | undefined {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;
  return typeof value === 'number' ? value : undefined;
}
