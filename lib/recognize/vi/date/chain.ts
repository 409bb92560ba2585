import type { Tokens } from '../../../text/tokens.ts';
import { isCounted } from './month.ts';
import { isEnd, readNumeric } from './numeric.ts';
import { COMMA, isDash, isNewLine, lengthAt, nextWord, numberAt, readRoman, signAt } from './reader.ts';
import type { Draft, Reference } from './when.ts';
import { COUNTED, keys } from './words.ts';
import { readNamedYear, readYearAfter } from './year.ts';

const JOINERS = keys('và hoặc đến tới hay');

/** Where the next item of a list begins: after a comma, `và`, `đến`; after a dash where two whole dates are joined. */
function afterJoiner(tokens: Tokens, at: number, last: Draft): number {
  if (isNewLine(tokens, at)) return -1;
  if (isDash(signAt(tokens, at)) && isTold(last) && readNumeric(tokens, at + 1, true)) return at + 1;
  if (signAt(tokens, at) === COMMA) return JOINERS.has(nextWord(tokens, at + 1)) ? at + 2 : at + 1;
  return JOINERS.has(nextWord(tokens, at)) ? at + 1 : -1;
}

/** Reads on after a date: `ngày 8[, 9 và 10/12]`, `tháng 10 [hoặc 11-2025]`, `năm 2019[, 2020 và 2021]`, `ngày 7 [đến 14-2]`. */
export function readChain(tokens: Tokens, first: Draft, reference: Reference | undefined): readonly Draft[] {
  const { unit } = first.when;
  if (unit === 'done') return [];
  const items: Draft[] = [];
  let told = 0;
  let at = afterJoiner(tokens, first.to, first);
  while (at >= 0 && !isNewLine(tokens, at)) {
    const item = unit === 'quarter' ? quarterAt(tokens, at, reference) : itemAt(tokens, at, unit, reference);
    if (!item) break;
    items.push(item);
    if (isTold(item)) told = items.length;
    at = afterJoiner(tokens, item.to, item);
  }
  return items.slice(0, told);
}

const isTold = ({ when }: Draft): boolean =>
  when.unit === 'day' ? when.month > 0 : when.unit === 'done' || when.year > 0;

function itemAt(
  tokens: Tokens,
  at: number,
  unit: 'day' | 'month' | 'year',
  reference: Reference | undefined,
): Draft | undefined {
  const number = numberAt(tokens, at);
  if (number < 1) return undefined;
  const numeric = readNumeric(tokens, at, true);
  if (numeric && isCounted(tokens, numeric.to)) return undefined;
  const own =
    unit === 'day' && numeric?.when.unit === 'day' && numeric.when.year === 0
      ? readNamedYear(tokens, numeric.to, reference)
      : undefined;
  if (numeric?.when.unit === 'day' && own)
    return { from: at, to: own.to, rule: 'list', when: { ...numeric.when, year: own.year } };
  if (numeric)
    return numeric.when.unit === unit
      ? { from: at, to: numeric.to, rule: 'list', when: numeric.when }
      : undefined;
  if (COUNTED.has(nextWord(tokens, at + 1))) return undefined;
  if (!isEnd(tokens, at + 1) || isDash(signAt(tokens, at + 1))) return undefined;
  const base = { from: at, to: at + 1, rule: 'list' };
  if (unit === 'year') {
    return lengthAt(tokens, at) === 4 && number >= 1800 && number <= 2100
      ? { ...base, when: { unit, year: number } }
      : undefined;
  }
  if (lengthAt(tokens, at) > 2) return undefined;
  if (unit === 'day')
    return number <= 31 ? { ...base, when: { unit, year: 0, month: 0, day: number } } : undefined;
  return number <= 12 ? { ...base, when: { unit, year: 0, month: number } } : undefined;
}

function quarterAt(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const read = readRoman(tokens, at);
  if (!read || read.value > 4) return undefined;
  const year = readYearAfter(tokens, read.to, reference);
  return {
    from: at,
    to: year?.to ?? read.to,
    rule: 'list',
    when: { unit: 'quarter', year: year?.year ?? 0, month: read.value },
  };
}
