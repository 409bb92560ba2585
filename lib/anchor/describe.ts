import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { isBlank } from './between.ts';
import { twinsOf } from './twin.ts';

/** UTF-16 units of context kept on each side. */
const CONTEXT = 64;
/** A longer block is no paragraph: it is not kept. */
const LONGEST_BLOCK = 4_000;

/** Tells where a passage stands, so that it is found again after the article has changed. Throws on a span outside the text. */
export function describe(text: string, span: Span): Anchor {
  const anchor = selectors(text, span);
  return isBlank(anchor.quote) ? anchor : { ...anchor, twins: twinsOf(text, anchor, span) };
}

function selectors(text: string, { start, end }: Span): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    throw new RangeError(`no span ${start}–${end} in a text of ${text.length} units`);
  }
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

/** Context is never cut within a surrogate pair: it would be no text. */
function whole(text: string, at: number, step: 1 | -1): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 && at < text.length ? at + step : at;
}
