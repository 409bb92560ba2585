import type { Span } from './span.ts';

/** Ends of a sentence or of a line. */
const END = /[.!?…](?=\s)|\n/g;

/** The sentence that a span stands in, for a reader to know it by; a long one is cut at words, about as long before the span as behind it. */
export function around(text: string, { start, end }: Span, longest = 160): string {
  const half = Math.max(0, Math.floor((longest - (end - start)) / 2));
  const from = Math.max(0, start - half * 2);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + half * 2);
  const begin = [...before.matchAll(END)].at(-1);
  const stop = behind.search(END);
  const head = begin ? before.slice(begin.index + 1) : before;
  const tail = stop < 0 ? behind : behind.slice(0, stop);
  const isCutBefore = head.length > half || (!begin && from > 0);
  const isCutBehind = tail.length > half || (stop < 0 && end + half * 2 < text.length);
  return [
    isCutBefore ? `…${head.slice(-half).replace(/^\S*\s/, '')}` : head.trimStart(),
    text.slice(start, end),
    isCutBehind ? `${tail.slice(0, half).replace(/\s\S*$/, '')}…` : tail.trimEnd(),
  ].join('');
}
