import type { Words } from './words.ts';

/** A number as its reader writes it: `1.306` | `1,306`. */
export const numberWords = (count: number, { language }: Words): string =>
  new Intl.NumberFormat(language).format(count);
