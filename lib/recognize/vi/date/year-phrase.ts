import type { Tokens } from '../../../text/tokens.ts';
import { yearText } from './edtf.ts';
import { readDecade } from './era.ts';
import { readYears } from './numeric.ts';
import { isNewLine, lengthAt, nextWord, numberAt, wordAt } from './reader.ts';
import { parseTerm } from './term.ts';
import { type Draft, done, type Reference } from './when.ts';
import { keys, MANY, THIS, W } from './words.ts';
import { readYearAt, year } from './year.ts';

/** `năm qua`: whatever year ends now; `năm trước`, told from another year when these stand before. */
const VAGUE = keys('sau trước');

// năm 2020 | năm 1945-1954 | năm học 2020-2021 | năm ngoái | những năm 1990
export function parseYear(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const word = nextWord(tokens, at + 1);
  if (word === W.hoc) return parseTerm(tokens, at);
  const before = tokens.gap[at] === 2 ? 0 : wordAt(tokens, at - 1);
  if (before === W.nhung) {
    const decade = readDecade(tokens, at + 1);
    if (decade) return { from: at - 1, ...decade };
  }
  const isAfterNumber = numberAt(tokens, at - 1) >= 0 && tokens.gap[at] !== 2;
  const years = isNewLine(tokens, at + 1) ? undefined : readYears(tokens, at + 1);
  if (years && lengthAt(tokens, at + 1) === 4)
    return { from: isAfterNumber ? at + 1 : at, to: years.to, rule: 'years', when: years.when };
  const read = readYearAt(tokens, at, reference);
  if (!read) return undefined;
  if (numberAt(tokens, at + 1) >= 0) {
    const when = nextWord(tokens, read.to) === W.tcn ? done(yearText(1 - read.year)) : year(read.year);
    const to = nextWord(tokens, read.to) === W.tcn ? read.to + 1 : read.to;
    return { from: at, to, rule: 'year', when };
  }
  if (MANY.has(before) || isAfterNumber || word === THIS) return undefined;
  if (
    VAGUE.has(word) &&
    (before === W.cung ||
      before === W.ki2 ||
      before === W.kỳ ||
      before === W.nam ||
      wordAt(tokens, at - 2) === W.so)
  )
    return undefined;
  return {
    from: at,
    to: read.to,
    rule: 'year told from now',
    when: reference ? year(read.year) : done(undefined),
  };
}
