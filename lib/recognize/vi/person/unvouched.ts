import { CAPITALS, keyOf, NEW_LINE, NUMBER, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import { isHoChiMinhThing } from './against.ts';
import { isNameLike, trim } from './extent.ts';
import { foreignName } from './foreign.ts';
import { isAfterName, isFollowedBySurname, isListed, isWholeAt } from './joints.ts';
import { countWords, type Name, type Scene } from './scene.ts';
import { signature } from './signature.ts';
import { hasCapital, lengthOf } from './units.ts';
import {
  COMMON_SURNAME,
  DEED,
  FOREIGN_THING,
  NAME_SYLLABLE,
  OPENER,
  SURNAME,
  THING,
  WHERE_TO,
} from './words.ts';

const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x28;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
const HO = keyOf('hồ');
const AGE = keyOf('tuổi');
const BORN = keyOf('sinh');
const BORN_SHORT = keyOf('sn');
const MOST_LISTED = 3;

/** A name that nothing stands before: its surname, what follows, and where it stands must speak for it. */
export function unvouched(scene: Scene, at: number, extent: number): Name | undefined {
  const { tokens, flags } = scene;
  if (isHoChiMinhThing(scene, at)) return undefined;
  const signed = signature(scene, at, extent);
  if (signed) return signed;
  if (scene.thingEnd(at) > at) return undefined;
  // Đoàn Đại | biểu Quốc hội
  if (tokens.shape[extent] === SMALL && scene.bodyEnd(at) > extent) return undefined;
  const to = trim(scene, at, extent);
  const words = countWords(tokens, at, to);
  // Hồ Chủ tịch
  if (tokens.key[at] === HO && words === 1 && titleStartsTight(scene, to)) return titled(at, to, to);
  const place = scene.placeEnd(at);
  // Việt Nam-Cuba
  if (place > at && (place >= to || tokens.shape[place] === SIGN)) return undefined;
  if (words < 2 || (scene.stateEnd(at + 1) > at + 2 && !isPlainSurname(flags[at] as number)))
    return undefined;
  if (((flags[at] as number) & SURNAME) === 0) return withoutSurname(scene, at, to, extent, words);
  return withSurname(scene, at, to, extent, words) ?? foreignName(scene, at, extent);
}

/** A surname that begins no body and no sentence: `Nguyễn Hòa Bình`, but no `Đoàn Nam Định`. */
const isPlainSurname = (bits: number): boolean =>
  (bits & (COMMON_SURNAME | THING | OPENER)) === COMMON_SURNAME;

const titled = (from: number, to: number, cue: number): Name => ({ from, to, rule: 'title-after', cue });

function withoutSurname(
  scene: Scene,
  at: number,
  to: number,
  extent: number,
  words: number,
): Name | undefined {
  const first = scene.flags[at] as number;
  const isBody = scene.bodyEnd(at) > at;
  // Y Thanh Niê, Bí thư … | Xulio Ramirez, Tổng thống …
  if (!isBody && (first & (THING | OPENER | FOREIGN_THING)) === 0 && isTitleAfter(scene, to)) {
    if (!isWhere(scene, at) && !isTitleOfNext(scene, to)) return titled(at, to, to);
  }
  const foreign = foreignName(scene, at, extent);
  if (foreign) return foreign;
  if (isBody) return undefined;
  // Hoàng Thùy X, Noo Phước Y
  if (words === 3 && isAmongNames(scene, at, to)) return { from: at, to, rule: 'list', cue: at - 1 };
  if (words === 2 && isBetweenNames(scene, at, to)) return { from: at, to, rule: 'list', cue: at - 1 };
  if (!isNameLike(scene, at, to)) return undefined;
  if (isPlayerHere(scene, at, to, extent, words)) return { from: at, to, rule: 'player', cue: at };
  const isThing = (first & THING) !== 0 && scene.tokens.shape[to] === SMALL;
  if (isThing || words > MOST_LISTED || !isWholeAt(scene, to) || !isListed(scene, at, to)) return undefined;
  return { from: at, to, rule: 'list', cue: at - 1 };
}

function withSurname(scene: Scene, at: number, to: number, extent: number, words: number): Name | undefined {
  const { tokens, flags } = scene;
  const { gap, shape, key, count } = tokens;
  const first = flags[at] as number;
  if (isTitleAfter(scene, to) && !isOpenerAndPlace(scene, at, to)) return titled(at, to, to);
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
  if (words === 2 && common && known === 1 && (acts || (isListed(scene, at, to) && isWholeAt(scene, to)))) {
    return { from: at, to, rule: acts ? 'surname-and-deed' : 'list', cue: acts ? to : at };
  }
  if (isPlayerHere(scene, at, to, extent, words)) return { from: at, to, rule: 'player', cue: at };
  const isListedHere =
    isBetweenNames(scene, at, to) ||
    (known === 1 && (first & (THING | OPENER)) === 0 && isAfterName(scene, at) && isWholeAt(scene, to));
  return words === 2 && isListedHere ? { from: at, to, rule: 'list', cue: at - 1 } : undefined;
}

/** After a name and a comma, all but the first syllable one of a name: a stage name. */
function isAmongNames(scene: Scene, at: number, to: number): boolean {
  const { flags } = scene;
  if (!isWholeAt(scene, to) || ((flags[at] as number) & (THING | OPENER | FOREIGN_THING)) !== 0) return false;
  return isListed(scene, at, to) && isNameLike(scene, at + 1, to);
}

/** `A, Điền X, Nguyễn B`: a name before and a surname after it, joined to both. */
const isBetweenNames = (scene: Scene, at: number, to: number): boolean =>
  ((scene.flags[at] as number) & (THING | OPENER | FOREIGN_THING)) === 0 &&
  isAfterName(scene, at) &&
  isFollowedBySurname(scene, to);

/** In a report of a match two syllables of a name are a player. */
function isPlayerHere(scene: Scene, at: number, to: number, extent: number, words: number): boolean {
  if (!scene.isAboutGame || words !== 2 || to !== extent || !isNameLike(scene, at, to)) return false;
  const isOpener = ((scene.flags[at] as number) & (THING | OPENER)) !== 0;
  return !isOpener || isWholeAt(scene, to);
}

/** `Từ Nam Phi, Thủ tướng họp …` */
const isOpenerAndPlace = (scene: Scene, at: number, to: number): boolean =>
  ((scene.flags[at] as number) & OPENER) !== 0 && scene.placeEnd(at + 1) >= to;

/** `tại Shangri-La, Bộ trưởng …`: a place stands here, and the title is somebody else's. */
const isWhere = ({ flags, tokens: { gap } }: Scene, at: number): boolean =>
  at > 0 && gap[at] !== NEW_LINE && ((flags[at - 1] as number) & WHERE_TO) !== 0;

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

/** Whether the titles that follow are those of a name after them: `…, Bộ trưởng Bộ X Lâm Thị Y`. */
function isTitleOfNext(scene: Scene, to: number): boolean {
  const { tokens, titleStartsAt } = scene;
  let at = titleStartsAt[to] === 0 ? to + 1 : to;
  while (titleStartsAt[at] !== 0) {
    at = scene.titleEnd(at);
    if (hasCapital(tokens, at) && tokens.gap[at] !== NEW_LINE && titleStartsAt[at] === 0) return true;
    if (tokens.shape[at] === SIGN && tokens.key[at] === COMMA) at++;
  }
  return false;
}

/** `(48 tuổi` | `(SN 1990` | `(sinh năm 1978` */
const isAge = ({ shape, key }: Tokens, at: number): boolean =>
  shape[at] === NUMBER ? key[at + 1] === AGE : key[at] === BORN || key[at] === BORN_SHORT;

const titleStartsTight = ({ titleStartsAt, tokens: { gap } }: Scene, at: number): boolean =>
  titleStartsAt[at] !== 0 && gap[at] !== NEW_LINE;
