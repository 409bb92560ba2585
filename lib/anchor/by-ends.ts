import type { Anchor } from './anchor.ts';
import type { Found } from './found.ts';

/** Signs of each end that are looked for, and of what follows them. */
const END = 600;
const BESIDE = 64;

/** Finds a quote that is too long to be laid beside the text as a whole: where its two ends stand. */
export function* byEnds(
  { quote, prefix, suffix }: Anchor,
  search: (anchor: Anchor) => Generator<undefined, Found>,
): Generator<undefined, Found> {
  const head = { quote: quote.slice(0, END), prefix, suffix: quote.slice(END, END + BESIDE) };
  const tail = { quote: quote.slice(-END), prefix: quote.slice(-END - BESIDE, -END), suffix };
  const opening = yield* search(head);
  const closing = yield* search(tail);
  if (opening.state === 'lost' || closing.state === 'lost') return { state: 'lost' };
  const span = { start: opening.span.start, end: closing.span.end };
  const share = (span.end - span.start) / quote.length;
  if (share < 0.4 || share > 2) return { state: 'lost' };
  const isSure = opening.state !== 'suggested' && closing.state !== 'suggested';
  return {
    state: isSure ? 'changed' : 'suggested',
    span,
    likeness: (opening.likeness + closing.likeness) / 2,
    context: (opening.context + closing.context) / 2,
  };
}
