import { SMALL, type Tokens } from '../../../text/tokens.ts';
import { looksAhead } from './ahead.ts';
import { weekdayOf } from './calendar.ts';
import { readNamedDay, readSameDay } from './day.ts';
import { readNearDay, skipPartOfDay } from './near-day.ts';
import { readNumeric } from './numeric.ts';
import { isNewLine, nextWord, numberAt, signAt, wordAt } from './reader.ts';
import { readWeekday, readWeekOf } from './weekday.ts';
import { type Draft, dayOn, type Reference } from './when.ts';
import { keys, W } from './words.ts';
import { readYearAfter } from './year.ts';

/** Reads a day with all its own words, at the first of them: `sáng thứ bảy, 23/01/2021`, `hôm nay (14/8)`, `rạng sáng ngày 8/12`. */
export function parseDayPhrase(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  const start = skipPartOfDay(tokens, at);
  const hasPart = start > at;
  if (hasPart && isNewLine(tokens, start)) return undefined;
  const near = readNearDay(tokens, start, reference, hasPart);
  if (near) {
    const again = readSameDay(tokens, near.to, reference);
    return { from: at, to: again?.to ?? near.to, rule: near.rule, when: again?.when ?? near.when };
  }
  const weekday = parseWeekday(tokens, at, start, reference);
  if (weekday) return weekday;
  const named = readNamedDay(tokens, start, reference);
  if (named && !(named.rule === 'bare day' && wordAt(tokens, start) === W.hom)) return { from: at, ...named };
  if (!hasPart) return undefined;
  const numeric = readNumeric(tokens, start, true);
  if (!numeric && isFirstOfTwo(tokens, start)) {
    const when = { unit: 'day' as const, year: 0, month: 0, day: numberAt(tokens, start) };
    return { from: at, to: start + 1, rule: 'part of a day', when };
  }
  if (!numeric || numeric.when.unit === 'month') return undefined;
  if (numeric.when.unit === 'day' && numeric.when.year === 0 && signAt(tokens, numeric.to) === 0) {
    const year = readYearAfter(tokens, numeric.to, reference);
    if (year)
      return { from: at, to: year.to, rule: 'part of a day', when: { ...numeric.when, year: year.year } };
  }
  return { from: at, to: numeric.to, rule: 'part of a day', when: numeric.when };
}

/** `tối [12] và 13/10` */
function isFirstOfTwo(tokens: Tokens, at: number): boolean {
  const day = numberAt(tokens, at);
  if (day < 1 || day > 31 || nextWord(tokens, at + 1) !== W.va) return false;
  return readNumeric(tokens, at + 2, true)?.when.unit === 'day';
}

/** After these `thứ ba` counts things. */
const COUNTED_BEFORE = keys(
  'lần kỳ bên người đại cấp hạng vị năm tuần tháng nhiệm phiên bài xếp đứng nước loại nhóm tập mặt khoản điểm vấn việc họp giới chiến',
);
const WHEN_BEFORE = keys('vào hôm từ đến tới cả');

// thứ bảy, 23/01/2021 | sáng thứ hai | hôm thứ Ba | thứ 2 tuần sau | chủ nhật tới
function parseWeekday(
  tokens: Tokens,
  from: number,
  start: number,
  reference: Reference | undefined,
): Draft | undefined {
  const isNamed = wordAt(tokens, start) === W.hom || wordAt(tokens, start) === W.ngay;
  const at = isNamed ? start + 1 : start;
  if (isNamed && isNewLine(tokens, at)) return undefined;
  const weekday = readWeekday(tokens, at);
  if (!weekday) return undefined;
  if (from === at && COUNTED_BEFORE.has(nextWord(tokens, at) === 0 ? 0 : wordAt(tokens, at - 1)))
    return undefined;
  const again = readSameDay(tokens, weekday.to, reference);
  if (again) return { from, to: again.to, rule: 'weekday and day', when: again.when };
  const week = readWeekOf(tokens, weekday.to, weekday.day, reference);
  if (week) return sameDayAfter(tokens, from, week, reference);
  const hasPart = start > from;
  const isHom = isNamed && wordAt(tokens, start) === W.hom;
  const before = wordAt(tokens, from - 1);
  const isSure = hasPart || isHom || weekday.isSure || (WHEN_BEFORE.has(before) && !isNamed);
  if (!isSure || (isNamed && !isHom && !hasPart && tokens.shape[weekday.to - 1] === SMALL)) return undefined;
  if (WHEN_AFTER.has(nextWord(tokens, weekday.to)) || WHEN_AFTER.has(wordAt(tokens, from - 1)))
    return undefined;
  if (!reference) return { from, to: weekday.to, rule: 'weekday', when: dayOn(undefined, 0) };
  const back = (weekdayOf(reference.count) - weekday.day + 7) % 7;
  const by = looksAhead(tokens, from, weekday.to) && back > 0 ? 7 - back : -back;
  return { from, to: weekday.to, rule: 'weekday', when: dayOn(reference, by) };
}
/** `thứ bảy hằng tuần`: a habit. */
const WHEN_AFTER = keys('hàng hằng mỗi các những của trong');

function sameDayAfter(
  tokens: Tokens,
  from: number,
  week: { readonly when: Draft['when']; readonly to: number; readonly rule: string },
  reference: Reference | undefined,
): Draft {
  const again = readSameDay(tokens, week.to, reference);
  return again ? { from, to: again.to, rule: week.rule, when: again.when } : { from, ...week };
}
