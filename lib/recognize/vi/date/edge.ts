import type { Tokens } from '../../../text/tokens.ts';
import { monthText } from './edtf.ts';
import { parseCentury, parseDecade } from './era.ts';
import { parseMonth, parseSeason } from './month.ts';
import { isEnd, readYears } from './numeric.ts';
import { parseQuarter } from './quarter.ts';
import { isNewLine, lengthAt, nextWord, numberAt, signAt, wordAt } from './reader.ts';
import { parseTerm } from './term.ts';
import { parseWeek } from './week.ts';
import { weekendOn } from './weekday.ts';
import { type Draft, done, type Reference } from './when.ts';
import { COUNTED, EDGES, keys, TEN_DAYS, W } from './words.ts';
import { readTurn, year } from './year.ts';
import { parseYear } from './year-phrase.ts';

const SINCE = keys('từ đến tới hồi vào trước khoảng hết giữa');

// cuối năm 2020 | nửa sau năm 2020 | đầu quý 4 năm nay | cuối tuần này | giữa thập niên 80 | thượng tuần tháng 3
export function parseEdge(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  let to = at + 1;
  if (wordAt(tokens, at) === W.nửa && (EDGES.has(nextWord(tokens, to)) || nextWord(tokens, to) === W.sau))
    to++;
  else if (TEN_DAYS.has(wordAt(tokens, at))) {
    if (nextWord(tokens, to) !== W.tuan) return undefined;
    to++;
  } else if (wordAt(tokens, at) === W.nửa) return undefined;
  if (isNewLine(tokens, to)) return undefined;
  const word = wordAt(tokens, to);
  if (word === W.tuan && wordAt(tokens, to - 1) === W.cuoi) {
    const turn = readTurn(tokens, to + 1);
    if (turn) return { from: at, to: turn.to, rule: 'weekend', when: weekendOn(reference, turn.by) };
  }
  const start = word === W.nhung ? to + 1 : to;
  const core = parsePeriod(tokens, start, reference);
  if (core) return { ...core, from: at };
  // cuối 2025
  const bare = TEN_DAYS.has(wordAt(tokens, at)) ? 0 : bareYear(tokens, to);
  if (bare > 0) return { from: at, to: to + 1, rule: 'edge of a year', when: year(bare) };
  const isOpen = SINCE.has(wordAt(tokens, at - 1)) && to === at + 1 && !isNewLine(tokens, at);
  if (
    !isOpen ||
    !reference ||
    (signAt(tokens, to + 1) === 0 && !isNewLine(tokens, to + 1) && !CLAUSE.has(wordAt(tokens, to + 1)))
  )
    return undefined;
  if (word === W.nam) return { from: at, to: to + 1, rule: 'edge of this year', when: year(reference.year) };
  if (word === W.thang)
    return {
      from: at,
      to: to + 1,
      rule: 'edge of this month',
      when: done(monthText(reference.year, reference.month)),
    };
  return undefined;
}
/** A year in four digits that nothing is counted by; 0 for anything else. */
function bareYear(tokens: Tokens, at: number): number {
  const number = numberAt(tokens, at);
  const isYear = lengthAt(tokens, at) === 4 && number >= 1900 && number <= 2100 && isEnd(tokens, at + 1);
  return isYear && !COUNTED.has(nextWord(tokens, at + 1)) && !readYears(tokens, at) ? number : 0;
}
const CLAUSE = keys('và đến tới là các ngân khi thì của với sẽ phải để');

/** Reads a month, quarter, year, decade, century, season, week or term, whichever stands there. */
function parsePeriod(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  switch (wordAt(tokens, at)) {
    case W.thang:
      return parseMonth(tokens, at, reference);
    case W.quy:
      return parseQuarter(tokens, at, reference);
    case W.nam:
      return parseYear(tokens, at, reference);
    case W.tuan:
      return parseWeek(tokens, at, reference);
    case W.the:
      return parseCentury(tokens, at, reference);
    case W.thap:
      return parseDecade(tokens, at, reference);
    case W.mua:
      return parseSeason(tokens, at, reference) ?? parseTerm(tokens, at);
    case W.nhiem:
    case W.giai:
    case W.nien:
    case W.thoi:
      return parseTerm(tokens, at);
    default:
      return undefined;
  }
}
