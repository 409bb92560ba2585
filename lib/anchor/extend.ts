import type { Pattern } from './pattern.ts';
import { lettersOf, type Words } from './words.ts';

/** A side of a place: the pattern's words from `row` on, beside the text's from `word` on; `by` −1 reads backwards. */
export type Edge = {
  readonly row: number;
  readonly rows: number;
  readonly word: number;
  readonly by: 1 | -1;
};

/** How much of the context on one side stands there, by weight: kept, of what could stand there, of all that is known. */
export type Side = { readonly kept: number; readonly whole: number; readonly all: number };

const COST = 0.5;
/** Words of the text read beyond as many as the pattern has. */
const SLACK = 12;

/** Reads outwards from an edge while pattern and text agree, over single words that do not; work is rows × rows. */
export function extend(
  { words: pattern, weight }: Pattern,
  text: Words,
  { row, rows, word, by }: Edge,
): Side {
  const room = by === 1 ? text.count - word : word + 1;
  const columns = Math.max(0, Math.min(room, rows + (rows >> 2) + SLACK));
  let above = new Float32Array(columns + 1);
  let here = new Float32Array(columns + 1);
  let aboveKept = new Float32Array(columns + 1);
  let hereKept = new Float32Array(columns + 1);
  for (let c = 1; c <= columns; c++)
    above[c] = (above[c - 1] as number) - COST * lettersOf(text, word + by * (c - 1));
  let best = 0;
  let kept = 0;
  for (let r = 0; r < rows; r++) {
    const index = row + by * r;
    const letters = lettersOf(pattern, index);
    here[0] = (above[0] as number) - COST * letters;
    hereKept[0] = 0;
    for (let c = 1; c <= columns; c++) {
      const at = word + by * (c - 1);
      const other = lettersOf(text, at);
      const same = pattern.key[index] === text.key[at];
      let score = (above[c - 1] as number) + (same ? letters : -COST * Math.max(letters, other));
      let keeps = (aboveKept[c - 1] as number) + (same ? (weight[index] as number) : 0);
      const up = (above[c] as number) - COST * letters;
      const left = (here[c - 1] as number) - COST * other;
      if (up > score) {
        score = up;
        keeps = aboveKept[c] as number;
      }
      if (left > score) {
        score = left;
        keeps = hereKept[c - 1] as number;
      }
      here[c] = score;
      hereKept[c] = keeps;
      if (score > best) {
        best = score;
        kept = keeps;
      }
    }
    [above, here] = [here, above];
    [aboveKept, hereKept] = [hereKept, aboveKept];
  }
  return { kept, ...wholeOf(pattern, weight, text, { row, rows, word, by }, kept) };
}

/** Where the text ends nothing can stand: what lies beyond speaks neither for a place nor against it. */
function wholeOf(
  pattern: Words,
  weight: Float32Array,
  text: Words,
  { row, rows, word, by }: Edge,
  kept: number,
): { whole: number; all: number } {
  const count = by === 1 ? text.count - word : word + 1;
  let left = count > 2 * rows + SLACK ? Number.POSITIVE_INFINITY : 0;
  if (left === 0) for (let c = 0; c < count; c++) left += lettersOf(text, word + by * c);
  let whole = 0;
  let all = 0;
  for (let r = 0; r < rows; r++) {
    const index = row + by * r;
    all += weight[index] as number;
    if (left > 0) whole = all;
    left -= lettersOf(pattern, index);
  }
  return { whole: Math.max(kept, whole), all };
}
