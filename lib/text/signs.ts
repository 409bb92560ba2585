import type { Span } from './span.ts';

const JOINER = 0x200d;

/** Whether an offset cuts no sign in two: no pair of surrogates, no letter from its marks, no emoji from what shapes it. */
export function isBetweenSigns(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return !(isHigh(before) && isLow(after)) && before !== JOINER && !isMark(text, at, after);
}

/** A span made so wide that it cuts no sign in two. */
export function inWholeSigns(text: string, { start, end }: Span): Span {
  let from = start;
  while (!isBetweenSigns(text, from)) from--;
  let to = end;
  while (!isBetweenSigns(text, to)) to++;
  return { start: from, end: to };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Combining marks; the joiner, and what chooses the look or the skin of an emoji. */
const isMark = (text: string, at: number, unit: number): boolean =>
  (unit >= 0x300 && unit < 0x370) ||
  unit === JOINER ||
  unit === 0x20e3 ||
  unit === 0xfe0e ||
  unit === 0xfe0f ||
  (unit === 0xd83c && text.charCodeAt(at + 1) >= 0xdffb);
