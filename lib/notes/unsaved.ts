import { editNote } from './make.ts';
import type { Note } from './note.ts';

/** Whether something was typed that is not in the note as it is saved, as far as can be told: in doubt it was. */
export function isUnsaved(typed: Note, isNew: boolean, saved: Note | undefined): boolean {
  if (isNew) return typed.body.trim() !== '' || typed.tags.length > 0;
  if (saved === undefined) return true;
  const { body, tags, category, about } = typed;
  return editNote(saved, { body, tags, category, about }, saved.updatedAt) !== saved;
}
