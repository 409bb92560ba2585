import type { Span } from '../text/span.ts';
import { boxOf } from './dom.ts';
import { offsetAt } from './hit.ts';
import { type Block, blockAt, type Reading } from './reading.ts';

/** Each watched element costs the page at every frame; a block of many screens tells nothing by being near. */
export const MOST_WATCHED = 1_500;
const LONGEST_WATCHED = 20_000;
/** A reader who scrolls is followed this often, in milliseconds. */
const PACE = 120;

/** Tells which stretches of the text are within a screen of the window, now and whenever that changes, until `signal` aborts. `wanted`: the blocks that matter, in order. */
export function watchNear(
  document: Document,
  reading: Reading,
  wanted: readonly number[],
  signal: AbortSignal,
  tell: (spans: readonly Span[]) => void,
): void {
  const { blocks } = reading;
  const isLong = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && block.end - block.start > LONGEST_WATCHED;
  };
  if (wanted.length > MOST_WATCHED || wanted.some(isLong)) watchByPoints(document, reading, signal, tell);
  else watchByBlocks(blocks, wanted, signal, tell);
}

function watchByBlocks(
  blocks: readonly Block[],
  wanted: readonly number[],
  signal: AbortSignal,
  tell: (spans: readonly Span[]) => void,
): void {
  const held = new Map<Element, Block[]>();
  for (const index of wanted) {
    const block = blocks[index];
    if (!block) continue;
    const known = held.get(block.element);
    if (known) known.push(block);
    else held.set(block.element, [block]);
  }
  const seen = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      if (signal.aborted) return;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      tell([...seen].flatMap((element) => held.get(element) ?? []));
    },
    { rootMargin: '100% 0px' },
  );
  for (const element of held.keys()) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** On a page of any length: what stands under some points of the window now, and as much before and behind it. */
function watchByPoints(
  document: Document,
  reading: Reading,
  signal: AbortSignal,
  tell: (spans: readonly Span[]) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const seen = spanInView(document, reading);
    const reach = Math.max(2_000, seen.end - seen.start);
    tell([{ start: seen.start - reach, end: seen.end + reach }]);
  };
  const follow = (): void => {
    timer ??= setTimeout(look, PACE);
  };
  document.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
}

/** Points of the window as shares of its width and height, those that tell most first. */
const POINTS: readonly (readonly [across: number, down: number])[] = [
  ...[0.01, 0.99, 0.5, 0.25, 0.75, 0.1, 0.9].flatMap((down) =>
    [0.1, 0.4, 0.7].map((across): [number, number] => [across, down]),
  ),
];
/** In a block of thousands of lines one look under a point may take milliseconds: no more of them than this time allows. */
const LONGEST_LOOK = 6;

/** What a reader has before the eyes now. */
export const spanInView = (document: Document, reading: Reading): Span =>
  spanInWindow(document, reading) ?? spanByBlocks(reading);

/** From the first to the last text under some points of the window; undefined where only other things stand there. */
function spanInWindow(document: Document, reading: Reading): Span | undefined {
  const began = performance.now();
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const [across, down] of POINTS) {
    if (performance.now() - began > LONGEST_LOOK) break;
    const offset = offsetAt(document, reading, innerWidth * across, innerHeight * down);
    if (offset === undefined) continue;
    start = Math.min(start, offset);
    end = Math.max(end, offset);
  }
  return end < 0 ? undefined : { start, end };
}

/** By halving the blocks, and by its height in a long one: something else covers the window, or no text stands at those points. */
function spanByBlocks({ blocks, text }: Reading): Span {
  const offsetOn = (edge: number): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle];
      if (block && boxOf(block.element).bottom < edge) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    if (!block) return text.length;
    const { top, height } = boxOf(block.element);
    const share = height > 0 ? Math.max(0, Math.min(1, (edge - top) / height)) : 0;
    return Math.round(block.start + share * (block.end - block.start));
  };
  return { start: offsetOn(0), end: offsetOn(innerHeight) };
}

/** The blocks that hold something of these spans, in order, and no more than `most`; both lists are in order of their start. */
export function blocksUnder(
  blocks: readonly Block[],
  spans: readonly Span[],
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const under: number[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    if (under.length >= most) break;
    next = Math.max(next, blockAt(blocks, start));
    for (let at = next; at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || block.start >= end) break;
      if (block.end <= start) continue;
      under.push(at);
      next = at + 1;
    }
  }
  return under;
}
