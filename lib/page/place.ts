import type { Span } from '../text/span.ts';
import { boxOf, documentIn, documentOf, isElement, parentElementOf, parentOf } from './dom.ts';
import { blockAt, innerRoots, type Reading, rangesOf, spanOf } from './reading.ts';

/** The boxes a span stands in now, in the window's coordinates. */
export function boxesOf(reading: Reading, span: Span): readonly DOMRect[] {
  return rangesOf(reading, span).flatMap((each) => {
    const range = (documentOf(each.startContainer) ?? document).createRange();
    try {
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
    } catch {
      return []; // the page changed its text since it was read
    }
    return [...range.getClientRects()];
  });
}

/** How far a column reaches to the left of a quotation or a list in it, at most. */
const INDENT = 64;

/** The element whose left and right are those of the column a block stands in: what quotations and lists are indented in. */
export function columnOf(block: Element): Element {
  const { left } = boxOf(block);
  let column = block;
  for (let at = parentElementOf(block); at && at !== document.body; at = parentElementOf(at)) {
    const box = boxOf(at);
    if (box.left < left - INDENT || box.left > left) break;
    // A wider box is only the same column where it adds no more than an indent.
    if (box.right > boxOf(column).right + INDENT) break;
    column = at;
  }
  return column;
}

/** Where a passage ends in the window, and the left and right of its column. */
export type Spot = { readonly line: DOMRect; readonly left: number; readonly right: number };

/** Undefined where the passage is not shown now. */
export const spotOf = (reading: Reading, span: Span): Spot | undefined =>
  spotAt(reading, span, boxesOf(reading, span).at(-1));

/** The same with one of its lines as the place: the one given, else the first that is in the window, else the first. */
export function spotAt(reading: Reading, span: Span, given: DOMRect | undefined): Spot | undefined {
  const boxes = given ? [given] : boxesOf(reading, span);
  const line = boxes.find(isShown) ?? boxes[0];
  const block = reading.blocks[blockAt(reading.blocks, span.end - 1)];
  if (!line || !block) return undefined;
  const { left, right } = boxOf(columnOf(block.element));
  return { line, left: Math.min(left, line.left), right: Math.max(right, line.right) };
}

const isShown = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;

/** Whether a span begins within the window. */
export function isInView(reading: Reading, span: Span): boolean {
  const [first] = boxesOf(reading, span);
  return first !== undefined && isShown(first);
}

/** Scrolls a span into the middle of the window, smoothly where motion is welcome and wanted. False when it stands nowhere. */
export function scrollTo(reading: Reading, span: Span, wanted: ScrollBehavior = 'smooth'): boolean {
  const [range] = rangesOf(reading, span);
  const element = range && parentElementOf(range.startContainer);
  const [box] = boxesOf(reading, span);
  if (!element || !box) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = isCalm ? 'instant' : wanted;
  // The middle of a paragraph longer than the window may be far from the words.
  if (boxOf(element).height > innerHeight * 0.6) scrollBoxTo(element, box, behavior);
  else Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
  return true;
}

/** Scrolls the box that a long element scrolls in (most often the window) so that these words stand in its middle. */
function scrollBoxTo(element: Element, words: DOMRect, behavior: ScrollBehavior): void {
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at)) {
    if (at === at.ownerDocument.documentElement || at === at.ownerDocument.body) break;
    const { overflowY } = getComputedStyle(at);
    if (!/auto|scroll/.test(overflowY) || at.scrollHeight <= at.clientHeight) continue;
    const box = boxOf(at);
    at.scrollBy({ top: words.top - box.top - box.height / 2, behavior });
    return;
  }
  scrollBy({ top: words.top - innerHeight / 2, behavior });
}

/** What the reader has selected, as a span of the text, without white space at its ends. */
export function selectedSpan(document: Document, reading: Reading): Span | undefined {
  const spans = selectedRanges(document, reading).flatMap((range) => spanOf(reading, range) ?? []);
  if (spans.length === 0) return undefined;
  // Firefox may select in several pieces, as in columns of a table: from the first to the last of them.
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const words = reading.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - words.length + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

function selectedRanges(document: Document, reading: Reading): readonly AbstractRange[] {
  const frame = document.activeElement && documentIn(document.activeElement);
  const selection = (frame ?? document).getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const shadowRoots = innerRoots(reading).filter((root): root is ShadowRoot => 'host' in root);
  if (shadowRoots.length > 0 && 'getComposedRanges' in selection)
    return selection.getComposedRanges({ shadowRoots });
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
}
