import {
  CAPITALISED,
  CAPITALS,
  MIXED,
  NUMBER,
  SIGN,
  SMALL,
  SPACED,
  TIGHT,
  type Tokens,
} from '../../../text/tokens.ts';
import { NAME_SYLLABLE, SURNAME } from './words.ts';

/** Words that Vietnamese names are made of. */
const KNOWN = SURNAME | NAME_SYLLABLE;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLED = 0x2019;
const POINT = 0x2e;

/** Whether a token has a capital letter first. */
export const hasCapital = (tokens: Tokens, at: number): boolean => {
  const shape = tokens.shape[at];
  return shape === CAPITALISED || shape === CAPITALS || shape === MIXED;
};

/**
 * Reads one part of a name from a token: `Nghiệm`, `Thoong-lun`, `H'Yim`, `N.V.Đ.`, `F.`. Gives the token after it;
 * `at` where no part of a name begins.
 */
export function unitEnd(tokens: Tokens, at: number): number {
  if (at >= tokens.count || !hasCapital(tokens, at)) return at;
  // U21, A12b
  if (tokens.shape[at + 1] === NUMBER && tokens.gap[at + 1] === TIGHT && at + 1 < tokens.count) return at;
  let end = at + 1;
  while (end + 1 < tokens.count && tokens.gap[end] === TIGHT && tokens.shape[end] === SIGN) {
    const sign = tokens.key[end];
    const next = tokens.shape[end + 1];
    if (tokens.gap[end + 1] !== TIGHT) break;
    const joins =
      sign === HYPHEN
        ? next === SMALL || next === CAPITALISED
        : (sign === APOSTROPHE || sign === CURLED) && next !== SIGN && next !== NUMBER;
    const initial =
      sign === POINT && lengthOf(tokens, end - 1) === 1 && next !== SIGN && next !== NUMBER && next !== SMALL;
    if (!joins && !initial) break;
    end += 2;
  }
  // The point of an initial: `Robert F. Kennedy`, `N.V.Đ.`
  if (
    end < tokens.count &&
    tokens.gap[end] === TIGHT &&
    tokens.key[end] === POINT &&
    tokens.shape[end] === SIGN &&
    lengthOf(tokens, end - 1) === 1 &&
    (end - at > 1 ||
      (end + 1 < tokens.count && tokens.gap[end + 1] === SPACED && hasCapital(tokens, end + 1)))
  ) {
    end++;
  }
  return end;
}

/** The part after one, inside a name that ends at `extent`. */
export function unitAfter(tokens: Tokens, at: number, extent: number): number {
  const next = unitEnd(tokens, at);
  return next > at ? next : extent;
}

/** Where the last part of a name begins. */
export function lastUnit(tokens: Tokens, at: number, extent: number): number {
  let last = at;
  for (let next = at; next < extent; next = unitAfter(tokens, next, extent)) last = next;
  return last;
}

export const lengthOf = (tokens: Tokens, at: number): number =>
  (tokens.end[at] as number) - (tokens.start[at] as number);

/** Letters that no Vietnamese syllable has, or endings that none has: `Biden`, `Xi-xu-lít` has neither. `flags` spare known syllables the look. */
export function isForeign(tokens: Tokens, from: number, to: number, flags?: Uint16Array): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.shape[at] === SIGN || (flags && ((flags[at] as number) & KNOWN) !== 0)) continue;
    if (lengthOf(tokens, at) > 1 && !VIETNAMESE.test(wordAt(tokens, at))) return true;
  }
  return false;
}

/** Onset, nucleus, coda of a Vietnamese syllable; short and anchored, so it cannot run long. */
const VIETNAMESE =
  /^(?:ngh|ng|nh|th|tr|ch|gh|gi|kh|ph|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ch|nh|ng|[cmnpt])?$/i;

export const wordAt = (tokens: Tokens, at: number): string =>
  tokens.text.slice(tokens.start[at], tokens.end[at]);
