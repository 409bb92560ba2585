import type { Words } from './words.ts';

/** A date as its reader writes it: `2026-03-12` → `12/3/2026`, `2025-35` → `quý III/2025`, `2020/2025` → `2020 – 2025`. */
export function dateWords(value: string, words: Words): string {
  const [first = '', last] = value.split('/');
  if (last === undefined) return pointWords(first, words);
  return words.say('dateSpan', { from: pointWords(first, words), to: pointWords(last, words) });
}

// 2026-03-12 | 2026-03 | 2025-35 | 2026 | -0110
const POINT = /^(?<year>-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const SEASONS = ['dateSpring', 'dateSummer', 'dateAutumn', 'dateWinter'] as const;

function pointWords(point: string, words: Words): string {
  const { say } = words;
  // 199X | 20XX
  if (/^\d{3}X$/.test(point)) return say('dateDecade', { year: `${point.slice(0, 3)}0` });
  if (/^\d\dXX$/.test(point)) return say('dateCentury', { century: roman(Number(point.slice(0, 2)) + 1) });
  const { year: written, month, day } = POINT.exec(point)?.groups ?? {};
  if (written === undefined) return point;
  const year = yearWords(Number(written), words);
  if (day !== undefined) return dayWords(year, Number(month), Number(day), words);
  if (month === undefined) return year;
  const number = Number(month);
  const season = SEASONS[number - 21];
  if (season) return say(season, { year });
  const quarter = QUARTERS[number - 33];
  if (quarter) return say('dateQuarter', { quarter, year });
  return words.language === 'en' ? `${englishMonth(number)} ${year}` : `${padded(number, 3)}/${year}`;
}

/** Official style: a zero before days under 10 and months 1 and 2 (`05/01/2026`, `06/4/2021`). */
function dayWords(year: string, month: number, day: number, { language }: Words): string {
  return language === 'en'
    ? `${day} ${englishMonth(month)} ${year}`
    : `${padded(day, 10)}/${padded(month, 3)}/${year}`;
}

const padded = (number: number, below: number): string => (number < below ? `0${number}` : String(number));
const englishMonth = (month: number): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
const yearWords = (year: number, { say }: Words): string =>
  year < 0 ? say('dateBefore', { year: String(-year) }) : String(year);

function roman(number: number): string {
  const SIGNS = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  const [size, sign] = SIGNS.find(([each]) => each <= number) ?? [0, ''];
  return size === 0 ? '' : sign + roman(number - size);
}
