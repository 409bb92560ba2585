import { type Day, mondayOf, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import { readDay, stepOf } from './day-forms.ts';
import { dayValue, interval, monthValue, yearValue } from './edtf.ts';
import type { DateReader, Read } from './reader.ts';
import { CLOSE, COMMA, COUNTS, K, OPEN, WEEKDAYS } from './words.ts';

const made = (to: number, rule: string, value: string | undefined): Read => ({
  to,
  rule,
  ...(value === undefined ? {} : { value }),
});

const shifted = (today: Day | undefined, days: number): string | undefined =>
  today && dayValue(plusDays(today, days));

/** A date said again after a word that names it: `hôm nay 19/4`, `sáng nay (14/8)`, `thứ bảy, 23/01/2021`. */
export function sayAgain(reader: DateReader, before: Read): Read {
  const bracket = reader.isSign(before.to, OPEN);
  let at = bracket || reader.isSign(before.to, COMMA) ? before.to + 1 : before.to;
  if (reader.word(at) === K.ngay) at++;
  const again =
    readDay(reader, at, bracket ? 'part' : 'no') ?? (bracket ? undefined : readDay(reader, at, 'part'));
  if (!again || again.rule === 'day alone' || again.value?.includes('/')) return before;
  if (!bracket) return { ...again, rule: before.rule };
  return reader.isSign(again.to, CLOSE) ? { ...again, to: again.to + 1, rule: before.rule } : before;
}

/** `hôm nay`, `hôm qua`, `hôm kia`, `hôm sau`, `hôm 16/4`: after `hôm`. */
export function readHom(reader: DateReader, at: number): Read | undefined {
  const word = reader.word(at);
  const { today } = reader;
  if (word === K.nay) return sayAgain(reader, made(at + 1, 'today', shifted(today, 0)));
  if (word === K.qua) return sayAgain(reader, made(at + 1, 'today', shifted(today, -1)));
  if (word === K.kia) {
    return made(at + 1, 'today', shifted(today, -2));
  }
  if (word === K.thu || word === K.chu) return readWeekday(reader, at, true);
  return readDay(reader, at, 'part');
}

/** `thứ hai`, `thứ 2 tuần sau`, `chủ nhật (8/3)`, `Thứ bảy, 23/01/2021`; alone only where `sure`. */
export function readWeekday(reader: DateReader, at: number, sure: boolean): Read | undefined {
  const sunday = reader.first(at) === K.chu;
  if (sunday && reader.word(at + 1) !== K.nhat) return undefined;
  const number = reader.number(at + 1, 1);
  const weekday = sunday ? 7 : number >= 2 && number <= 7 ? number - 1 : WEEKDAYS.get(reader.word(at + 1));
  if (weekday === undefined) return undefined;
  const to = at + 2;
  const alone = made(to, 'weekday', undefined);
  const again = sayAgain(reader, alone);
  if (again !== alone) return again;
  const { today } = reader;
  if (reader.word(to) === K.tuan) {
    const step = stepOf(reader, to + 1);
    if (step) {
      return made(
        step.to,
        'weekday of a week',
        today && dayValue(plusDays(mondayOf(today), weekday - 1 + 7 * step.by)),
      );
    }
  }
  const step =
    reader.word(to) === K.nayThis ||
    reader.word(to) === K.toi ||
    reader.word(to) === K.sau ||
    reader.word(to) === K.truoc;
  if (step) {
    const next = stepOf(reader, to);
    if (next) return made(next.to, 'weekday', today && dayValue(nearWeekday(today, weekday, next.by)));
  }
  const capital = reader.tokens.shape[at + 1] === 3;
  if (!sure && !capital && !sunday) return undefined;
  const ahead = reader.speaksAhead(at);
  return made(to, 'weekday', today && dayValue(nearWeekday(today, weekday, ahead ? 1 : -1)));
}

/** The weekday next ahead (1), last past or today (-1), or of this week (0). */
function nearWeekday(today: Day, weekday: number, way: number): Day {
  const now = weekdayOf(today);
  if (way === 0) return plusDays(today, weekday - now);
  if (way > 0) return plusDays(today, ((weekday - now + 6) % 7) + 1);
  return plusDays(today, -((now - weekday + 7) % 7));
}

/** After `tuần`: `này`, `trước`, `qua`, `tới`, `sau`; the whole week as an interval. */
export function readWeek(reader: DateReader, at: number, weekend: boolean): Read | undefined {
  const step = stepOf(reader, at);
  if (!step) return undefined;
  if (!reader.today) return made(step.to, 'week from today', undefined);
  const monday = plusDays(mondayOf(reader.today), 7 * step.by);
  const from = weekend ? plusDays(monday, 5) : monday;
  return made(step.to, 'week from today', interval(dayValue(from), dayValue(plusDays(monday, 6))));
}

/** `3 ngày nữa`, `2 tuần trước`, `ba tháng tới`: from the number on. `cách đây 3 năm` gives `ago`. */
export function readCounted(reader: DateReader, at: number, ago: boolean): Read | undefined {
  const count = reader.opening(at, 3) > 0 ? reader.opening(at, 3) : COUNTS.get(reader.first(at));
  if (count === undefined || count < 1) return undefined;
  const unit = reader.word(at + 1);
  if (unit !== K.ngay && unit !== K.hom && unit !== K.tuan && unit !== K.thang && unit !== K.nam)
    return undefined;
  const after = reader.word(at + 2);
  const way = after === K.nua ? 1 : after === K.truoc || ago ? -1 : 0;
  if (way === 0 || (after === K.truoc && reader.word(at + 3) === K.do)) return undefined;
  const to = ago && after !== K.truoc ? at + 2 : at + 3;
  const { today } = reader;
  if (!today) return made(to, 'counted from today', undefined);
  return made(to, 'counted from today', countedFrom(today, count * way, unit));
}

function countedFrom(today: Day, count: number, unit: number): string {
  if (unit === K.tuan) return dayValue(plusDays(today, 7 * count));
  if (unit === K.nam) return yearValue(today.year + count);
  if (unit !== K.thang) return dayValue(plusDays(today, count));
  const there = plusMonths({ ...today, day: 1 }, count);
  return monthValue(there.year, there.month);
}
