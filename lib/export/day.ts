/** The day in Vietnam at an instant, `YYYY-MM-DD`: seven hours ahead all the year round. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

/** A day as a Vietnamese newspaper writes it: `2026-08-09` → `9/8/2026`. */
export const writtenDay = (day: string): string => day.split('-').map(Number).reverse().join('/');
