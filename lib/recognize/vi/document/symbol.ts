import type { Tokens } from '../../../text/tokens.ts';
import {
  DASH,
  DOT,
  isCapital,
  isNumber,
  isShouted,
  isTight,
  LONG_DASH,
  lengthAt,
  SLASH,
  signAt,
  wordAt,
} from './reader.ts';
import { keys } from './words.ts';

/** A document's number as it stands in the text, and whether letters tell who issued it. */
export type Symbol = { readonly to: number; readonly hasLetters: boolean; readonly hasYear: boolean };

/** What symbols are made of: a kind's letters, then an issuer's. */
const LETTERS = keys(`
  nq ct qđ kl tb kh hd cv tt nđ cđ ttr bc ctr qc qyđ qđns đa tt ttlt nqlt sl pl lct l cp ttg tw tư tu ubnd hđnd qh nqtw cttg bct vptw vpcp nd qđtw tbkl đk ndns gm qchế
  ubtvqh ntr ctw nqtu mttq`);

const isLink = (sign: number): boolean => sign === SLASH || sign === DASH || sign === LONG_DASH;

/** Reads `18-NQ/TW` | `100/2019/NĐ-CP` | `03/CT-TW` | `30/2026/QH16` | `05 - CT/TW` | `42/2020` | `18.65` | `46` at a number. */
export function readSymbol(tokens: Tokens, at: number): Symbol | undefined {
  if (!isNumber(tokens, at) || lengthAt(tokens, at) > 6) return undefined;
  let to = at + 1;
  let hasLetters = false;
  let hasYear = false;
  for (;;) {
    const sign = signAt(tokens, to);
    const isClose = isTight(tokens, to) && isTight(tokens, to + 1);
    if (isLink(sign) && isClose && !hasLetters && isNumber(tokens, to + 1) && lengthAt(tokens, to + 1) <= 4) {
      hasYear = lengthAt(tokens, to + 1) === 4;
      to += 2;
    } else if (isLink(sign) && isPart(tokens, to, isClose, hasLetters)) {
      hasLetters = true;
      to += 2;
      if (isNumber(tokens, to) && isTight(tokens, to)) to++; // QH15
    } else if (
      hasLetters &&
      sign === DOT &&
      isClose &&
      isShouted(tokens, to + 1) &&
      lengthAt(tokens, to + 1) <= 3
    ) {
      to += 2;
    } else break;
  }
  if (hasLetters) return { to, hasLetters, hasYear };
  if (to > at + 1) {
    // 42/2020, but no day, no fraction, no span of years
    const isYear = to === at + 3 && hasYear && signAt(tokens, at + 1) === SLASH && lengthAt(tokens, at) <= 3;
    return isYear && isSince1945(tokens.key[at + 2] as number) ? { to, hasLetters, hasYear } : undefined;
  }
  const next = signAt(tokens, to);
  if (next === DOT && isTight(tokens, to) && isNumber(tokens, to + 1) && isTight(tokens, to + 1)) {
    if (lengthAt(tokens, to + 1) === 3) return undefined; // 1.200
    to += 2; // 18.65
  } else if (next === 0x25 || lengthAt(tokens, at) > 5) return undefined;
  else if (next === 0x2c && isTight(tokens, to) && isNumber(tokens, to + 1) && isTight(tokens, to + 1))
    return undefined;
  if (isTight(tokens, to) && wordAt(tokens, to) !== 0 && lengthAt(tokens, to) === 1) to++; // 30a
  return { to, hasLetters, hasYear };
}

const isSince1945 = (year: number): boolean => year >= 1945 && year <= 2100;

/** Letters after a link; a space on either side is let pass where they are a symbol's own. */
function isPart(tokens: Tokens, link: number, isClose: boolean, hasLetters: boolean): boolean {
  const word = wordAt(tokens, link + 1);
  if (word === 0 || !isCapital(tokens, link + 1)) return false;
  if (isClose) return isShouted(tokens, link + 1) || hasLetters;
  return LETTERS.has(word) && isShouted(tokens, link + 1);
}

/** Whether letters of a symbol follow the number at a token: `920/QĐ-TTg`, `15/2014/TT-BCA`. */
export function hasSymbolLetters(tokens: Tokens, at: number): boolean {
  if (!isLink(signAt(tokens, at + 1)) || !isTight(tokens, at + 1)) return false;
  const where = isNumber(tokens, at + 2) && isLink(signAt(tokens, at + 3)) ? at + 4 : at + 2;
  return isShouted(tokens, where) && isTight(tokens, where) && LETTERS.has(wordAt(tokens, where));
}
