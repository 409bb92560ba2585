const DAY = 24 * 60 * 60 * 1000;

/** One day of a calendar's page; `weekday` counts from Monday, 0…6. */
export type DayCell = { readonly day: string; readonly isIn: boolean; readonly weekday: Weekday };
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];

/** The weeks of a month (`2026-03`), from Monday, filled up with days of its neighbours. */
export function monthGrid(month: string): readonly (readonly DayCell[])[] {
  const first = Date.parse(`${month}-01`);
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const weeks: DayCell[][] = [];
  for (let at = start; weeks.length === 0 || dayAt(at).startsWith(month); at += 7 * DAY) {
    weeks.push(
      WEEK.map((weekday) => {
        const day = dayAt(at + weekday * DAY);
        return { day, isIn: day.startsWith(month), weekday };
      }),
    );
  }
  return weeks;
}

/** The month so many months on. */
export function monthOn(month: string, by: number): string {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
