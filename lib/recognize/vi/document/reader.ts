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
import { ROMANS, STOPS } from './words.ts';

export const OPEN = 0x28;
export const CLOSE = 0x29;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const LONG_DASH = 0x2013;

/** The key of a word that stands in the line of the one before it; 0 for anything else. */
export const wordAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count && tokens.gap[at] !== NEW_LINE && (tokens.shape[at] as number) > NUMBER
    ? (tokens.key[at] as number)
    : 0;

/** The key of the word before a token, whatever line it began. */
export const wordBefore = (tokens: Tokens, at: number): number =>
  at > 0 && tokens.gap[at] !== NEW_LINE && (tokens.shape[at - 1] as number) > NUMBER
    ? (tokens.key[at - 1] as number)
    : 0;

/** Whether a word is written with a capital, whatever line it begins. */
export const hasCapital = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && (tokens.shape[at] as number) >= CAPITALISED;

/** The char code of a sign in the same line; 0 for anything else. */
export const signAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count && tokens.gap[at] !== NEW_LINE && tokens.shape[at] === SIGN
    ? (tokens.key[at] as number)
    : 0;

export const isNumber = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.shape[at] === NUMBER && tokens.gap[at] !== NEW_LINE;

/** `Trung`, `UBND`, `TTr` */
export const isCapital = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.gap[at] !== NEW_LINE && (tokens.shape[at] as number) >= CAPITALISED;

/** Whether a capitalised word may go on with a name; in a line of capitals a word that ends names does not: `NGHỊ QUYẾT ĐẠI HỘI XIV VÀO CUỘC SỐNG`. */
export const goesOn = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) &&
  !(tokens.shape[at] === CAPITALS && lengthAt(tokens, at) > 1 && STOPS.has(tokens.key[at] as number));

export const isSmall = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && tokens.gap[at] !== NEW_LINE && tokens.shape[at] === SMALL;

export const isTight = (tokens: Tokens, at: number): boolean => at < tokens.count && tokens.gap[at] === TIGHT;

export const lengthAt = (tokens: Tokens, at: number): number =>
  at < tokens.count ? (tokens.end[at] as number) - (tokens.start[at] as number) : 0;

/** Whether a word is written in capitals, or with capitals inside. */
export const isShouted = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && (tokens.shape[at] === CAPITALS || tokens.shape[at] === MIXED);

/** Whether nothing more of the line's sentence stands here: a sign, a line break, the end. */
export const isBreak = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || tokens.gap[at] === NEW_LINE || tokens.shape[at] === SIGN;

/** Whether a token is the first of a sentence. */
export function startsSentence(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.gap[at] === NEW_LINE) return true;
  const sign = signAt(tokens, at - 1);
  return sign === DOT || sign === 0x3f || sign === 0x21;
}

/** The token after a year: `năm 2013`, `2013`; the same token where none stands. */
export function skipYear(tokens: Tokens, at: number, named: number): number {
  const where = wordAt(tokens, at) === named ? at + 1 : at;
  const year = isNumber(tokens, where) && lengthAt(tokens, where) === 4 ? (tokens.key[where] as number) : 0;
  const isSpan = signAt(tokens, where + 1) !== 0 && isTight(tokens, where + 1) && isNumber(tokens, where + 2);
  return year >= 1940 && year <= 2100 && !isSpan ? where + 1 : at;
}

/** Whether a word is a number in Roman digits. */
export const isRoman = (tokens: Tokens, at: number): boolean =>
  isShouted(tokens, at) && tokens.gap[at] !== NEW_LINE && ROMANS.has(tokens.key[at] as number);
