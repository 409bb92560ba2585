import { SMALL, type Tokens } from '../../../text/tokens.ts';
import { monthsOn } from './calendar.ts';
import { monthText, yearText } from './edtf.ts';
import { isEnd } from './numeric.ts';
import { isDash, isTight, lengthAt, nextWord, numberAt, readSmall, SLASH, signAt, wordAt } from './reader.ts';
import { type Draft, done, type Reference, type When } from './when.ts';
import { COUNTED, keys, SEASONS, W } from './words.ts';
import { readNamedYear, readTurn, readYearAfter } from './year.ts';

type Months = { readonly when: When; readonly to: number };

/** Before `tháng` these make a length of time or a habit of it. */
export const COUNTING = keys(
  'mỗi một hàng hằng từng mấy nhiều vài những các ngày năm hai ba bốn sáu bảy tám chín mười giấy con',
);
const ONES = keys('lần thứ');
/** What a lunar year's name begins with. */
const STEMS = keys('giáp ất bính đinh mậu kỷ canh tân nhâm quý');

/** Reads the month at `tháng`, with its year: `tháng 3-2021`, `tháng 3 năm ngoái`, `tháng giêng`, `tháng này`. */
export function readMonth(tokens: Tokens, at: number, reference: Reference | undefined): Months | undefined {
  if (wordAt(tokens, at) !== W.thang) return undefined;
  const turn =
    nextWord(tokens, at + 1) === W.nay || nextWord(tokens, at + 1) === W.kia
      ? undefined
      : readTurn(tokens, at + 1);
  if (turn) return { when: monthOn(reference, turn.by), to: turn.to };
  const named = nextWord(tokens, at + 1) === W.gieng ? 1 : nextWord(tokens, at + 1) === W.chap ? 12 : 0;
  const read = named ? { value: named, to: at + 2 } : readSmall(tokens, at + 1);
  if (!read || read.value > 12) return undefined;
  if (isLunar(tokens, read.to)) return { when: done(undefined), to: read.to + 2 };
  // tháng 5 năm Bính Ngọ
  if (
    nextWord(tokens, read.to) === W.nam &&
    STEMS.has(nextWord(tokens, read.to + 1)) &&
    tokens.shape[read.to + 1] !== SMALL
  )
    return { when: done(undefined), to: read.to };
  // tháng 3 - 5/2021 | tháng 7, 8-2021 is two
  const until = numberAt(tokens, read.to + 1);
  if (
    isDash(signAt(tokens, read.to)) &&
    until > read.value &&
    until <= 12 &&
    lengthAt(tokens, read.to + 1) <= 2
  ) {
    const year = readYearAfter(tokens, read.to + 2, reference);
    if (year || isEnd(tokens, read.to + 2))
      return {
        when: { unit: 'month', year: year?.year ?? 0, month: read.value, until },
        to: year?.to ?? read.to + 2,
      };
  }
  if (!isEnd(tokens, read.to) && lengthAt(tokens, read.to + 1) !== 4) return undefined;
  const year = readYearAfter(tokens, read.to, reference);
  if (year) return { when: { unit: 'month', year: year.year, month: read.value }, to: year.to };
  if (ONES.has(nextWord(tokens, read.to))) return undefined;
  // a number too long to be a year, a fraction: tháng 3/20
  if (signAt(tokens, read.to) === SLASH && isTight(tokens, read.to)) return undefined;
  return { when: { unit: 'month', year: 0, month: read.value }, to: read.to };
}

const monthOn = (reference: Reference | undefined, by: number): When => {
  if (!reference) return done(undefined);
  const [year, month] = monthsOn(reference.year, reference.month, by);
  return done(monthText(year, month));
};

/** `âm lịch`: another calendar. */
export const isLunar = (tokens: Tokens, at: number): boolean =>
  nextWord(tokens, at) === W.am && nextWord(tokens, at + 1) === W.lich;

// tháng 8/2026 | tháng 3 năm ngoái | tháng trước
export function parseMonth(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const before = nextWord(tokens, at) === 0 ? 0 : wordAt(tokens, at - 1);
  const isWord = numberAt(tokens, at + 1) < 0;
  if (isWord && (COUNTING.has(before) || numberAt(tokens, at - 1) >= 0)) return undefined;
  if (before === W.cach || wordAt(tokens, at - 2) === W.cach) return undefined; // Cách mạng Tháng Tám
  const read = readMonth(tokens, at, reference);
  if (!read) return undefined;
  const isFive = isWord && wordAt(tokens, at + 1) === W.nam && read.to === at + 2;
  if (isFive && tokens.shape[at + 1] === 2 && numberAt(tokens, at - 1) < 0) return undefined; // ngày tháng năm
  return { from: at, to: read.to, rule: 'month', when: read.when };
}

// 6 tháng đầu năm 2024 | 9 tháng năm 2024 | 3 tháng cuối năm | hai quý đầu năm
export function parseMonthsOfYear(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  const count = readSmall(tokens, at);
  const unit = nextWord(tokens, count?.to ?? at);
  const length = unit === W.thang ? 1 : unit === W.quy ? 3 : 0;
  const months = (count?.value ?? 0) * length;
  if (!count || months < 1 || months > 11) return undefined;
  const edge = nextWord(tokens, count.to + 1);
  const hasEdge = edge === W.dau || edge === W.cuoi;
  const start = hasEdge ? count.to + 2 : count.to + 1;
  const year = readNamedYear(tokens, start, reference);
  const bare = nextWord(tokens, start) === W.nam;
  if (!year && !(hasEdge && bare)) return undefined;
  if (!hasEdge && numberAt(tokens, start + 1) < 1900) return undefined;
  const named = year?.year ?? reference?.year ?? 0;
  const [from, until] = edge === W.cuoi ? [13 - months, 12] : [1, months];
  const when = named ? done(`${monthText(named, from)}/${monthText(named, until)}`) : done(undefined);
  return { from: at, to: year?.to ?? start + 1, rule: 'months of a year', when };
}

// mùa xuân năm 1975 | mùa thu 1945
export function parseSeason(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const season = SEASONS.get(nextWord(tokens, at + 1));
  if (season === undefined) return undefined;
  const year = readYearAfter(tokens, at + 2, reference) ?? seasonTurn(tokens, at + 2, reference);
  if (!year || signAt(tokens, at + 2) !== 0) return undefined;
  return {
    from: at,
    to: year.to,
    rule: 'season',
    when: done(year.year ? `${yearText(year.year)}-${season}` : undefined),
  };
}

function seasonTurn(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): { year: number; to: number } | undefined {
  const turn = readTurn(tokens, at);
  return turn && { year: reference ? reference.year + turn.by : 0, to: turn.to };
}

/** Whether a word after a number says what is counted; `năm` before a year does not: `31/10 năm sau`. */
export function isCounted(tokens: Tokens, at: number): boolean {
  const word = nextWord(tokens, at);
  return COUNTED.has(word) && !(word === W.nam && readNamedYear(tokens, at, undefined));
}
