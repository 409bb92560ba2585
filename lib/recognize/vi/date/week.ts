import type { Tokens } from '../../../text/tokens.ts';
import { weekdayOf } from './calendar.ts';
import { daysText } from './edtf.ts';
import { nextWord, numberAt, wordAt } from './reader.ts';
import { type Draft, done, type Reference } from './when.ts';
import { MANY, W } from './words.ts';
import { readTurn } from './year.ts';

// tuần này | tuần trước | tuần tới
export function parseWeek(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const turn = readTurn(tokens, at + 1);
  if (
    !turn ||
    nextWord(tokens, at + 1) === W.nay ||
    MANY.has(wordAt(tokens, at - 1)) ||
    numberAt(tokens, at - 1) >= 0
  )
    return undefined;
  const when = done(reference && daysText(reference.count - weekdayOf(reference.count) + 7 * turn.by, 7));
  return { from: at, to: turn.to, rule: 'week', when };
}
