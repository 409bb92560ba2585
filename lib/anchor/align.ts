import type { Words } from './words.ts';

/** For each word of the pattern the word of the text it stands for, −1 for none; and whether the two are the same. */
export type Alignment = { readonly to: Int32Array; readonly same: Uint8Array };

const STOP = 0;
const PAIR = 1;
const SKIP_PATTERN = 2;
const SKIP_TEXT = 3;
/** What a word that does not fit costs, as a share of its letters. */
const COST = 0.5;

/** Best local alignment of a whole pattern with the text's words `from`–`to`; work is pattern × window. */
export function align(pattern: Words, text: Words, from: number, to: number): Alignment {
  const rows = pattern.count;
  const columns = Math.max(0, to - from);
  const width = columns + 1;
  const way = new Uint8Array((rows + 1) * width);
  let above = new Float32Array(width);
  let here = new Float32Array(width);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= rows; row++) {
    const key = pattern.key[row - 1] as number;
    const weight = (pattern.end[row - 1] as number) - (pattern.start[row - 1] as number);
    here[0] = 0;
    for (let column = 1; column <= columns; column++) {
      const word = from + column - 1;
      const other = (text.end[word] as number) - (text.start[word] as number);
      const same = text.key[word] === key;
      const pair = (above[column - 1] as number) + (same ? weight : -COST * Math.max(weight, other));
      const up = (above[column] as number) - COST * weight;
      const left = (here[column - 1] as number) - COST * other;
      let score = 0;
      let step = STOP;
      if (pair > score) {
        score = pair;
        step = PAIR;
      }
      if (up > score) {
        score = up;
        step = SKIP_PATTERN;
      }
      if (left > score) {
        score = left;
        step = SKIP_TEXT;
      }
      here[column] = score;
      way[row * width + column] = step;
      if (score > best) {
        best = score;
        bestAt = row * width + column;
      }
    }
    [above, here] = [here, above];
  }
  return trace(pattern, text, from, way, width, bestAt);
}

function trace(
  pattern: Words,
  text: Words,
  from: number,
  way: Uint8Array,
  width: number,
  end: number,
): Alignment {
  const to = new Int32Array(pattern.count).fill(-1);
  const same = new Uint8Array(pattern.count);
  let at = end;
  while (way[at] !== STOP) {
    const step = way[at];
    if (step === PAIR) {
      const row = Math.floor(at / width) - 1;
      const word = from + (at % width) - 1;
      to[row] = word;
      same[row] = pattern.key[row] === text.key[word] ? 1 : 0;
    }
    at -= step === PAIR ? width + 1 : step === SKIP_PATTERN ? width : 1;
  }
  return { to, same };
}
