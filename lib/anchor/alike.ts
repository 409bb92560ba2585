import type { Words } from './words.ts';

/** Less than that is another word. */
const LEAST = 0.5;
const LONGEST = 24;

/** How far a word is the same but for a slip or a tone (`thực` and `thưc`), 0–1; 0 where it is another word. */
export function alike(a: Words, i: number, b: Words, j: number): number {
  const one = a.stream.lower.slice(a.start[i], a.end[i]);
  const other = b.stream.lower.slice(b.start[j], b.end[j]);
  const longer = Math.max(one.length, other.length);
  if (longer > LONGEST || Math.min(one.length, other.length) < longer * LEAST) return 0;
  const share = 1 - distance(one, other) / longer;
  return share >= LEAST ? share : 0;
}

/** Levenshtein's: signs to put in, take out or exchange. */
function distance(one: string, other: string): number {
  const row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    let corner = row[0] as number;
    row[0] = i;
    for (let j = 1; j <= other.length; j++) {
      const above = row[j] as number;
      const exchange = corner + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(exchange, above + 1, (row[j - 1] as number) + 1);
      corner = above;
    }
  }
  return row[other.length] as number;
}
