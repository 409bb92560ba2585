import type { Tokens } from '../../../text/tokens.ts';
import { countOf, daysIn, parseDay, weekdayOf } from './calendar.ts';
import { daysText } from './edtf.ts';
import { parseMonth } from './month.ts';
import { nextWord, numberAt, wordAt } from './reader.ts';
import { type Draft, done, edtfOf, type Reference, type When } from './when.ts';
import { W } from './words.ts';
import { parseYear } from './year-phrase.ts';

// ngày đầu tiên của tháng 3 | ngày cuối cùng của năm 2025 | tuần đầu tiên của tháng 9 năm 2017
export function parseFirstOrLast(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  const isFirst = nextWord(tokens, at + 1) === W.dau && nextWord(tokens, at + 2) === W.tien;
  const isLast = nextWord(tokens, at + 1) === W.cuoi && nextWord(tokens, at + 2) === W.cung;
  if (!isFirst && !isLast) return undefined;
  const start = nextWord(tokens, at + 3) === W.cua ? at + 4 : at + 3;
  const unit = nextWord(tokens, start);
  const period =
    unit === W.thang
      ? parseMonth(tokens, start, reference)
      : unit === W.nam
        ? (parseYear(tokens, start, reference) ?? thisYear(tokens, start, reference))
        : undefined;
  const month = period && monthOf(period.when, isFirst);
  if (month === undefined || period === undefined) return undefined;
  const year = month.year || (reference?.year ?? 0);
  const day = isFirst ? 1 : daysIn(year || 2000, month.month);
  const when: When = { unit: 'day', year: month.year, month: month.month, day };
  const isWeek = wordAt(tokens, at) === W.tuan;
  return {
    from: at,
    to: period.to,
    rule: isFirst ? 'first of a period' : 'last of a period',
    when: isWeek ? done(year ? weekOf({ ...when, year }, isFirst) : undefined) : when,
  };
}

// ngày cuối cùng của năm
function thisYear(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  if (!reference || nextWord(tokens, at + 1) !== 0 || numberAt(tokens, at + 1) >= 0) return undefined;
  return { from: at, to: at + 1, rule: 'this year', when: { unit: 'year', year: reference.year } };
}

/** The month that a period begins or ends with; 0 for a year that is not told. */
function monthOf(when: When, isFirst: boolean): { year: number; month: number } | undefined {
  if (when.unit === 'year') return { year: when.year, month: isFirst ? 1 : 12 };
  if (when.unit === 'month' && when.until === undefined) return { year: when.year, month: when.month };
  const day = when.unit === 'done' ? parseDay(`${when.value}-01`) : undefined;
  return day && { year: day.year, month: day.month };
}

/** The first whole week of a month from its first day, or the last one before its last. */
function weekOf(day: Extract<When, { unit: 'day' }>, isFirst: boolean): string | undefined {
  if (edtfOf(day) === undefined) return undefined;
  const count = countOf(day);
  const weekday = weekdayOf(count);
  return daysText(isFirst ? count + ((7 - weekday) % 7) : count - ((weekday + 1) % 7) - 6, 7);
}
