import type { Span } from '../text/span.ts';
import { type Alignment, align } from './align.ts';
import type { OpenText } from './open-text.ts';
import type { Pattern } from './pattern.ts';

/** A place that a quote may stand at, with what speaks for it. Shares are 0–1 of the characters. */
export type Place = {
  readonly span: Span;
  readonly likeness: number;
  readonly before: number;
  readonly after: number;
  /** Both sides together; 1 when there is no context at all. */
  readonly context: number;
  readonly exact: boolean;
};

/** Lays the pattern beside the text near a word, `at` being where the pattern's first word would stand. */
export function placeNear(open: OpenText, pattern: Pattern, at: number, known?: Span): Place | undefined {
  const pad = 24 + (pattern.words.count >> 2);
  const from = Math.max(0, at - pad);
  const to = Math.min(open.words.count, at + pattern.words.count + pad);
  const alignment = align(pattern.words, open.words, from, to);
  const span = known ?? spanOf(open, pattern, alignment);
  if (span === undefined) return undefined;
  const before = standing(pattern, alignment, 0, pattern.first);
  const inside = standing(pattern, alignment, pattern.first, pattern.last);
  const after = standing(pattern, alignment, pattern.last, pattern.words.count);
  const around = before.whole + after.whole;
  return {
    span,
    likeness: known ? 1 : (2 * inside.same) / Math.max(1, inside.whole + lettersOf(open, pattern, alignment)),
    before: before.whole === 0 ? 1 : before.same / before.whole,
    after: after.whole === 0 ? 1 : after.same / after.whole,
    context: around === 0 ? 1 : (before.same + after.same) / around,
    exact: known !== undefined,
  };
}

function standing({ words }: Pattern, alignment: Alignment, from: number, to: number) {
  let whole = 0;
  let same = 0;
  for (let i = from; i < to; i++) {
    const letters = (words.end[i] as number) - (words.start[i] as number);
    whole += letters;
    if (alignment.same[i] === 1) same += letters;
  }
  return { whole, same };
}

/** The text's first and last word that stand for the quote's. */
function edges({ first, last }: Pattern, { to }: Alignment): readonly [number, number] | undefined {
  let low = first;
  while (low < last && to[low] === -1) low++;
  if (low === last) return undefined;
  let high = last - 1;
  while (to[high] === -1) high--;
  return [low, high];
}

function lettersOf({ words }: OpenText, pattern: Pattern, alignment: Alignment): number {
  const edge = edges(pattern, alignment);
  if (edge === undefined) return 0;
  let letters = 0;
  for (let i = alignment.to[edge[0]] as number; i <= (alignment.to[edge[1]] as number); i++) {
    letters += (words.end[i] as number) - (words.start[i] as number);
  }
  return letters;
}

function spanOf({ words }: OpenText, pattern: Pattern, alignment: Alignment): Span | undefined {
  const edge = edges(pattern, alignment);
  if (edge === undefined) return undefined;
  const [low, high] = edge;
  const opening = alignment.to[low] as number;
  const closing = alignment.to[high] as number;
  // A quote that begins or ends within a word does so still, where that word is the same.
  const cut =
    alignment.same[low] === 1 ? Math.max(0, pattern.from - (pattern.words.start[low] as number)) : 0;
  const left = alignment.same[high] === 1 ? Math.max(0, (pattern.words.end[high] as number) - pattern.to) : 0;
  const start = words.stream.rawStart[(words.start[opening] as number) + cut] as number;
  const end = words.stream.rawEnd[(words.end[closing] as number) - left - 1] as number;
  return end > start ? { start, end } : undefined;
}
