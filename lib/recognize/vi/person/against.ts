import { keyOf, NEW_LINE, NUMBER, SIGN, SMALL, TIGHT } from '../../../text/tokens.ts';
import { isJoint } from './joints.ts';
import type { Scene } from './scene.ts';
import { lengthOf } from './units.ts';
import { DEED, DEGREE, GOING_ON, HONORIFIC, isNamesake, MEMORIAL, NAMED_AFTER, PAIR_END } from './words.ts';

const POINT = 0x2e;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, 0x2f]);
const HO = keyOf('hồ');
const CHI = keyOf('chí');
const CHI_TYPED = keyOf('chi');
const MINH = keyOf('minh');
const NIEM = keyOf('niệm');
const VIENG = keyOf('viếng');
/** `phần mộ của …`: a grave is of one person; `đối tượng`: no statue. */
const NO_MEMORIALS: ReadonlySet<number> = new Set(
  ['phần', 'đối', 'hiện', 'ấn', 'hình', 'biểu', 'khí'].map(keyOf),
);
/** `Nhà tưởng niệm`, `Khu lưu niệm` */
const HOUSES: ReadonlySet<number> = new Set(
  ['nhà', 'khu', 'đài', 'đền', 'phòng', 'vườn', 'bia', 'tích'].map(keyOf),
);
/** `đường A đến B`, `nút giao A - B` */
const ROAD_JOINTS: ReadonlySet<number> = new Set(['đến', 'tới', 'về', 'giao'].map(keyOf));
const MEMORIAL_REACH = 6;
const NAMESAKE_REACH = 5;

/** `đường Lê Duẩn`, `Trường THPT Lê Hồng Phong`, `công ty cổ phần Lê Gia`, `Khu lưu niệm Tổng Bí thư X`: called after somebody. */
export function isCalledAfter(scene: Scene, at: number): boolean {
  const { gap, key, shape } = scene.tokens;
  if (at === 0 || gap[at] === NEW_LINE) return false;
  let before = at - 1;
  if (
    shape[before] === SIGN &&
    key[before] === POINT &&
    before > 0 &&
    shape[before - 1] !== NUMBER &&
    lengthOf(scene.tokens, before - 1) <= 2
  ) {
    before--; // TP. | Q. | P.
  }
  if (isHouse(scene, before)) return true;
  if (shape[before] === SIGN) return false;
  if (((scene.flags[before] as number) & NAMED_AFTER) !== 0) return true;
  return isNamesakeBefore(scene, at) || isInMemorial(scene, at);
}

/** `36B Lý Nam Đế` */
function isHouse({ tokens: { gap, shape }, taken }: Scene, before: number): boolean {
  if (taken[before] !== 0) return false;
  // U21 Việt Nam
  if (shape[before] === NUMBER) return before === 0 || gap[before] !== TIGHT || shape[before - 1] === SIGN;
  return before > 0 && shape[before] !== SIGN && shape[before - 1] === NUMBER && gap[before] === TIGHT;
}

/** `công ty cổ phần Lê Gia`: such a thing a few small words before, nothing done between. */
function isNamesakeBefore({ tokens, flags, taken }: Scene, at: number): boolean {
  const { gap, key, shape } = tokens;
  for (let before = at - 1; before > 0 && before >= at - NAMESAKE_REACH; before--) {
    if (gap[before + 1] === NEW_LINE || shape[before] === SIGN || taken[before] !== 0) return false;
    const bits = flags[before] as number;
    if ((bits & PAIR_END) !== 0 && isNamesake(key[before - 1] as number, key[before] as number)) return true;
    if (shape[before] !== SMALL || (bits & (DEED | GOING_ON)) !== 0) return false;
  }
  return false;
}

/** A memorial's word a few words before, no sign between. */
export function isInMemorial(scene: Scene, at: number): boolean {
  const { gap, key, shape } = scene.tokens;
  for (let before = at - 1; before >= 0 && before >= at - MEMORIAL_REACH; before--) {
    if (gap[before + 1] === NEW_LINE || shape[before] === SIGN) return false;
    if (((scene.flags[before] as number) & MEMORIAL) !== 0) {
      // vào lăng viếng Chủ tịch …
      return key[before + 1] !== VIENG && !NO_MEMORIALS.has(key[before - 1] as number);
    }
    // Nhà tưởng niệm …, but no: Lào tưởng niệm …
    if (key[before] === NIEM && HOUSES.has(key[before - 2] as number)) return true;
  }
  return false;
}

/** Whether a name goes on a list of things called after people: `đường A, B và C`, `đoạn đường A đến B`. */
export function goesOnList(scene: Scene, at: number, calledAfter: number): boolean {
  if (calledAfter < 0 || at !== calledAfter + 1) return false;
  const { key, shape } = scene.tokens;
  const joint = key[calledAfter] as number;
  return (
    isJoint(scene.tokens, calledAfter) ||
    (shape[calledAfter] === SIGN ? DASHES.has(joint) : ROAD_JOINTS.has(joint))
  );
}

/** Hồ Chí Minh without title, honorific, or a clause of his own is a city, a union, an ideology more often than the man. */
export function isHoChiMinhThing(scene: Scene, at: number): boolean {
  const { key, gap, shape } = scene.tokens;
  if (key[at] !== HO || (key[at + 1] !== CHI && key[at + 1] !== CHI_TYPED) || key[at + 2] !== MINH)
    return false;
  if (at === 0) return true;
  if (scene.titleEndsAt[at] !== 0) return false;
  if (((scene.flags[at - 1] as number) & (HONORIFIC | DEGREE)) !== 0) return false;
  const opensClause = shape[at - 1] === SIGN && (key[at - 1] !== POINT || lengthOf(scene.tokens, at - 2) > 2);
  return !(opensClause && gap[at] !== NEW_LINE && shape[at + 3] === SMALL);
}
