import { NEW_LINE, NUMBER, SIGN, TIGHT, type Tokens } from '../../../text/tokens.ts';
import { DIGITS, TEN, TENS, W } from './words.ts';

const YEAR = W.nam;

export const SLASH = 0x2f;
export const DOT = 0x2e;
export const DASH = 0x2d;
const LONG_DASH = 0x2013;
export const COMMA = 0x2c;
export const OPEN = 0x28;
export const CLOSE = 0x29;

/** The key of the word at a token; 0 where a number, a sign or the text's end stands. */
export const wordAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count && (tokens.shape[at] as number) > NUMBER ? (tokens.key[at] as number) : 0;

/** The same for a word that goes on in the line of the one before it. */
export const nextWord = (tokens: Tokens, at: number): number =>
  isNewLine(tokens, at) ? 0 : wordAt(tokens, at);

/** The char code of the sign at a token; 0 for anything else. */
export const signAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count && tokens.shape[at] === SIGN ? (tokens.key[at] as number) : 0;

/** The number of at most four digits at a token; -1 for anything else. */
export const numberAt = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.count && tokens.shape[at] === NUMBER && lengthAt(tokens, at) <= 4
    ? (tokens.key[at] as number)
    : -1;

/** How many UTF-16 units a token has; 0 past the end. */
export const lengthAt = (tokens: Tokens, at: number): number =>
  at < tokens.count ? (tokens.end[at] as number) - (tokens.start[at] as number) : 0;

export const isTight = (tokens: Tokens, at: number): boolean => at < tokens.count && tokens.gap[at] === TIGHT;
export const isNewLine = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || tokens.gap[at] === NEW_LINE;
export const isDash = (sign: number): boolean => sign === DASH || sign === LONG_DASH || sign === 0x2014;

/** A number read off a text, and the token after it. */
export type Read = { readonly value: number; readonly to: number };

/** Reads 1–99 in digits or words: `8`, `08`, `mười hai`, `hai mươi mốt`. */
export function readSmall(tokens: Tokens, at: number): Read | undefined {
  const number = numberAt(tokens, at);
  if (number >= 0) return number > 0 && lengthAt(tokens, at) <= 2 ? { value: number, to: at + 1 } : undefined;
  const first = wordAt(tokens, at);
  if (first === 0) return undefined;
  const unit = onesAt(tokens, at + 1);
  if (first === TEN) return unit !== undefined ? { value: 10 + unit, to: at + 2 } : { value: 10, to: at + 1 };
  const value = DIGITS.get(first);
  if (value === undefined) return undefined;
  if (nextWord(tokens, at + 1) !== TENS && nextWord(tokens, at + 1) !== TEN) return { value, to: at + 1 };
  const ones = onesAt(tokens, at + 2);
  return ones !== undefined ? { value: value * 10 + ones, to: at + 3 } : { value: value * 10, to: at + 2 };
}

/** The digit after `mười`, `mươi`: there five is `lăm`, and `năm` a year. */
function onesAt(tokens: Tokens, at: number): number | undefined {
  const word = nextWord(tokens, at);
  return word === YEAR ? undefined : DIGITS.get(word);
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** Reads `I` … `XXXIX`; undefined for other words. */
export function readRoman(tokens: Tokens, at: number): Read | undefined {
  if (wordAt(tokens, at) === 0 || lengthAt(tokens, at) > 6) return undefined;
  const letters = tokens.text.slice(tokens.start[at], tokens.end[at]);
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const digit = ROMAN.get(letters.charAt(i));
    if (digit === undefined) return undefined;
    value += digit < (ROMAN.get(letters.charAt(i + 1)) ?? 0) ? -digit : digit;
  }
  return { value, to: at + 1 };
}
