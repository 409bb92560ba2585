import type { Article, Note } from '../notes/note.ts';
import type { Draft } from './rows.ts';

/** What is kept, by its kind. */
export type Records = { readonly note: Note; readonly article: Article; readonly draft: Draft };
export type RecordKind = keyof Records;
export const RECORD_KINDS = ['note', 'article', 'draft'] as const satisfies readonly RecordKind[];

/** What became of one record: what it is now, or `undefined` where it was deleted for good. */
export type Change = {
  [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly record: Records[Kind] | undefined;
  };
}[RecordKind];

/** A change with its number, as the journal has it. The higher number is what the reader did later, whatever the clock says. */
export type NumberedChange = Change & { readonly sequence: number };

export const noteChange = (note: Note): Change => ({ kind: 'note', id: note.id, record: note });
export const noteGone = (id: string): Change => ({ kind: 'note', id, record: undefined });
export const articleChange = (article: Article): Change => ({
  kind: 'article',
  id: article.id,
  record: article,
});
export const articleGone = (id: string): Change => ({ kind: 'article', id, record: undefined });
export const draftChange = (draft: Draft): Change => ({ kind: 'draft', id: draft.note.id, record: draft });
export const draftGone = (id: string): Change => ({ kind: 'draft', id, record: undefined });
