import { inWholeSigns, isBetweenSigns } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { isBlank } from './between.ts';
import { twinsOf } from './twin.ts';

/** UTF-16 units of context kept on each side. */
const CONTEXT = 64;
/** A longer block is no paragraph: it is not kept. */
const LONGEST_BLOCK = 4_000;

/**
 * Tells where a passage stands, so that it is found again after the article has changed; one that cuts a sign in two is taken
 * with the whole sign. Throws on a span outside the text.
 */
export function describe(text: string, { start, end }: Span): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    throw new RangeError(`no span ${start}–${end} in a text of ${text.length} units`);
  }
  const span = inWholeSigns(text, { start, end });
  const anchor = selectors(text, span);
  return isBlank(anchor.quote) ? anchor : { ...anchor, twins: twinsOf(text, anchor, span) };
}

function selectors(text: string, { start, end }: Span): Anchor {
  const blockStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
  const block = text.slice(blockStart, Math.max(end, lineEnd < 0 ? text.length : lineEnd));
  return {
    quote: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - CONTEXT), 1), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT), -1)),
    start,
    ...(block.length <= LONGEST_BLOCK ? { block, at: start - blockStart } : {}),
  };
}

/** Context is never cut within a sign: it would be no text. */
function whole(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (!isBetweenSigns(text, edge)) edge += step;
  return edge;
}
