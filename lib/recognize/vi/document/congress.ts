import type { Tokens } from '../../../text/tokens.ts';
import { skipTerm } from './issuer.ts';
import { CLOSE, isCapital, isNumber, isRoman, OPEN, signAt, wordAt } from './reader.ts';
import { keys, W } from './words.ts';

const INSIDE = keys(
  'đại biểu toàn quốc lần thứ đảng bộ tỉnh thành phố huyện quận thị xã phường đặc khu hội nghị',
);
const ORDINALS = keys('nhất hai ba tư bốn năm sáu bảy tám chín mười mươi');

/** Reads the congress at `Đại hội`: `Đại hội XIII của Đảng`, `Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII`; the same token where none stands. */
export function readCongress(tokens: Tokens, at: number): number {
  let start = at;
  // Nghị quyết XII của Đảng
  if (isRoman(tokens, at) && wordAt(tokens, at + 1) === W.cua && wordAt(tokens, at + 2) === W.dang)
    return at + 3;
  if (wordAt(tokens, start) === W.cua && wordAt(tokens, start + 1) === W.dai) start++;
  if (wordAt(tokens, start) !== W.dai || wordAt(tokens, start + 1) !== W.hoi) return at;
  let to = start + 2;
  while (to < tokens.count && to - start < 24) {
    const word = wordAt(tokens, to);
    if (INSIDE.has(word) || isCapital(tokens, to) || (isNumber(tokens, to) && isNumbered(tokens, to))) to++;
    else if (ORDINALS.has(word) && (wordAt(tokens, to - 1) === W.thu || ORDINALS.has(wordAt(tokens, to - 1))))
      to++;
    else if (word === W.cua && wordAt(tokens, to + 1) === W.dang && isCapital(tokens, to + 1)) to += 2;
    else break;
  }
  return to > start + 2 ? trimmed(tokens, start + 2, to, at) : at;
}

/** `Đại hội 13`, `lần thứ 17` */
const isNumbered = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === W.thu || wordAt(tokens, at - 1) === W.hoi;

/** A name does not end in `tỉnh lần`; `Đảng bộ tỉnh` may. */
function trimmed(tokens: Tokens, from: number, to: number, none: number): number {
  let end = to;
  while (end > from && LOOSE.has(wordAt(tokens, end - 1))) end--;
  return end > from ? end : none;
}
const LOOSE = keys('lần thứ');

/** Reads the plenum at `Trung ương`: `Trung ương 4 (khóa XII)`, `TW 4`, `Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII`. */
export function readPlenum(tokens: Tokens, at: number): number {
  let to = at;
  if (wordAt(tokens, to) === W.cua && wordAt(tokens, to + 1) === W.hoi) to++;
  if (wordAt(tokens, to) === W.hoi && wordAt(tokens, to + 1) === W.nghi) to += 2;
  const hasMeeting = to > at;
  if (hasMeeting && wordAt(tokens, to) === W.lan && wordAt(tokens, to + 1) === W.thu) to += 3;
  const body = skipCentre(tokens, to);
  if (body === to) return at;
  to = body;
  const isNumbered = isNumber(tokens, to) || isRoman(tokens, to);
  if (isNumbered) to++;
  else if (wordAt(tokens, to) === W.lan && wordAt(tokens, to + 1) === W.thu) to += 3;
  if (wordAt(tokens, to) === W.dang && isCapital(tokens, to)) to++;
  const term = skipTerm(tokens, to);
  if (term > to) return term;
  // Trung ương 4, khóa XII
  if (signAt(tokens, to) === 0x2c && skipTerm(tokens, to + 1) > to + 1) return skipTerm(tokens, to + 1);
  // Trung ương 4 khóa XII viết là T.Ư 4 (XII)
  if (signAt(tokens, to) === OPEN && isRoman(tokens, to + 1) && signAt(tokens, to + 2) === CLOSE)
    return to + 3;
  return to;
}

function skipCentre(tokens: Tokens, at: number): number {
  let to = at;
  if (wordAt(tokens, to) === W.bch) to++;
  else if (wordAt(tokens, to) === W.ban && wordAt(tokens, to + 1) === keyChap) to += 3;
  if (!isCapital(tokens, to)) return at;
  if (wordAt(tokens, to) === W.trung && wordAt(tokens, to + 1) === W.uong) return to + 2;
  if (wordAt(tokens, to) === W.tw || wordAt(tokens, to) === keyTU) return to + 1;
  return wordAt(tokens, to) === W.t && signAt(tokens, to + 1) === 0x2e && wordAt(tokens, to + 2) === W.tư
    ? to + 3
    : at;
}
const [keyChap] = [...keys('chấp')];
const [keyTU] = [...keys('tư')];
