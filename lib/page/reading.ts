import type { Span } from '../text/span.ts';
import { documentOf, holderOf, isText, precedes, rootOf } from './dom.ts';

/** Where text stands in the DOM, as columns: `length` units of `nodes[i]` from `nodeAt` are the text from `textAt`. */
export type Segments = {
  readonly count: number;
  readonly nodes: readonly Text[];
  readonly nodeAt: Uint32Array;
  readonly textAt: Uint32Array;
  readonly length: Uint32Array;
  /** 1 where something that is not read stands before this segment, or a line begins. */
  readonly cut: Uint8Array;
};

/** A stretch of text laid out by one block element. Blocks are in order of text and never overlap. */
export type Block = Span & { readonly element: Element };

/** The text of a page and the way back to its nodes. A fold of white space stands as one space; line breaks stand for no node. */
export type Reading = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: Segments;
};

/** The pieces of the DOM a span stands on, each within one line; none where the span lies between lines. */
export function rangesOf({ segments }: Reading, span: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  let open: StaticRangeInit | undefined;
  for (let at = segmentAt(segments, span.start); at < segments.count; at++) {
    const from = number(segments.textAt, at);
    if (from >= span.end) break;
    const node = segments.nodes[at];
    const to = from + number(segments.length, at);
    if (!node || to <= span.start) continue;
    const shift = number(segments.nodeAt, at) - from;
    const end = { endContainer: node, endOffset: Math.min(to, span.end) + shift };
    if (open && segments.cut[at] === 0) open = { ...open, ...end };
    else {
      if (open) ranges.push(new StaticRange(open));
      open = { startContainer: node, startOffset: Math.max(from, span.start) + shift, ...end };
    }
  }
  if (open) ranges.push(new StaticRange(open));
  return ranges;
}

/** The offset in the text of a point in a text node; undefined where that node is not read. White space that was folded away counts as the end before it. */
export function offsetOf({ segments }: Reading, node: Node, offset: number): number | undefined {
  let found: number | undefined;
  for (let at = firstOf(segments, node); at >= 0 && at < segments.count; at++) {
    if (segments.nodes[at] !== node) break;
    const from = number(segments.nodeAt, at);
    const text = number(segments.textAt, at);
    if (offset < from) return found ?? text;
    found = text + Math.min(offset - from, number(segments.length, at));
    if (offset <= from + number(segments.length, at)) return found;
  }
  return found;
}

/** The span of the text that a range of the DOM covers, unread parts left out; undefined when it covers nothing read. */
export function spanOf(reading: Reading, range: AbstractRange): Span | undefined {
  const start = pointAt(reading, range.startContainer, range.startOffset, 'after');
  const end = pointAt(reading, range.endContainer, range.endOffset, 'before');
  if (start === undefined || end === undefined || start >= end) return undefined;
  return { start, end };
}

/** Shadow roots and documents of frames that text was read from. */
export function innerRoots(reading: Reading): readonly Node[] {
  const known = inner.get(reading);
  if (known) return known;
  const roots = new Set(reading.blocks.map(({ element }) => rootOf(element)));
  roots.delete(document);
  const found = [...roots];
  inner.set(reading, found);
  return found;
}
const inner = new WeakMap<Reading, readonly Node[]>();

/** Whether two readings are the same text from the same nodes. */
export function isSameReading(a: Reading, b: Reading): boolean {
  const [from, to] = [a.segments, b.segments];
  if (a.text !== b.text || from.count !== to.count || a.blocks.length !== b.blocks.length) return false;
  for (let at = 0; at < from.count; at++) {
    if (from.nodes[at] !== to.nodes[at] || from.nodeAt[at] !== to.nodeAt[at]) return false;
  }
  return a.blocks.every(({ element }, at) => element === b.blocks[at]?.element);
}

/** Index in `blocks` of the block that holds an offset, or of the last one before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function pointAt(reading: Reading, node: Node, offset: number, side: 'after' | 'before'): number | undefined {
  const { segments } = reading;
  if (isText(node)) {
    const at = offsetOf(reading, node, offset);
    if (at !== undefined) return at;
  }
  // Between read nodes: the nearest text on this side of the point, in the order of the document.
  const range = (documentOf(node) ?? document).createRange();
  range.setStart(node, offset);
  const root = rootOf(node);
  let low = 0;
  let high = segments.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = segments.nodes[middle];
    if (text && isBefore(text, range, root)) low = middle + 1;
    else high = middle;
  }
  if (side === 'after') return low < segments.count ? number(segments.textAt, low) : undefined;
  return low > 0 ? number(segments.textAt, low - 1) + number(segments.length, low - 1) : undefined;
}

/** Whether a text begins before a point in `root`: by itself, or by the shadow host or frame in that root which holds it. */
function isBefore(text: Node, point: Range, root: Node): boolean {
  let at: Node | undefined = text;
  while (at && rootOf(at) !== root) at = holderOf(rootOf(at));
  return at ? point.comparePoint(at, 0) < 0 : precedes(text, point.startContainer);
}

/** First segment that ends after this offset. */
export function segmentAt(segments: Segments, offset: number): number {
  let low = 0;
  let high = segments.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (number(segments.textAt, middle) + number(segments.length, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const indexes = new WeakMap<Segments, Map<Node, number>>();

/** First segment of a node, or -1. The index is made when first asked for: most pages are never asked. */
function firstOf(segments: Segments, node: Node): number {
  let index = indexes.get(segments);
  if (!index) {
    index = new Map();
    for (let at = segments.count - 1; at >= 0; at--) {
      const each = segments.nodes[at];
      if (each) index.set(each, at);
    }
    indexes.set(segments, index);
  }
  return index.get(node) ?? -1;
}

const number = (column: Uint32Array, at: number): number => column[at] ?? 0;
