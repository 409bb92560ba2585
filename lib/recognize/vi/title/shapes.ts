import {
  CAPITALISED,
  CAPITALS,
  MIXED,
  NEW_LINE,
  NUMBER,
  SIGN,
  SMALL,
  TIGHT,
  type Tokens,
} from '../../../text/tokens.ts';
import { AMPERSAND, DASH, DOT, LONG_DASH, SLASH } from './signs.ts';

const isCapital = (shape: number): boolean => shape === CAPITALISED || shape === CAPITALS || shape === MIXED;

/** Whether a number is part of a date or a fraction: `8/12`, `19-8`. */
export function isFraction({ key, gap, shape, count }: Tokens, at: number): boolean {
  if (at + 2 >= count || gap[at + 1] !== TIGHT || gap[at + 2] !== TIGHT) return false;
  const sign = key[at + 1];
  return (sign === SLASH || sign === DASH || sign === DOT) && shape[at + 2] === NUMBER;
}

/** Whether a token is a roman or small arabic number: `XVI`, `15`. */
export function isOrdinal({ text, start, end, shape, count, gap }: Tokens, at: number): boolean {
  if (at >= count || gap[at] === NEW_LINE) return false;
  const from = start[at] as number;
  const to = end[at] as number;
  if (shape[at] === NUMBER) return to - from <= 2;
  if (shape[at] !== CAPITALS) return false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58 && unit !== 0x4c) return false;
  }
  return true;
}

/** Whether a token looks like a Vietnamese syllable, by a letter that English has not. */
export function isSyllable({ text, start, end }: Tokens, at: number): boolean {
  const from = start[at] as number;
  const to = end[at] as number;
  if (to - from > 7 || to - from < 2) return false;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 0x7f) return true;
  return false;
}

/** The end with what hangs tightly on a name: `K'Bang`, `Cư M'gar`, `Xi-xu-lít`. */
export function tiedEnd({ key, gap, shape, count }: Tokens, end: number): number {
  let at = end;
  while (at + 1 < count && shape[at] === SIGN && gap[at] === TIGHT && gap[at + 1] === TIGHT) {
    const sign = key[at] as number;
    if (sign !== DASH && sign !== 0x27 && sign !== 0x2019) break;
    at += 2;
  }
  return at;
}

/** The end of an abbreviation joined tightly: `GD-ĐT`, `TT&TT`, `VH-TT&DL`, `PC03`. */
export function joinedEnd({ key, gap, shape, count, start, end: ends }: Tokens, at: number): number {
  let end = at + 1;
  while (end < count && gap[end] === TIGHT) {
    // A12b
    const letter =
      shape[end] === SMALL &&
      shape[end - 1] === NUMBER &&
      (ends[end] as number) - (start[end] as number) === 1;
    if (shape[end] === NUMBER || letter) {
      end++;
      continue;
    }
    if (shape[end] !== SIGN) break;
    const sign = key[end] as number;
    if (sign !== DASH && sign !== LONG_DASH && sign !== AMPERSAND && sign !== SLASH && sign !== DOT) break;
    if (end + 1 >= count || gap[end + 1] !== TIGHT || !isCapital(shape[end + 1] as number)) break;
    end += 2;
  }
  return end;
}

/** Whether an abbreviation goes on tightly: `TT&TT`, `GD-ĐT`. */
export function isJoined({ shape, gap, key, count }: Tokens, at: number): boolean {
  if (shape[at] !== CAPITALS || at + 2 >= count || gap[at + 1] !== TIGHT || gap[at + 2] !== TIGHT)
    return false;
  const sign = key[at + 1];
  return (
    shape[at + 1] === SIGN && (sign === AMPERSAND || sign === DASH) && isCapital(shape[at + 2] as number)
  );
}
