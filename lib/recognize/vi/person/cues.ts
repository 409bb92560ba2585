import { CAPITALS, keyOf, NEW_LINE, SIGN, SMALL, TIGHT } from '../../../text/tokens.ts';
import type { Scene } from './scene.ts';
import { CREDIT, DEGREE, HONORIFIC, isLooseRole, isRole, PAIR_END } from './words.ts';

/** What stands before a name and says that it is one, and where. */
export type Cue = {
  readonly rule: 'title' | 'honorific' | 'degree' | 'role' | 'credit';
  readonly at: number;
  /** Said of teams and firms, too: `ngôi sao`. */
  readonly isLoose?: boolean;
};

const POINT = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const OPEN = 0x28;
const CLOSE = 0x29;
const C = keyOf('c');
const D = keyOf('đ');
const CHI = keyOf('chí');
const NHAN = keyOf('nhân');
const DAN = keyOf('dân');
const KHOA = keyOf('khoa');
const HOC = keyOf('học');

/** The honorific, degree, role, title or credit right before a token. */
export function cueBefore(scene: Scene, at: number): Cue | undefined {
  const { gap, key, shape } = scene.tokens;
  if (at === 0) return undefined;
  let before = at - 1;
  const ownLine = gap[at] === NEW_LINE;
  if (scene.titleEndsAt[at] !== 0 && !ownLine) return { rule: 'title', at: before };
  if (ownLine) return undefined;
  // Tổng Thư ký Liên hợp quốc (LHQ) António …
  if (key[before] === CLOSE && shape[before - 1] === CAPITALS && key[before - 2] === OPEN) {
    if ((scene.titleEndsAt[before - 2] ?? 0) !== 0) return { rule: 'title', at: before - 3 };
  }
  const pointed = shape[before] === SIGN && key[before] === POINT && before > 0;
  if (gap[at] === TIGHT && shape[before] !== SIGN) return undefined;
  // GS.TS Nguyễn | TS. Nguyễn
  if (pointed) before--;
  const flags = scene.flags[before] as number;
  if ((flags & DEGREE) !== 0 && shape[before] !== SMALL) return { rule: 'degree', at: before };
  if (pointed) return undefined;
  if ((flags & HONORIFIC) !== 0 && scene.owner[before] === 0 && scene.placeEnd(before) <= at)
    return { rule: 'honorific', at: before };
  // đ/c Nghiệm
  if (key[before] === C && before > 1 && key[before - 1] === SLASH && key[before - 2] === D) {
    return { rule: 'honorific', at: before };
  }
  if (shape[before] === SIGN) {
    if (before === 0) return undefined;
    if (key[before] === SLASH) return agencyBefore(scene, before);
    if (key[before] !== COLON) return undefined;
    const word = before - 1;
    if (((scene.flags[word] as number) & CREDIT) !== 0) return { rule: 'credit', at: word };
    return key[word] === CHI || roleAt(scene, word) ? { rule: 'role', at: word } : undefined;
  }
  if (roleAt(scene, before)) return { rule: 'role', at: before };
  const isLoose =
    (flags & PAIR_END) !== 0 && before > 0 && isLooseRole(key[before - 1] as number, key[before] as number);
  return isLoose ? { rule: 'role', at: before, isLoose } : undefined;
}

/** `Ảnh: VGP/Nhật Bắc` */
function agencyBefore({ tokens: { key, shape }, flags }: Scene, slash: number): Cue | undefined {
  const colon = slash - 2;
  if (colon < 1 || shape[slash - 1] !== CAPITALS || key[colon] !== COLON || shape[colon] !== SIGN)
    return undefined;
  return ((flags[colon - 1] as number) & CREDIT) !== 0 ? { rule: 'credit', at: colon - 1 } : undefined;
}

/** A role here, or before the letters of a club: `cầu thủ TXNĐ Caio`. */
function roleAt({ tokens: { key, shape }, flags }: Scene, at: number): boolean {
  if (at < 1) return false;
  const isEnd = ((flags[at] as number) & PAIR_END) !== 0;
  if (isEnd && isRole(key[at - 1] as number, key[at] as number)) return true;
  // Nghệ sĩ Nhân dân | Tiến sĩ Khoa học
  const goesOn = (key[at] === DAN && key[at - 1] === NHAN) || (key[at] === HOC && key[at - 1] === KHOA);
  if (goesOn && at > 2 && isRole(key[at - 3] as number, key[at - 2] as number)) return true;
  return (
    at > 1 &&
    shape[at] === CAPITALS &&
    flags[at] === 0 &&
    isRole(key[at - 2] as number, key[at - 1] as number)
  );
}
