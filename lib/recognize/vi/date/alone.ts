import { SIGN, type Tokens } from '../../../text/tokens.ts';
import { dayOf, monthsOn, weekdayOf } from './calendar.ts';
import { daysText, dayText, monthText, yearText } from './edtf.ts';
import { skipPartOfDay } from './near-day.ts';
import { readNumeric } from './numeric.ts';
import { nextWord, readSmall, SLASH, wordAt } from './reader.ts';
import { readWeekday } from './weekday.ts';
import { type Draft, done, type Reference } from './when.ts';
import { keys, UNITS, W } from './words.ts';

/** A text of more tokens is no mere date. */
const MOST = 12;

/**
 * Reads a text that is nothing but a date, as one types it into a search box: there a weekday is the next one, a day without a
 * year is this year's, and what would be too vague in a sentence may stand.
 */
export function readAlone(tokens: Tokens, reference: Reference | undefined): Draft | undefined {
  if (tokens.count > MOST || tokens.count === 0 || !reference) return undefined;
  const read = weekday(tokens, reference) ?? digits(tokens, reference) ?? stretch(tokens, reference);
  return read && isAll(tokens, read.to) ? read : undefined;
}

/** Gives the article's own year to a date that is all of a short text and has none. */
export function inOwnYear(
  tokens: Tokens,
  drafts: readonly Draft[],
  reference: Reference | undefined,
): readonly Draft[] {
  const [only] = drafts;
  if (!only || drafts.length > 1 || tokens.count > MOST || !reference) return drafts;
  const { when } = only;
  if (only.from > 0 || !isAll(tokens, only.to) || when.unit === 'done' || when.unit === 'year') return drafts;
  if (when.year !== 0 || (when.unit === 'day' && when.month === 0)) return drafts;
  return [{ ...only, when: { ...when, year: reference.year } }];
}

/** Whether only signs stand from a token on. */
function isAll(tokens: Tokens, to: number): boolean {
  for (let at = to; at < tokens.count; at++) if (tokens.shape[at] !== SIGN) return false;
  return true;
}

// thứ 2 | sáng chủ nhật
function weekday(tokens: Tokens, reference: Reference): Draft | undefined {
  const read = readWeekday(tokens, skipPartOfDay(tokens, 0));
  if (!read) return undefined;
  const by = (read.day - weekdayOf(reference.count) + 7) % 7;
  return { from: 0, to: read.to, rule: 'weekday alone', when: done(dayText(dayOf(reference.count + by))) };
}

// 7/3 | 3/3/17
function digits(tokens: Tokens, reference: Reference): Draft | undefined {
  const read = readNumeric(tokens, 0, true);
  if (read?.when.unit !== 'day' || read.separator !== SLASH || read.when.until !== undefined)
    return undefined;
  const when = { ...read.when, year: read.when.year || reference.year };
  return { from: 0, to: read.to, rule: 'digits alone', when };
}

const AHEAD = keys('tới tiếp');
const BACK = keys('qua vừa');

// 3 ngày tới | 2 tháng vừa qua | 3 năm tiếp theo
function stretch(tokens: Tokens, reference: Reference): Draft | undefined {
  const count = readSmall(tokens, 0);
  const unit = count && UNITS.get(nextWord(tokens, count.to));
  if (!count || !unit || unit === 'quarter') return undefined;
  const word = nextWord(tokens, count.to + 1);
  if (!AHEAD.has(word) && !BACK.has(word)) return undefined;
  const hasTwo = word === W.tiep || word === W.vua;
  if (hasTwo && wordAt(tokens, count.to + 2) === 0) return undefined;
  const many = count.value;
  const first = AHEAD.has(word) ? 1 : -many;
  const when = done(span(unit, first, many, reference));
  return { from: 0, to: count.to + (hasTwo ? 3 : 2), rule: 'stretch alone', when };
}

function span(unit: 'day' | 'week' | 'month' | 'year', first: number, many: number, now: Reference): string {
  if (unit === 'day') return joined(now.count + first, many);
  if (unit === 'week') return joined(now.count - weekdayOf(now.count) + 7 * first, 7 * many);
  const text = (by: number): string =>
    unit === 'year' ? yearText(now.year + by) : monthText(...monthsOn(now.year, now.month, by));
  return many === 1 ? text(first) : `${text(first)}/${text(first + many - 1)}`;
}

const joined = (count: number, days: number): string =>
  days === 1 ? dayText(dayOf(count)) : daysText(count, days);
