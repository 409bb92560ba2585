import { foldStream } from '../text/folded-stream.ts';
import type { Anchor } from './anchor.ts';
import type { OpenText } from './open-text.ts';

/** Fewer letters may be the rest of a word that the quote cuts through. */
const LEAST = 4;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Anchors from elsewhere may have lost the space between context and quote (`prefix: 'Bí thư', quote: 'Tỉnh uỷ'`):
 * it is put back where the text has the quote, but nowhere glued to the context.
 */
export function loosen({ words }: OpenText, anchor: Anchor): Anchor {
  const { quote, prefix, suffix, block } = anchor;
  const before = prefix.length < LEAST ? '' : prefix.slice(-1);
  const after = suffix.length < LEAST ? '' : suffix.slice(0, 1);
  if (block !== undefined || !stands(quote)) return anchor;
  const isGlued = (outer: string, inner: string, both: string): boolean =>
    WORD.test(outer) && WORD.test(inner) && !stands(both);
  return {
    ...anchor,
    prefix: isGlued(before, quote.slice(0, 1), before + quote) ? `${prefix} ` : prefix,
    suffix: isGlued(after, quote.slice(-1), quote + after) ? ` ${suffix}` : suffix,
  };

  function stands(part: string): boolean {
    return words.stream.lower.includes(foldStream(part).lower);
  }
}
