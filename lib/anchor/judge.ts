import type { Anchor } from './anchor.ts';
import type { Found } from './found.ts';
import type { Place } from './place.ts';

/** How near a second place may come before the reader is asked. */
const TIE = 0.03;

/** Decides between places, and whether the best is good enough to be shown. Never a silent wrong place. */
export function judge(places: readonly Place[], anchor: Anchor): Found {
  const start = anchor.start;
  const ranked = [...places].sort((a, b) => worth(b) - worth(a) || away(a, start) - away(b, start));
  const best = ranked[0];
  if (best === undefined) return { state: 'lost' };
  const { span, likeness, context } = best;
  const verdict = weigh(best, anchor);
  if (verdict === 'lost') return { state: 'lost' };
  const rival = ranked.some(
    (place) =>
      (place.span.end <= span.start ||
        span.end <= place.span.start ||
        (place.exact && place.span.start !== span.start)) &&
      worth(best) - worth(place) < TIE,
  );
  const settled = start === span.start && best.exact;
  return { state: rival && !settled ? 'suggested' : verdict, span, likeness, context };
}

const worth = (place: Place): number => place.likeness + 1.5 * place.context;
const away = (place: Place, start: number | undefined): number =>
  start === undefined ? place.span.start : Math.abs(place.span.start - start);

function weigh(place: Place, anchor: Anchor): 'found' | 'changed' | 'suggested' | 'lost' {
  const length = anchor.quote.length;
  const { likeness, context, before, after } = place;
  const side = Math.max(before, after);
  const known = anchor.prefix.length + anchor.suffix.length + (anchor.block?.length ?? 0) > 0;
  if (place.exact) {
    if (!known) return 'found';
    if (length >= 120 && context >= 0.1) return 'found';
    if (context >= (length >= 32 ? 0.35 : 0.45)) return 'found';
    return context >= 0.25 || length >= 120 || (length >= 32 && side >= 0.5) ? 'suggested' : 'lost';
  }
  if (!known) return length < 16 || likeness < 0.6 ? 'lost' : likeness >= 0.85 ? 'changed' : 'suggested';
  if (likeness >= 0.85 && length >= 16 && (context >= 0.35 || length >= 120)) return 'changed';
  if (likeness >= 0.6 && context >= 0.45) return 'changed';
  if (likeness >= 0.5 && length >= 120) return context >= 0.3 ? 'changed' : 'suggested';
  // The words are others, but both neighbours are where they were.
  if (context >= 0.55 && Math.min(before, after) >= 0.4 && place.share >= 0.5 && place.share <= 2)
    return likeness >= 0.3 ? 'changed' : 'suggested';
  return likeness >= 0.6 && context >= 0.3 && length >= 16 ? 'suggested' : 'lost';
}
