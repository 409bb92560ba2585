import { type Day, dayOf, isDay } from './calendar.ts';
import { centuryText, dayText, monthText, yearText } from './edtf.ts';

/** What a text says of a day or period before the year or month that it leaves out is known; 0 stands for what is left out. */
export type When =
  | {
      readonly unit: 'day';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly until?: number;
    }
  | { readonly unit: 'month'; readonly year: number; readonly month: number; readonly until?: number }
  | { readonly unit: 'quarter'; readonly year: number; readonly month: number }
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'done'; readonly value: string | undefined };

/** A stretch of tokens read as a date. */
export type Draft = {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly when: When;
};

/** The article's own day, and its count. */
export type Reference = Day & { readonly count: number };

export const done = (value: string | undefined): When => ({ unit: 'done', value });

/** The EDTF of a whole `When`; undefined when the calendar has no such day. */
export function edtfOf(when: When): string | undefined {
  switch (when.unit) {
    case 'done':
      return when.value;
    case 'year':
      return yearText(when.year);
    case 'quarter':
      return monthText(when.year, when.month + 32);
    case 'month':
      return when.until === undefined
        ? monthText(when.year, when.month)
        : `${monthText(when.year, when.month)}/${monthText(when.year, when.until)}`;
    case 'day': {
      if (!isDay(when)) return undefined;
      if (when.until === undefined) return dayText(when);
      const until = { ...when, day: when.until };
      return isDay(until) ? `${dayText(when)}/${dayText(until)}` : undefined;
    }
  }
}

export const century = (number: number): When =>
  done(number > 0 && number < 40 ? centuryText(number) : undefined);

/** A day read off a text, and the token after it. */
export type DayRead = { readonly when: When; readonly to: number; readonly rule: string };

/** The day so many days from the article's own. */
export const dayOn = (reference: Reference | undefined, by: number): When =>
  done(reference && dayText(dayOf(reference.count + by)));
