import type { Anchor } from './anchor.ts';
import type { Found } from './found.ts';

/** Finds where a quote stands now. Offsets are UTF-16 units of the text. */
export function find(text: string, anchor: Anchor): Found {
  const { quote, start } = anchor;
  if (quote === '') return { state: 'lost' };
  if (start !== undefined && text.startsWith(quote, start)) {
    return { state: 'found', span: { start, end: start + quote.length }, likeness: 1, context: 1 };
  }
  const at = text.indexOf(anchor.prefix + quote + anchor.suffix);
  if (at < 0) return { state: 'lost' };
  const from = at + anchor.prefix.length;
  return { state: 'found', span: { start: from, end: from + quote.length }, likeness: 1, context: 1 };
}
