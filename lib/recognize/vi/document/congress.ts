import type { Tokens } from '../../../text/tokens.ts';
import { skipTerm } from './issuer.ts';
import {
  CLOSE,
  COMMA,
  DASH,
  DOT,
  goesOn,
  isCapital,
  isNumber,
  isRoman,
  isShouted,
  isSmall,
  isTight,
  lengthAt,
  OPEN,
  signAt,
  wordAt,
} from './reader.ts';
import { keys, STOPS, W } from './words.ts';

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
  if (first === W.hoi && wordAt(tokens, start + 1) === W.nghi && isCapital(tokens, start)) {
    const meeting = readPlenum(tokens, start) ?? readNamed(tokens, start + 2);
    return meeting?.isNumbered ? { to: skipTerm(tokens, meeting.to), isNumbered: true } : undefined;
  }
  if (start > at) return undefined;
  // Nghị quyết XII của Đảng
  const isParty = wordAt(tokens, at + 1) === W.cua && wordAt(tokens, at + 2) === W.dang;
  if (isRoman(tokens, at) && isParty) {
    const isBranch = wordAt(tokens, at + 3) === W.bo;
    return { to: isBranch ? (readNamed(tokens, at + 2)?.to ?? at + 3) : at + 3, isNumbered: true };
  }
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
    } else if (signAt(tokens, to) !== 0) {
      if (isHyphened(tokens, to)) to++;
      else if (!isDotted(tokens, to)) break;
    } else if (word === 0 || (!INSIDE.has(word) && !goesOn(tokens, to) && !isSecond(tokens, to))) break;
    to++;
  }
  let end = to;
  while (end > from && LOOSE.has(wordAt(tokens, end - 1))) end--;
  // Đảng bộ các cấp: all of them
  if (wordAt(tokens, end) === W.cac) return undefined;
  // Đại hội đồng Liên hợp quốc
  return end === from && wordAt(tokens, end) === W.dong ? undefined : { to: end, isNumbered };
}

/** The dash of `Cu-ba`. */
const isHyphened = (tokens: Tokens, at: number): boolean =>
  signAt(tokens, at) === DASH && isTight(tokens, at) && isTight(tokens, at + 1) && isSmall(tokens, at + 1);

/** The dot of `TP.Hà Nội`. */
const isDotted = (tokens: Tokens, at: number): boolean =>
  signAt(tokens, at) === DOT &&
  isShouted(tokens, at - 1) &&
  lengthAt(tokens, at - 1) <= 2 &&
  isTight(tokens, at) &&
  isCapital(tokens, at + 1);

/** The small second syllable of a name that goes on: `Đảng Nhân [dân] Cách mạng Lào`, `Đảng bộ Quân [đội] lần thứ 10`. */
const isSecond = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at - 1) &&
  isSmall(tokens, at) &&
  !STOPS.has(wordAt(tokens, at)) &&
  (isCapital(tokens, at + 1) || ONWARD.has(wordAt(tokens, at + 1)));
const ONWARD = keys('lần toàn khóa');
const BODIES = keys('đảng đoàn hội công mặt liên');

/** Reads `Trung ương 4 (khóa XII)` | `TW 4` | `Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII` | `Hội nghị lần 2 của Trung ương`. */
function readPlenum(tokens: Tokens, at: number): CongressRead | undefined {
  let to = at;
  if (wordAt(tokens, to) === W.hoi && wordAt(tokens, to + 1) === W.nghi) to += 2;
  let ordinal = to;
  if (to > at) ordinal = skipOrdinal(tokens, to);
  let isNumbered = ordinal > to;
  to = isNumbered && wordAt(tokens, ordinal) === W.cua ? ordinal + 1 : ordinal;
  const body = skipCentre(tokens, to);
  if (body === to) return undefined;
  const isCapitalised = isCapital(tokens, body - 1) || isCapital(tokens, to);
  to = skipOrdinal(tokens, body);
  if (to > body) isNumbered = true;
  if (!isCapitalised && !isNumbered) return undefined;
  if (wordAt(tokens, to) === W.dang && isCapital(tokens, to)) to++;
  const where = signAt(tokens, to) === COMMA ? to + 1 : to;
  const term = skipTerm(tokens, where);
  if (term > where) return { to: term, isNumbered: true };
  // T.Ư 4 (XII)
  const isBracketed =
    signAt(tokens, to) === OPEN && isRoman(tokens, to + 1) && signAt(tokens, to + 2) === CLOSE;
  return { to: isBracketed ? to + 3 : to, isNumbered };
}

/** Skips `4`, `IV`, `tám`, `lần thứ sáu`, `lần 2`. */
function skipOrdinal(tokens: Tokens, at: number): number {
  let to = at;
  if (wordAt(tokens, to) === W.lan) to++;
  if (to > at && wordAt(tokens, to) === W.thu) to++;
  const isOne = isNumber(tokens, to) || isRoman(tokens, to) || ORDINALS.has(wordAt(tokens, to));
  // năm: five, and year
  const isYear = to === at && wordAt(tokens, to) === W.nam;
  return isOne && !isYear ? to + 1 : at;
}

function skipCentre(tokens: Tokens, at: number): number {
  let to = at;
  if (wordAt(tokens, to) === W.bch) to++;
  else if (wordAt(tokens, to) === W.ban && wordAt(tokens, to + 1) === W.chap) to += 3;
  if (wordAt(tokens, to) === W.trung && wordAt(tokens, to + 1) === W.uong) return to + 2;
  if (wordAt(tokens, to) === W.tw || (wordAt(tokens, to) === W.tu && isShouted(tokens, to))) return to + 1;
  const isDotted = wordAt(tokens, to) === W.t && signAt(tokens, to + 1) === DOT;
  const second = wordAt(tokens, to + 2);
  return isDotted && (second === W.u || second === W.w) ? to + 3 : at;
}
