import { type Day, dayOf } from './calendar.ts';

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** `0541`, `2020`, `-0110` */
export const yearText = (year: number): string => (year < 0 ? `-${padded(-year, 4)}` : padded(year, 4));
/** `2020-12`; quarters 33–36 and seasons 21–24 are written in the month's place. */
export const monthText = (year: number, month: number): string => `${yearText(year)}-${padded(month, 2)}`;
/** `2020-12-08` */
export const dayText = ({ year, month, day }: Day): string => `${monthText(year, month)}-${padded(day, 2)}`;
/** `2021-01-18/2021-01-24` for the seven days from a count. */
export const daysText = (count: number, length: number): string =>
  `${dayText(dayOf(count))}/${dayText(dayOf(count + length - 1))}`;
/** `199X` for 1990. */
export const decadeText = (year: number): string => `${yearText(year).slice(0, 3)}X`;
/** `20XX` for the 21st. */
export const centuryText = (century: number): string => `${padded(century - 1, 2)}XX`;
