import { keyOf, NEW_LINE, NUMBER, SIGN, SMALL, SPACED, type Tokens } from '../../../text/tokens.ts';
import type { DateFinding } from '../finding.ts';
import { plusDays } from './calendar.ts';
import { dayAndMonth, followingDay, readDay, readMonth, edtfOf } from './day-forms.ts';
import { dayValue, monthValue, yearValue } from './edtf.ts';
import {
  isCentury,
  readCentury,
  readDecade,
  readMonthsOfYear,
  readQuarter,
  readSeason,
  readYear,
  readYears,
} from './period-forms.ts';
import { DateReader, type Read } from './reader.ts';
import { readCounted, readHom, readWeek, readWeekday, sayAgain } from './relative-forms.ts';
import { BEFORE_DATES, CLOSE, COMMA, K, OPEN, PARTS_OF_DAY, SLASH, UNITS } from './words.ts';

/** Finds expressions that name a point or period of the calendar, in reading order; values are EDTF, told from `publishedOn`. */
export function findDates(tokens: Tokens, publishedOn?: string): readonly DateFinding[] {
  const reader = new DateReader(tokens, publishedOn);
  const found: DateFinding[] = [];
  for (let at = 0; at < tokens.count; ) {
    const read = tokens.shape[at] === SIGN ? undefined : readAt(reader, at, found.at(-1)?.to ?? -1);
    if (!read) {
      at++;
      continue;
    }
    found.push({
      from: at,
      to: read.to,
      start: tokens.start[at] as number,
      end: tokens.end[read.to - 1] as number,
      ...(read.value === undefined ? {} : { value: read.value }),
      why: { rule: read.rule, from: tokens.text.slice(tokens.start[at], tokens.end[at]) },
    });
    at = read.to;
  }
  return found;
}

/** Words a date may begin with, each with its reader, given the token after the word. */
const READERS: ReadonlyMap<number, (reader: DateReader, at: number) => Read | undefined> = new Map([
  [K.ngay, readNgay],
  [K.hom, (reader, at) => readHom(reader, at + 1)],
  [K.thang, (reader, at) => readMonth(reader, at + 1)],
  [K.nam, (reader, at) => readYear(reader, at + 1)],
  [K.quy, (reader, at) => readQuarter(reader, at + 1)],
  [K.tuan, (reader, at) => readWeek(reader, at + 1, false)],
  [K.thu, (reader, at) => readWeekday(reader, at, isAfterDay(reader, at))],
  [K.chu, (reader, at) => readWeekday(reader, at, true)],
  [K.nhiem, (reader, at) => (isTerm(reader, at + 1) ? readYears(reader, at + 2) : undefined)],
  [K.giai, (reader, at) => (reader.word(at + 1) === K.doan ? readYears(reader, at + 2) : undefined)],
  [K.nien, (reader, at) => (reader.word(at + 1) === K.khoa ? readYears(reader, at + 2) : undefined)],
  [K.the, (reader, at) => (isCentury(reader, at + 1) ? readCentury(reader, at + 2) : undefined)],
  [
    K.thap,
    (reader, at) =>
      isCentury(reader, at + 1) || reader.word(at + 1) === K.nien
        ? readDecade(reader, afterYears(reader, at + 2))
        : undefined,
  ],
  [K.nhung, (reader, at) => (reader.word(at + 1) === K.nam ? readDecade(reader, at + 2) : undefined)],
  [K.mua, (reader, at) => readSeason(reader, at + 1)],
  [K.dau, readEdge],
  [K.giua, readEdge],
  [K.cuoi, readEdge],
  [K.het, readEdge],
  [K.half, readHalf],
  [K.buoi, readPartOfDay],
  [K.rang, readPartOfDay],
  [K.cach, (reader, at) => (reader.word(at + 1) === K.day ? readCounted(reader, at + 2, true) : undefined)],
  [K.mong, (reader, at) => readDay(reader, at + 1, 'part')],
  [K.mung, (reader, at) => readDay(reader, at + 1, 'part')],
  ...['thượng', 'trung', 'hạ'].map(
    (word) =>
      [
        keyOf(word),
        (reader: DateReader, at: number) =>
          reader.word(at + 1) === K.tuan && reader.word(at + 2) === K.thang
            ? readMonth(reader, at + 3)
            : undefined,
      ] as const,
  ),
]);

function readAt(reader: DateReader, at: number, last: number): Read | undefined {
  const { shape } = reader.tokens;
  if (shape[at] === NUMBER) return readNumber(reader, at, last);
  const word = reader.first(at);
  if (PARTS_OF_DAY.has(word)) return readPartOfDay(reader, at);
  const read = READERS.get(word)?.(reader, at);
  return read ?? readCounted(reader, at, false);
}

const isTerm = (reader: DateReader, at: number): boolean =>
  reader.word(at) === K.ky || reader.word(at) === K.ki || reader.word(at) === K.kyCentury;
const afterYears = (reader: DateReader, at: number): number => (reader.word(at) === K.nam ? at + 1 : at);
const isAfterDay = (reader: DateReader, at: number): boolean => {
  const before = reader.first(at - 1);
  return before === K.ngay || before === K.hom || PARTS_OF_DAY.has(before);
};

// ngày 8/12/2020 | ngày mai | ngày mồng 2/9 | ngày thứ bảy 8/3 | ngày hôm qua
function readNgay(reader: DateReader, at: number): Read | undefined {
  const next = reader.word(at + 1);
  const { today } = reader;
  if (next === K.mai || next === K.mot || next === K.kia) {
    const days = next === K.mai ? 1 : 2;
    return { to: at + 2, rule: 'today', ...(today ? { value: dayValue(plusDays(today, days)) } : {}) };
  }
  if (next === K.hom) return readHom(reader, at + 2);
  if (next === K.mong || next === K.mung) return readDay(reader, at + 2, 'day');
  if (next === K.thu || next === K.chu) return readWeekday(reader, at + 1, true);
  return readDay(reader, at + 1, 'day');
}

// sáng 8/12 | chiều nay | tối qua | đầu giờ chiều 17/5 | rạng sáng ngày 3/4 | sáng thứ hai | buổi sáng hôm qua
function readPartOfDay(reader: DateReader, at: number): Read | undefined {
  let next = at + 1;
  while (PARTS_OF_DAY.has(reader.word(next)) || reader.word(next) === K.som) next++;
  const word = reader.word(next);
  const { today } = reader;
  const day = (days: number): Read =>
    sayAgain(reader, {
      to: next + 1,
      rule: 'part of today',
      ...(today ? { value: dayValue(plusDays(today, days)) } : {}),
    });
  if (word === K.nay) return day(0);
  if (word === K.qua && reader.word(next + 1) !== K.do)
    return isBoundary(reader, next + 1) ? day(-1) : undefined;
  if (word === K.mai) return day(1);
  if (word === K.hom) return readHom(reader, next + 1);
  if (word === K.ngay) return readNgay(reader, next);
  if (word === K.thu || word === K.chu) return readWeekday(reader, next, true);
  if (word === K.mong || word === K.mung) next++;
  const read = readDay(reader, next, 'part');
  if (read && isCounted(reader, read.to)) return undefined;
  return read;
}

/** `tối qua` ends a phrase; `sáng qua đó` does not. */
const isBoundary = (reader: DateReader, at: number): boolean => reader.word(at) !== K.lich;

const isCounted = (reader: DateReader, at: number): boolean => UNITS.has(reader.word(at));

// đầu năm 2020 | cuối tháng 8 | giữa tuần trước | cuối nhiệm kỳ 2015-2020 | đầu quý 4 năm nay | đầu giờ chiều 17/5
function readEdge(reader: DateReader, at: number): Read | undefined {
  const next = reader.word(at + 1);
  if (next === K.gio && PARTS_OF_DAY.has(reader.word(at + 2))) return readPartOfDay(reader, at + 2);
  if (next === K.tuan) {
    const week = readWeek(reader, at + 2, reader.first(at) === K.cuoi);
    return week;
  }
  if (
    next === K.thang ||
    next === K.nam ||
    next === K.quy ||
    next === K.nhiem ||
    next === K.the ||
    next === K.giai ||
    next === K.thap ||
    next === K.nhung
  ) {
    return READERS.get(next)?.(reader, at + 1);
  }
  return undefined;
}

// nửa đầu năm 2024 | nửa cuối tháng 3
function readHalf(reader: DateReader, at: number): Read | undefined {
  const edge = reader.word(at + 1);
  return edge === K.dau || edge === K.cuoi || edge === K.sau ? readEdge(reader, at + 1) : undefined;
}

/** A number that begins a date without a word of its own: `08/12/2020`, `(8/12)`, `từ 8/2024`, `đến 2045`, `6 tháng đầu năm`. */
function readNumber(reader: DateReader, at: number, last: number): Read | undefined {
  if (reader.comesFrom(at)) return undefined;
  const months = readMonthsOfYear(reader, at);
  if (months) return months;
  const counted = readCounted(reader, at, false);
  if (counted) return counted;
  const numbers = dayAndMonth(reader, at);
  if (numbers?.year !== undefined) return readDay(reader, at, 'no');
  const cued = isCued(reader, at, last);
  const read = cued || numbers?.sign === 0 ? readDay(reader, at, 'no') : undefined;
  if (read && !isCounted(reader, read.to)) return read;
  if (!cued) return undefined;
  return (
    readRowDay(reader, at) ??
    readMonthAndYear(reader, at) ??
    readYears(reader, at) ??
    readBareYear(reader, at, last)
  );
}

/** Something before a bare number that makes it a date: `từ`, a bracket, a date joined to it. */
function isCued(reader: DateReader, at: number, last: number): boolean {
  const { gap, shape } = reader.tokens;
  if (at === 0 || gap[at] === NEW_LINE) return false;
  if (BEFORE_DATES.has(reader.first(at - 1))) return true;
  if (reader.isSign(at - 1, OPEN)) return true;
  if (last < 0) return false;
  if (last === at - 1) {
    return (
      reader.isSign(at - 1, COMMA) ||
      reader.isDash(at - 1) ||
      reader.word(at - 1) === K.va ||
      reader.isSign(at - 1, SLASH)
    );
  }
  return (
    last === at - 2 && shape[at - 1] !== SIGN && BEFORE_DATES.has(reader.first(at - 1)) && gap[at] === SPACED
  );
}

// từ 1 đến 5/3 | ngày 8, 9 và 10/12
function readRowDay(reader: DateReader, at: number): Read | undefined {
  const day = reader.number(at);
  if (day < 1 || day > 31 || reader.goesOn(at + 1)) return undefined;
  const end = followingDay(reader, at + 1);
  if (!end || (end.sign !== SLASH && end.sign !== 0 && end.year === undefined)) return undefined;
  const value = edtfOf(reader, at, { ...end, day });
  return { to: at + 1, rule: 'day of a row', ...(value === undefined ? {} : { value }) };
}

// từ 8/2024 | (11-2025) | đến 4.2016
function readMonthAndYear(reader: DateReader, at: number): Read | undefined {
  const month = reader.number(at);
  if (month < 1 || month > 12 || reader.separator(at + 1) === 0) return undefined;
  const year = reader.year(at + 2);
  if (year < 1900 || reader.goesOn(at + 3)) return undefined;
  return { to: at + 3, rule: 'month', value: monthValue(year, month) };
}

// tầm nhìn đến 2045 | từ 1996 đến 2014 | (2013)
function readBareYear(reader: DateReader, at: number, last: number): Read | undefined {
  const year = reader.year(at);
  if (year < 1800 || year > 2100 || reader.goesOn(at + 1)) return undefined;
  const { shape, gap, count } = reader.tokens;
  const next = at + 1;
  if (reader.isSign(at - 1, OPEN)) {
    return reader.isSign(next, CLOSE) ? { to: next, rule: 'year', value: yearValue(year) } : undefined;
  }
  const joined = last === at - 1 && (reader.isSign(at - 1, COMMA) || reader.word(at - 1) === K.va);
  const word = reader.first(at - 1);
  if (!joined && word !== K.den && word !== K.tu && word !== K.toi && word !== K.truoc && word !== K.sau)
    return undefined;
  if (next < count && gap[next] !== NEW_LINE && shape[next] === SMALL && isCounted(reader, next))
    return undefined;
  return { to: next, rule: 'year', value: yearValue(year) };
}
