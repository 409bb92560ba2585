import type { Tokens } from '../../../text/tokens.ts';
import { dayOf, monthsOn, weekdayOf } from './calendar.ts';
import { weekendOn } from './day.ts';
import { daysText, dayText, decadeText, monthText, yearText } from './edtf.ts';
import { parseMonth, parseQuarter, parseSeason } from './month.ts';
import { isEnd, readYears } from './numeric.ts';
import { isNewLine, lengthAt, nextWord, numberAt, readRoman, readSmall, signAt, wordAt } from './reader.ts';
import { century, type Draft, done, type Reference } from './when.ts';
import { EDGES, keys, TEN_DAYS, UNITS, W } from './words.ts';
import { readTurn, readYearAt, year } from './year.ts';

// tuần này | tuần trước | tuần tới
export function parseWeek(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const turn = readTurn(tokens, at + 1);
  if (
    !turn ||
    nextWord(tokens, at + 1) === W.nay ||
    MANY.has(wordAt(tokens, at - 1)) ||
    numberAt(tokens, at - 1) >= 0
  )
    return undefined;
  const when = done(reference && daysText(reference.count - weekdayOf(reference.count) + 7 * turn.by, 7));
  return { from: at, to: turn.to, rule: 'week', when };
}

const MANY = keys(
  'những nhiều mấy các vài mỗi hàng hằng từng một hai ba bốn sáu bảy tám chín mười mươi trăm chục nửa suốt nghìn ngàn',
);
/** `năm qua`: whatever year ends now; `năm trước`, told from another year when these stand before. */
const VAGUE = keys('sau trước');

// năm 2020 | năm 1945-1954 | năm học 2020-2021 | năm ngoái | những năm 1990
export function parseYear(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const word = nextWord(tokens, at + 1);
  if (word === W.hoc) return parseTerm(tokens, at);
  const before = tokens.gap[at] === 2 ? 0 : wordAt(tokens, at - 1);
  if (before === W.nhung) {
    const decade = readDecade(tokens, at + 1);
    if (decade) return { from: at - 1, ...decade };
  }
  const isAfterNumber = numberAt(tokens, at - 1) >= 0 && tokens.gap[at] !== 2;
  const years = isNewLine(tokens, at + 1) ? undefined : readYears(tokens, at + 1);
  if (years && lengthAt(tokens, at + 1) === 4)
    return { from: isAfterNumber ? at + 1 : at, to: years.to, rule: 'years', when: years.when };
  const read = readYearAt(tokens, at, reference);
  if (!read) return undefined;
  if (numberAt(tokens, at + 1) >= 0) {
    const when = nextWord(tokens, read.to) === W.tcn ? done(yearText(1 - read.year)) : year(read.year);
    const to = nextWord(tokens, read.to) === W.tcn ? read.to + 1 : read.to;
    return { from: at, to, rule: 'year', when };
  }
  if (MANY.has(before) || isAfterNumber || word === WORD_THIS) return undefined;
  if (
    VAGUE.has(word) &&
    (before === W.cung ||
      before === W.ki2 ||
      before === W.kỳ ||
      before === W.nam ||
      wordAt(tokens, at - 2) === W.so)
  )
    return undefined;
  return {
    from: at,
    to: read.to,
    rule: 'year told from now',
    when: reference ? year(read.year) : done(undefined),
  };
}
const [WORD_THIS] = [...keys('này')];

// thập niên 1990 | những năm 80 | những năm 60 của thế kỷ XX | thập kỷ 90 của thế kỷ trước
function readDecade(
  tokens: Tokens,
  at: number,
): { to: number; rule: string; when: Draft['when'] } | undefined {
  const number = numberAt(tokens, at);
  if (number < 0 || isNewLine(tokens, at) || number % 10 !== 0 || !isEnd(tokens, at + 1)) return undefined;
  if (lengthAt(tokens, at) === 4) {
    return number >= 1000 && number < 2200 && !readYears(tokens, at)
      ? { to: at + 1, rule: 'decade', when: done(decadeText(number)) }
      : undefined;
  }
  if (lengthAt(tokens, at) !== 2) return undefined;
  const start = nextWord(tokens, at + 1) === W.cua ? at + 2 : at + 1;
  const own = readCentury(tokens, start);
  const hundreds = own?.number ?? (number >= 20 ? 20 : 21);
  return { to: own?.to ?? at + 1, rule: 'decade', when: done(decadeText((hundreds - 1) * 100 + number)) };
}

function readCentury(tokens: Tokens, at: number): { number: number; to: number } | undefined {
  if (
    wordAt(tokens, at) !== W.the ||
    (nextWord(tokens, at + 1) !== W.ky && nextWord(tokens, at + 1) !== W.ki)
  )
    return undefined;
  const start = nextWord(tokens, at + 2) === W.thu ? at + 3 : at + 2;
  if (nextWord(tokens, start) === W.truoc) return { number: 20, to: start + 1 };
  if (isNewLine(tokens, start)) return undefined;
  const read =
    readRoman(tokens, start) ?? (numberAt(tokens, start) > 0 ? readSmall(tokens, start) : undefined);
  return read && { number: read.value, to: read.to };
}

// thế kỷ XXI | thế kỷ 19 | thế kỷ trước
export function parseCentury(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  if (nextWord(tokens, at + 1) !== W.ky && nextWord(tokens, at + 1) !== W.ki) return undefined;
  if (nextWord(tokens, at + 2) === WORD_THIS && reference) {
    return { from: at, to: at + 3, rule: 'century', when: century(Math.floor(reference.year / 100) + 1) };
  }
  const read = readCentury(tokens, at);
  if (
    !read ||
    numberAt(tokens, at - 1) >= 0 ||
    (MANY.has(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== W.nửa)
  )
    return undefined;
  const isBefore =
    nextWord(tokens, read.to) === W.tcn ||
    (nextWord(tokens, read.to) === W.truoc && nextWord(tokens, read.to + 1) === W.cong);
  return { from: at, to: read.to, rule: 'century', when: isBefore ? done(undefined) : century(read.number) };
}

// thập niên 1990 | thập kỷ 80
export function parseDecade(tokens: Tokens, at: number): Draft | undefined {
  const word = nextWord(tokens, at + 1);
  if (word !== W.nien && word !== W.ky && word !== W.ki) return undefined;
  const read = readDecade(tokens, at + 2);
  return read && { from: at, ...read };
}

const TERM_SECOND = keys('kỳ kì đoạn khóa khoá học độ giải');
// nhiệm kỳ 2020 - 2025 | giai đoạn 2016-2020 | năm học 2020-2021 | niên khóa 2019-2023
export function parseTerm(tokens: Tokens, at: number): Draft | undefined {
  if (!TERM_SECOND.has(nextWord(tokens, at + 1)) || isNewLine(tokens, at + 2)) return undefined;
  const start = signAt(tokens, at + 2) === 0x3a ? at + 3 : at + 2;
  const skip = nextWord(tokens, start) === W.nam && readYears(tokens, start + 1) ? start + 1 : start;
  const years = readYears(tokens, skip);
  return years && !isNewLine(tokens, skip)
    ? { from: at, to: years.to, rule: 'term', when: years.when }
    : undefined;
}

const SINCE = keys('từ đến tới hồi vào trước khoảng hết giữa');

// cuối năm 2020 | đầu quý 4 năm nay | cuối tuần này | giữa thập niên 80 | thượng tuần tháng 3
export function parseEdge(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  let to = at + 1;
  if (wordAt(tokens, at) === W.nửa && EDGES.has(nextWord(tokens, to))) to++;
  else if (TEN_DAYS.has(wordAt(tokens, at))) {
    if (nextWord(tokens, to) !== W.tuan) return undefined;
    to++;
  } else if (wordAt(tokens, at) === W.nửa) return undefined;
  if (isNewLine(tokens, to)) return undefined;
  const word = wordAt(tokens, to);
  if (word === W.tuan && wordAt(tokens, to - 1) === W.cuoi) {
    const turn = readTurn(tokens, to + 1);
    if (turn) return { from: at, to: turn.to, rule: 'weekend', when: weekendOn(reference, turn.by) };
  }
  const start = word === W.nhung ? to + 1 : to;
  const core = parsePeriod(tokens, start, reference);
  if (core) return { ...core, from: at };
  const isOpen = SINCE.has(wordAt(tokens, at - 1)) && to === at + 1 && !isNewLine(tokens, at);
  if (
    !isOpen ||
    !reference ||
    (signAt(tokens, to + 1) === 0 && !isNewLine(tokens, to + 1) && !CLAUSE.has(wordAt(tokens, to + 1)))
  )
    return undefined;
  if (word === W.nam) return { from: at, to: to + 1, rule: 'edge of this year', when: year(reference.year) };
  if (word === W.thang)
    return {
      from: at,
      to: to + 1,
      rule: 'edge of this month',
      when: done(monthText(reference.year, reference.month)),
    };
  return undefined;
}
const CLAUSE = keys('và đến tới là các ngân khi thì của với sẽ phải để');

/** Reads a month, quarter, year, decade, century, season, week or term, whichever stands there. */
export function parsePeriod(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  switch (wordAt(tokens, at)) {
    case W.thang:
      return parseMonth(tokens, at, reference);
    case W.quy:
      return parseQuarter(tokens, at, reference);
    case W.nam:
      return parseYear(tokens, at, reference);
    case W.tuan:
      return parseWeek(tokens, at, reference);
    case W.the:
      return parseCentury(tokens, at, reference);
    case W.thap:
      return parseDecade(tokens, at);
    case W.mua:
      return parseSeason(tokens, at, reference) ?? parseTerm(tokens, at);
    case W.nhiem:
    case W.giai:
    case W.nien:
    case W.thoi:
      return parseTerm(tokens, at);
    default:
      return undefined;
  }
}

/** `gần 3 tháng nữa`: a length of time. */
const ABOUT = keys('đầy gần hơn thêm');
const AGO_STOPS = keys('đó khi ngày lúc ấy này ngưỡng thềm nay');
// 3 ngày nữa | 2 tuần trước | một tháng nữa | cách đây hai tuần
export function parseDistance(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  const count = readSmall(tokens, at);
  if (!count) return undefined;
  const unit = UNITS.get(nextWord(tokens, count.to));
  if (!unit || unit === 'quarter' || ABOUT.has(wordAt(tokens, at - 1))) return undefined;
  const word = nextWord(tokens, count.to + 1);
  const isSince = wordAt(tokens, at - 1) === W.day && wordAt(tokens, at - 2) === W.cach && unit !== 'year';
  const next = nextWord(tokens, count.to + 2);
  const isNext = next === 0 || (word !== W.sau && !AGO_STOPS.has(next));
  const sign =
    word === W.nua
      ? 1
      : word === W.truoc && isNext
        ? -1
        : word === W.sau && isNext && numberAt(tokens, at) > 0
          ? 1
          : 0;
  const by = sign || (isSince ? -1 : 0);
  if (by === 0 || (MANY.has(wordAt(tokens, at - 1)) && sign !== 1)) return undefined;
  const to = sign ? count.to + 2 : count.to + 1;
  const end = sign === -1 && nextWord(tokens, to) === W.day ? to + 1 : to;
  const from = isSince ? at - 2 : at;
  return { from, to: end, rule: 'so long from now', when: distant(reference, unit, by * count.value) };
}

function distant(reference: Reference | undefined, unit: string, by: number): Draft['when'] {
  if (!reference) return done(undefined);
  if (unit === 'day' || unit === 'week')
    return done(dayText(dayOf(reference.count + by * (unit === 'week' ? 7 : 1))));
  if (unit === 'year') return year(reference.year + by);
  const [inYear, month] = monthsOn(reference.year, reference.month, by);
  return done(monthText(inYear, month));
}
