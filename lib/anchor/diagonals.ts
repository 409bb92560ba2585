import { type OpenText, pairSlot } from './open-text.ts';
import type { Pattern } from './pattern.ts';

/** A pair of words that stands more often than this tells no place. */
const COMMON = 48;
/** Words by which edits may shift a passage within one bucket. */
const BUCKET = 16;

/** Likeliest places of a pattern's first word, by votes of the word pairs both have; rare pairs weigh more. */
export function diagonals(open: OpenText, pattern: Pattern, most: number): readonly number[] {
  const votes = new Map<number, number>();
  for (let i = 0; i + 1 < pattern.words.count; i++) {
    const hits = pairsAt(open, pattern, i);
    const inQuote = i >= pattern.first && i < pattern.last;
    for (const at of hits) {
      const bucket = Math.floor((at - i) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + (inQuote ? 1.5 : 1) / hits.length);
    }
  }
  const rated = [...votes.keys()].map((bucket) => ({
    at: bucket * BUCKET + BUCKET,
    rate: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0),
  }));
  rated.sort((a, b) => b.rate - a.rate);
  const chosen: number[] = [];
  for (const { at } of rated) {
    if (chosen.length === most) break;
    if (chosen.every((other) => Math.abs(other - at) > BUCKET)) chosen.push(at);
  }
  return chosen;
}

function pairsAt(open: OpenText, { words }: Pattern, i: number): readonly number[] {
  const { key } = open.words;
  const hits: number[] = [];
  let at = open.head[pairSlot(words.key, i)] as number;
  while (at >= 0) {
    if (key[at] === words.key[i] && key[at + 1] === words.key[i + 1]) {
      if (hits.length === COMMON) return [];
      hits.push(at);
    }
    at = open.next[at] as number;
  }
  return hits;
}
