import type { Tokens } from '../../../text/tokens.ts';
import { readCongress } from './congress.ts';
import type { IssuerReader } from './issuer.ts';
import {
  COLON,
  COMMA,
  isBreak,
  isNumber,
  isSmall,
  isTight,
  lengthAt,
  signAt,
  skipYear,
  wordAt,
} from './reader.ts';
import type { Reading } from './reading.ts';
import { readSymbol } from './symbol.ts';
import { COUNTED, type Kind, keys, NUMBERED, STOPS, STRONG, W } from './words.ts';

type NumberRead = Pick<Reading, 'to' | 'core' | 'rule'> & {
  readonly number: { readonly from: number; readonly to: number };
};

/** Reads the number after a kind, with year and issuer: `số 18-NQ/TW` | `19` | `05 của Bộ Chính trị` | `109 năm 2026`. */
export function readNumber(
  tokens: Tokens,
  at: number,
  kind: Kind,
  isKindCapital: boolean,
  issuers: IssuerReader,
): NumberRead | undefined {
  let from = at;
  // thông báo kết luận số 75-TB/TW: words of the kind that the lexicon does not have
  while (from < at + 3 && isSmall(tokens, from) && !STOPS.has(wordAt(tokens, from))) from++;
  const isLoose = from > at;
  const isTold = wordAt(tokens, from) === W.so;
  if (isTold) from++;
  if (isTold && signAt(tokens, from) === COLON) from++;
  if (!isNumber(tokens, from)) return undefined;
  const symbol = readSymbol(tokens, from);
  if (symbol === undefined || (isLoose && !(isTold && symbol.hasLetters))) return undefined;
  if (!symbol.hasLetters && !isTold && !isNumbering(tokens, from, symbol.to, kind, isKindCapital))
    return undefined;
  return finish(tokens, from, symbol.to, issuers);
}

function finish(tokens: Tokens, from: number, end: number, issuers: IssuerReader): NumberRead {
  const core = skipYear(tokens, end, W.nam);
  return { number: { from, to: end }, core, to: skipIssuer(tokens, core, issuers), rule: 'number' };
}

/** Skips `của Bộ Chính trị`, `của Hội nghị Trung ương 6 khóa XII`. */
function skipIssuer(tokens: Tokens, at: number, issuers: IssuerReader): number {
  if (wordAt(tokens, at) !== W.cua) return at;
  const end = issuers.read(at + 1);
  return end > at + 1 ? end : (readCongress(tokens, at)?.to ?? at);
}

/** Whether a number without `số` numbers the document, and counts nothing. */
function isNumbering(
  tokens: Tokens,
  at: number,
  to: number,
  { mask }: Kind,
  isKindCapital: boolean,
): boolean {
  if (!(mask & NUMBERED)) return false;
  const number = tokens.key[at] as number;
  const isYear = lengthAt(tokens, at) === 4 && number >= 1945 && number <= 2100 && to === at + 1;
  if (isYear || isFraction(tokens, to) || isCounting(tokens, to)) return false;
  if (mask & STRONG) return true;
  const isNumberLike = isKindCapital || number > 9 || lengthAt(tokens, at) > 1;
  return (
    isNumberLike &&
    (isBreak(tokens, to) || STOPS.has(wordAt(tokens, to)) || (isKindCapital && !isSmall(tokens, to)))
  );
}

/** `5%`, `1,5`, `3/4` */
function isFraction(tokens: Tokens, to: number): boolean {
  const sign = signAt(tokens, to);
  return (
    sign === 0x25 ||
    (sign !== 0 && isTight(tokens, to) && isTight(tokens, to + 1) && isNumber(tokens, to + 1))
  );
}

const isCounting = (tokens: Tokens, to: number): boolean =>
  COUNTED.has(wordAt(tokens, to)) && !(wordAt(tokens, to) === W.nam && skipYear(tokens, to, W.nam) > to);

const JOINERS = keys('và hoặc');

/** Reads the next number of a list that shares its kind: `nghị quyết 79, [80 của Bộ Chính trị]`, `Nghị định số 178/2024/NĐ-CP và [67/2025/NĐ-CP]`. */
export function readSecond(tokens: Tokens, first: Reading, issuers: IssuerReader): Reading | undefined {
  if (first.number === undefined) return undefined;
  const isComma = signAt(tokens, first.to) === COMMA;
  if (!isComma && !JOINERS.has(wordAt(tokens, first.to))) return undefined;
  let at = first.to + 1;
  if (isComma && JOINERS.has(wordAt(tokens, at))) at++;
  const from = at;
  if (wordAt(tokens, at) === W.so) at++;
  if (!isNumber(tokens, at)) return undefined;
  const symbol = readSymbol(tokens, at);
  if (symbol === undefined) return undefined;
  const { to } = symbol;
  if (!symbol.hasLetters) {
    const isOfFirst = first.to === first.number.to && lengthAt(tokens, at) <= 3 && !isFraction(tokens, to);
    const isEnd = isBreak(tokens, to) || STOPS.has(wordAt(tokens, to));
    if (!isOfFirst || !isEnd || isCounting(tokens, to)) return undefined;
  }
  return { from, kind: first.kind, ...finish(tokens, at, to, issuers) };
}
