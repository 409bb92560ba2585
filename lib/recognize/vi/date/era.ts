import type { Tokens } from '../../../text/tokens.ts';
import { decadeText } from './edtf.ts';
import { isEnd, readYears } from './numeric.ts';
import { isNewLine, lengthAt, nextWord, numberAt, readRoman, readSmall, wordAt } from './reader.ts';
import { century, type Draft, done, type Reference } from './when.ts';
import { MANY, THIS, W } from './words.ts';

// thập niên 1990 | những năm 80 | những năm 60 của thế kỷ XX | thập kỷ 90 của thế kỷ trước
export function readDecade(
  tokens: Tokens,
  at: number,
): { to: number; rule: string; when: Draft['when'] } | undefined {
  const number = numberAt(tokens, at);
  if (number < 0 || isNewLine(tokens, at) || number % 10 !== 0 || !isEnd(tokens, at + 1)) return undefined;
  if (lengthAt(tokens, at) === 4) {
    return number >= 1000 && number < 2200 && !readYears(tokens, at)
      ? { to: at + 1, rule: 'decade', when: done(decadeText(number)) }
      : undefined;
  }
  if (lengthAt(tokens, at) !== 2) return undefined;
  const start = nextWord(tokens, at + 1) === W.cua ? at + 2 : at + 1;
  const own = readCentury(tokens, start);
  const hundreds = own?.number ?? (number >= 20 ? 20 : 21);
  return { to: own?.to ?? at + 1, rule: 'decade', when: done(decadeText((hundreds - 1) * 100 + number)) };
}

// thập niên 1990 | thập kỷ 80 | thập kỷ này
export function parseDecade(tokens: Tokens, at: number, reference: Reference | undefined): Draft | undefined {
  const word = nextWord(tokens, at + 1);
  if (word !== W.nien && word !== W.ky && word !== W.ki) return undefined;
  if (nextWord(tokens, at + 2) === THIS) {
    const when = done(reference && decadeText(reference.year));
    return { from: at, to: at + 3, rule: 'decade', when };
  }
  const read = readDecade(tokens, at + 2);
  return read && { from: at, ...read };
}

function readCentury(tokens: Tokens, at: number): { number: number; to: number } | undefined {
  if (
    wordAt(tokens, at) !== W.the ||
    (nextWord(tokens, at + 1) !== W.ky && nextWord(tokens, at + 1) !== W.ki)
  )
    return undefined;
  const start = nextWord(tokens, at + 2) === W.thu ? at + 3 : at + 2;
  if (nextWord(tokens, start) === W.truoc) return { number: 20, to: start + 1 };
  if (isNewLine(tokens, start)) return undefined;
  const read =
    readRoman(tokens, start) ?? (numberAt(tokens, start) > 0 ? readSmall(tokens, start) : undefined);
  return read && { number: read.value, to: read.to };
}

// thế kỷ XXI | thế kỷ 19 | thế kỷ trước
export function parseCentury(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
): Draft | undefined {
  if (nextWord(tokens, at + 1) !== W.ky && nextWord(tokens, at + 1) !== W.ki) return undefined;
  if (nextWord(tokens, at + 2) === THIS && reference) {
    return { from: at, to: at + 3, rule: 'century', when: century(Math.floor(reference.year / 100) + 1) };
  }
  const read = readCentury(tokens, at);
  if (
    !read ||
    numberAt(tokens, at - 1) >= 0 ||
    (MANY.has(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== W.nửa)
  )
    return undefined;
  const isBefore =
    nextWord(tokens, read.to) === W.tcn ||
    (nextWord(tokens, read.to) === W.truoc && nextWord(tokens, read.to + 1) === W.cong);
  return { from: at, to: read.to, rule: 'century', when: isBefore ? done(undefined) : century(read.number) };
}
