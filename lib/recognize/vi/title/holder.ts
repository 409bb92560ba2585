import {
  CAPITALISED,
  CAPITALS,
  keyOf,
  MIXED,
  NEW_LINE,
  NUMBER,
  SIGN,
  SMALL,
  type Tokens,
} from '../../../text/tokens.ts';
import type { Complement } from './complement.ts';
import { runEnd, startsName } from './name-start.ts';
import {
  BEFORE_ALONE,
  CLOSE,
  COLON,
  COMMA,
  COMRADE,
  CONCURRENTLY,
  GENERAL,
  GIVEN,
  GREAT,
  OPEN,
  PLURALS,
  POSITION,
  THU,
  TIER,
  TRUONG,
} from './signs.ts';
import { LESSER, RANK, SEAT, SOVEREIGN } from './words.ts';

/** Whether an office with no body after it, and no name, still means its one holder. */
export function standsAlone(tokens: Tokens, from: number, head: number, to: number, mask: number): boolean {
  if ((mask & LESSER) !== 0) return false;
  if ((mask & (SOVEREIGN | RANK | SEAT)) !== 0) return true;
  // tổng Kiểm toán Nhà nước
  for (let i = head; i < to; i++) if (tokens.shape[i] !== SMALL) return true;
  // cựu cục phó
  if (head > from) return true;
  // giám đốc kiêm Chủ tịch HĐQT
  if (to < tokens.count && tokens.key[to] === CONCURRENTLY) return true;
  if (tokens.key[from - 1] === CONCURRENTLY) return true;
  if (isBracketed(tokens, from, to)) return true;
  // no: mỗi người dân là đại sứ văn hóa
  return from > 0 && BEFORE_ALONE.has(tokens.key[from - 1] as number) && tokens.key[head] !== GREAT;
}

/** `Đàm Văn X (phó giám đốc)`: right after a name. */
const isBracketed = ({ key, shape }: Tokens, from: number, to: number): boolean =>
  from > 2 &&
  key[from - 1] === OPEN &&
  key[to] === CLOSE &&
  shape[from - 2] === CAPITALISED &&
  shape[from - 3] === CAPITALISED;

/** Whether commas part it from what is around, and a name ends before: `ông Devi Tripathi, |Thượng nghị sĩ|, Tổng Thư ký …`. */
export const isApposed = ({ key, shape, start, end }: Tokens, from: number, to: number): boolean =>
  from > 2 &&
  key[from - 1] === COMMA &&
  key[to] === COMMA &&
  shape[from - 2] === CAPITALISED &&
  shape[from - 3] === CAPITALISED &&
  shape[from] === CAPITALISED &&
  (end[to - 1] as number) - (start[from] as number) > 8;

/** Whether it goes on about somebody: `ông X, |thành viên Ban Chỉ đạo|, Phó Giám đốc …`, `…, |thành viên Ban Chỉ đạo| làm Trưởng đoàn`. */
export function isOfName({ key, shape, count }: Tokens, from: number, to: number): boolean {
  if (from < 2 || shape[from - 1] !== SIGN || key[from - 1] !== COMMA) return false;
  // Ban Tuyên giáo Trung ương, … | no: các bộ, ngành, …
  const isNamed = [shape[from - 2], shape[from - 3]].some((each) => (each ?? 0) >= CAPITALISED);
  if (shape[from - 2] === SIGN ? key[from - 2] !== CLOSE : !isNamed) return false;
  return to >= count || key[to] === ACT || (shape[to] === SIGN && ENDS_OFFICE.has(key[to] as number));
}
const ENDS_OFFICE: ReadonlySet<number> = new Set([COMMA, 0x2e, 0x3b, CLOSE]);
const ACT = keyOf('làm');

/** `CT`, `PCT`, `GĐ`: no office by themselves. */
export const isAbbreviation = (tokens: Tokens, head: number): boolean =>
  tokens.shape[head] === CAPITALS && (tokens.end[head] as number) - (tokens.start[head] as number) < 5;

/** `các bộ`, `cấp huyện`, not `cấp cứu`. */
const isGeneral = ({ key }: Tokens, at: number): boolean =>
  GENERAL.has(key[at] as number) && (key[at] !== TIER || !GIVEN.has(key[at + 1] as number));

/** Whether all that bear the office are meant: `Bộ trưởng các bộ`, `Chủ tịch UBND cấp huyện`. */
export function isGeneric(tokens: Tokens, head: number, to: number, complement: Complement): boolean {
  if (tokens.gap[to] !== NEW_LINE && to < tokens.count && isGeneral(tokens, to)) return true;
  if (complement.placeFrom < to && isGeneral(tokens, complement.placeFrom)) return true;
  if (tokens.key[head] !== THU || tokens.key[head + 1] !== TRUONG) return false;
  return complement.unitEnd > head + 2 && tokens.shape[head + 2] === SMALL;
}

/** Whether a person's name comes next: a surname, or a capitalised word that begins no phrase of ours. */
export function nameFollows(tokens: Tokens, at: number): boolean {
  let next = at;
  if (tokens.key[next] === COLON && tokens.shape[next] === SIGN) next++;
  if (next >= tokens.count || tokens.gap[next] === NEW_LINE) return false;
  if (startsName(tokens, next)) return true;
  const shape = tokens.shape[next];
  return (shape === CAPITALISED || shape === MIXED) && runEnd(tokens, next) > next;
}

export function isPluralBefore(tokens: Tokens, from: number): boolean {
  if (from === 0 || tokens.gap[from] === NEW_LINE) return false;
  const before = tokens.key[from - 1] as number;
  // các cương vị Phó Cục trưởng …: an office each
  if (tokens.key[from - 2] === POSITION) return false;
  if (PLURALS.has(before)) return true;
  if (tokens.shape[from - 1] === NUMBER && tokens.shape[from] === SMALL) return true;
  if (!COMRADE.has(before) || from < 2) return false;
  if (PLURALS.has(tokens.key[from - 2] as number)) return true;
  return from > 2 && PLURALS.has(tokens.key[from - 3] as number);
}
