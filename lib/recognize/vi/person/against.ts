import { keyOf, NEW_LINE, NUMBER, SIGN, SMALL, TIGHT } from '../../../text/tokens.ts';
import type { Scene } from './scene.ts';
import { lengthOf } from './units.ts';
import { DEGREE, HONORIFIC, isNamesake, MEMORIAL, NAMED_AFTER } from './words.ts';

const POINT = 0x2e;
const HO = keyOf('hồ');
const CHI = keyOf('chí');
const MINH = keyOf('minh');
const NIEM = keyOf('niệm');
const MEMORIAL_REACH = 6;

/** `đường Lê Duẩn`, `Trường THPT Lê Hồng Phong`, `Khu lưu niệm Tổng Bí thư X`: called after somebody. */
export function isCalledAfter(scene: Scene, at: number): boolean {
  const { gap, key, shape } = scene.tokens;
  if (at === 0 || gap[at] === NEW_LINE) return false;
  let before = at - 1;
  if (
    shape[before] === SIGN &&
    key[before] === POINT &&
    before > 0 &&
    lengthOf(scene.tokens, before - 1) <= 2
  ) {
    before--; // TP. | Q. | P.
  }
  // 36B Lý Nam Đế: a house
  if (shape[before] === NUMBER || (before > 0 && shape[before - 1] === NUMBER && gap[before] === TIGHT))
    return true;
  if (shape[before] === SIGN) return false;
  if (((scene.flags[before] as number) & NAMED_AFTER) !== 0) return true;
  return (
    (before > 0 && isNamesake(key[before - 1] as number, key[before] as number)) || isInMemorial(scene, at)
  );
}

/** A memorial's word a few words before, no sign between. */
export function isInMemorial(scene: Scene, at: number): boolean {
  const { gap, key, shape } = scene.tokens;
  for (let before = at - 1; before >= 0 && before >= at - MEMORIAL_REACH; before--) {
    if (gap[before + 1] === NEW_LINE || shape[before] === SIGN) return false;
    if (((scene.flags[before] as number) & MEMORIAL) !== 0) return true;
    if (key[before] === NIEM && before > 0 && isNamesake(key[before - 1] as number, NIEM)) return true;
  }
  return false;
}

/** Hồ Chí Minh without title, honorific, or a clause of his own is a city, a union, an ideology more often than the man. */
export function isHoChiMinhThing(scene: Scene, at: number): boolean {
  const { key, gap, shape } = scene.tokens;
  if (key[at] !== HO || key[at + 1] !== CHI || key[at + 2] !== MINH) return false;
  if (at === 0) return true;
  if (scene.titleEndsAt[at] !== 0) return false;
  if (((scene.flags[at - 1] as number) & (HONORIFIC | DEGREE)) !== 0) return false;
  const opensClause = shape[at - 1] === SIGN && (key[at - 1] !== POINT || lengthOf(scene.tokens, at - 2) > 2);
  return !(opensClause && gap[at] !== NEW_LINE && shape[at + 3] === SMALL);
}
