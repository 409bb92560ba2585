import { CAPITALS, keyOf, NEW_LINE, SIGN, SMALL, TIGHT, type Tokens } from '../../../text/tokens.ts';
import { isHoChiMinhThing, isInMemorial } from './against.ts';
import type { Cue } from './cues.ts';
import { isNameLike, isParticle, trim, trimCredit, trimForeign } from './extent.ts';
import { isWholeAt } from './joints.ts';
import { countWords, type Name, type Scene } from './scene.ts';
import { isForeign, lengthOf, unitAfter, wordAt } from './units.ts';
import {
  COMMON_SURNAME,
  DEED,
  FOREIGN_GIVEN,
  FOREIGN_THING,
  GOING_ON,
  NAME_SYLLABLE,
  OPENER,
  SURNAME,
  THING,
} from './words.ts';

const POINT = 0x2e;
const ELLIPSIS = 0x2026;

/** A name that something before it vouches for. */
export function vouched(scene: Scene, at: number, extent: number, cue: Cue): Name | undefined {
  const { tokens, flags } = scene;
  if (isInMemorial(scene, at) || isHoChiMinhThing(scene, at)) return undefined;
  const place = scene.placeEnd(at);
  // Hiệu trưởng ĐH Y Hà Nội
  if (lengthOf(tokens, at) === 1 && extent > at + 1 && scene.placeEnd(at + 1) >= extent) return undefined;
  const start = cue.rule === 'credit' ? at : nameStart(scene, at, extent, place);
  if (start !== at) return vouched(scene, start, extent, cue);
  if (cue.rule === 'credit') return credited(scene, at, extent, cue);
  const isSurname = ((flags[at] as number) & SURNAME) !== 0;
  const foreign = isForeign(tokens, at, extent, flags);
  const words = countWords(tokens, at, extent);
  if (scene.thingEnd(at) >= extent && cue.rule !== 'honorific') return undefined;
  // liệt sĩ Hà Tĩnh
  if (isSurname && words === 2 && cue.rule !== 'honorific' && scene.stateEnd(at) >= extent) return undefined;
  // phóng viên Infonet: for whom, not who
  if (words === 1 && foreign && tokens.key[cue.at] === VIEN && tokens.key[cue.at - 1] === PHONG)
    return undefined;
  if (cue.rule === 'role' && isBody(scene, at, extent)) return undefined;
  if (cue.isLoose && !isPlainlyNamed(scene, at, extent, words)) return undefined;
  if (!isSurname) {
    const named = words > 1 && isNameLike(scene, at, extent);
    const isBearer =
      cue.rule === 'honorific' || (isRank(tokens, cue.at) && isNameLike(scene, at + 1, extent));
    if (!named && !isBearer && scene.bodyEnd(at) > at) return undefined;
    if (place > at && place >= extent && cue.rule !== 'degree') return undefined;
    if (cue.rule === 'role' && endsInPlace(scene, at, extent)) return undefined;
    if (cue.rule === 'title' && !isRank(tokens, cue.at) && isFirm(scene, at, extent, named)) return undefined;
  }
  if (words === 1 && !foreign && !isLoneName(scene, at, cue)) return undefined;
  const to = foreign ? trimForeign(scene, at, extent) : isSurname ? trim(scene, at, extent) : extent;
  return { from: at, to, rule: cue.rule, cue: cue.at };
}

/**
 * Where the name itself begins: past a place (`Quỹ … Hà Nội Chu Anh X`: the place is the office's), past a firm
 * (`Vinaconex Nguyễn Xuân X`, `Samsung Electronics Lee X`).
 */
function nameStart({ tokens, flags }: Scene, at: number, extent: number, place: number): number {
  if (place > at && place < extent) {
    if (place > at + 1 && place + 1 < extent && ((flags[place] as number) & SURNAME) !== 0) return place;
    if (isForeign(tokens, place, extent, flags)) return place;
  }
  const first = flags[at] as number;
  if ((first & (SURNAME | NAME_SYLLABLE | FOREIGN_GIVEN)) !== 0) return at;
  for (let next = unitAfter(tokens, at, extent); next < extent; next = unitAfter(tokens, next, extent)) {
    const bits = flags[next] as number;
    const rest = countWords(tokens, next, extent);
    if ((bits & COMMON_SURNAME) !== 0 && rest > 2 && !isForeign(tokens, next, extent, flags)) return next;
    if ((bits & FOREIGN_GIVEN) !== 0 && rest > 1 && (first & FOREIGN_THING) !== 0) return next;
  }
  return at;
}

/** Who signs: two to four words of a name, initials, or a name in another language. */
function credited(scene: Scene, at: number, extent: number, cue: Cue): Name | undefined {
  const { tokens, flags } = scene;
  const to = trimCredit(scene, at, extent);
  const words = countWords(tokens, at, to);
  if (words < 2 || words > 4 || scene.bodyEnd(at) > at + 1 || scene.thingEnd(at) >= to) return undefined;
  if (isForeign(tokens, at, to, flags)) {
    const initialled = lengthOf(tokens, at) === 1;
    if (!initialled && ((flags[at] as number) & FOREIGN_GIVEN) === 0) return undefined;
  } else if (scene.stateEnd(at) >= to || ((flags[at] as number) & THING) !== 0) {
    if (!isNameLike(scene, at, to)) return undefined;
  }
  return { from: at, to, rule: cue.rule, cue: cue.at };
}

/** `liệt sĩ |Ban An |ninh Trung ương`: a body whose last word goes on in small letters. */
function isBody({ tokens, flags }: Scene, at: number, extent: number): boolean {
  const next = tokens.shape[extent] === SMALL && tokens.gap[extent] !== NEW_LINE ? flags[extent] : undefined;
  return BODY_HEADS.has(tokens.key[at] as number) && next !== undefined && (next & (DEED | GOING_ON)) === 0;
}
const BODY_HEADS: ReadonlySet<number> = new Set(['ban', 'bộ', 'sở', 'cục', 'vụ', 'viện', 'hội'].map(keyOf));
const PHONG = keyOf('phóng');
const VIEN = keyOf('viên');

/** `cầu thủ Thép Xanh Nam Định`: a team. */
function endsInPlace(scene: Scene, at: number, extent: number): boolean {
  for (let i = at + 1; i + 1 < extent; i++) if (scene.stateEnd(i) >= extent) return true;
  return false;
}

/** `Chủ tịch Z Holding`, `Tổng giám đốc Becamex IDC`, `Bí thư chi bộ Ngòi Nghìn`, `Trưởng Ban Chỉ đạo Năm Du lịch`: what the office is of. */
function isFirm(scene: Scene, at: number, extent: number, named: boolean): boolean {
  const { tokens, flags } = scene;
  if (((flags[at] as number) & FOREIGN_GIVEN) !== 0) return false;
  for (let i = at; i < extent; i++) {
    // Sheikh Ahmed Al Sabah, Al-Khelaifi
    const isPart =
      isParticle(tokens, i) && (i > at || (tokens.shape[i + 1] === SIGN && tokens.gap[i + 1] === TIGHT));
    if (((flags[i] as number) & FOREIGN_THING) !== 0 && !isPart) return true;
  }
  if (isForeign(tokens, at, extent, flags)) {
    const last = extent - 1;
    const isLetters =
      tokens.shape[last] === CAPITALS && tokens.shape[at] !== CAPITALS && lengthOf(tokens, last) > 1;
    return isLetters && !ORDINAL.test(wordAt(tokens, last));
  }
  if (((flags[at] as number) & (THING | OPENER)) !== 0 && !isWholeAt(scene, extent)) return true;
  const acts = tokens.shape[extent] === SMALL && ((flags[extent] as number) & DEED) !== 0;
  return !named && !acts && countWords(tokens, at, extent) === 2 && lengthOf(tokens, at) > 1;
}

/** `tướng`, `tá`, `úy`: only people have a rank. */
const RANK_ENDS: ReadonlySet<number> = new Set(['tướng', 'tá', 'úy', 'uý'].map(keyOf));
const isRank = ({ key }: Tokens, at: number): boolean => RANK_ENDS.has(key[at] as number);

/** `Leo XIV`, `Marcos JR` */
const ORDINAL = /^(?:[IVX]+|JR|SR)$/;

/** `ông Nghiệm`; after a title or a role only where no small word goes on with it (`Nghệ sĩ Nhân dân`). */
function isLoneName({ tokens, flags }: Scene, at: number, cue: Cue): boolean {
  const bits = flags[at] as number;
  if (cue.rule === 'honorific') return tokens.shape[at] !== CAPITALS || (bits & NAME_SYLLABLE) !== 0;
  if ((bits & NAME_SYLLABLE) === 0 || (bits & (OPENER | THING)) !== 0) return false;
  const next = at + 1;
  if (next >= tokens.count || tokens.gap[next] === NEW_LINE) return false;
  if (tokens.shape[next] === SIGN) return tokens.key[next] !== POINT && tokens.key[next] !== ELLIPSIS;
  return tokens.shape[next] === SMALL && ((flags[next] as number) & (DEED | GOING_ON)) !== 0;
}

/** After a role that teams and firms have, too, only a name that would be one by its own words. */
function isPlainlyNamed(scene: Scene, at: number, extent: number, words: number): boolean {
  const bits = scene.flags[at] as number;
  if (words < 2 || (bits & (THING | FOREIGN_THING)) !== 0) return false;
  return (bits & FOREIGN_GIVEN) !== 0 || ((bits & COMMON_SURNAME) !== 0 && isNameLike(scene, at, extent));
}
