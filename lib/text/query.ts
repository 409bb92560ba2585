import { eachWord } from './in-words.ts';
import { type Letters, lettersOf } from './search.ts';
import type { Span } from './span.ts';

/** What a reader types to find, word by word; the last word may be unfinished. */
export type Query = readonly Letters[];

/** More words than this are not looked for. */
const MOST = 15;

/** Reads what was typed: `bi thu` → two words. */
export function queryOf(typed: string): Query {
  const words: Letters[] = [];
  eachWord(typed, (start, end) => {
    if (words.length < MOST) words.push(lettersOf(typed.slice(start, end)));
  });
  return words;
}

/** The same words without their marks: `bí thự` → `bi thu`. */
export const withoutMarks = (query: Query): Query =>
  query.map(({ bases }) => ({ bases, marks: [...bases].map(() => 0) }));

/** Whether marks were typed at all. */
export const hasMarks = (query: Query): boolean =>
  query.some(({ marks }) => marks.some((each) => each !== 0));

/** How well a word of a text is the n-th word of a query: `exact` with the very marks typed, `loose` with more of them. */
export function fits(word: Letters, query: Query, n: number): 'exact' | 'loose' | undefined {
  const typed = query[n];
  if (!typed) return undefined;
  const isLast = n === query.length - 1;
  if (isLast ? !word.bases.startsWith(typed.bases) : word.bases !== typed.bases) return undefined;
  let isExact = true;
  for (let i = 0; i < typed.marks.length; i++) {
    const has = word.marks[i] ?? 0;
    const wants = typed.marks[i] ?? 0;
    if ((has & wants) !== wants) return undefined;
    if (has !== wants) isExact = false;
  }
  return isExact ? 'exact' : 'loose';
}

/** Where the words of a query stand in a text, in the text's own offsets; words that follow each other are one span. */
export function spansOf(query: Query, text: string): readonly Span[] {
  const spans: Span[] = [];
  if (query.length === 0) return spans;
  eachWord(text, (start, end) => {
    const letters = lettersOf(text.slice(start, end));
    if (!query.some((_, n) => fits(letters, query, n))) return;
    const last = spans.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start)))
      spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  });
  return spans;
}
