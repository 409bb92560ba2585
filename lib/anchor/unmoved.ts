import { isBetweenSigns } from '../text/signs.ts';
import type { Anchor, Twin } from './anchor.ts';
import type { Found } from './found.ts';
import { doubles } from './twin.ts';

/** Units that a block must have besides the quote to be known by itself. */
const TELLING = 24;

/** The tiers that need no search: the quote with all that is known beside it at its old offset, else in its block, letter for letter. */
export function unmoved(text: string, anchor: Anchor): Found | undefined {
  const start = whereItWas(text, anchor) ?? inItsBlock(text, anchor);
  if (start === undefined) return undefined;
  const end = start + anchor.quote.length;
  // `ho` is not what stands in `hồ`, though its marks stand apart.
  if (!isBetweenSigns(text, start) || !isBetweenSigns(text, end)) return undefined;
  return { state: 'found', span: { start, end }, likeness: 1, context: 1 };
}

function whereItWas(text: string, anchor: Anchor): number | undefined {
  const { quote, prefix, suffix, start, block, at = 0 } = anchor;
  if (start === undefined || start < prefix.length) return undefined;
  const isHere =
    text.startsWith(prefix + quote + suffix, start - prefix.length) &&
    (block === undefined || text.startsWith(block, start - at));
  return isHere && doubles(anchor).every((twin) => stands(text, quote, twin)) ? start : undefined;
}

/** Whether a twin is where it was: then this place is not the twin's, moved up to where the note's was. */
const stands = (text: string, quote: string, { start, prefix, suffix }: Twin): boolean =>
  text.startsWith(prefix, start - prefix.length) &&
  text.slice(start, start + 2 * quote.length + suffix.length).includes(suffix);

function inItsBlock(text: string, { quote, block, at, twins }: Anchor): number | undefined {
  if (block === undefined || at === undefined || twins === undefined) return undefined;
  if (block.length < quote.length + TELLING || !block.startsWith(quote, at)) return undefined;
  const before = block.slice(0, at);
  const after = block.slice(at + quote.length);
  if (twins.some((twin) => mayStandIn(before, after, twin))) return undefined;
  const place = text.indexOf(block);
  return place < 0 || text.indexOf(block, place + 1) >= 0 ? undefined : place + at;
}

/** Whether a twin stands in a block that for all we know is the same. */
const mayStandIn = (before: string, after: string, { prefix, suffix }: Twin): boolean =>
  (before.endsWith(prefix) || prefix.endsWith(before)) &&
  (after.startsWith(suffix) || suffix.startsWith(after));
