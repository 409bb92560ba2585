import { isSameArticle, isSameNote } from '../notes/same.ts';
import type { Change, NumberedChange, RecordKind } from './change.ts';
import { type Draft, isNewer, readArticleRow, readDraftRow, readNoteRow, sequenceOf } from './rows.ts';

/**
 * Which copy of a record goes before the other: `journal` where the database has it older, damaged or not at all, `database`
 * where the journal has it older. What neither of us can judge stays as it is.
 */
export function verdictOn(change: NumberedChange, row: unknown): 'journal' | 'database' | 'same' {
  if (row === undefined) return change.record === undefined ? 'same' : 'journal';
  if (isNewer(row)) return 'same';
  const own = changeOf(change.kind, change.id, row);
  const sequence = sequenceOf(row);
  if (sequence > change.sequence) return own ? 'database' : 'same';
  if (own && sequence === change.sequence) return isSame(own, change) ? 'same' : 'journal';
  return own || change.record ? 'journal' : 'same';
}

/** A row of the database as the change that wrote it; undefined where it cannot be read. */
export function changeOf(kind: RecordKind, id: string, row: unknown): NumberedChange | undefined {
  const change = recordOf(kind, id, row);
  return change && { ...change, sequence: sequenceOf(row) };
}

function recordOf(kind: RecordKind, id: string, row: unknown): Change | undefined {
  switch (kind) {
    case 'note': {
      const note = readNoteRow(row);
      return note.ok ? { kind, id, record: note.value } : undefined;
    }
    case 'article': {
      const article = readArticleRow(row);
      return article.ok ? { kind, id, record: article.value } : undefined;
    }
    case 'draft': {
      const draft = readDraftRow(row);
      return draft.ok ? { kind, id, record: draft.value } : undefined;
    }
    default:
      return kind satisfies never;
  }
}

function isSame(a: Change, b: Change): boolean {
  if (a.record === undefined || b.record === undefined) return a.record === b.record;
  if (a.kind === 'note' && b.kind === 'note') return isSameNote(a.record, b.record);
  if (a.kind === 'article' && b.kind === 'article') return isSameArticle(a.record, b.record);
  return a.kind === 'draft' && b.kind === 'draft' && isSameDraft(a.record, b.record);
}

const isSameDraft = (a: Draft, b: Draft): boolean =>
  a.isNew === b.isNew && isSameNote(a.note, b.note) && isSameArticle(a.article, b.article);
