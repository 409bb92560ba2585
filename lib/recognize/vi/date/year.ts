import type { Tokens } from '../../../text/tokens.ts';
import { isEnd, readYears } from './numeric.ts';
import {
  COMMA,
  DOT,
  isDash,
  isNewLine,
  isTight,
  lengthAt,
  nextWord,
  numberAt,
  SLASH,
  signAt,
} from './reader.ts';
import type { Reference, When } from './when.ts';
import { keys, W } from './words.ts';

/** A year told after a day, month or quarter, and the token after it; 0 where the article's own day is needed but not known. */
export type YearRead = { readonly year: number; readonly to: number };

/** Reads `năm 2020` | `năm nay` | `/2020` | `-2020` | `, 2020` | `2020` after a day, month or quarter. */
export function readYearAfter(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): YearRead | undefined {
  if (isNewLine(tokens, at)) return undefined;
  const own = readNamedYear(tokens, at, reference);
  if (own) return own;
  const sign = signAt(tokens, at);
  if (sign === COMMA) {
    const named = readNamedYear(tokens, at + 1, undefined);
    if (named && named.year > 0) return named;
  }
  const isJoined =
    sign === SLASH || isDash(sign) || (sign === DOT && isTight(tokens, at + 1)) || sign === COMMA;
  const where = isJoined ? at + 1 : at;
  const isWhole = lengthAt(tokens, where) === 4 && !isNewLine(tokens, where) && isEnd(tokens, where + 1);
  const year = isWhole ? numberAt(tokens, where) : -1;
  return year >= 1700 && year <= 2199 && !readYears(tokens, where) ? { year, to: where + 1 } : undefined;
}

/** Reads `năm 2020`, `năm nay`, `năm ngoái`, `năm trước`, `năm tới`, `năm sau`, `năm kia`. */
export function readNamedYear(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): YearRead | undefined {
  const start = nextWord(tokens, at) === W.cua ? at + 1 : at;
  return nextWord(tokens, start) === W.nam ? readYearAt(tokens, start, reference) : undefined;
}

/** The same at `năm`, which may begin a line. */
export function readYearAt(
  tokens: Tokens,
  start: number,
  reference: Reference | undefined,
): YearRead | undefined {
  const number = numberAt(tokens, start + 1);
  if (number >= 0) {
    const isYear =
      lengthAt(tokens, start + 1) >= 3 && number >= 100 && number <= 2199 && !isNewLine(tokens, start + 1);
    return isYear && isEnd(tokens, start + 2) ? { year: number, to: start + 2 } : undefined;
  }
  const read = readTurn(tokens, start + 1);
  return read && { year: reference ? reference.year + read.by : 0, to: read.to };
}

const THIS = keys('nay này');
const LAST = keys('ngoái trước');
const NEXT = keys('tới sau');

/** How many units on from the present one, and the token after: `nay` 0 | `trước nữa` -2 | `ngoái`, `vừa qua` -1 | `tới`, `sắp tới` 1 | `kia` -2. */
export function readTurn(
  tokens: Tokens,
  at: number,
): { readonly by: number; readonly to: number } | undefined {
  const word = nextWord(tokens, at);
  if (word === 0) return undefined;
  const next = nextWord(tokens, at + 1);
  if (THIS.has(word)) return { by: 0, to: at + 1 };
  if (word === W.hien && next === W.tai) return { by: 0, to: at + 2 };
  // tuần trước nữa
  if (next === W.nua && (word === W.truoc || NEXT.has(word)))
    return { by: word === W.truoc ? -2 : 2, to: at + 2 };
  if (word === W.truoc && (next === W.do || next === W.khi)) return undefined;
  if (word === W.sau && (next === W.do || next === W.khi || next === W.nay)) return undefined;
  if (LAST.has(word)) return { by: -1, to: at + 1 };
  if (word === W.vua && (next === W.qua || next === W.roi)) return { by: -1, to: at + 2 };
  if (word === W.qua || word === W.roi) return { by: -1, to: at + 1 };
  if (NEXT.has(word)) return { by: 1, to: at + (word === W.toi && next === W.day ? 2 : 1) };
  if (word === W.sap && next === W.toi) return { by: 1, to: at + 2 };
  if ((word === W.tiep && next === W.theo) || (word === W.ke && next === W.tiep))
    return { by: 1, to: at + 2 };
  if (word === W.tiep && next === 0) return { by: 1, to: at + 1 };
  if (word === W.kia) return { by: -2, to: at + 1 };
  return undefined;
}

export const year = (number: number): When => ({ unit: 'year', year: number });
