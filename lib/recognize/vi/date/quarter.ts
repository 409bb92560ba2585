import type { Tokens } from '../../../text/tokens.ts';
import { monthsOn } from './calendar.ts';
import { COUNTING } from './month.ts';
import { isEnd } from './numeric.ts';
import { isNewLine, lengthAt, nextWord, readRoman, readSmall, wordAt } from './reader.ts';
import { type Draft, done, type Reference } from './when.ts';
import { W } from './words.ts';
import { readTurn, readYearAfter } from './year.ts';

// quý I/2021 | quý 4 năm nay | quý này
export function parseQuarter(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  const turn = readTurn(tokens, at + 1);
  if (turn) {
    if (COUNTING.has(tokens.gap[at] === 2 ? 0 : wordAt(tokens, at - 1))) return undefined;
    if (!reference) return { from: at, to: turn.to, rule: 'quarter', when: done(undefined) };
    const [year, first] = monthsOn(
      reference.year,
      Math.floor((reference.month - 1) / 3) * 3 + 1,
      turn.by * 3,
    );
    return {
      from: at,
      to: turn.to,
      rule: 'quarter',
      when: { unit: 'quarter', year, month: (first + 2) / 3 },
    };
  }
  const start = nextWord(tokens, at + 1) === W.thu ? at + 2 : at + 1;
  if (isNewLine(tokens, start)) return undefined;
  const read = readRoman(tokens, start) ?? readSmall(tokens, start);
  if (!read || read.value > 4 || !(isEnd(tokens, read.to) || lengthAt(tokens, read.to + 1) === 4))
    return undefined;
  const year = readYearAfter(tokens, read.to, reference);
  return {
    from: at,
    to: year?.to ?? read.to,
    rule: 'quarter',
    when: { unit: 'quarter', year: year?.year ?? 0, month: read.value },
  };
}
