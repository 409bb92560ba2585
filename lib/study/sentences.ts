import type { Span } from '../text/span.ts';

/** The sentences of one line. A point ends one when a space and a capital follow; `;` ends one always. */
export function sentencesOf(text: string, line: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = line.start;
  for (let at = line.start; at < line.end; at++) {
    const sign = text.charAt(at);
    const ends = sign === ';' || (/[.!?]/.test(sign) && /^\s+[\p{Lu}“"]/u.test(text.slice(at + 1, at + 4)));
    if (!ends || (sign === '.' && /^\W*\w{1,2}$/.test(text.slice(start, at)))) continue;
    spans.push({ start, end: at + 1 });
    start = at + 1;
    while (start < line.end && /\s/.test(text.charAt(start))) start++;
  }
  if (start < line.end) spans.push({ start, end: line.end });
  return spans;
}
