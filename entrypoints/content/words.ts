import { browser } from 'wxt/browser';
import type { Note } from '../../lib/notes/note.ts';

/** What a note's shape, or the editor's frame (no note), is called aloud. */
export function label(note: Note | undefined): string {
  const name = browser.i18n.getMessage('note');
  const words = note?.body.replace(/\s+/g, ' ').trim().slice(0, 80);
  return words ? `${name}: ${words}` : name;
}
