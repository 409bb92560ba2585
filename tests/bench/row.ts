/** One line of the table that all benchmarks share. Smaller is better unless `least` is given. */
export type BenchRow = {
  /** `page, chromium` */
  readonly room: string;
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** The least that the same work can cost, measured in the same run. */
  readonly floor?: number;
  /** Others at the same work in the same run. */
  readonly peers?: Readonly<Record<string, number>>;
  /** What it may be at most, or must be at least. */
  readonly most?: number;
  readonly least?: number;
};

/** Whether a row keeps what it promises; undefined where it promises nothing. */
export const isKept = ({ ours, most, least }: BenchRow): boolean | undefined =>
  most === undefined && least === undefined
    ? undefined
    : ours <= (most ?? Number.POSITIVE_INFINITY) && ours >= (least ?? Number.NEGATIVE_INFINITY);

const figure = (value: number | undefined): string => {
  if (value === undefined) return '';
  if (value === 0) return '0';
  const size = Math.abs(value);
  return value.toFixed(size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0);
};

/** The rows as one table: ours, what it may be, the floor and how many times it, the peers. */
export function table(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => {
    const { room, what, unit, ours, floor, peers = {}, most, least } = row;
    const target = most !== undefined ? `≤ ${figure(most)}` : least !== undefined ? `≥ ${figure(least)}` : '';
    const told = isKept(row);
    return [
      ...[room, what, unit, figure(ours), target, told === undefined ? '' : told ? 'kept' : 'MISSED'],
      ...[figure(floor), floor ? figure(ours / floor) : ''],
      Object.entries(peers)
        .map(([name, value]) => `${name} ${figure(value)}`)
        .join(', '),
    ];
  });
  const head = ['room', 'what', 'unit', 'ours', 'target', '', 'floor', '× floor', 'peers'];
  const widths = head.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const isNumber = (at: number): boolean => at === 3 || at === 4 || at === 6 || at === 7;
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, at) => (isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Whether a benchmark is asked for its rows alone: by the one command that runs them all. */
export const ROWS = process.argv.includes('--rows');

/** Prints rows as the command line asks: a table, or JSON. */
export function print(rows: readonly BenchRow[]): void {
  const isData = ROWS || process.argv.includes('--json');
  process.stdout.write(`${isData ? JSON.stringify(rows) : table(rows)}\n`);
}
