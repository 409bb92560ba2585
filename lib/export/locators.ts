import type { Note } from '../notes/note.ts';

/** All places in documents that notes stand in, once each, for a format that has one field for them. */
export const locatorsOf = (notes: readonly Note[]): string =>
  [...new Set(notes.flatMap(({ locator }) => (locator ? [locator] : [])))].join('; ');
