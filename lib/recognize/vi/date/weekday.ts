import type { Tokens } from '../../../text/tokens.ts';
import { weekdayOf } from './calendar.ts';
import { daysText } from './edtf.ts';
import { isEnd } from './numeric.ts';
import { isNewLine, nextWord, numberAt, wordAt } from './reader.ts';
import { type DayRead, dayOn, done, type Reference, type When } from './when.ts';
import { W, WEEKDAYS } from './words.ts';
import { readTurn } from './year.ts';

/** Reads `thứ bảy`, `chủ nhật`, `thứ 2`: 0 for Monday. */
export function readWeekday(
  tokens: Tokens,
  at: number,
): { readonly day: number; readonly to: number; readonly isSure: boolean } | undefined {
  const word = wordAt(tokens, at);
  if ((word === W.chu || word === W.chua) && nextWord(tokens, at + 1) === W.nhat) {
    return { day: 6, to: at + 2, isSure: tokens.shape[at + 1] !== 2 || tokens.shape[at] === 2 };
  }
  if (word !== W.thu || isNewLine(tokens, at + 1)) return undefined;
  const number = numberAt(tokens, at + 1);
  if (number >= 0) {
    return number >= 2 && number <= 7 && isEnd(tokens, at + 2)
      ? { day: number - 2, to: at + 2, isSure: false }
      : undefined;
  }
  const day = WEEKDAYS.get(wordAt(tokens, at + 1));
  return day === undefined ? undefined : { day, to: at + 2, isSure: (tokens.shape[at + 1] as number) > 2 };
}

/** Reads the week a weekday belongs to, from the article's own: `tuần sau`, `tới`, `này`, `vừa qua`. */
export function readWeekOf(
  tokens: Tokens,
  at: number,
  weekday: number,
  reference: Reference | undefined,
): DayRead | undefined {
  const start = nextWord(tokens, at) === W.trong || nextWord(tokens, at) === W.cua ? at + 1 : at;
  const isWeek = nextWord(tokens, start) === W.tuan;
  const turn = readTurn(tokens, isWeek ? start + 1 : start);
  if (!turn || (!isWeek && start !== at)) return undefined;
  if (!isWeek && nextWord(tokens, start) === W.nay) return undefined;
  if (!reference) return { when: done(undefined), to: turn.to, rule: 'weekday' };
  const own = weekdayOf(reference.count);
  if (isWeek || turn.by === 0)
    return { when: dayOn(reference, weekday - own + 7 * turn.by), to: turn.to, rule: 'weekday' };
  const ahead = ((weekday - own + 6) % 7) + 1;
  return {
    when: dayOn(reference, turn.by > 0 ? ahead : ((weekday - own + 7) % 7 || 7) - 7),
    to: turn.to,
    rule: 'weekday',
  };
}

/** Saturday and Sunday of the week so many weeks on. */
export const weekendOn = (reference: Reference | undefined, by: number): When =>
  done(reference && daysText(reference.count - weekdayOf(reference.count) + 7 * by + 5, 2));
