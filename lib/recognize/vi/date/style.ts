import type { Tokens } from '../../../text/tokens.ts';
import { DASH, DOT, numberAt, signAt, wordAt } from './reader.ts';
import { PARTS_OF_DAY, W } from './words.ts';

/** The article writes `2-9`. */
export const DASHED = 1;
/** The article writes `2.9`. */
export const DOTTED = 2;

/** How an article writes its days, told by those that have a word of the calendar before them: bits of `DASHED` and `DOTTED`. */
export function styleOf(tokens: Tokens): number {
  let style = 0;
  for (let at = 1; at + 2 < tokens.count && style !== (DASHED | DOTTED); at++) {
    const sign = signAt(tokens, at + 1);
    if ((sign !== DASH && sign !== DOT) || numberAt(tokens, at) < 1 || numberAt(tokens, at + 2) < 1) continue;
    const before = wordAt(tokens, at - 1);
    if (before !== W.ngay && before !== W.nay && !PARTS_OF_DAY.has(before)) continue;
    if (numberAt(tokens, at) <= 31 && numberAt(tokens, at + 2) <= 12)
      style |= sign === DASH ? DASHED : DOTTED;
  }
  return style;
}
