import type { Span } from '../text/span.ts';
import { type Alignment, align } from './align.ts';
import { extend } from './extend.ts';
import type { OpenText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import type { Words } from './words.ts';

/** A place that a quote may stand at, with what speaks for it. Shares are 0–1 of the characters. */
export type Place = {
  readonly span: Span;
  readonly likeness: number;
  readonly before: number;
  readonly after: number;
  /** Both sides together; 1 when there is no context at all. */
  readonly context: number;
  /** Length of the span as a share of the quote's. */
  readonly share: number;
  readonly exact: boolean;
};

/** What speaks for a place where the quote stands word for word, `word` being the first it touches. */
export function placeAt(open: OpenText, pattern: Pattern, word: number, span: Span): Place {
  const { words, first, last } = pattern;
  const beyond = word + last - first;
  const before = extend(words, open.words, { row: first - 1, rows: first, word: word - 1, by: -1 });
  const after = extend(words, open.words, { row: last, rows: words.count - last, word: beyond, by: 1 });
  const wholeBefore = lettersIn(words, 0, first);
  const wholeAfter = lettersIn(words, last, words.count);
  return { span, likeness: 1, share: 1, exact: true, ...sides(before, wholeBefore, after, wholeAfter) };
}

/** Lays the pattern beside the text near a word, `at` being where the pattern's first word would stand. */
export function placeNear(open: OpenText, pattern: Pattern, at: number): Place | undefined {
  const pad = 24 + (pattern.words.count >> 2);
  const from = Math.max(0, at - pad);
  const to = Math.min(open.words.count, at + pattern.words.count + pad);
  const alignment = align(pattern.words, open.words, from, to);
  const edge = edges(pattern, alignment);
  const span = edge && spanOf(open, pattern, alignment, edge);
  if (edge === undefined || span === undefined) return undefined;
  const { words, first, last } = pattern;
  const there = lettersIn(open.words, alignment.to[edge[0]] as number, (alignment.to[edge[1]] as number) + 1);
  const quoted = lettersIn(words, first, last);
  const before = standing(pattern, alignment, 0, first);
  const after = standing(pattern, alignment, last, words.count);
  return {
    span,
    likeness: (2 * standing(pattern, alignment, first, last)) / Math.max(1, quoted + there),
    share: (span.end - span.start) / Math.max(1, pattern.to - pattern.from),
    exact: false,
    ...sides(before, lettersIn(words, 0, first), after, lettersIn(words, last, words.count)),
  };
}

function sides(before: number, wholeBefore: number, after: number, wholeAfter: number) {
  const whole = wholeBefore + wholeAfter;
  return {
    before: wholeBefore === 0 ? 1 : before / wholeBefore,
    after: wholeAfter === 0 ? 1 : after / wholeAfter,
    context: whole === 0 ? 1 : (before + after) / whole,
  };
}

function standing({ words }: Pattern, alignment: Alignment, from: number, to: number): number {
  let same = 0;
  for (let i = from; i < to; i++) if (alignment.same[i] === 1) same += lettersIn(words, i, i + 1);
  return same;
}

function lettersIn(words: Words, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += (words.end[i] as number) - (words.start[i] as number);
  return letters;
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

function spanOf(
  { words }: OpenText,
  pattern: Pattern,
  alignment: Alignment,
  [low, high]: readonly [number, number],
): Span | undefined {
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
