import type { Span } from '../text/span.ts';
import { type Alignment, align } from './align.ts';
import { alike } from './alike.ts';
import type { Occurrence } from './occurrences.ts';
import type { OpenText } from './open-text.ts';
import type { Pattern } from './pattern.ts';
import { shortContext } from './short-context.ts';
import { around, type Sides } from './sides.ts';
import { lettersOf, type Words } from './words.ts';

/** A place that a quote may stand at, with what speaks for it. */
export type Place = Sides & {
  readonly span: Span;
  /** Where it starts in the folded text. */
  readonly folded: number;
  /** First of the text's words that the span touches, and the one after its last. */
  readonly word: number;
  readonly beyond: number;
  /** How much of the quote stands there, 0–1. */
  readonly likeness: number;
  /** Length of the span as a share of the quote's. */
  readonly share: number;
  /** Every word of it the same, those included that the quote only touches. */
  readonly exact: boolean;
  /** 0–2: how little had to be folded, as for an occurrence. */
  readonly truth: number;
};

/** What speaks for a place in all, 0–2.5: surroundings count half as much again as the words themselves. */
export const worth = ({ likeness, support }: Place): number => likeness + 1.5 * support;

/** What a word costs that the quote cuts through and that goes on in another way. */
const TORN = 0.25;

/** What speaks for a place where the quote stands letter for letter. */
export function placeAt(open: OpenText, pattern: Pattern, occurrence: Occurrence): Place {
  const { word, span, truth } = occurrence;
  const beyond = word + pattern.last - pattern.first;
  const torn = tornEdges(open.words, pattern, occurrence);
  return {
    span,
    folded: occurrence.from,
    word,
    beyond,
    likeness: 1 - TORN * torn,
    share: 1,
    exact: torn === 0,
    truth,
    ...(shortContext(open, pattern, occurrence) ?? around(open, pattern, word, beyond)),
  };
}

/** At how many of its edges the quote stands in, or beside, another word than it did. */
function tornEdges(text: Words, pattern: Pattern, { from, to, word }: Occurrence): number {
  const { words, first, last } = pattern;
  if (last === first) return 0;
  const { lower: known } = words.stream;
  const { lower: there } = text.stream;
  const opening = words.start[first] as number;
  const closing = words.end[last - 1] as number;
  const head = known.slice(opening, Math.max(opening, pattern.from));
  const tail = known.slice(Math.min(closing, pattern.to), closing);
  const headThere = there.slice(text.start[word], from);
  const tailThere = there.slice(to, text.end[word + last - first - 1]);
  // Where the text or what is known of it ends, a word may be cut: the other may be longer.
  const headFits =
    head === headThere ||
    (opening === 0 && headThere.endsWith(head)) ||
    (text.start[word] === 0 && head.endsWith(headThere));
  const tailFits =
    tail === tailThere ||
    (closing === known.length && tailThere.startsWith(tail)) ||
    (to + tailThere.length === there.length && tail.startsWith(tailThere));
  return Number(!headFits) + Number(!tailFits);
}

/** Lays the pattern beside the text near a word, `at` being where the pattern's first word would stand. */
export function placeNear(open: OpenText, pattern: Pattern, at: number): Place | undefined {
  const pad = 24 + (pattern.words.count >> 2);
  const from = Math.max(0, at - pad);
  const to = Math.min(open.words.count, at + pattern.words.count + pad);
  const alignment = align(pattern.words, open.words, from, to);
  const reach = reachOf(open.words, pattern, alignment);
  const span = reach && spanOf(open.words, reach);
  if (reach === undefined || span === undefined) return undefined;
  const { opening, closing } = reach;
  const likeness = likenessOf(open, pattern, alignment, opening, closing + 1);
  return {
    span,
    folded: open.words.start[opening] as number,
    word: opening,
    beyond: closing + 1,
    likeness,
    share: (span.end - span.start) / Math.max(1, pattern.to - pattern.from),
    exact: likeness === 1,
    truth: 0,
    ...around(open, pattern, opening, closing + 1),
  };
}

/** Letters of the quote that stand in their place, of all that are there or should be; a word nearly the same counts in part. */
function likenessOf(
  open: OpenText,
  { words, from, to, first, last }: Pattern,
  alignment: Alignment,
  opening: number,
  beyond: number,
): number {
  let standing = 0;
  // Letters of the first and the last word that are not the quote's.
  let outside = 0;
  for (let i = first; i < last; i++) {
    const letters = lettersOf(words, i);
    const at = alignment.to[i] as number;
    const cut = Math.max(0, from - (words.start[i] as number)) + Math.max(0, (words.end[i] as number) - to);
    const same = at === -1 ? 0 : alignment.same[i] === 1 ? 1 : alike(words, i, open.words, at);
    standing += Math.max(0, same * letters - cut);
    if (same > 0) outside += cut;
  }
  const quoted =
    lettersIn(words, first, last) -
    Math.max(0, from - (words.start[first] ?? 0)) -
    Math.max(0, (words.end[last - 1] ?? 0) - to);
  const there = Math.max(0, lettersIn(open.words, opening, beyond) - outside);
  return (2 * standing) / Math.max(1, quoted + there);
}

function lettersIn(words: Words, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += lettersOf(words, i);
  return letters;
}

/** The text's first and last word that stand for the quote's, and how many letters of them are not the quote's. */
type Reach = {
  readonly opening: number;
  readonly closing: number;
  readonly cut: number;
  readonly left: number;
};

function reachOf(text: Words, pattern: Pattern, { to, same }: Alignment): Reach | undefined {
  const { words, first, last } = pattern;
  let low = first;
  while (low < last && to[low] === -1) low++;
  if (low === last) return undefined;
  let high = last - 1;
  while (to[high] === -1) high--;
  // A quote that begins or ends within a word does so still, where that word is the same.
  const cut = same[low] === 1 ? Math.max(0, pattern.from - (words.start[low] as number)) : 0;
  const left = same[high] === 1 ? Math.max(0, (words.end[high] as number) - pattern.to) : 0;
  // Where nothing is known beyond the quote's edge, its changed words there have no neighbours to be paired by.
  const before = first === 0 ? low - first : 0;
  const after = last === words.count ? last - 1 - high : 0;
  return {
    opening: Math.max(0, (to[low] as number) - before),
    closing: Math.min(text.count - 1, (to[high] as number) + after),
    cut: before === 0 ? cut : 0,
    left: after === 0 ? left : 0,
  };
}

function spanOf({ stream, start, end }: Words, { opening, closing, cut, left }: Reach): Span | undefined {
  const from = stream.rawStart[(start[opening] as number) + cut] as number;
  const to = stream.rawEnd[(end[closing] as number) - left - 1] as number;
  return to > from ? { start: from, end: to } : undefined;
}
