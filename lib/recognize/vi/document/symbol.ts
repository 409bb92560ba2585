import { NUMBER, type Tokens } from '../../../text/tokens.ts';
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
  if (tokens.shape[at] !== NUMBER || lengthAt(tokens, at) > 6) return undefined;
  let to = at + 1;
  let hasLetters = false;
  let hasYear = false;
  if (isSuffix(tokens, to))
    to++; // 30a
  else if (isPoint(tokens, to)) to += 2; // 66.13
  const plain = to;
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
  if (to > plain) {
    // 42/2020, but no day, no fraction, no span of years
    const isYear =
      to === plain + 2 && hasYear && signAt(tokens, plain) === SLASH && lengthAt(tokens, at) <= 3;
    return isYear && isSince1945(tokens.key[plain + 1] as number) ? { to, hasLetters, hasYear } : undefined;
  }
  // 5%, 1,5, 1.200
  const isGone =
    isTight(tokens, to) && isTight(tokens, to + 1) && isNumber(tokens, to + 1) && signAt(tokens, to) !== 0;
  return signAt(tokens, to) === 0x25 || isGone || lengthAt(tokens, at) > 5
    ? undefined
    : { to, hasLetters, hasYear };
}

/** A single letter that belongs to the number: `30a`. */
const isSuffix = (tokens: Tokens, at: number): boolean =>
  isTight(tokens, at) && wordAt(tokens, at) !== 0 && lengthAt(tokens, at) === 1;

/** `.13` */
const isPoint = (tokens: Tokens, at: number): boolean =>
  signAt(tokens, at) === DOT &&
  isTight(tokens, at) &&
  isTight(tokens, at + 1) &&
  isNumber(tokens, at + 1) &&
  lengthAt(tokens, at + 1) <= 2;

const isSince1945 = (year: number): boolean => year >= 1945 && year <= 2100;

/** Letters after a link; a space on either side is let pass where they are a symbol's own. */
function isPart(tokens: Tokens, link: number, isClose: boolean, hasLetters: boolean): boolean {
  const word = wordAt(tokens, link + 1);
  if (word === 0 || !isCapital(tokens, link + 1)) return false;
  if (isClose) return isShouted(tokens, link + 1) || hasLetters || LETTERS.has(word);
  return isShouted(tokens, link + 1) && (LETTERS.has(word) || (hasLetters && isTight(tokens, link)));
}

/** Whether letters of a symbol follow the number at a token: `920/QĐ-TTg`, `15/2014/TT-BCA`. */
export function hasSymbolLetters(tokens: Tokens, at: number): boolean {
  if (isTight(tokens, at) && isLink(signAt(tokens, at - 1))) return false;
  if (!isLink(signAt(tokens, at + 1)) || !isTight(tokens, at + 1)) return false;
  const where = isNumber(tokens, at + 2) && isLink(signAt(tokens, at + 3)) ? at + 4 : at + 2;
  return isShouted(tokens, where) && isTight(tokens, where) && LETTERS.has(wordAt(tokens, where));
}
