import { countOf, daysIn } from './calendar.ts';
import { done, type Reference, type When } from './when.ts';

/** How much nearer the past is than the future: news tells what has happened. */
const FUTURE_WEIGHT = 1.5;

/** What the words around a date say of when it lies. */
export type View = { readonly isPast: boolean; readonly isAhead: () => boolean };

/** Gives a day, month or quarter its year (a day its month) by what is nearest to the article's own day, or was said before. */
export function nearest(when: When, said: number, reference: Reference | undefined, view: View): When {
  if (when.unit === 'done' || when.unit === 'year' || when.year !== 0) return when;
  if (said !== 0 && !(when.unit === 'day' && when.month === 0)) return { ...when, year: said };
  if (!reference) return done(undefined);
  if (when.unit === 'day') return nearestDay(when, reference, view);
  const length = when.unit === 'month' ? 1 : 3;
  const first = (when.month - 1) * length + 1;
  const apart = (year: number): number => (year - reference.year) * 12 + first - reference.month;
  return { ...when, year: choose(reference.year, apart, view, 1, 1 - length) };
}

function nearestDay(when: Extract<When, { unit: 'day' }>, reference: Reference, view: View): When {
  if (when.month > 0) {
    const apart = (year: number): number =>
      when.day <= daysIn(year, when.month)
        ? countOf({ ...when, year }) - reference.count
        : Number.POSITIVE_INFINITY;
    return { ...when, year: choose(reference.year, apart, view, 21, 0) };
  }
  let best: When = done(undefined);
  let least = Number.POSITIVE_INFINITY;
  const ahead = view.isAhead();
  for (let by = -1; by <= 1; by++) {
    const months = reference.year * 12 + reference.month - 1 + by;
    const told = { ...when, year: Math.floor(months / 12), month: (months % 12) + 1 };
    if (told.day > daysIn(told.year, told.month)) continue;
    const apart = countOf(told) - reference.count;
    const cost = ahead ? (apart >= 0 ? apart : 20 - apart) : apart > 0 ? apart * FUTURE_WEIGHT : -apart;
    if (cost < least) {
      least = cost;
      best = told;
    }
  }
  return best;
}

/** The year that is likeliest: the nearest, the past first; with `isAhead` the next unless it has just been. */
function choose(
  now: number,
  apart: (year: number) => number,
  { isPast, isAhead }: View,
  justBeen: number,
  within: number,
): number {
  const here = apart(now);
  if (here <= 0 && here >= within - justBeen) return now;
  const ahead = !isPast && isAhead();
  let best = now;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [now, now - 1, now + 1]) {
    const by = apart(year);
    const cost = ahead
      ? by >= within
        ? by
        : by >= -justBeen
          ? 0
          : -by * 3
      : by > 0
        ? by * (isPast ? 100 : FUTURE_WEIGHT)
        : -by;
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}
