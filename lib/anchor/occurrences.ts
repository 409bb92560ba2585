import { foldStream } from '../text/folded-stream.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import type { OpenText } from './open-text.ts';
import type { Pattern } from './pattern.ts';

/** A place where a quote stands word for word, and the first of the text's words it touches. */
export type Occurrence = { readonly span: Span; readonly word: number };

/** So many are looked at closely, of all that look likely at a glance. */
const CLOSE_LOOKS = 6;
/** Words compared at a glance on each side. */
const GLANCE = 8;

/** Likeliest places of a quote: letter for letter, else folded, else without case. */
export function occurrences(open: OpenText, anchor: Anchor, pattern: Pattern): readonly Occurrence[] {
  const { quote, start } = anchor;
  const all = everyPlace(open, quote);
  const rated = all.map((span) => {
    const word = wordAt(open, span.start);
    const near = start === undefined ? 0 : 1 / (2 + Math.abs(span.start - start));
    return { span, word, rate: glance(open, pattern, word) + near };
  });
  return rated.sort((a, b) => b.rate - a.rate).slice(0, CLOSE_LOOKS);
}

function everyPlace(open: OpenText, quote: string): readonly Span[] {
  const raw = places(open.raw, quote).map((start) => ({ start, end: start + quote.length }));
  if (raw.length > 0) return raw;
  const { stream } = open.words;
  const folded = foldedQuote(quote);
  if (folded.text === '') return [];
  const cased = places(stream.text, folded.text);
  const found = cased.length > 0 ? cased : places(stream.lower, folded.lower);
  return found.map((at) => ({
    start: stream.rawStart[at] as number,
    end: stream.rawEnd[at + folded.text.length - 1] as number,
  }));
}

function foldedQuote(quote: string): { text: string; lower: string } {
  const { text, lower } = foldStream(quote);
  return { text: text.trim(), lower: lower.trim() };
}

/** Every start of `part`, overlapping ones too. */
function places(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** How many of the words close by are the same, word beside word. */
function glance(open: OpenText, { words, first, last }: Pattern, word: number): number {
  const { key, count } = open.words;
  const shift = word - first;
  let same = 0;
  const till = Math.min(words.count, last + GLANCE);
  for (let i = Math.max(0, first - GLANCE); i < till; i++) {
    const at = i + shift;
    if (at >= 0 && at < count && key[at] === words.key[i]) same++;
  }
  return same;
}

/** First word of the text that ends after a raw offset. */
export function wordAt({ words }: OpenText, raw: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.stream.rawEnd[(words.end[middle] as number) - 1] as number) <= raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
