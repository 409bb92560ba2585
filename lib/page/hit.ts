import { type Mark, markAfter } from './mark.ts';
import { offsetOf, type Reading } from './reading.ts';

/** The offset in the text under a point of the window; undefined where no text of ours is. */
export function offsetAt(document: Document, reading: Reading, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  return caret ? offsetOf(reading, caret.offsetNode, caret.offset) : undefined;
}

/** The mark under a point: by the caret there and a search in the list, never by the boxes of all marks. */
export function markAt(
  document: Document,
  reading: Reading,
  marks: readonly Mark[],
  x: number,
  y: number,
): Mark | undefined {
  const offset = offsetAt(document, reading, x, y);
  if (offset === undefined) return undefined;
  const mark = marks[markAfter(marks, offset)];
  return mark && mark.start <= offset ? mark : undefined;
}
