import type { Tokens } from '../../../text/tokens.ts';
import { dayOf, weekdayOf } from './calendar.ts';
import { daysText, dayText } from './edtf.ts';
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
import { done, type Reference, type When } from './when.ts';
import { EDGES, keys, PARTS_OF_DAY, W, WEEKDAYS } from './words.ts';
import { readTurn, readYearAfter } from './year.ts';

export type DayRead = { readonly when: When; readonly to: number; readonly rule: string };

/** The day so many days from the article's own. */
export const dayOn = (reference: Reference | undefined, by: number): When =>
  done(reference && dayText(dayOf(reference.count + by)));

/** Skips `sáng`, `rạng sáng`, `buổi chiều`, `đầu giờ chiều`, `sáng và chiều`; gives back the token it was given where none stands. */
export function skipPartOfDay(tokens: Tokens, at: number): number {
  let to = at;
  const word = wordAt(tokens, to);
  if (word === W.buoi || word === W.rang || word === W.nửa) to++;
  else if (EDGES.has(word) && nextWord(tokens, to + 1) === W.gio) to += 2;
  else if (EDGES.has(word) && nextWord(tokens, to + 1) === W.buoi) to += 2;
  else if (EDGES.has(word)) to++;
  const first = to;
  while (PARTS_OF_DAY.has(to === at ? wordAt(tokens, to) : nextWord(tokens, to))) to++;
  if (to === first) return at;
  const joins = nextWord(tokens, to) === W.va || signAt(tokens, to) === COMMA || isDash(signAt(tokens, to));
  if (joins && PARTS_OF_DAY.has(nextWord(tokens, to + 1))) to += 2;
  else if (EARLY.has(nextWord(tokens, to))) to++;
  return to;
}
/** `sáng sớm`, `tối muộn` */
const EARLY = keys('sớm muộn');

/** Reads a day told from the article's own: `hôm nay`, `hôm qua`, `ngày mai`, `ngày kia`; after a part of the day `nay`, `qua`, `mai`. */
export function readNearDay(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
  afterPart: boolean,
): DayRead | undefined {
  let to = at;
  const first = to === at && !afterPart ? wordAt(tokens, to) : nextWord(tokens, to);
  if (first === W.ngay && nextWord(tokens, to + 1) === W.hom) to++;
  const unit = to === at ? first : wordAt(tokens, to);
  const isNamed = unit === W.hom || unit === W.ngay || unit === W.bua;
  if (isNamed) to++;
  else if (!afterPart) return undefined;
  const by = nearDay(nextWord(tokens, to), unit, isNamed);
  if (by === undefined) return undefined;
  if (!isNamed && by === -1 && PASSED.has(nextWord(tokens, to + 1))) return undefined;
  return { when: dayOn(reference, by), to: to + 1, rule: 'near day' };
}
/** `tối qua đó`, `chiều qua lại`: a way, not a day. */
const PASSED = keys('đó đây lại đời đường cầu khỏi mặt');

function nearDay(word: number, unit: number, isNamed: boolean): number | undefined {
  if (word === W.nay) return unit === W.ngay ? undefined : 0;
  if (word === W.qua) return unit === W.ngay ? undefined : -1;
  if (word === W.mai) return 1;
  if (word === W.kia) return unit === W.hom ? -2 : 2;
  if (word === W.kiaf) return unit === W.hom ? -3 : 3;
  if (word === W.mot && isNamed) return 2;
  return undefined;
}

/** Before a bare day: `mỗi ngày 2 viên`, `một ngày 8 giờ`. */
const EACH = keys('mỗi một mấy từng hai ba số');
const NO_DAY = keys('giờ lần tiếng bữa đêm viên ca công nghìn ngàn triệu tỷ người tết');
const OPENING = keys('mùng mồng rằm');

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
  if (!isEnd(tokens, to) || (isSpelled && !isFirst) || EACH.has(wordAt(tokens, at - 1))) return undefined;
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

function inMonth(month: When, day: number, until: number | undefined): When {
  const range = until === undefined ? {} : { until };
  if (month.unit === 'month') return { unit: 'day', year: month.year, month: month.month, day, ...range };
  const told = month.unit === 'done' ? /^(\d{4})-(\d{2})$/.exec(month.value ?? '') : null;
  return told
    ? { unit: 'day', year: Number(told[1]), month: Number(told[2]), day, ...range }
    : done(undefined);
}

/** Reads `thứ bảy`, `chủ nhật`, `thứ 2`: 0 for Monday. */
export function readWeekday(
  tokens: Tokens,
  at: number,
): { readonly day: number; readonly to: number; readonly isSure: boolean } | undefined {
  const word = wordAt(tokens, at);
  if ((word === W.chu || word === W.chua) && nextWord(tokens, at + 1) === W.nhat) {
    return { day: 6, to: at + 2, isSure: tokens.shape[at + 1] !== 2 || tokens.shape[at] === 2 };
  }
  if (word !== W.thu || isNewLine(tokens, at + 1)) return undefined;
  const number = numberAt(tokens, at + 1);
  if (number >= 0) {
    return number >= 2 && number <= 7 && isEnd(tokens, at + 2)
      ? { day: number - 2, to: at + 2, isSure: false }
      : undefined;
  }
  const day = WEEKDAYS.get(wordAt(tokens, at + 1));
  return day === undefined ? undefined : { day, to: at + 2, isSure: (tokens.shape[at + 1] as number) > 2 };
}

/** Reads the week a weekday belongs to, from the article's own: `tuần sau`, `tới`, `này`, `vừa qua`. */
export function readWeekOf(
  tokens: Tokens,
  at: number,
  weekday: number,
  reference: Reference | undefined,
): DayRead | undefined {
  const start = nextWord(tokens, at) === W.trong || nextWord(tokens, at) === W.cua ? at + 1 : at;
  const isWeek = nextWord(tokens, start) === W.tuan;
  const turn = readTurn(tokens, isWeek ? start + 1 : start);
  if (!turn || (!isWeek && start !== at)) return undefined;
  if (!isWeek && nextWord(tokens, start) === W.nay) return undefined;
  if (!reference) return { when: done(undefined), to: turn.to, rule: 'weekday' };
  const own = weekdayOf(reference.count);
  if (isWeek || turn.by === 0)
    return { when: dayOn(reference, weekday - own + 7 * turn.by), to: turn.to, rule: 'weekday' };
  const ahead = ((weekday - own + 6) % 7) + 1;
  return {
    when: dayOn(reference, turn.by > 0 ? ahead : ((weekday - own + 7) % 7 || 7) - 7),
    to: turn.to,
    rule: 'weekday',
  };
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
  const named = nextWord(tokens, start) === W.ngay ? readNamedDay(tokens, start, reference) : undefined;
  const numeric = named ?? readNumeric(tokens, start, true);
  if (!numeric || numeric.when.unit === 'month' || (numeric.when.unit === 'day' && numeric.when.month === 0))
    return undefined;
  if (isOpen && signAt(tokens, numeric.to) !== CLOSE) return undefined;
  return { when: numeric.when, to: isOpen ? numeric.to + 1 : numeric.to, rule: 'day told twice' };
}

/** Saturday and Sunday of the week so many weeks on. */
export const weekendOn = (reference: Reference | undefined, by: number): When =>
  done(reference && daysText(reference.count - weekdayOf(reference.count) + 7 * by + 5, 2));
