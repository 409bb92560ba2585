/** In order of time; what begins together goes from the longest to the shortest; what has no value comes last. */
export function inTime(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [one, two] = [boundsOf(a), boundsOf(b)];
  return compare(one.from, two.from) || compare(two.to, one.to);
}

/** Where a date of the calendar (EDTF, as `DateMention.value` has it) begins and ends, as texts that sort in time. */
export function boundsOf(value: string): { readonly from: string; readonly to: string } {
  const [first = '', last = first] = value.split('/');
  return { from: sortable(first, false), to: sortable(last, true) };
}

/** One end of a date, filled up to a day: `199X` → `01990-01-01` … `01999-12-31`. */
function sortable(point: string, isEnd: boolean): string {
  // 2026-03-12 | 2025-35 | 199X | -0110
  const [, year = '', part, day] = /^(-?[\dX]{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(point) ?? [];
  const month = part === undefined ? (isEnd ? 12 : 1) : monthIn(Number(part), isEnd);
  return [
    sortableYear(year.replaceAll('X', isEnd ? '9' : '0')),
    String(month).padStart(2, '0'),
    day ?? (isEnd ? '31' : '01'),
  ].join('-');
}

/** Seasons are written 21–24 and quarters 33–36 in the month's place. */
function monthIn(part: number, isEnd: boolean): number {
  const third = part >= 33 ? part - 33 : part - 21;
  return part <= 12 ? part : third * 3 + (isEnd ? 3 : 1);
}

/** Years before ours sort before it, the farther the earlier. */
const sortableYear = (year: string): string =>
  year.startsWith('-') ? `-${String(9999 - Number(year.slice(1))).padStart(4, '0')}` : `0${year}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
