import type { Span } from '../text/span.ts';
import { type Reading, rangesOf } from './reading.ts';

/** The boxes a span stands in now, in the window's coordinates. */
export function boxesOf(reading: Reading, span: Span): readonly DOMRect[] {
  return rangesOf(reading, span).flatMap((each) => {
    const range = (each.startContainer.ownerDocument ?? document).createRange();
    try {
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
    } catch {
      return []; // the page changed its text since it was read
    }
    return [...range.getClientRects()];
  });
}

/** Scrolls a span into the middle of the window, smoothly where motion is welcome. False when it stands nowhere. */
export function scrollTo(reading: Reading, span: Span): boolean {
  const [range] = rangesOf(reading, span);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = isCalm ? 'instant' : 'smooth';
  const [box] = boxesOf(reading, span);
  const inner = element.getBoundingClientRect();
  if (box && inner.height > innerHeight * 0.6) {
    scrollBy({ top: box.top - innerHeight / 2, behavior });
  } else element.scrollIntoView({ block: 'center', behavior });
  return true;
}

/** What the reader has selected, as a span of the text. */
export function selectedSpan(
  document: Document,
  reading: Reading,
  spanOf: (reading: Reading, range: AbstractRange) => Span | undefined,
): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return spanOf(reading, selection.getRangeAt(0));
}
