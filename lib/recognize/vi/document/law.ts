import type { Tokens } from '../../../text/tokens.ts';
import { buildPhrases, PhraseReader, type Phrases } from '../lexicon/phrases.ts';
import { LAW_NAMES } from './laws.ts';
import {
  CLOSE,
  COMMA,
  DASH,
  goesOn,
  isCapital,
  isNumber,
  isShouted,
  isSmall,
  isTight,
  lengthAt,
  OPEN,
  signAt,
  skipYear,
  wordAt,
} from './reader.ts';
import { readSymbol } from './symbol.ts';
import { keys, kindAt, LAW, STOPS, W } from './words.ts';

/** A name that ends at a token; `core` is the token after the name without year, number and amendment. */
export type Named = { readonly core: number; readonly to: number; readonly isKnown: boolean };

/** A comma inside a name is written `-` for the table; the reader passes over commas there. */
const LAWS: Phrases = buildPhrases([[LAW_NAMES.replaceAll(', ', ' - ').replaceAll('|', ','), 1]]);

/** A reader of laws' names. */
export const lawReader = (tokens: Tokens): PhraseReader => new PhraseReader(tokens, LAWS, COMMA);

/** Reads what follows `Luật`, `Bộ luật`, `Pháp lệnh`: `Đất đai (sửa đổi)` | `Cán bộ, công chức` | `số 52/2019/QH14`. */
export function readLaw(tokens: Tokens, at: number, names: PhraseReader): Named | undefined {
  const first = wordAt(tokens, at);
  if (first === W.sua && wordAt(tokens, at + 1) === W.doi) return readAmending(tokens, at, names);
  if (first === W.so) {
    const symbol = readSymbol(tokens, at + 1);
    return symbol?.hasLetters ? { core: symbol.to, to: symbol.to, isKnown: true } : undefined;
  }
  const isAgainst = first === W.chong;
  const isKnown = (names.read(at) && (names.end > at + 1 || isCapital(tokens, at))) || isAgainst;
  const core =
    names.end > at && isKnown && names.mask
      ? andSame(tokens, at, names.end)
      : isAgainst
        ? readAgainst(tokens, at)
        : readUnknown(tokens, at);
  return core > at ? { core, to: skipTail(tokens, skipState(tokens, core)), isKnown } : undefined;
}

// Luật sửa đổi, bổ sung một số điều của Luật Đất đai
function readAmending(tokens: Tokens, at: number, names: PhraseReader): Named | undefined {
  for (let i = at + 2; i < at + 14 && i < tokens.count; i++) {
    if (tokens.gap[i] === 2) return undefined;
    if (wordAt(tokens, i) !== W.cua && wordAt(tokens, i) !== W.dieu) continue;
    const start = isNumber(tokens, i + 1) ? i + 2 : i + 1;
    const found = kindAt(tokens, start);
    if (!found || !(found.kind.mask & LAW)) continue;
    const law = readLaw(tokens, found.to, names);
    return law && { ...law, isKnown: true };
  }
  return undefined;
}

/** A law that the lexicon does not know: from a capital to the first word that ends a name. */
function readUnknown(tokens: Tokens, at: number): number {
  if (!isCapital(tokens, at) || PLACES.has(wordAt(tokens, at))) return at;
  let to = at + 1;
  // Luật BVMT, Luật AI
  const isShort = isShouted(tokens, at) && lengthAt(tokens, at) <= 8 && lengthAt(tokens, at) > 1;
  while (to < tokens.count && to - at < 9) {
    const isMore = goesOn(tokens, to) || (!isShort && isSmall(tokens, to) && !STOPS.has(wordAt(tokens, to)));
    const isHyphen = signAt(tokens, to) === DASH && isTight(tokens, to) && isTight(tokens, to + 1);
    if ((!isMore && !isHyphen) || kindAt(tokens, to)) break;
    to += isHyphen ? 2 : 1;
  }
  return isShort || (to - at >= 2 && to - at < 9) ? to : at;
}

/** Reads `chống ly khai`, what another state's law is against. */
function readAgainst(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (to < at + 6 && (isSmall(tokens, to) || isCapital(tokens, to)) && !STOPS.has(wordAt(tokens, to)))
    to++;
  return to > at + 2 && to < at + 6 ? to : at;
}

/** Goes on where a name's first words come again: `Quy hoạch đô thị và quy hoạch nông thôn`. */
function andSame(tokens: Tokens, at: number, end: number): number {
  const next = end + 1;
  const isSame =
    wordAt(tokens, end) === W.va &&
    end - at >= 4 &&
    [0, 1].every((i) => wordAt(tokens, next + i) === wordAt(tokens, at + i));
  if (!isSame) return end;
  let to = next + 2;
  while (to < next + 4 && isSmall(tokens, to) && !STOPS.has(wordAt(tokens, to))) to++;
  return to === next + 4 ? to : end;
}

const PLACES = keys('tp tphcm vn hn');

/** Skips `Việt Nam`, `nước Cộng hòa xã hội chủ nghĩa Việt Nam`. */
export function skipState(tokens: Tokens, at: number): number {
  if (wordAt(tokens, at) === W.viet && isCapital(tokens, at + 1)) return at + 2;
  if (wordAt(tokens, at) !== W.nuoc || !isCapital(tokens, at + 1)) return at;
  let to = at + 1;
  while (to < at + 9 && wordAt(tokens, to) !== W.viet && (isCapital(tokens, to) || isSmall(tokens, to))) to++;
  return wordAt(tokens, to) === W.viet ? to + 2 : at;
}

/** Skips `(sửa đổi)`, `(sửa đổi, bổ sung năm 2017)`, `sửa đổi`, `số 45/2013/QH13`, `năm 2024`, `2024`. */
export function skipTail(tokens: Tokens, at: number): number {
  let to = skipAmended(tokens, at);
  const symbol = readSymbol(tokens, wordAt(tokens, to) === W.so ? to + 1 : to);
  if (symbol?.hasLetters) to = symbol.to;
  const dated = skipYear(tokens, to, W.nam);
  return dated > to && to === at ? skipAmended(tokens, dated) : dated;
}

const AMENDED = keys('sửa bổ');

function skipAmended(tokens: Tokens, at: number): number {
  const isOpen = signAt(tokens, at) === OPEN;
  const start = isOpen ? at + 1 : at;
  if (!AMENDED.has(wordAt(tokens, start)) || !AMENDS.has(wordAt(tokens, start + 1))) return at;
  let end = start + 2;
  if (isOpen) {
    while (end < start + 12 && end < tokens.count && signAt(tokens, end) !== CLOSE) end++;
    return signAt(tokens, end) === CLOSE ? end + 1 : at;
  }
  // Luật Báo chí sửa đổi; a verb where more follows: sửa đổi, bổ sung | sửa đổi một số điều
  const next = wordAt(tokens, end);
  const isVerb = signAt(tokens, end) === COMMA && wordAt(tokens, end + 1) === W.bosung;
  return isVerb || (next !== 0 && !STOPS.has(next)) ? at : end;
}
const AMENDS = keys('đổi sung');
