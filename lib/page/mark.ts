import type { Span } from '../text/span.ts';
import type { Scheme } from './scheme.ts';

/** Kinds of mentions, the one whose card is open, categories of notes and a place only suggested, and what was just gone to. */
const LOOKS = [
  ...(['person', 'title', 'date', 'document'] as const),
  ...(['at-person', 'at-title', 'at-date', 'at-document'] as const),
  ...(['key', 'figure', 'cite', 'ask', 'guess', 'flash'] as const),
] as const;
export type Look = (typeof LOOKS)[number];

/** A span to be painted. Marks of one list are in order of their start. */
export type Mark = Span & { readonly look: Look };

/** Index of the first mark that ends after an offset, in a list whose spans do not overlap. */
export function markAfter(marks: readonly Span[], offset: number): number {
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
/** Flash over marks, marks over the wash of one, that over notes. */
const PRIORITY = { flash: 3, mention: 2, at: 1, note: 0 } as const;
const PREFIX = 'chu-giai-';

/** What a look is registered as on a ground: `chu-giai-person-dark-tight`. */
export const nameOf = (look: Look, { ground, isTight }: Scheme): string =>
  `${PREFIX}${look}-${ground}${isTight && UNDERLINED.has(look) ? '-tight' : ''}`;

/** All names that we may have registered. */
export const NAMES: readonly string[] = LOOKS.flatMap((look) =>
  (['light', 'dark'] as const).flatMap((ground) => [
    ...new Set([nameOf(look, { ground, isTight: false }), nameOf(look, { ground, isTight: true })]),
  ]),
);

/** What lies over what, by the name it is registered as. */
export function priorityOf(name: string): number {
  const look = LOOKS.find((each) => name.startsWith(`${PREFIX}${each}-`));
  if (look === undefined || look === 'flash') return PRIORITY.flash;
  if (look.startsWith('at-')) return PRIORITY.at;
  return UNDERLINED.has(look) ? PRIORITY.mention : PRIORITY.note;
}
