import type { Tokens } from '../../../text/tokens.ts';
import { isDay } from './calendar.ts';
import { dayText, yearText } from './edtf.ts';
import {
  DASH,
  DOT,
  isDash,
  isNewLine,
  isTight,
  lengthAt,
  numberAt,
  SLASH,
  signAt,
  wordAt,
} from './reader.ts';
import { done, type When } from './when.ts';
import { UNITS, W } from './words.ts';

/** A date in digits; `isFull` when it names its year with four of them. */
export type Numeric = {
  readonly when: When;
  readonly to: number;
  readonly isFull: boolean;
  readonly separator: number;
};

const isYear = (tokens: Tokens, at: number): boolean => {
  const number = numberAt(tokens, at);
  return lengthAt(tokens, at) === 4 && number >= 1000 && number <= 2199;
};
/** A leap year, so that 29/2 is a day while its year is not known. */
const ANY_YEAR = 2000;
const isSeparator = (sign: number): boolean => sign === SLASH || sign === DOT || isDash(sign);

/** Reads a date in digits at a number. `loosely`: words before it say that a date comes, so spaces and short years may stand. */
export function readNumeric(tokens: Tokens, at: number, loosely: boolean): Numeric | undefined {
  const first = numberAt(tokens, at);
  const sign = signAt(tokens, at + 1);
  const second = numberAt(tokens, at + 2);
  if (first < 0 || second < 0 || !isSeparator(sign) || isNewLine(tokens, at + 1) || isNewLine(tokens, at + 2))
    return undefined;
  if (sign === DOT && !(isTight(tokens, at + 1) && isTight(tokens, at + 2))) return undefined;
  if (isYear(tokens, at)) return readIso(tokens, at, sign, second);
  if (lengthAt(tokens, at) > 2 || first === 0) return undefined;
  if (!loosely && sign === SLASH && !(isTight(tokens, at + 1) && isTight(tokens, at + 2))) return undefined;
  return (
    readMonthOfYear(tokens, at, first, second, sign) ?? readDayOfMonth(tokens, at, first, second, loosely)
  );
}

// 2024-10-25 | 2024/10/25
function readIso(tokens: Tokens, at: number, sign: number, month: number): Numeric | undefined {
  const day = numberAt(tokens, at + 4);
  const when = { unit: 'day' as const, year: numberAt(tokens, at), month, day };
  if (signAt(tokens, at + 3) !== sign || !isTight(tokens, at + 1) || !isTight(tokens, at + 4) || !isDay(when))
    return undefined;
  return { when, to: at + 5, isFull: true, separator: sign };
}

// 9/2016 | 11-2025 | 08/1962
function readMonthOfYear(
  tokens: Tokens,
  at: number,
  month: number,
  year: number,
  sign: number,
): Numeric | undefined {
  if (!isYear(tokens, at + 2) || month > 12 || year < 1700) return undefined;
  return isEnd(tokens, at + 3)
    ? { when: { unit: 'month', year, month }, to: at + 3, isFull: false, separator: sign }
    : undefined;
}

function readDayOfMonth(
  tokens: Tokens,
  at: number,
  first: number,
  second: number,
  loosely: boolean,
): Numeric | undefined {
  const sign = signAt(tokens, at + 1);
  const after = signAt(tokens, at + 3);
  const third = numberAt(tokens, at + 4);
  const follows = third >= 0 && isSeparator(after) && isTight(tokens, at + 4) && isTight(tokens, at + 3);
  // 1-5/3 | 15 - 18/4/2017
  if (
    isDash(sign) &&
    follows &&
    (!isDash(after) || second > 12) &&
    first < second &&
    third <= 12 &&
    second <= 31
  ) {
    const year = yearAfter(tokens, at + 5, loosely);
    const when = { unit: 'day' as const, year: year?.year ?? 0, month: third, day: first, until: second };
    const to = year?.to ?? at + 5;
    return isDay({ ...when, year: when.year || ANY_YEAR, day: second }) && isEnd(tokens, to)
      ? { when, to, isFull: year !== undefined, separator: after }
      : undefined;
  }
  if (second > 12 || lengthAt(tokens, at + 2) > 2) return undefined;
  const year = yearAfter(tokens, at + 3, loosely);
  const when = { unit: 'day' as const, year: year?.year ?? 0, month: second, day: first };
  if (!isDay({ ...when, year: when.year || ANY_YEAR })) return undefined;
  const to = year?.to ?? at + 3;
  // 25/8/1954-2024
  if (
    year &&
    isDash(signAt(tokens, to)) &&
    isYear(tokens, to + 1) &&
    isEnd(tokens, to + 2) &&
    numberAt(tokens, to + 1) > year.year
  ) {
    const until = { ...when, year: numberAt(tokens, to + 1) };
    return { when: done(`${dayText(when)}/${dayText(until)}`), to: to + 2, isFull: true, separator: sign };
  }
  // 19-5-1890/19-5-2030
  const isTwin = year !== undefined && signAt(tokens, to) === SLASH && isYear(tokens, to + 5);
  return isTwin || isEnd(tokens, to)
    ? { when, to, isFull: year !== undefined && year.year > 999, separator: sign }
    : undefined;
}

function yearAfter(tokens: Tokens, at: number, loosely: boolean): { year: number; to: number } | undefined {
  const sign = signAt(tokens, at);
  if (!isSeparator(sign) || isNewLine(tokens, at) || isNewLine(tokens, at + 1)) return undefined;
  const tight = isTight(tokens, at) && isTight(tokens, at + 1);
  if (isYear(tokens, at + 1) && (tight || (loosely && sign !== DOT)))
    return { year: numberAt(tokens, at + 1), to: at + 2 };
  const short = numberAt(tokens, at + 1);
  const isShort = loosely && tight && sign !== DASH && lengthAt(tokens, at + 1) === 2 && short >= 0;
  return isShort ? { year: short < 50 ? 2000 + short : 1900 + short, to: at + 2 } : undefined;
}

/** Whether a number may end before this token: no `18/2021/NĐ`, `3-5%`, `1.5.2`, `10/3.000`. */
export function isEnd(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || !isTight(tokens, at)) return true;
  const sign = signAt(tokens, at);
  if (sign === 0) return false;
  if (sign === 0x25 || sign === 0x2b || sign === 0xb0) return false;
  const goesOn = at + 1 < tokens.count && isTight(tokens, at + 1);
  if (!goesOn || signAt(tokens, at + 1) !== 0) return true;
  if (sign === SLASH) return false;
  // 2011-năm 2021, but no 18-NQ
  if (isDash(sign))
    return (
      numberAt(tokens, at + 1) >= 0 || UNITS.has(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === W.nay
    );
  if (sign === DOT || sign === 0x2c) return numberAt(tokens, at + 1) < 0;
  return true;
}

// 2020-2025 | 2020 – 2025 | 2020/2025
export function readYears(tokens: Tokens, at: number): { when: When; to: number } | undefined {
  const sign = signAt(tokens, at + 1);
  if (!isYear(tokens, at) || isNewLine(tokens, at + 1) || isNewLine(tokens, at + 2)) return undefined;
  if (!isDash(sign) && sign !== SLASH) return undefined;
  if (sign === SLASH && !isTight(tokens, at + 2)) return undefined;
  const first = numberAt(tokens, at);
  let second = numberAt(tokens, at + 2);
  // 2020-21
  if (lengthAt(tokens, at + 2) === 2 && isTight(tokens, at + 2) && second === (first % 100) + 1)
    second = first + 1;
  else if (!isYear(tokens, at + 2)) return undefined;
  if (second <= first || second - first > 300 || !isEnd(tokens, at + 3)) return undefined;
  return { when: done(`${yearText(first)}/${yearText(second)}`), to: at + 3 };
}
