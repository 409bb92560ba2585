import { align } from './align.ts';
import type { Anchor } from './anchor.ts';
import { diagonals } from './diagonals.ts';
import type { OpenText } from './open-text.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { around } from './sides.ts';

/** Where what stood before a quote and what stood after it meet, with nothing between. */
export type Junction = {
  /** UTF-16 offset of the text, after what stood before. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
  readonly context: number;
};

/** Places looked at closely. */
const REGIONS = 2;
/** Signs that may be left of what was between, and what part of it at most. */
const LEFT = 10;
const PART = 0.5;

/** Finds where a quote was taken out: its neighbours stand side by side. Nothing where one of them is not known. */
export function* junctions(open: OpenText, anchor: Anchor): Generator<undefined, readonly Junction[]> {
  const whole = patternOf(anchor);
  const pattern = bare(whole);
  const left = Math.min(LEFT, PART * (whole.to - whole.from)) + outside(whole);
  const found: Junction[] = [];
  if (pattern.first === 0 || pattern.first === pattern.words.count) return found;
  for (const at of diagonals(open, pattern, REGIONS)) {
    yield;
    const junction = junctionNear(open, pattern, at, left);
    if (junction) found.push(junction);
  }
  return found;
}

/** Letters of the words at the quote's edges that are not the quote's: they stay when it is taken out. */
function outside({ words, from, to, first, last }: Pattern): number {
  if (last === first) return 0;
  return (
    Math.max(0, from - (words.start[first] as number)) + Math.max(0, (words.end[last - 1] as number) - to)
  );
}

/** A pattern without its quote. */
function bare({ words, first, last, weight }: Pattern): Pattern {
  const without = (column: Int32Array): Int32Array => {
    const rest = new Int32Array(words.count - last + first);
    rest.set(column.subarray(0, first));
    rest.set(column.subarray(last, words.count), first);
    return rest;
  };
  const start = without(words.start);
  const rest = new Float32Array(start.length);
  rest.set(weight.subarray(0, first));
  rest.set(weight.subarray(last), first);
  return {
    words: {
      stream: words.stream,
      count: start.length,
      start,
      end: without(words.end),
      key: without(words.key),
    },
    from: 0,
    to: 0,
    first,
    last: first,
    weight: rest,
  };
}

function junctionNear(open: OpenText, pattern: Pattern, at: number, left: number): Junction | undefined {
  const { words, first } = pattern;
  const pad = 24 + (words.count >> 2);
  const { to, same } = align(
    words,
    open.words,
    Math.max(0, at - pad),
    Math.min(open.words.count, at + words.count + pad),
  );
  let low = first - 1;
  while (low >= 0 && same[low] === 0) low--;
  let high = first;
  while (high < words.count && same[high] === 0) high++;
  if (low < 0 || high === words.count) return undefined;
  const opening = to[low] as number;
  const closing = to[high] as number;
  const { stream, start, end } = open.words;
  if ((start[closing] as number) - (end[opening] as number) - 1 > left) return undefined;
  const { before, after, context } = around(open, pattern, opening + 1, closing);
  return { at: stream.rawEnd[(end[opening] as number) - 1] as number, before, after, context };
}
