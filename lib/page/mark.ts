import type { Span } from '../text/span.ts';

/** How a mark looks: a kind of mention, a category of note, or what was just gone to. */
export type Look = 'person' | 'title' | 'date' | 'document' | 'key' | 'figure' | 'cite' | 'ask' | 'flash';

/** A span to be painted. Marks of one list are in order of their start. */
export type Mark = Span & { readonly look: Look };

/** Index of the first mark that ends after an offset, in a list whose spans do not overlap. */
export function markAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const UNDERLINED: ReadonlySet<Look> = new Set(['person', 'title', 'date', 'document']);
/** Flash over marks, marks over notes. */
const PRIORITY = { flash: 2, note: 0, mention: 1 } as const;

export const isUnderlined = (look: Look): boolean => UNDERLINED.has(look);

export const priorityOf = (look: Look): number =>
  look === 'flash' ? PRIORITY.flash : isUnderlined(look) ? PRIORITY.mention : PRIORITY.note;
