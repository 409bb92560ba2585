import { inTime } from '../../components/date-order.ts';
import type { PageState } from '../../lib/browser/messages.ts';
import { isOfficial } from '../../lib/recognize/entity.ts';

type Named = PageState['entities'];

/** What a page names, to be read in a terminal: officials with the offices they hold, dates with their normal form, documents. */
export function tableOf(entities: Named): string {
  const officials = entities.filter(isOfficial);
  const dates = entities.filter((each) => each.kind === 'date');
  const documents = entities.filter((each) => each.kind === 'document');
  return [
    section(
      'Officials',
      officials.map(({ label, count, titles }) => [
        label,
        times(count),
        titles.map((title) => title.label).join('; '),
      ]),
    ),
    section(
      'Dates',
      dates
        .toSorted((a, b) => inTime(a.value, b.value))
        .map(({ label, count, value }) => [label, times(count), value ?? 'not known']),
    ),
    section(
      'Documents',
      documents.map(({ label, count }) => [label, times(count)]),
    ),
  ].join('\n');
}

const times = (count: number): string => `${count}×`;

/** A heading with its number, and columns as wide as their widest cell. */
function section(heading: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))));
  const lines = rows.map((row) =>
    `  ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join('  ')}`.trimEnd(),
  );
  return [`${heading} (${rows.length})`, ...lines, ''].join('\n');
}

/** Columns that a cell takes in a terminal: tone marks that stand alone take none. */
const width = (cell: string): number => [...cell.normalize('NFC').replace(/\p{M}/gu, '')].length;
