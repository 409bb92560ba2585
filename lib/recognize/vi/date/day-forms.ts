import { NUMBER, SMALL } from '../../../text/tokens.ts';
import { type Day, isDay, plusMonths } from './calendar.ts';
import { dayValue, interval, monthValue } from './edtf.ts';
import type { DateReader, Read } from './reader.ts';
import { COMMA, K, MONTHS, POINT, SLASH, TEN } from './words.ts';

/** A day as numbers: what is missing is undefined. */
type Numbers = {
  readonly to: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly sign: number;
};

/** Reads `8/12/2020`, `8-12`, `8.12`, `8 tháng 12 năm 2020`, `8 tháng chạp`. */
export function dayAndMonth(reader: DateReader, at: number): Numbers | undefined {
  const day = reader.opening(at);
  if (day < 1 || day > 31) return undefined;
  if (reader.word(at + 1) === K.thang) return daySpelled(reader, at, day);
  const sign = reader.separator(at + 1);
  if (sign === 0) return undefined;
  const month = reader.number(at + 2);
  if (month < 1 || !isDay(day, month)) return undefined;
  const second = reader.separator(at + 3);
  const year = second === sign || (second !== 0 && sign !== POINT) ? reader.year(at + 4) : -1;
  if (year > 0) {
    return isDay(day, month, year) && !reader.goesOn(at + 5)
      ? { to: at + 5, day, month, year, sign }
      : undefined;
  }
  // 8/12 năm 2020
  if (reader.word(at + 3) === K.nam && reader.year(at + 4) > 0) {
    return { to: at + 5, day, month, year: reader.year(at + 4), sign };
  }
  return reader.goesOn(at + 3) ? undefined : { to: at + 3, day, month, sign };
}

function daySpelled(reader: DateReader, at: number, day: number): Numbers | undefined {
  const named = monthName(reader, at + 2);
  const month = reader.number(at + 2) > 0 ? reader.number(at + 2) : (named?.month ?? -1);
  if (!isDay(day, month)) return undefined;
  const to = named?.to ?? at + 3;
  const year = yearAfter(reader, to);
  return { to: year?.to ?? to, day, month, sign: 0, ...(year ? { year: year.year } : {}) };
}

/** ` năm 2020` | `/2020` | `, năm 2020` | `-2020` after a month. */
export function yearAfter(
  reader: DateReader,
  at: number,
): { readonly to: number; readonly year: number } | undefined {
  const comma = reader.isSign(at, COMMA) ? 1 : 0;
  if (reader.word(at + comma) === K.nam) {
    const year = reader.year(at + comma + 1);
    if (year > 0) return { to: at + comma + 2, year };
    const { today } = reader;
    const next = reader.word(at + comma + 1);
    if (today && next === K.nay) return { to: at + comma + 2, year: today.year };
    if (today && next === K.ngoai) return { to: at + comma + 2, year: today.year - 1 };
    return undefined;
  }
  if (reader.separator(at) === 0) return undefined;
  const year = reader.year(at + 1);
  return year > 0 && !reader.goesOn(at + 2) ? { to: at + 2, year } : undefined;
}

/** `giêng`, `chạp`, `mười hai`: a month by its name. */
export function monthName(
  reader: DateReader,
  at: number,
): { readonly to: number; readonly month: number } | undefined {
  const word = reader.word(at);
  const month = MONTHS.get(word);
  if (month === undefined) return undefined;
  if (word === TEN) {
    const more = MONTHS.get(reader.word(at + 1));
    if (more !== undefined && more <= 2) return { to: at + 2, month: 10 + more };
  }
  return { to: at + 1, month };
}

/** The EDTF value of a day whose year may be missing. */
export function edtfOf(reader: DateReader, at: number, { day, month, year }: Numbers): string | undefined {
  const known = year ?? reader.yearFor(day, month, at);
  return known === undefined ? undefined : dayValue({ year: known, month, day });
}

const read = (to: number, rule: string, value: string | undefined): Read => ({
  to,
  rule,
  ...(value === undefined ? {} : { value }),
});

/**
 * Reads a day from its number on: `8/12/2020`, `8 - 13/3`, `8`. `sure`: words before it say that it is a day
 * (`ngày`, `sáng`), so that `8.12` and a lone `8` count too.
 */
export function readDay(reader: DateReader, at: number, sure: 'day' | 'part' | 'no'): Read | undefined {
  const range = readRange(reader, at, sure);
  if (range) return range;
  const numbers = dayAndMonth(reader, at);
  if (numbers) {
    if (sure === 'no' && numbers.year === undefined && (numbers.sign === POINT || numbers.sign !== SLASH)) {
      if (numbers.sign !== 0) return undefined;
    }
    return read(
      numbers.to,
      numbers.year === undefined ? 'day and month' : 'full date',
      edtfOf(reader, at, numbers),
    );
  }
  return sure === 'day' ? readLoneDay(reader, at) : undefined;
}

// ngày 8 - 13/3 | 15-18/4/2017
function readRange(reader: DateReader, at: number, sure: 'day' | 'part' | 'no'): Read | undefined {
  const first = reader.opening(at);
  if (first < 1 || first > 31 || !reader.isDash(at + 1)) return undefined;
  const last = dayAndMonth(reader, at + 2);
  if (
    !last ||
    last.day <= first ||
    last.sign === POINT ||
    (last.sign !== SLASH && last.sign !== 0 && sure !== 'day')
  ) {
    return undefined;
  }
  // `3-5/8`: three to five August, not the third of May over eight.
  const year = last.year ?? reader.yearFor(last.day, last.month, at);
  if (year === undefined) return read(last.to, 'days from … to', undefined);
  const from = dayValue({ year, month: last.month, day: first });
  return read(
    last.to,
    'days from … to',
    interval(from, dayValue({ year, month: last.month, day: last.day })),
  );
}

/** `ngày 8`, its month told by what follows (`ngày 8, 9 và 10/12`, `từ ngày 9 đến 20-12`), else by the article's day. */
function readLoneDay(reader: DateReader, at: number): Read | undefined {
  const day = reader.number(at);
  if (day < 1 || day > 31 || reader.goesOn(at + 1)) return undefined;
  const borrowed = followingDay(reader, at + 1);
  if (borrowed) {
    const value = edtfOf(reader, at, { ...borrowed, day });
    return read(at + 1, 'day of a row', value);
  }
  const { shape } = reader.tokens;
  if (shape[at + 1] === SMALL && COUNTED.has(reader.word(at + 1))) return undefined;
  const found = reader.monthFor(day, at);
  return read(at + 1, 'day alone', found && dayValue(found));
}

const COUNTED: ReadonlySet<number> = new Set([K.ngay, K.thang, K.nam, K.tuan]);

/** The full day at the end of a row that a lone day begins. */
export function followingDay(reader: DateReader, at: number): Numbers | undefined {
  const { shape } = reader.tokens;
  let next = at;
  for (let steps = 0; steps < 10; steps++) {
    const joins =
      reader.isSign(next, COMMA) ||
      reader.isDash(next) ||
      reader.word(next) === K.va ||
      reader.word(next) === K.den ||
      reader.word(next) === K.toi;
    if (!joins) return undefined;
    next++;
    while (reader.word(next) === K.ngay || reader.word(next) === K.het) next++;
    const numbers = dayAndMonth(reader, next);
    if (numbers) return numbers.sign === POINT && numbers.year === undefined ? undefined : numbers;
    if (shape[next] !== NUMBER || reader.number(next) < 1) return undefined;
    next++;
  }
  return undefined;
}

/** Reads a month from its number or name on: `3-2021`, `12 năm 2020`, `giêng`, `này`, `tới`. */
export function readMonth(reader: DateReader, at: number): Read | undefined {
  const { today } = reader;
  const named = monthName(reader, at);
  const month = reader.number(at) > 0 ? reader.number(at) : (named?.month ?? -1);
  if (month >= 1 && month <= 12) {
    const to = named && reader.number(at) < 0 ? named.to : at + 1;
    const year = yearAfter(reader, to);
    if (year) return read(year.to, 'month', monthValue(year.year, month));
    if (reader.goesOn(to)) return undefined;
    if (named && reader.number(at) < 0 && reader.word(to) === K.dau) return undefined;
    const likely = reader.yearFor(15, month, at);
    return read(to, 'month', likely === undefined ? undefined : monthValue(likely, month));
  }
  const step = stepOf(reader, at);
  if (step === undefined) return undefined;
  const there: Day | undefined = today && plusMonths({ ...today, day: 1 }, step.by);
  return read(step.to, 'month from today', there && monthValue(there.year, there.month));
}

/** `này` 0 | `trước`, `qua`, `vừa qua`, `rồi` -1 | `sau`, `tới` +1. */
export function stepOf(
  reader: DateReader,
  at: number,
): { readonly to: number; readonly by: number } | undefined {
  const word = reader.word(at);
  if (word === K.nayThis || word === K.nay) return { to: at + 1, by: 0 };
  if (word === K.vua && (reader.word(at + 1) === K.qua || reader.word(at + 1) === K.roi))
    return { to: at + 2, by: -1 };
  if (word === K.truoc || word === K.qua || word === K.roi) {
    return reader.word(at + 1) === K.do ? undefined : { to: at + 1, by: -1 };
  }
  if (word === K.sau || word === K.toi)
    return reader.word(at + 1) === K.do ? undefined : { to: at + 1, by: 1 };
  return undefined;
}
