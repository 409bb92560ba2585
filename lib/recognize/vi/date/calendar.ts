/** The proleptic Gregorian calendar by integer arithmetic: no clock, no time zone. Days are counted from 1970-01-01. */

export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Days of a month, 1–12; 0 for a month that is none. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the calendar has this day. */
export const isDay = ({ year, month, day }: Day): boolean => day >= 1 && day <= daysIn(year, month);

/** The count of a day. */
export function countOf({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of a count. */
export function dayOf(count: number): Day {
  const z = count + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 for Monday … 6 for Sunday. */
export const weekdayOf = (count: number): number => (((count + 3) % 7) + 7) % 7;

/** The month so many months on: `[year, month]`. */
export function monthsOn(year: number, month: number, by: number): readonly [year: number, month: number] {
  const months = year * 12 + month - 1 + by;
  return [Math.floor(months / 12), months - Math.floor(months / 12) * 12 + 1];
}

/** Reads `YYYY-MM-DD`; undefined for anything else and for days that are none. */
export function parseDay(text: string | undefined): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!parts) return undefined;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isDay(day) ? day : undefined;
}
