import type { Anchor } from './anchor.ts';
import { diagonals } from './diagonals.ts';
import { occurrences } from './occurrences.ts';
import type { OpenText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import { type Place, placeAt, placeNear } from './place.ts';

/** Places looked at closely, of each kind. */
const LOOKS = 6;
/** Longer quotes are not laid beside the text as a whole. */
export const LONG = 2400;

/** Likeliest places of a quote: where it stands letter for letter, then where its words and its surroundings' are. */
export function* candidates(
  open: OpenText,
  anchor: Anchor,
  pattern: Pattern,
  looks = LOOKS,
): Generator<undefined, readonly Place[]> {
  const places: Place[] = [];
  for (const occurrence of occurrences(open, anchor, pattern, looks)) {
    yield;
    places.push(placeAt(open, pattern, occurrence));
  }
  if (anchor.quote.length > LONG) return places;
  for (const at of diagonals(open, pattern, looks)) {
    yield;
    const place = placeNear(open, pattern, at);
    const known = places.some(({ span }) => span.start === place?.span.start && span.end === place.span.end);
    if (place !== undefined && !known) places.push(place);
  }
  return places;
}
