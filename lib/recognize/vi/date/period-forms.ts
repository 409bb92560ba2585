import { stepOf, yearAfter } from './day-forms.ts';
import {
  centuryValue,
  decadeValue,
  interval,
  monthValue,
  quarterValue,
  seasonValue,
  yearValue,
} from './edtf.ts';
import type { DateReader, Read } from './reader.ts';
import { COUNTS, K, ROMANS, SEASONS, SLASH } from './words.ts';

const made = (to: number, rule: string, value: string | undefined): Read => ({
  to,
  rule,
  ...(value === undefined ? {} : { value }),
});

/** `2020 – 2025`, `2016 -2021`, `2020-2025`, `2021/2022`; the later year in two digits too (`2020-25`). */
export function readYears(reader: DateReader, at: number): Read | undefined {
  const from = reader.year(at);
  if (from < 0 || !(reader.isDash(at + 1) || reader.isSign(at + 1, SLASH)) || reader.comesFrom(at))
    return undefined;
  const to = reader.year(at + 2);
  if (to <= from || reader.goesOn(at + 3)) return undefined;
  return made(at + 3, 'years from … to', interval(yearValue(from), yearValue(to)));
}

/** After `nhiệm kỳ`, `giai đoạn`, `năm học`, `niên khóa`: years, in brackets too. */
export function readTerm(reader: DateReader, at: number): Read | undefined {
  return readYears(reader, at);
}

/** After `năm`: `2020`, `541`, `nay`, `ngoái`, `2020 - 2025`, `học 2020-2021`. */
export function readYear(reader: DateReader, at: number): Read | undefined {
  if (reader.word(at) === K.hoc) return readYears(reader, at + 1);
  const years = readYears(reader, at);
  if (years) return years;
  const { start, end } = reader.tokens;
  const number = reader.number(at, 4);
  const length = number < 0 ? 0 : (end[at] as number) - (start[at] as number);
  if ((length === 4 && number < 2200) || (length === 3 && number > 99)) {
    return reader.goesOn(at + 1) ? undefined : made(at + 1, 'year', yearValue(number));
  }
  const { today } = reader;
  const word = reader.word(at);
  if (word === K.nay) return made(at + 1, 'year from today', today && yearValue(today.year));
  if (word === K.ngoai) return made(at + 1, 'year from today', today && yearValue(today.year - 1));
  if (word === K.kia) return made(at + 1, 'year from today', today && yearValue(today.year - 2));
  if (word === K.nayThis) return undefined;
  const step = stepOf(reader, at);
  // `năm qua` is vague, `năm sau đó` is told from another day.
  if (!step || word === K.qua || word === K.vua) return undefined;
  return made(step.to, 'year from today', today && yearValue(today.year + step.by));
}

/** After `quý`: `I/2021`, `1 năm 2021`, `III`, `này`, `4 năm nay`. */
export function readQuarter(reader: DateReader, at: number): Read | undefined {
  const { today } = reader;
  const roman = ROMANS.get(reader.word(at)) ?? COUNTS.get(reader.word(at)) ?? -1;
  const quarter = reader.number(at, 1) > 0 ? reader.number(at, 1) : roman;
  if (quarter >= 1 && quarter <= 4) {
    const year = yearAfter(reader, at + 1);
    if (year) return made(year.to, 'quarter', quarterValue(year.year, quarter));
    return made(at + 1, 'quarter', today && quarterValue(quarterYear(today, quarter), quarter));
  }
  const step = stepOf(reader, at);
  if (!step || !today) return step ? made(step.to, 'quarter from today', undefined) : undefined;
  const count = today.year * 4 + Math.floor((today.month - 1) / 3) + step.by;
  return made(step.to, 'quarter from today', quarterValue(Math.floor(count / 4), (count % 4) + 1));
}

/** The last quarter of the year is last year's until it comes near. */
function quarterYear(today: { readonly year: number; readonly month: number }, quarter: number): number {
  const current = Math.floor((today.month - 1) / 3) + 1;
  return quarter - current >= 3 ? today.year - 1 : today.year;
}

/** After `thế kỷ`: `XXI`, `20`. */
export function readCentury(reader: DateReader, at: number): Read | undefined {
  const century = reader.number(at) > 0 ? reader.number(at) : (ROMANS.get(reader.word(at)) ?? -1);
  if (century < 1 || century > 30) return undefined;
  return made(at + 1, 'century', centuryValue(century));
}

/** After `những năm`, `thập niên`, `thập kỷ`: `1990`, `90`, `60 của thế kỷ 20`. */
export function readDecade(reader: DateReader, at: number): Read | undefined {
  const number = reader.number(at, 4);
  if (number < 10 || number % 10 !== 0 || reader.goesOn(at + 1)) return undefined;
  if (number >= 1000 && number < 2200) return made(at + 1, 'decade', decadeValue(number));
  if (number > 90) return undefined;
  const of = reader.word(at + 1) === K.cua ? at + 2 : at + 1;
  if (reader.word(of) === K.the && isCentury(reader, of + 1)) {
    const century = readCentury(reader, of + 2);
    if (century?.value) {
      return made(century.to, 'decade', decadeValue(Number(century.value.slice(0, 2)) * 100 + number));
    }
  }
  return made(at + 1, 'decade', decadeValue((number <= 10 ? 2000 : 1900) + number));
}

export const isCentury = (reader: DateReader, at: number): boolean => {
  const word = reader.word(at);
  return word === K.kyCentury || word === K.ky || word === K.ki;
};

/** After `mùa`: `xuân 1975`, `hè năm nay`. */
export function readSeason(reader: DateReader, at: number): Read | undefined {
  const season = SEASONS.get(reader.word(at));
  if (season === undefined) return undefined;
  const year = reader.year(at + 1);
  if (year > 0) return made(at + 2, 'season', seasonValue(year, season));
  if (reader.word(at + 1) !== K.nam) return undefined;
  const named = readYear(reader, at + 2);
  return named && made(named.to, 'season', named.value && seasonValue(Number(named.value), season));
}

/** `6 tháng đầu năm 2024`, `9 tháng đầu năm`, `6 tháng cuối năm nay`: from the number on. */
export function readMonthsOfYear(reader: DateReader, at: number): Read | undefined {
  const months = reader.opening(at);
  if (months < 2 || months > 11 || reader.word(at + 1) !== K.thang) return undefined;
  const edge = reader.word(at + 2);
  if ((edge !== K.dau && edge !== K.cuoi) || reader.word(at + 3) !== K.nam) return undefined;
  const named = readYear(reader, at + 4);
  const year = named?.value ?? (reader.today && yearValue(reader.today.year));
  const to = named?.to ?? at + 4;
  if (year === undefined || year.length !== 4) return made(to, 'months of a year', undefined);
  const [first, last] = edge === K.dau ? [1, months] : [13 - months, 12];
  return made(
    to,
    'months of a year',
    interval(monthValue(Number(year), first), monthValue(Number(year), last)),
  );
}
