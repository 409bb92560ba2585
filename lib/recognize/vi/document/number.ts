import { NEW_LINE, NUMBER, type Tokens } from '../../../text/tokens.ts';
import { readCongress } from './congress.ts';
import type { IssuerReader } from './issuer.ts';
import {
  COLON,
  COMMA,
  hasCapital,
  isBreak,
  isNumber,
  isSmall,
  isTight,
  lengthAt,
  signAt,
  skipYear,
  startsSentence,
  wordAt,
} from './reader.ts';
import type { Reading } from './reading.ts';
import { type Symbol as DocumentSymbol, readSymbol } from './symbol.ts';
import { COUNTED, type Kind, keys, NOUN, NUMBERED, STOPS, STRONG, W } from './words.ts';

type NumberRead = Pick<Reading, 'to' | 'core' | 'rule' | 'issuer'> & {
  readonly number: { readonly from: number; readonly to: number };
};

/** Reads the number after a kind, with year and issuer: `số 18-NQ/TW` | `19` | `05 của Bộ Chính trị` | `109 năm 2026`. */
export function readNumber(
  tokens: Tokens,
  kindFrom: number,
  at: number,
  kind: Kind,
  issuers: IssuerReader,
): NumberRead | undefined {
  let from = at;
  // thông báo kết luận số 75-TB/TW: words of the kind that the lexicon does not have
  while (from < at + 3 && isSmall(tokens, from) && !STOPS.has(wordAt(tokens, from))) from++;
  const isLoose = from > at;
  const isTold = wordAt(tokens, from) === W.so;
  if (isTold) from++;
  if (isTold && signAt(tokens, from) === COLON) from++;
  // a line may break before a symbol
  if (from >= tokens.count || tokens.shape[from] !== NUMBER || (tokens.gap[from] === NEW_LINE && !isTold))
    return undefined;
  const symbol = readSymbol(tokens, from);
  if (symbol === undefined || (tokens.gap[from] === NEW_LINE && !symbol.hasLetters)) return undefined;
  if (isLoose && !(isTold && symbol.hasLetters)) return undefined;
  if (!symbol.hasLetters && !isTold && !isNumbering(tokens, kindFrom, from, symbol.to, kind))
    return undefined;
  return finish(tokens, from, symbol, issuers);
}

function finish(tokens: Tokens, from: number, symbol: DocumentSymbol, issuers: IssuerReader): NumberRead {
  const end = symbol.to;
  // A year tells numbers apart, and no symbols: `Nghị quyết 109 năm 2026`, but `Kết luận 150-KL/TW` năm 2025.
  const core = symbol.hasLetters ? end : skipYear(tokens, end, W.nam);
  const to = skipIssuer(tokens, core, issuers);
  const issuer = to === core ? issuerAfterDate(tokens, to, issuers) : undefined;
  return { number: { from, to: end }, core, to, rule: 'number', ...(issuer && { issuer }) };
}

/** Reads who issued it where the date stands between: `, ngày 25/10/2017 của Ban Chấp hành Trung ương`. */
function issuerAfterDate(tokens: Tokens, at: number, issuers: IssuerReader): Reading['issuer'] {
  let from = signAt(tokens, at) === COMMA ? at + 1 : at;
  if (wordAt(tokens, from) !== W.ngay) return undefined;
  const last = from + 9;
  while (from < last && (DATED.has(wordAt(tokens, from)) || isNumber(tokens, from) || isBreak(tokens, from)))
    from++;
  if (wordAt(tokens, from) !== W.cua) return undefined;
  const to = issuers.read(from + 1);
  return to > from + 1 ? { from: from + 1, to } : undefined;
}
const DATED = keys('ngày tháng năm');

/** Skips `của Bộ Chính trị`, `của Hội nghị Trung ương 6 khóa XII`. */
function skipIssuer(tokens: Tokens, at: number, issuers: IssuerReader): number {
  if (wordAt(tokens, at) !== W.cua) return at;
  const end = issuers.read(at + 1);
  return end > at + 1 ? end : (readCongress(tokens, at)?.to ?? at);
}

/** Whether a number without `số` numbers the document, and counts nothing. */
function isNumbering(tokens: Tokens, kindFrom: number, at: number, to: number, { mask }: Kind): boolean {
  if (!(mask & NUMBERED)) return false;
  const number = tokens.key[at] as number;
  const isYear = lengthAt(tokens, at) === 4 && number >= 1945 && number <= 2100 && to === at + 1;
  if (isYear || isFraction(tokens, to) || isCounting(tokens, to)) return false;
  if (mask & STRONG) return true;
  const isName = hasCapital(tokens, kindFrom);
  if (number <= 9 && lengthAt(tokens, at) === 1 && !isName) return false;
  if (isBreak(tokens, to) || STOPS.has(wordAt(tokens, to))) return true;
  return isName && ((mask & NOUN) !== 0 || !startsSentence(tokens, kindFrom));
}

/** `5%`, `1,5`, `3/4` */
function isFraction(tokens: Tokens, to: number): boolean {
  const sign = signAt(tokens, to);
  return (
    sign === 0x25 ||
    (sign !== 0 && isTight(tokens, to) && isTight(tokens, to + 1) && isNumber(tokens, to + 1))
  );
}

/** `5 năm`, but no `46 năm 2026`, no `113 ngày 14-4-1980`. */
const isCounting = (tokens: Tokens, to: number): boolean =>
  COUNTED.has(wordAt(tokens, to)) && !isNumber(tokens, to + 1);

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
  return { from, kind: first.kind, ...finish(tokens, at, symbol, issuers) };
}
