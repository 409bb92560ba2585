import { overlaps } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import type { Found } from './found.ts';
import type { Junction } from './junction.ts';
import { atMost, nearest } from './near-start.ts';
import { type Place, worth } from './place.ts';
import { ALIKE, inTurn, isOnlyOwn, isOwn, LIKER, type Liking, type Rated, surpasses, TIE } from './twin.ts';

/** Signs from a place within which neighbours that meet are that place's own. */
const NEAR = 12;

/** Shorter quotes may come up again by chance. */
const UNMISTAKABLE = 12;
/** Signs of a short quote, of a long one, and of a context that cannot be part right. */
const SHORT = 16;
const LONG = 32;
const FEW = 12;
/** A context so like is as it was. */
const WHOLE = 0.98;
/** So much more of the context decides between places. */
const CLEAR = 0.25;

/** Decides between places, and whether the best is good enough to be shown. Never a silent wrong place. */
export function judge(
  places: readonly Place[],
  junctions: readonly Junction[],
  anchor: Anchor,
  liking: (place: Place) => Liking,
): Found {
  const { start } = anchor;
  const all = places
    .map((place) => ({ place, rate: rate(place, anchor), ...liking(place) }))
    .sort((a, b) => b.rate - a.rate || away(a.place, start) - away(b.place, start));
  const rated = all.filter((each) => each.own > -LIKER);
  const near = nearest(rated, anchor);
  const best = near ?? rated[0];
  if (best === undefined) return { state: 'lost' };
  const most = atMost(best.place, anchor);
  const weighed = weigh(best.place, anchor);
  const verdict = most === 'found' ? weighed : most;
  if (weighed === 'lost' || verdict === 'lost' || isGone(best.place, anchor, places, junctions))
    return { state: 'lost' };
  if (isVague(best, all, anchor))
    return best.place.all <= FEW ? { state: 'lost' } : { state: 'suggested', ...told(best.place) };
  const tied = rated.filter(
    (each) => each === best || (!near && areApart(each.place, best.place) && isTie(each, best)),
  );
  const owned = isOwn(best, all, anchor);
  const isSure = anchor.twins?.[0] !== undefined && surpasses(best.place, anchor.twins[0]);
  const isBest = isSure || tied.length === 1 || isOnlyOwn(best, tied);
  const chosen = isBest ? owned === true && best : inTurn(tied, anchor);
  if (chosen) return { state: verdict, ...told(chosen.place) };
  return tied.length === 1 || owned === false || isFaint(best.place)
    ? { state: 'lost' }
    : { state: 'suggested', ...told(best.place) };
}

/** Whether of several places as good as one another the best is too little like the note's to ask about. */
const isFaint = ({ likeness, context }: Place): boolean => Math.min(likeness, context) < 0.5;

const isTie = (a: Rated, b: Rated): boolean =>
  b.rate - a.rate < (Math.max(Math.abs(a.own), Math.abs(b.own)) < LIKER ? ALIKE : TIE);

/** Whether a few signs of context only resemble what stands there, and no other place shows how little that is. */
const isVague = ({ place }: Rated, all: readonly Rated[], { quote }: Anchor): boolean =>
  place.vague &&
  place.exact &&
  quote.length < SHORT &&
  !all.some((each) => each.place.exact && place.context - each.place.context >= CLEAR);

const told = ({ span, likeness, context }: Place) => ({ span, likeness, context });

/** Best first; half of what the text is too short for is forgiven. Without twins to go by, what had to be folded least. */
const rate = (place: Place, { twins }: Anchor): number =>
  worth(place) + 0.75 * (place.context - place.support) + (twins ? 0 : 0.05 * place.truth);

const away = (place: Place, start: number | undefined): number =>
  start === undefined ? place.span.start : Math.abs(place.span.start - start);

const areApart = (a: Place, b: Place): boolean =>
  !overlaps(a.span, b.span) || (a.exact && b.exact && a.span.start !== b.span.start);

/** Whether the quote was taken out: where nothing like it stands its neighbours meet, and fit better than here. */
function isGone(
  place: Place,
  anchor: Anchor,
  places: readonly Place[],
  junctions: readonly Junction[],
): boolean {
  // Words that stood only once were moved, not taken out.
  if (isUnique(place, anchor) && anchor.quote.length >= UNMISTAKABLE) return false;
  return junctions.some(
    (junction) =>
      Math.min(junction.before, junction.after) >= 0.45 &&
      junction.context > place.context - 0.1 &&
      !places.some(
        ({ likeness, context, span, exact }) =>
          (exact || (likeness >= 0.5 && context > junction.context - 0.1)) &&
          junction.at >= span.start - NEAR &&
          junction.at <= span.end + NEAR,
      ),
  );
}

/** Whether the words stood only once when the note was made: an anchor of ours knows its twins. */
const isUnique = ({ exact }: Place, { twins }: Anchor): boolean => exact && twins?.length === 0;

/** Whether a quote begins or ends within a word: what is left of the word may look like what stands there now. */
const isCut = ({ quote, prefix, suffix }: Anchor): boolean =>
  CUT.test(prefix.slice(-1) + quote.slice(0, 1)) || CUT.test(quote.slice(-1) + suffix.slice(0, 1));
const CUT = /^[\p{L}\p{M}\p{N}]{2}$/u;

function weigh(place: Place, anchor: Anchor): 'found' | 'changed' | 'suggested' | 'lost' {
  const { likeness, known, share, before, after } = place;
  const { length } = anchor.quote;
  if (place.exact) {
    const context = (place.context + place.support) / 2;
    if (!known || length >= 120) return 'found';
    const isShort = length < SHORT;
    if (context >= (isUnique(place, anchor) ? (isShort ? 0.15 : 0.12) : isShort ? 0.4 : 0.2)) return 'found';
    return context >= 0.1 && length >= 32 ? 'suggested' : 'lost';
  }
  const context = place.support;
  if (!known) return length < 12 || likeness < 0.6 ? 'lost' : likeness >= 0.85 ? 'changed' : 'suggested';
  const fits = share >= 0.5 && share <= 2;
  if (likeness >= 0.6 && context >= (fits ? 0.5 : 0.7)) return 'changed';
  if (likeness >= 0.85 && length >= 120 && context >= 0.3) return 'changed';
  const bridged = fits && Math.min(before, after) >= 0.4;
  if (bridged && likeness >= 0.3 && context >= 0.6) return 'changed';
  // Where hardly a letter of it is left its neighbours must be as they were.
  const isLeft = likeness > (length < LONG ? 0 : 0.3) || context >= WHOLE;
  // Where more stands between them than did, something else has come there.
  const isOther = length >= SHORT && share > 1.25;
  if (bridged && isLeft && !isOther && context >= 0.75 && (length >= SHORT || !isCut(anchor)))
    return 'suggested';
  return likeness >= 0.75 && length >= 60 && context >= 0.4 ? 'suggested' : 'lost';
}
