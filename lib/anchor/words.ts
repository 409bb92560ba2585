import { type FoldedStream, foldStream } from '../text/folded-stream.ts';
import { classOf, DIGIT, LOWER, MARK, UPPER } from '../text/letters.ts';

/** A folded text cut into words and signs, as columns. Offsets are of the folded text. */
export type Words = {
  readonly stream: FoldedStream;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the word without case. */
  readonly key: Int32Array;
};

/** Cuts a text into words; a sign is a word of its own, spaces are none. Blocks that were glued together are cut apart: `máyThứ`. */
export function cutWords(raw: string): Words {
  const stream = foldStream(raw);
  const { lower, text } = stream;
  const start = new Int32Array(lower.length);
  const end = new Int32Array(lower.length);
  const key = new Int32Array(lower.length);
  let count = 0;
  let at = 0;
  while (at < lower.length) {
    const first = at;
    let unit = lower.charCodeAt(at++);
    if (unit === 0x20) continue;
    let hash = Math.imul(0x811c9dc5 ^ unit, 0x01000193);
    const joins = inWord(unit);
    while (joins && at < lower.length) {
      unit = lower.charCodeAt(at);
      if (!inWord(unit) || startsAnew(text, at)) break;
      hash = Math.imul(hash ^ unit, 0x01000193);
      at++;
    }
    start[count] = first;
    end[count] = at;
    key[count++] = hash;
  }
  return { stream, count, start, end, key };
}

/** How many letters a word has. */
export const lettersOf = ({ start, end }: Words, index: number): number =>
  (end[index] as number) - (start[index] as number);

const startsAnew = (text: string, at: number): boolean =>
  classOf[text.charCodeAt(at)] === UPPER && classOf[text.charCodeAt(at - 1)] === LOWER;

function inWord(unit: number): boolean {
  const kind = classOf[unit];
  return kind === LOWER || kind === UPPER || kind === DIGIT || kind === MARK;
}
