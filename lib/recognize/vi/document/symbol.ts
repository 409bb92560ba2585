import type { Tokens } from '../../../text/tokens.ts';
import { isCapital, isNumber, isShouted, isTight, lengthAt, signAt } from './reader.ts';

/** A number, or a number with its symbol. */
export type Symbol = { readonly to: number; readonly hasLetters: boolean };

const isLink = (sign: number): boolean => sign === 0x2f || sign === 0x2d || sign === 0x2013;

/** Reads `18-NQ/TW` | `100/2019/NĐ-CP` | `03/CT-TW` | `30/2026/QH16` | `05 - CT/TW` | `18.65` | `46` at a number. */
export function readSymbol(tokens: Tokens, at: number): Symbol | undefined {
  if (!isNumber(tokens, at) || lengthAt(tokens, at) > 6) return undefined;
  let to = at + 1;
  let hasLetters = false;
  while (
    isLink(signAt(tokens, to)) ||
    (hasLetters && signAt(tokens, to) === 0x2e && isTight(tokens, to) && isTight(tokens, to + 1))
  ) {
    const isClose = isTight(tokens, to) && isTight(tokens, to + 1);
    if (isNumber(tokens, to + 1) && isClose && lengthAt(tokens, to + 1) <= 5) {
      to += 2;
    } else if (
      isCapital(tokens, to + 1) &&
      (isClose ||
        (isShouted(tokens, to + 1) && lengthAt(tokens, to + 1) <= 6 && signAt(tokens, to) !== 0x2013))
    ) {
      hasLetters = true;
      to += 2;
      if (isNumber(tokens, to) && isTight(tokens, to)) to++; // QH15
    } else break;
  }
  if (!hasLetters) {
    if (to > at + 1) return undefined; // a fraction, a day
    // Nghị quyết 18.65
    if (
      signAt(tokens, to) === 0x2e &&
      isTight(tokens, to) &&
      isNumber(tokens, to + 1) &&
      isTight(tokens, to + 1)
    )
      to += 2;
    if (signAt(tokens, to) === 0x25 || lengthAt(tokens, at) > 5) return undefined;
    if (isTight(tokens, to) && isCapital(tokens, to)) to++; // 36a
  }
  return { to, hasLetters };
}
