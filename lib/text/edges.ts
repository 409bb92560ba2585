import type { Span } from './span.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-/.'’][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * A span with one of its ends moved by one word of the line: outwards (1) or inwards (−1). The same span where that would
 * leave the line or leave nothing.
 */
export function moveEdge(line: string, span: Span, edge: 'start' | 'end', by: 1 | -1): Span {
  const words = [...line.matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (edge === 'start') {
    const to =
      by === 1
        ? words.findLast(({ start }) => start < span.start)
        : words.find(({ start }) => start > span.start);
    return to && to.start < span.end ? { start: to.start, end: span.end } : span;
  }
  const to = by === 1 ? words.find(({ end }) => end > span.end) : words.findLast(({ end }) => end < span.end);
  return to && to.end > span.start ? { start: span.start, end: to.end } : span;
}
