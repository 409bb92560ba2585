import type { Tokens } from '../../../text/tokens.ts';
import { isLunar, readMonth } from './month.ts';
import { isEnd, readNumeric } from './numeric.ts';
import {
  CLOSE,
  COMMA,
  isDash,
  isNewLine,
  nextWord,
  numberAt,
  OPEN,
  readSmall,
  signAt,
  wordAt,
} from './reader.ts';
import { type DayRead, done, type Reference, type When } from './when.ts';
import { keys, OPENING, W } from './words.ts';
import { readYearAfter } from './year.ts';

/** Before a bare day: `mỗi ngày 2 viên`, `một ngày 8 giờ`. */
const EACH = keys('mỗi một mấy từng hai ba số');
const NO_DAY = keys('giờ lần tiếng bữa đêm viên ca công nghìn ngàn triệu tỷ người tết');

/** Reads the day at `ngày`, `hôm`, `mùng`: `ngày 8/12`, `ngày 8 tháng 12 năm 2020`, `mồng 2/9`, `ngày 9`, `hôm 16-4`. */
export function readNamedDay(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): DayRead | undefined {
  const word = wordAt(tokens, at);
  let to = at;
  if (word === W.ngay || word === W.hom) to++;
  if (word === W.ngay && nextWord(tokens, to) === W.hom) to++;
  if (OPENING.has(to === at ? word : nextWord(tokens, to))) to++;
  if (to === at || isNewLine(tokens, to)) return undefined;
  const isFirst = OPENING.has(wordAt(tokens, to - 1));
  const numeric = readNumeric(tokens, to, true);
  if (numeric) {
    const { when } = numeric;
    if (isLunar(tokens, numeric.to)) return { when: done(undefined), to: numeric.to + 2, rule: 'lunar day' };
    if (when.unit === 'month') return undefined;
    const year =
      when.unit === 'day' && when.year === 0 ? readYearAfter(tokens, numeric.to, reference) : undefined;
    return year && when.unit === 'day' && signAt(tokens, numeric.to) === 0
      ? { when: { ...when, year: year.year }, to: year.to, rule: 'named day' }
      : { when, to: numeric.to, rule: 'named day' };
  }
  if (wordAt(tokens, to - 1) === keyRam && wordAt(tokens, to) === W.thang) {
    const month = readMonth(tokens, to, reference);
    return month && { when: done(undefined), to: month.to, rule: 'lunar day' };
  }
  const day = readSmall(tokens, to);
  if (!day || day.value > 31) return undefined;
  return readDayInWords(
    tokens,
    at,
    day.value,
    day.to,
    reference,
    isFirst || numberAt(tokens, to) < 0,
    isFirst,
  );
}
const keyRam = W.ran;

function readDayInWords(
  tokens: Tokens,
  at: number,
  day: number,
  to: number,
  reference: Reference | undefined,
  isSpelled: boolean,
  isFirst: boolean,
): DayRead | undefined {
  // ngày 8 - 13 tháng 3
  const until = isDash(signAt(tokens, to)) ? numberAt(tokens, to + 1) : -1;
  const hasUntil = until > day && until <= 31 && nextWord(tokens, to + 2) === W.thang;
  const end = hasUntil ? to + 2 : to;
  if (
    nextWord(tokens, end) === W.thang ||
    (signAt(tokens, end) === COMMA && nextWord(tokens, end + 1) === W.thang)
  ) {
    const month = readMonth(tokens, signAt(tokens, end) === COMMA ? end + 1 : end, reference);
    if (month)
      return {
        when: inMonth(month.when, day, hasUntil ? until : undefined),
        to: month.to,
        rule: 'day of a month in words',
      };
  }
  if (nextWord(tokens, to) === W.tet) return { when: done(undefined), to: to + 1, rule: 'lunar day' };
  if (!isEnd(tokens, to) || (isSpelled && !isFirst)) return undefined;
  if (EACH.has(wordAt(tokens, at - 1)) && !isListed(tokens, to)) return undefined;
  if (nextWord(tokens, to) === W.thang && numberAt(tokens, to + 1) > 12) return undefined;
  if (NO_DAY.has(nextWord(tokens, to)) || signAt(tokens, to) === 0x25) return undefined;
  if (isFirst && wordAt(tokens, at) !== W.ngay && isSpelled && numberAt(tokens, to - 1) < 0) return undefined;
  const bareUntil =
    isDash(signAt(tokens, to)) && numberAt(tokens, to + 1) > day && numberAt(tokens, to + 1) <= 31;
  if (bareUntil && isEnd(tokens, to + 2)) {
    return {
      when: { unit: 'day', year: 0, month: 0, day, until: numberAt(tokens, to + 1) },
      to: to + 2,
      rule: 'bare day',
    };
  }
  return { when: { unit: 'day', year: 0, month: 0, day }, to, rule: 'bare day' };
}

/** `hai ngày 9 [và 10/4]` */
function isListed(tokens: Tokens, at: number): boolean {
  const isJoined =
    nextWord(tokens, at) === W.va || nextWord(tokens, at) === W.den || signAt(tokens, at) === COMMA;
  return isJoined && readNumeric(tokens, at + 1, true)?.when.unit === 'day';
}

function inMonth(month: When, day: number, until: number | undefined): When {
  const range = until === undefined ? {} : { until };
  if (month.unit === 'month') return { unit: 'day', year: month.year, month: month.month, day, ...range };
  const told = month.unit === 'done' ? /^(\d{4})-(\d{2})$/.exec(month.value ?? '') : null;
  return told
    ? { unit: 'day', year: Number(told[1]), month: Number(told[2]), day, ...range }
    : done(undefined);
}

/** Reads a date that says again which day was meant: `hôm nay (14/8)`, `Thứ bảy, 23/01/2021`, `sáng nay, ngày 19/4`. */
export function readSameDay(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): DayRead | undefined {
  if (isNewLine(tokens, at)) return undefined;
  const sign = signAt(tokens, at);
  const isOpen = sign === OPEN;
  const start = isOpen || sign === COMMA || isDash(sign) ? at + 1 : at;
  if (isNewLine(tokens, start)) return undefined;
  const word = nextWord(tokens, start);
  const isNamed = word === W.ngay || OPENING.has(word);
  const named = isNamed ? readNamedDay(tokens, start, reference) : undefined;
  const numeric = named ?? readNumeric(tokens, start, true);
  if (!numeric || numeric.when.unit === 'month' || (numeric.when.unit === 'day' && numeric.when.month === 0))
    return undefined;
  if (isOpen && signAt(tokens, numeric.to) !== CLOSE) return undefined;
  return { when: numeric.when, to: isOpen ? numeric.to + 1 : numeric.to, rule: 'day told twice' };
}
