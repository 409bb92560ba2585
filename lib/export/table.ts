import papa from 'papaparse';
import { plain } from './plain.ts';

/** A table for Excel or any spreadsheet: UTF-8 with the mark by which Excel knows it. No cell can become a formula. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = papa.unparse([[...headings], ...rows.map((row) => row.map((cell) => cut(plain(cell))))], {
    quotes: true,
    escapeFormulae: FORMULA,
  });
  return `\ufeff${table}\r\n`;
}

// =SUM(A1) | +1 | -1 | @x | a tab or what cannot be seen before one of these | the wide signs of East Asian keyboards
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\t/u;

/** A cell of Excel holds 32,767 units; more would spill into the next rows. */
const MOST = 32_767;
const MARK = ' […]';
const cut = (words: string): string =>
  words.length < MOST ? words : `${words.slice(0, MOST - MARK.length - 1)}${MARK}`.toWellFormed();
