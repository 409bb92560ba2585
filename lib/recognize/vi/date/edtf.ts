import type { Day } from './calendar.ts';

/** EDTF of a year, a month, a day; of a quarter (33 … 36), a decade (`199X`), a century (`20XX`), an interval. */
const digits = (value: number, length: number): string => String(value).padStart(length, '0');

export const yearValue = (year: number): string => digits(year, 4);
export const monthValue = (year: number, month: number): string => `${digits(year, 4)}-${digits(month, 2)}`;
export const dayValue = ({ year, month, day }: Day): string => `${monthValue(year, month)}-${digits(day, 2)}`;
export const quarterValue = (year: number, quarter: number): string => `${digits(year, 4)}-${32 + quarter}`;
/** Seasons: 21 spring … 24 winter. */
export const seasonValue = (year: number, season: number): string => `${digits(year, 4)}-${20 + season}`;
export const decadeValue = (year: number): string => `${Math.floor(year / 10)}X`;
export const centuryValue = (century: number): string => `${digits(century - 1, 2)}XX`;
export const interval = (from: string, to: string): string => `${from}/${to}`;
