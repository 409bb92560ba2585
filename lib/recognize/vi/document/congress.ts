import type { Tokens } from '../../../text/tokens.ts';
import { skipTerm } from './issuer.ts';
import { CLOSE, COMMA, DOT, isCapital, isNumber, isRoman, OPEN, signAt, wordAt } from './reader.ts';
import { keys, W } from './words.ts';

const INSIDE = keys(
  'đại biểu toàn quốc đảng bộ tỉnh thành phố huyện quận thị xã phường đặc khu các cơ quan khối lần thứ khóa',
);
const PLACED = keys('tỉnh thành huyện quận thị xã phường đảng đoàn hội công');
const ORDINALS = keys('nhất hai ba tư bốn năm sáu bảy tám chín mười mươi');
/** What a name does not end in: `tỉnh lần|`. */
const LOOSE = keys('lần thứ khóa đại các cơ khối');

/** What a congress or a plenum was read as: the token after it, and whether a number tells it. */
export type CongressRead = { readonly to: number; readonly isNumbered: boolean };

/** Reads `Đại hội XIII của Đảng` | `Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII` | `XII của Đảng` | `Trung ương 4 (khóa XII)`. */
export function readCongress(tokens: Tokens, at: number): CongressRead | undefined {
  const start = wordAt(tokens, at) === W.cua ? at + 1 : at;
  const first = wordAt(tokens, start);
  if (first === W.dai && wordAt(tokens, start + 1) === W.hoi) return readNamed(tokens, start + 2);
  if (first === W.dang && wordAt(tokens, start + 1) === W.bo && isCapital(tokens, start)) {
    const read = readNamed(tokens, start);
    return read?.isNumbered ? read : undefined;
  }
  if (start > at) return first === W.hoi ? readPlenum(tokens, start) : undefined;
  // Nghị quyết XII của Đảng
  const isParty = wordAt(tokens, at + 1) === W.cua && wordAt(tokens, at + 2) === W.dang;
  if (isRoman(tokens, at) && isParty) return { to: at + 3, isNumbered: true };
  return readPlenum(tokens, at);
}

function readNamed(tokens: Tokens, from: number): CongressRead | undefined {
  let to = from;
  let isNumbered = false;
  while (to < tokens.count && to - from < 22) {
    const word = wordAt(tokens, to);
    const before = wordAt(tokens, to - 1);
    const isAfterThu = before === W.thu || before === W.khoa;
    if (isRoman(tokens, to)) isNumbered = true;
    else if (isNumber(tokens, to) && (isAfterThu || before === W.hoi || before === W.dang)) isNumbered = true;
    else if (ORDINALS.has(word) && (isAfterThu || ORDINALS.has(before))) isNumbered = true;
    else if (word === W.cua && (isCapital(tokens, to + 1) || PLACED.has(wordAt(tokens, to + 1)))) {
      if (!INSIDE.has(wordAt(tokens, to + 1)) && !BODIES.has(wordAt(tokens, to + 1))) break;
    } else if (word === 0 || (!INSIDE.has(word) && !isCapital(tokens, to))) break;
    to++;
  }
  let end = to;
  while (end > from && LOOSE.has(wordAt(tokens, end - 1))) end--;
  // Đảng bộ các cấp: all of them
  if (wordAt(tokens, end) === W.cac) return undefined;
  return end > from ? { to: end, isNumbered } : undefined;
}
const BODIES = keys('đảng đoàn hội công mặt liên');

/** Reads `Trung ương 4 (khóa XII)` | `TW 4` | `Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII` | `Hội nghị Trung ương tám`. */
function readPlenum(tokens: Tokens, at: number): CongressRead | undefined {
  let to = at;
  let isNumbered = false;
  if (wordAt(tokens, to) === W.hoi && wordAt(tokens, to + 1) === W.nghi) to += 2;
  if (to > at && wordAt(tokens, to) === W.lan && wordAt(tokens, to + 1) === W.thu) {
    to += 3;
    isNumbered = true;
  }
  const body = skipCentre(tokens, to);
  if (body === to) return undefined;
  to = body;
  if (
    isNumber(tokens, to) ||
    isRoman(tokens, to) ||
    (ORDINALS.has(wordAt(tokens, to)) && wordAt(tokens, to) !== W.nam)
  ) {
    to++;
    isNumbered = true;
  } else if (wordAt(tokens, to) === W.lan && wordAt(tokens, to + 1) === W.thu) {
    to += 3;
    isNumbered = true;
  }
  if (wordAt(tokens, to) === W.dang && isCapital(tokens, to)) to++;
  if (to > tokens.count) return undefined;
  const where = signAt(tokens, to) === COMMA ? to + 1 : to;
  const term = skipTerm(tokens, where);
  if (term > where) return { to: term, isNumbered: true };
  // T.Ư 4 (XII)
  const isBracketed =
    signAt(tokens, to) === OPEN && isRoman(tokens, to + 1) && signAt(tokens, to + 2) === CLOSE;
  return { to: isBracketed ? to + 3 : to, isNumbered };
}

function skipCentre(tokens: Tokens, at: number): number {
  let to = at;
  if (wordAt(tokens, to) === W.bch) to++;
  else if (wordAt(tokens, to) === W.ban && wordAt(tokens, to + 1) === W.chap) to += 3;
  if (!isCapital(tokens, to)) return at;
  if (wordAt(tokens, to) === W.trung && wordAt(tokens, to + 1) === W.uong) return to + 2;
  if (wordAt(tokens, to) === W.tw || wordAt(tokens, to) === W.tu) return to + 1;
  const isDotted = wordAt(tokens, to) === W.t && signAt(tokens, to + 1) === DOT;
  const second = wordAt(tokens, to + 2);
  return isDotted && (second === W.u || second === W.w) ? to + 3 : at;
}
