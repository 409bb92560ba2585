import type { Anchor } from './anchor.ts';
import { cutWords, type Words } from './words.ts';

/** A quote within all that is known of its surroundings, cut into words. */
export type Pattern = {
  readonly words: Words;
  /** Folded offsets of the quote's edges in `words.stream`. */
  readonly from: number;
  readonly to: number;
  /** First word that touches the quote, and the one after its last. */
  readonly first: number;
  readonly last: number;
};

/** Units of the block taken on each side: beyond it a neighbour tells nothing new. */
const REACH = 320;

/** Lays an anchor's quote into its context: the longer of prefix and block before it, of suffix and block after it. */
export function patternOf(anchor: Anchor): Pattern {
  const { before, after } = surroundings(anchor);
  const words = cutWords(before + anchor.quote + after);
  const { rawStart, text } = words.stream;
  const from = lowest(rawStart, text.length, before.length);
  const to = lowest(rawStart, text.length, before.length + anchor.quote.length);
  let first = 0;
  while (first < words.count && (words.end[first] as number) <= from) first++;
  let last = first;
  while (last < words.count && (words.start[last] as number) < to) last++;
  return { words, from, to, first, last };
}

function surroundings({ prefix, quote, suffix, block }: Anchor): { before: string; after: string } {
  const known = { before: prefix, after: suffix };
  if (block === undefined || quote === '') return known;
  for (let at = block.indexOf(quote); at >= 0; at = block.indexOf(quote, at + 1)) {
    const before = block.slice(0, at);
    const after = block.slice(at + quote.length);
    const fits =
      (prefix.endsWith(before) || before.endsWith(prefix)) &&
      (suffix.startsWith(after) || after.startsWith(suffix));
    if (!fits) continue;
    return {
      before: before.length > prefix.length ? before.slice(-REACH) : prefix,
      after: after.length > suffix.length ? after.slice(0, REACH) : suffix,
    };
  }
  return known;
}

/** First index whose value is at least `value`. */
function lowest(column: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
