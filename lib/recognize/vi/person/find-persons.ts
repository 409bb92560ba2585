import { CAPITALS, keyOf, NEW_LINE, NUMBER, SIGN, SMALL, TIGHT, type Tokens } from '../../../text/tokens.ts';
import type { PersonFinding } from '../finding.ts';
import { isCalledAfter, isHoChiMinhThing, isInMemorial } from './against.ts';
import { type Cue, cueBefore } from './cues.ts';
import { findAgain } from './find-again.ts';
import { countWords, findingOf, keep, type Name, type Scene, type Surroundings, setScene } from './scene.ts';
import { signature } from './signature.ts';
import { hasCapital, isForeign, lengthOf, unitEnd } from './units.ts';
import {
  COMMON_SURNAME,
  CREDIT,
  DEED,
  DEGREE,
  FOREIGN_GIVEN,
  HONORIFIC,
  NAME_SYLLABLE,
  OPENER,
  SURNAME,
  THING,
} from './words.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const OPEN = 0x28;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
const AND = keyOf('và');
const HO = keyOf('hồ');
const AGE = keyOf('tuổi');
const BORN = keyOf('sinh');
const BORN_SHORT = keyOf('sn');
const ALWAYS_HONORIFIC: ReadonlySet<number> = new Set(
  ['ông', 'bà', 'thầy', 'cụ', 'ngài', 'cậu', 'chị', 'bác', 'mr', 'mrs'].map(keyOf),
);
const LONGEST_NAME = 6;

/** Finds the names of persons: first those that something vouches for, then the same names wherever they stand. */
export function findPersons(tokens: Tokens, around: Surroundings): readonly PersonFinding[] {
  const scene = setScene(tokens, around);
  /** Where a name ends that only something is called after: the next of its list is one too. */
  let calledAfter = -1;
  for (let at = 0; at < tokens.count; ) {
    if (!hasCapital(tokens, at) || scene.taken[at] !== 0 || isPassedOver(scene, at)) {
      at++;
      continue;
    }
    const extent = extentOf(scene, at);
    if (extent === at) {
      at++;
      continue;
    }
    const cue = cueBefore(scene, at);
    const listed = calledAfter >= 0 && at === calledAfter + 1 && isJoint(scene, calledAfter);
    if (!cue && (listed || isCalledAfter(scene, at))) {
      calledAfter = extent;
      at = extent;
      continue;
    }
    const name = cue ? vouched(scene, at, extent, cue) : unvouched(scene, at, extent);
    if (name) keep(scene, name);
    at = name ? name.to : cue ? at + 1 : skip(scene, at, extent);
  }
  findAgain(scene);
  return scene.names.toSorted((a, b) => a.from - b.from).map((name) => findingOf(scene, name));
}

/** A capital that begins no name: `Ông` before one, `GS` of `GS-TS`, the letters of a club or a ministry. */
function isPassedOver({ tokens, flags }: Scene, at: number): boolean {
  const bits = flags[at] as number;
  if ((bits & DEGREE) !== 0 && tokens.shape[at] !== SMALL && lengthOf(tokens, at) > 1) return true;
  if (tokens.shape[at] === CAPITALS && lengthOf(tokens, at) > 1 && (bits & (NAME_SYLLABLE | SURNAME)) === 0) {
    return !isForeignInCapitals(tokens, at);
  }
  if ((bits & HONORIFIC) === 0 || !hasCapital(tokens, at + 1) || tokens.gap[at + 1] === NEW_LINE)
    return false;
  return ALWAYS_HONORIFIC.has(tokens.key[at] as number) || ((flags[at + 1] as number) & SURNAME) !== 0;
}

/** `LIONEL MESSI`: longer than letters that stand for a body. */
const isForeignInCapitals = (tokens: Tokens, at: number): boolean =>
  lengthOf(tokens, at) > 5 && tokens.shape[at + 1] === CAPITALS;

/** Past a run of capitals that is no name, but not past a surname inside it (`Sở Y tế Nguyễn …` is R-B's to cut). */
function skip({ tokens, flags }: Scene, at: number, extent: number): number {
  for (let next = at + 1; next < extent; next++) {
    if (((flags[next] as number) & COMMON_SURNAME) !== 0 && tokens.gap[next] !== TIGHT) return next;
  }
  return extent;
}

/** How far capitals run from a token on one line, as far as a name may. */
function extentOf({ tokens, taken, flags }: Scene, at: number): number {
  const { gap, count } = tokens;
  let end = at;
  for (let units = 0; units < LONGEST_NAME && end < count; units++) {
    if (units > 0 && (gap[end] === NEW_LINE || gap[end] === TIGHT)) break;
    if (taken[end] !== 0) break;
    // … Ninh ẢNH: GIA HÂN
    if (units > 0 && tokens.key[end + 1] === COLON && ((flags[end] as number) & CREDIT) !== 0) break;
    const next = unitEnd(tokens, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** A name that something before it vouches for. */
function vouched(scene: Scene, at: number, extent: number, cue: Cue): Name | undefined {
  const { tokens, flags } = scene;
  if (isInMemorial(scene, at) || isHoChiMinhThing(scene, at)) return undefined;
  const isSurname = ((flags[at] as number) & SURNAME) !== 0;
  const foreign = isForeign(tokens, at, extent);
  const place = scene.placeEnd(at);
  // Hiệu trưởng ĐH Y Hà Nội
  if (lengthOf(tokens, at) === 1 && extent > at + 1 && scene.placeEnd(at + 1) >= extent) return undefined;
  // Giám đốc Quỹ … Hà Nội Chu Anh X: the place is the office's.
  if (place > at + 1 && place + 1 < extent && ((flags[place] as number) & SURNAME) !== 0) {
    return vouched(scene, place, extent, cue);
  }
  const words = countWords(tokens, at, extent);
  if (!isSurname) {
    const named = words > 1 && isNameLike(scene, at, extent);
    if (!named && scene.bodyEnd(at) > at) return undefined;
    if (place > at && place >= extent && cue.rule !== 'degree' && cue.rule !== 'credit') return undefined;
    if (words === 1 && !foreign && !isLoneName(scene, at, cue)) return undefined;
    if (cue.rule === 'credit' && !foreign && (words < 2 || words > 4)) return undefined;
  }
  if (cue.rule === 'credit' && words === 1) return undefined;
  const to = isSurname && !foreign ? trim(scene, at, extent) : extent;
  return { from: at, to, rule: cue.rule, cue: cue.at };
}

/** `ông Nghiệm`; after a title or a role only where no small word goes on with it (`Nghệ sĩ Nhân dân`). */
function isLoneName({ tokens, flags }: Scene, at: number, cue: Cue): boolean {
  const bits = flags[at] as number;
  if (cue.rule === 'honorific') return tokens.shape[at] !== CAPITALS || (bits & NAME_SYLLABLE) !== 0;
  if ((bits & NAME_SYLLABLE) === 0 || (bits & (OPENER | THING)) !== 0) return false;
  const next = at + 1;
  if (next >= tokens.count || tokens.gap[next] === NEW_LINE) return false;
  if (tokens.shape[next] === SIGN) return tokens.key[next] !== 0x2e && tokens.key[next] !== 0x2026;
  return tokens.shape[next] === SMALL && ((flags[next] as number) & DEED) !== 0;
}

/** Leaves off what is no part of a name: a sixth syllable, a body or an office that follows at once. */
function trim(scene: Scene, at: number, extent: number): number {
  let to = unitEnd(scene.tokens, at);
  for (let units = 1; to < extent && units < 5; units++) {
    if (units > 1 && ((scene.flags[to] as number) & NAME_SYLLABLE) === 0 && scene.bodyEnd(to) > to + 1) break;
    to = unitEnd(scene.tokens, to);
  }
  return to;
}

/** A name that nothing stands before: its surname, what follows, and where it stands must speak for it. */
function unvouched(scene: Scene, at: number, extent: number): Name | undefined {
  const { tokens, flags } = scene;
  const { gap, shape, key, count } = tokens;
  if (isHoChiMinhThing(scene, at)) return undefined;
  const signed = signature(scene, at, extent);
  if (signed) return signed;
  const to = trim(scene, at, extent);
  const words = countWords(tokens, at, to);
  const first = flags[at] as number;
  const followed = isTitleAfter(scene, to);
  // Hồ Chủ tịch
  if (key[at] === HO && words === 1 && titleStartsTight(scene, to))
    return { from: at, to, rule: 'title after', cue: to };
  if (words < 2 || scene.placeEnd(at) >= to) return undefined;
  if ((first & SURNAME) === 0) {
    // Y Thanh Niê, Bí thư … | Xulio Ramirez, Tổng thống …
    if (followed && scene.bodyEnd(at) === at && (first & (THING | OPENER)) === 0) {
      return { from: at, to, rule: 'title after', cue: to };
    }
    if ((first & FOREIGN_GIVEN) !== 0 && isForeign(tokens, at, to) && words <= 4) {
      return { from: at, to, rule: 'foreign given name', cue: at };
    }
    if (
      scene.isAboutGame &&
      words === 2 &&
      isNameLike(scene, at, to) &&
      scene.bodyEnd(at) === at &&
      to === extent
    ) {
      return { from: at, to, rule: 'player', cue: at };
    }
    return isListed(scene, at, to) && words <= 3 && isNameLike(scene, at, to)
      ? { from: at, to, rule: 'list', cue: at - 1 }
      : undefined;
  }
  if (followed) return { from: at, to, rule: 'title after', cue: to };
  if (to < extent && gap[to] !== NEW_LINE) return undefined;
  let known = 0;
  for (let i = at + 1; i < to; i++) {
    if (shape[i] === CAPITALS && shape[at] !== CAPITALS && lengthOf(tokens, i) > 1) return undefined;
    if (i > at + 1 && scene.placeEnd(i) >= to && to - i > 1) return undefined;
    if (((flags[i] as number) & (NAME_SYLLABLE | SURNAME)) !== 0) known++;
  }
  if (key[to] === OPEN && isAge(tokens, to + 1)) return { from: at, to, rule: 'age', cue: to + 1 };
  const common = (first & COMMON_SURNAME) !== 0;
  if (words >= 3 && (known === words - 1 || (common && known >= words - 2))) {
    return { from: at, to, rule: 'surname', cue: at };
  }
  const acts =
    to < count && shape[to] === SMALL && ((flags[to] as number) & DEED) !== 0 && gap[to] !== NEW_LINE;
  if (words === 2 && common && known === 1 && (acts || isListed(scene, at, to))) {
    return { from: at, to, rule: acts ? 'surname and deed' : 'list', cue: acts ? to : at };
  }
  return undefined;
}

/** `Lâm Thị Thanh, Uỷ viên …` | `Lâm Thị Thanh - Bí thư` | `Lâm Thị Thanh (Bí thư …)` */
function isTitleAfter({ tokens, titleStartsAt }: Scene, to: number): boolean {
  const { count, key, shape, gap } = tokens;
  if (to >= count || gap[to] === NEW_LINE) return false;
  if (titleStartsAt[to] !== 0) return true;
  if (to + 1 >= count || shape[to] !== SIGN) return false;
  const sign = key[to] as number;
  if (sign !== COMMA && sign !== OPEN && sign !== COLON && !DASHES.has(sign)) return false;
  return titleStartsAt[to + 1] !== 0;
}

/** `(48 tuổi` | `(SN 1990` | `(sinh năm 1978` */
const isAge = ({ shape, key }: Tokens, at: number): boolean =>
  shape[at] === NUMBER ? key[at + 1] === AGE : key[at] === BORN || key[at] === BORN_SHORT;

const titleStartsTight = ({ titleStartsAt, tokens: { gap } }: Scene, at: number): boolean =>
  titleStartsAt[at] !== 0 && gap[at] !== NEW_LINE;

const isJoint = ({ tokens: { key, shape } }: Scene, at: number): boolean =>
  key[at] === AND || (shape[at] === SIGN && (key[at] === COMMA || key[at] === SEMICOLON));

/** Joined by a comma or `và` to a name before it, or to what begins like one after it. */
function isListed(scene: Scene, at: number, to: number): boolean {
  const { tokens, owner, flags } = scene;
  if (at > 1 && tokens.gap[at] !== NEW_LINE && isJoint(scene, at - 1) && owner[at - 2] !== 0) return true;
  if (to + 1 >= tokens.count || tokens.gap[to + 1] === NEW_LINE || !isJoint(scene, to)) return false;
  return ((flags[to + 1] as number) & COMMON_SURNAME) !== 0 && hasCapital(tokens, to + 1);
}

function isNameLike({ tokens, flags }: Scene, at: number, to: number): boolean {
  for (let i = at; i < to; i++) if (((flags[i] as number) & (NAME_SYLLABLE | SURNAME)) === 0) return false;
  return tokens.shape[at] !== SIGN;
}
