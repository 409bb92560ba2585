import type { Words } from './words.ts';

/** Where an extension begins, and which way it goes: `by` −1 reads towards the text's start. */
export type Edge = {
  readonly row: number;
  readonly rows: number;
  readonly word: number;
  readonly by: 1 | -1;
};

const COST = 0.5;
/** Words of the text read beyond as many as the pattern has. */
const SLACK = 12;

/** Letters of a pattern's words beside an edge that stand beside that edge in the text too; work is rows × rows. */
export function extend(pattern: Words, text: Words, { row, rows, word, by }: Edge): number {
  const room = by === 1 ? text.count - word : word + 1;
  const columns = Math.max(0, Math.min(room, rows + (rows >> 2) + SLACK));
  let above = new Float32Array(columns + 1);
  let here = new Float32Array(columns + 1);
  let aboveSame = new Float32Array(columns + 1);
  let hereSame = new Float32Array(columns + 1);
  for (let c = 1; c <= columns; c++)
    above[c] = (above[c - 1] as number) - COST * letters(text, word + by * (c - 1));
  let best = 0;
  let bestSame = 0;
  for (let r = 0; r < rows; r++) {
    const index = row + by * r;
    const weight = letters(pattern, index);
    here[0] = (above[0] as number) - COST * weight;
    hereSame[0] = 0;
    for (let c = 1; c <= columns; c++) {
      const at = word + by * (c - 1);
      const other = letters(text, at);
      const same = pattern.key[index] === text.key[at];
      let score = (above[c - 1] as number) + (same ? weight : -COST * Math.max(weight, other));
      let kept = (aboveSame[c - 1] as number) + (same ? weight : 0);
      const up = (above[c] as number) - COST * weight;
      const left = (here[c - 1] as number) - COST * other;
      if (up > score) {
        score = up;
        kept = aboveSame[c] as number;
      }
      if (left > score) {
        score = left;
        kept = hereSame[c - 1] as number;
      }
      here[c] = score;
      hereSame[c] = kept;
      if (score > best) {
        best = score;
        bestSame = kept;
      }
    }
    [above, here] = [here, above];
    [aboveSame, hereSame] = [hereSame, aboveSame];
  }
  return bestSame;
}

const letters = (words: Words, index: number): number =>
  (words.end[index] as number) - (words.start[index] as number);
