import type { Anchor } from './anchor.ts';
import { cutWords, lettersOf, type Words } from './words.ts';

/** A quote within all that is known of its surroundings, cut into words. */
export type Pattern = {
  readonly words: Words;
  /** Folded offsets of the quote's edges in `words.stream`, without the space at them. */
  readonly from: number;
  readonly to: number;
  /** First word that touches the quote, and the one after its last. */
  readonly first: number;
  readonly last: number;
  /** What each word of the context counts for: its letters, the less the farther they are from the quote. */
  readonly weight: Float32Array;
};

/** Units of the block taken on each side: beyond it a neighbour tells nothing new. */
const REACH = 320;
/** A word so many letters away counts half. */
const HALF = 60;

/** Lays an anchor's quote into its context: the longer of prefix and block before it, of suffix and block after it. */
export function patternOf(anchor: Anchor): Pattern {
  const { before, after } = surroundings(anchor);
  const words = cutWords(before + anchor.quote + after);
  const { rawStart, text } = words.stream;
  let from = lowest(rawStart, text.length, before.length);
  let to = lowest(rawStart, text.length, before.length + anchor.quote.length);
  while (to > from && text[to - 1] === ' ') to--;
  while (from < to && text[from] === ' ') from++;
  let first = 0;
  while (first < words.count && (words.end[first] as number) <= from) first++;
  let last = first;
  while (last < words.count && (words.start[last] as number) < to) last++;
  return { words, from, to, first, last, weight: weights(words, first, last) };
}

function weights(words: Words, first: number, last: number): Float32Array {
  const weight = new Float32Array(words.count);
  for (const [edge, stop, by] of [
    [first - 1, -1, -1],
    [last, words.count, 1],
  ] as const) {
    let far = 0;
    for (let i = edge; i !== stop; i += by) {
      const letters = lettersOf(words, i);
      weight[i] = (letters * HALF) / (HALF + far);
      far += letters;
    }
    // Where the context was cut it may have cut a word.
    if (Math.abs(stop - edge) > 2) weight[stop - by] = 0;
  }
  return weight;
}

function surroundings({ prefix, quote, suffix, block, at }: Anchor): { before: string; after: string } {
  if (block === undefined || at === undefined || !block.startsWith(quote, at)) {
    return { before: prefix, after: suffix };
  }
  const before = block.slice(Math.max(0, at - REACH), at);
  const after = block.slice(at + quote.length, at + quote.length + REACH);
  return {
    before: before.length > prefix.length ? before : prefix,
    after: after.length > suffix.length ? after : suffix,
  };
}

/** First index whose value is at least `value`. */
export function lowest(column: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
