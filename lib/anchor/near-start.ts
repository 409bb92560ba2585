import type { Anchor } from './anchor.ts';
import type { Place } from './place.ts';
import { type Rated, TIE } from './twin.ts';

/** What letters in another case count for: less than where the quote was. */
const CASE = 0.1;
/** So many times as far as the nearest another place must be. */
const FARTHER = 3;
/** Units from where it was beyond which a place is another part of the article, and within which it is hardly moved. */
const FAR = 300;
const CLOSE = 60;
/** Signs of a short quote, and of a long one. */
const SHORT = 32;
const LONG = 120;
/** A side of which so much stands there is as it was. */
const WHOLE = 0.9;

/**
 * Of places that their surroundings do not tell apart the one that is by far the nearest to where the quote was; for anchors
 * from elsewhere, which do not know how many there were.
 */
export function nearest(rated: readonly Rated[], { start, twins }: Anchor): Rated | undefined {
  const [best] = rated;
  if (best === undefined || start === undefined || twins !== undefined) return undefined;
  const [first, second] = rated
    .filter(({ place, rate }) => place.exact && place.known && best.rate - rate < TIE + CASE)
    .map((each) => ({ each, away: awayFrom(start, each.place) }))
    .sort((a, b) => a.away - b.away);
  return first && second && FARTHER * first.away < second.away ? first.each : undefined;
}

/**
 * What a place far from where the quote was can be at most: the same few words come up in several places, and an anchor from
 * elsewhere does not know them. Words and surroundings that have both changed are another passage's.
 */
export function atMost(place: Place, { quote, start, twins }: Anchor): 'found' | 'suggested' | 'lost' {
  if (start === undefined || twins !== undefined || !place.known) return 'found';
  const away = awayFrom(start, place);
  const { context, exact } = place;
  if (exact) {
    const isHeld = Math.max(place.before, place.after) >= WHOLE;
    if (quote.length >= SHORT || away <= CLOSE || isHeld) return 'found';
    if (context < 0.5) return 'lost';
    return away > FAR && context < 0.85 ? 'suggested' : 'found';
  }
  return away > FAR && context < (quote.length < LONG ? 0.7 : 0.5) ? 'lost' : 'found';
}

/** How far a place is from an offset: in the text as it is, or as it would be in the form that the quote was taken in. */
const awayFrom = (start: number, { span, folded }: Place): number =>
  Math.min(Math.abs(span.start - start), Math.abs(folded - start));
