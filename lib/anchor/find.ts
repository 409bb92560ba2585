import type { Anchor } from './anchor.ts';
import { diagonals } from './diagonals.ts';
import type { Found } from './found.ts';
import { judge } from './judge.ts';
import { occurrences } from './occurrences.ts';
import { type OpenText, openText } from './open-text.ts';
import { patternOf } from './pattern.ts';
import { type Place, placeAt, placeNear } from './place.ts';

/** Places looked at closely when the quote's words have changed. */
const REGIONS = 4;
/** Longer quotes are looked for by their two ends. */
const LONG = 2400;
const END = 600;

/** Finds where a quote stands now. Offsets are UTF-16 units of the text; for many notes open the text once. */
export function find(text: string | OpenText, anchor: Anchor): Found {
  const steps = search(typeof text === 'string' ? openText(text) : text, anchor);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of about a millisecond, for idle slices. An empty quote is found only where its context joins. */
export function* search(open: OpenText, anchor: Anchor): Generator<undefined, Found> {
  if (anchor.quote.trim() === '') return nothingQuoted(open.raw, anchor);
  const pattern = patternOf(anchor);
  const places: Place[] = [];
  for (const { span, word } of occurrences(open, anchor, pattern)) {
    yield;
    places.push(placeAt(open, pattern, word, span));
  }
  if (places.some((place) => place.context >= 0.75)) return judge(places, anchor);
  if (anchor.quote.length > LONG)
    return places.length > 0 ? judge(places, anchor) : yield* byEnds(open, anchor);
  for (const at of diagonals(open, pattern, REGIONS)) {
    yield;
    const place = placeNear(open, pattern, at);
    const known = places.some(({ span }) => span.start === place?.span.start && span.end === place.span.end);
    if (place !== undefined && !known) places.push(place);
  }
  return judge(places, anchor);
}

function* byEnds(open: OpenText, { quote, prefix, suffix }: Anchor): Generator<undefined, Found> {
  const head = { quote: quote.slice(0, END), prefix, suffix: quote.slice(END, END + 64) };
  const tail = { quote: quote.slice(-END), prefix: quote.slice(-END - 64, -END), suffix };
  const opening = yield* search(open, head);
  const closing = yield* search(open, tail);
  if (opening.state === 'lost' || closing.state === 'lost') return { state: 'lost' };
  const span = { start: opening.span.start, end: closing.span.end };
  const share = (span.end - span.start) / quote.length;
  if (share < 0.4 || share > 2) return { state: 'lost' };
  const sure = opening.state !== 'suggested' && closing.state !== 'suggested';
  return {
    state: sure ? 'changed' : 'suggested',
    span,
    likeness: (opening.likeness + closing.likeness) / 2,
    context: (opening.context + closing.context) / 2,
  };
}

function nothingQuoted(text: string, { quote, prefix, suffix }: Anchor): Found {
  const joined = prefix + quote + suffix;
  const at = joined === '' || joined === quote ? -1 : text.indexOf(joined);
  if (at < 0 || text.indexOf(joined, at + 1) >= 0) return { state: 'lost' };
  const start = at + prefix.length;
  return { state: 'found', span: { start, end: start + quote.length }, likeness: 1, context: 1 };
}
