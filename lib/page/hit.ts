import type { Span } from '../text/span.ts';
import { markAfter } from './mark.ts';
import { boxesOf } from './place.ts';
import { innerRoots, offsetOf, type Reading } from './reading.ts';

/** The offset in the text under a point of the window; undefined where no text of ours is. */
export function offsetAt(document: Document, reading: Reading, x: number, y: number): number | undefined {
  const shadowRoots = innerRoots(reading).filter((root): root is ShadowRoot => 'host' in root);
  const caret =
    shadowRoots.length > 0
      ? document.caretPositionFromPoint?.(x, y, { shadowRoots })
      : document.caretPositionFromPoint?.(x, y);
  return caret ? offsetOf(reading, caret.offsetNode, caret.offset) : undefined;
}

/** How far beside its letters a mark still is, in pixels: its line is drawn below them. */
const NEAR = 3;

/**
 * The mark under a point, with the box of it that is there: by the caret there and a search in the list, never by the boxes of all
 * marks. Marks do not overlap.
 */
export function markAt<M extends Span>(
  document: Document,
  reading: Reading,
  marks: readonly M[],
  x: number,
  y: number,
): { readonly mark: M; readonly box: DOMRect } | undefined {
  const offset = offsetAt(document, reading, x, y);
  if (offset === undefined) return undefined;
  // On the right half of its last letter the caret stands behind the mark already.
  for (const at of [offset, offset - 1]) {
    const mark = marks[markAfter(marks, at)];
    if (!mark || mark.start > at) continue;
    const box = boxesOf(reading, mark).find(
      ({ left, right, top, bottom }) =>
        x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR,
    );
    if (box) return { mark, box };
  }
  return undefined;
}
