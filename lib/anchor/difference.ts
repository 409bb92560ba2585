import { cutWords, lettersOf, type Words } from './words.ts';

/**
 * A stretch of a changed passage: `same` as then, `gone` since, or `new`. Read without what is gone it is the text as it
 * is now, letter for letter.
 */
export type Change = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** More pairs of words are not compared one by one. */
const MOST = 4_000_000;

/** Tells word by word how an article changed a passage. Case, tone placement, kinds of quote and space are no change. */
export function difference(then: string, now: string): readonly Change[] {
  const a = cutWords(then);
  const b = cutWords(now);
  const kept = common(a, b);
  const changes: Change[] = [];
  const put = (kind: Change['kind'], text: string): void => {
    const last = changes.at(-1);
    if (text === '') return;
    if (last?.kind === kind) changes.splice(-1, 1, { kind, text: last.text + text });
    else changes.push({ kind, text });
  };
  if (a.count === 0) put('gone', then);
  if (b.count === 0) put('new', now);
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...kept, [a.count, b.count] as const]) {
    put('gone', pieces(then, a, i, nextI));
    put('new', pieces(now, b, j, nextJ));
    put('same', pieces(now, b, nextJ, Math.min(nextJ + 1, b.count)));
    i = nextI + 1;
    j = nextJ + 1;
  }
  return changes;
}

/** The words `from`–`to` with the space after each; the first word of a text also has what stands before it. */
function pieces(raw: string, { stream, start, count }: Words, from: number, to: number): string {
  if (from >= to) return '';
  const at = (index: number): number =>
    index === 0 ? 0 : index >= count ? raw.length : (stream.rawStart[start[index] as number] as number);
  return raw.slice(at(from), at(to));
}

/** Pairs of words that stand in both texts in the same order, as many letters as possible. */
function common(a: Words, b: Words): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < a.count && head < b.count && a.key[head] === b.key[head]) head++;
  let tail = 0;
  while (
    tail < a.count - head &&
    tail < b.count - head &&
    a.key[a.count - 1 - tail] === b.key[b.count - 1 - tail]
  )
    tail++;
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < head; i++) pairs.push([i, i]);
  pairs.push(...middle(a, b, head, a.count - tail, b.count - tail));
  for (let i = tail; i > 0; i--) pairs.push([a.count - i, b.count - i]);
  return pairs;
}

function middle(
  a: Words,
  b: Words,
  from: number,
  toA: number,
  toB: number,
): readonly (readonly [number, number])[] {
  const rows = toA - from;
  const columns = toB - from;
  if (rows * columns > MOST) return [];
  const width = columns + 1;
  const most = new Uint32Array((rows + 1) * width);
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      const at = r * width + c;
      const skip = Math.max(most[at + width] as number, most[at + 1] as number);
      const same = a.key[from + r] === b.key[from + c];
      // One more than its letters: of two ways the one with more words.
      most[at] = same ? Math.max(skip, (most[at + width + 1] as number) + 1 + lettersOf(a, from + r)) : skip;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let r = 0;
  let c = 0;
  while (r < rows && c < columns) {
    const at = r * width + c;
    const below = most[at + width] as number;
    const beside = most[at + 1] as number;
    if (most[at] !== below && most[at] !== beside) pairs.push([from + r++, from + c++]);
    else if (below >= beside) r++;
    else c++;
  }
  return pairs;
}
