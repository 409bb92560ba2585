import { entityNames } from '../lib/export/entity-names.ts';
import type { Note } from '../lib/notes/note.ts';
import { type EntityKey, KINDS, type Kind } from '../lib/recognize/mention.ts';
import { dateWords } from './date-words.ts';
import type { Words } from './words.ts';

/** What a note is about, as its reader is shown it. */
export type About = { readonly key: EntityKey; readonly kind: Kind; readonly label: string };

/** One entity by name, as the passages of these notes write it. */
export function nameOf(key: EntityKey, notes: readonly Note[], words: Words): string {
  const passages = notes.filter(({ about }) => about.includes(key)).map(({ quote }) => quote);
  const name = entityNames([...passages, ''].map((quote) => ({ about: [key], quote }))).get(key) ?? key;
  return key.startsWith('date:') ? dateWords(name, words) : name;
}

/** The entities of a note by name: as its passage writes them, days as the calendar has them. */
export function aboutOf(note: Note, words: Words): readonly About[] {
  const names = entityNames([note]);
  return note.about.flatMap((key) => {
    const kind = KINDS.find((each) => key.startsWith(`${each}:`));
    const name = names.get(key);
    if (!kind || name === undefined) return [];
    return [{ key, kind, label: kind === 'date' ? dateWords(name, words) : name }];
  });
}
