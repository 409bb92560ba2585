import type { Tokens } from '../../../text/tokens.ts';
import { parseDistance } from './distance.ts';
import { isFraction, isLed, wordBefore } from './led.ts';
import { parseMonthsOfYear, readMonth } from './month.ts';
import { isEnd, readNumeric, readYears } from './numeric.ts';
import {
  CLOSE,
  COMMA,
  DOT,
  isDash,
  isNewLine,
  isTight,
  lengthAt,
  nextWord,
  numberAt,
  OPEN,
  SLASH,
  signAt,
  wordAt,
} from './reader.ts';
import type { Draft, Reference, When } from './when.ts';
import { COUNTED, keys, W } from './words.ts';
import { readNamedYear, year } from './year.ts';

const YEAR_LEADS = keys('đến từ sau sinh sn khoảng hết tới trước vào nhìn trong');

/** Reads a date at a number that no word of the calendar stands before. `after` is the token where the last date ended; `style` see `styleOf`. */
export function parseBare(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
  after: number,
  style: () => number,
): Draft | undefined {
  if (!mayStart(tokens, at, after)) return undefined;
  const length = lengthAt(tokens, at);
  if (length > 4) return undefined;
  if (length <= 2) {
    const counted = parseMonthsOfYear(tokens, at, reference) ?? parseDistance(tokens, at, reference);
    if (counted) return counted;
    if (nextWord(tokens, at + 1) === W.thang) return inWords(tokens, at, reference);
  }
  const years = readYears(tokens, at);
  if (years && !isWrongYears(tokens, at, years.to))
    return { from: at, to: years.to, rule: 'years', when: years.when };
  const numeric = readNumeric(tokens, at, false);
  if (numeric) {
    const isRange = numeric.when.unit === 'day' && numeric.when.until !== undefined;
    const own =
      numeric.when.unit === 'day' && numeric.when.year === 0 && readNamedYear(tokens, numeric.to, reference);
    if (own) return { from: at, to: own.to, rule: 'digits', when: { ...numeric.when, year: own.year } };
    const isTold =
      numeric.isFull || (isLed(tokens, at, numeric, style) && !isFraction(tokens, at, numeric.to));
    const isFromTo =
      numeric.separator === DOT && wordBefore(tokens, at) === W.tu && isOver(tokens, numeric.to);
    const isSlashed = numeric.separator === SLASH && isWideRange(numeric.when, tokens, numeric.to);
    return isTold || (isRange && (isSlashed || isFromTo))
      ? { from: at, to: numeric.to, rule: 'digits', when: numeric.when }
      : undefined;
  }
  if (length <= 2) return startOfSpan(tokens, at);
  return bareYear(tokens, at);
}

/** No number in a symbol, a price, a telephone number or a version. */
function mayStart(tokens: Tokens, at: number, after: number): boolean {
  if (at === 0 || at === after) return true;
  const before = wordAt(tokens, at - 1);
  if (!isTight(tokens, at)) {
    const sign = signAt(tokens, at - 1);
    return (
      before !== W.so &&
      sign !== SLASH &&
      !(isDash(sign) && numberAt(tokens, at - 2) >= 0 && after !== at - 1)
    );
  }
  const sign = signAt(tokens, at - 1);
  if (sign === 0) return false;
  if (sign === SLASH || sign === DOT || sign === COMMA || isDash(sign) || sign === 0x3a) {
    return isDash(sign)
      ? after === at - 1 || !isTight(tokens, at - 1)
      : (sign === SLASH && after === at - 1) || (sign !== SLASH && numberAt(tokens, at - 2) < 0);
  }
  return (
    sign === OPEN || sign === 0x22 || sign === 0x201c || sign === 0x5b || sign === 0x2a || sign === CLOSE
  );
}

/** A span of more years is a telephone number, unless in brackets: `1900-2030`, but `(1789 - 2025)`. */
const LONGEST = 120;

function isWrongYears(tokens: Tokens, at: number, to: number): boolean {
  return (
    (signAt(tokens, at - 1) !== OPEN && numberAt(tokens, at + 2) - numberAt(tokens, at) > LONGEST) ||
    COUNTED.has(nextWord(tokens, to)) ||
    (signAt(tokens, at + 1) === SLASH && signAt(tokens, to) === SLASH)
  );
}

/** Whether a sign ends the words here: `từ 7 - 8.5, đoàn`. */
const isOver = (tokens: Tokens, at: number): boolean =>
  signAt(tokens, at) === COMMA || signAt(tokens, at) === DOT || signAt(tokens, at) === CLOSE;

/** A span of days may stand without a word of the calendar: `(1-5/3)`, `15-18/4`. */
const isWideRange = (when: When, tokens: Tokens, to: number): boolean =>
  when.unit === 'day' && (when.until ?? 0) > 5 && !COUNTED.has(nextWord(tokens, to));

// 2 tháng 9 năm 1945
function inWords(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const day = numberAt(tokens, at);
  if (day < 1 || day > 31 || numberAt(tokens, at + 2) < 0) return undefined;
  const month = readMonth(tokens, at + 1, reference);
  if (month?.when.unit !== 'month' || month.when.until !== undefined) return undefined;
  const when = { unit: 'day' as const, year: month.when.year, month: month.when.month, day };
  return { from: at, to: month.to, rule: 'day of a month in words', when };
}

// từ [1] đến 5/3
function startOfSpan(tokens: Tokens, at: number): Draft | undefined {
  const joiner = nextWord(tokens, at + 1);
  if (wordAt(tokens, at - 1) !== W.tu || (joiner !== W.den && joiner !== W.toi) || isNewLine(tokens, at + 2))
    return undefined;
  const end = readNumeric(tokens, at + 2, true);
  const day = numberAt(tokens, at);
  if (end?.when.unit !== 'day' || day < 1 || day > 31 || COUNTED.has(nextWord(tokens, end.to)))
    return undefined;
  return { from: at, to: at + 1, rule: 'day', when: { unit: 'day', year: 0, month: 0, day } };
}

// tầm nhìn đến 2045 | (1971) | (SN 1971)
function bareYear(tokens: Tokens, at: number): Draft | undefined {
  const number = numberAt(tokens, at);
  if (lengthAt(tokens, at) !== 4 || number < 1900 || number > 2100 || !isEnd(tokens, at + 1))
    return undefined;
  const before = wordBefore(tokens, at);
  const next = nextWord(tokens, at + 1);
  if (COUNTED.has(next) || signAt(tokens, at + 1) === 0x25) return undefined;
  const isOpen =
    signAt(tokens, at - 1) === OPEN && (signAt(tokens, at + 1) === CLOSE || signAt(tokens, at + 1) === COMMA);
  if (!isOpen && !YEAR_LEADS.has(before)) return undefined;
  return { from: at, to: at + 1, rule: 'bare year', when: year(number) };
}
