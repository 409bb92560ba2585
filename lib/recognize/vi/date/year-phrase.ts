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

// năm 2020 | năm 1945-1954 | năm học 2020-2021 | năm ngoái | sang năm | những năm 1990
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
  const old = readOldYear(tokens, at);
  if (old) return old;
  const fiscal = word === FISCAL && nextWord(tokens, at + 2) === FISCAL_SECOND ? 2 : 0;
  if (before === W.sang && COMING.has(word) && numberAt(tokens, at + 1) < 0) {
    const when = reference ? year(reference.year + 1) : done(undefined);
    return { from: at - 1, to: at + 1, rule: 'year told from now', when };
  }
  const read = readYearAt(tokens, at + fiscal, fiscal ? undefined : reference);
  if (!read || (fiscal > 0 && read.year === 0)) return undefined;
  if (numberAt(tokens, at + fiscal + 1) >= 0)
    return { from: at, to: read.to, rule: 'year', when: year(read.year) };
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

/** After `sang năm` where it is the next one: no `sang năm mới`; 0 where nothing more of the line stands. */
const COMING: ReadonlySet<number> = new Set([0, ...keys('sẽ thì phải')]);

/** `năm tài chính 2025` */
const [FISCAL, FISCAL_SECOND] = [...keys('tài chính')];

// năm 179 TCN | năm 40 SCN
function readOldYear(tokens: Tokens, at: number): Draft | undefined {
  const number = numberAt(tokens, at + 1);
  const era = nextWord(tokens, at + 2);
  if (number < 1 || (era !== W.tcn && era !== W.scn)) return undefined;
  const when = done(yearText(era === W.tcn ? 1 - number : number));
  return { from: at, to: at + 3, rule: 'year', when };
}
