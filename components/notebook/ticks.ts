/** Where a line of time begins and ends, in ms, and where it is marked. */
export type Ticks = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly day: string; readonly label: string }[];
};

const DAY = 24 * 60 * 60 * 1000;
/** So many marks have room. */
const MOST = 8;

/** A line of time over some days (`YYYY-MM-DD`): marked by months where it is short, else by years, or every few. */
export function ticksFor(days: readonly string[]): Ticks {
  const sorted = days.toSorted();
  const first = sorted[0] ?? '2026-01-01';
  const last = sorted.at(-1) ?? first;
  const isShort = Date.parse(last) - Date.parse(first) < 500 * DAY;
  const begin = isShort ? monthOf(first) : yearOf(first);
  const end = isShort ? monthOf(last) + 1 : yearOf(last) + 1;
  const step = Math.max(1, Math.ceil((end - begin) / MOST));
  const dayAt = (n: number): string =>
    isShort
      ? `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`
      : `${String(n).padStart(4, '0')}-01-01`;
  const ticks = [];
  for (let n = begin; n < end; n += step) {
    ticks.push({ day: dayAt(n), label: isShort ? `${(n % 12) + 1}/${Math.floor(n / 12)}` : String(n) });
  }
  return { from: Date.parse(dayAt(begin)), to: Date.parse(dayAt(end)), ticks };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
