import {
  CAPITALISED,
  CAPITALS,
  keyOf,
  NEW_LINE,
  NUMBER,
  SIGN,
  SMALL,
  SPACED,
  TIGHT,
  type Tokens,
} from '../../../text/tokens.ts';
import { countWords, type Scene } from './scene.ts';
import { hasCapital, isForeign, lastUnit, lengthOf, unitAfter, unitEnd } from './units.ts';
import { COMMON_SURNAME, CREDIT, NAME_SYLLABLE, OPENER, SURNAME } from './words.ts';

const COLON = 0x3a;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const LONGEST_NAME = 6;
const MOST_SYLLABLES = 5;
const ALWAYS_HONORIFIC: ReadonlySet<number> = new Set(
  ['ông', 'bà', 'thầy', 'cụ', 'ngài', 'cậu', 'chị', 'bác', 'mr', 'mrs'].map(keyOf),
);

/** `Ông`, `Bà` before a capital: no part of a name. */
export const isHonorificHere = ({ tokens }: Scene, at: number): boolean =>
  ALWAYS_HONORIFIC.has(tokens.key[at] as number) &&
  hasCapital(tokens, at + 1) &&
  tokens.gap[at + 1] !== NEW_LINE;

/** How far capitals run from a token on one line, as far as a name may. */
export function extentOf(scene: Scene, at: number): number {
  const { tokens, taken, owner, flags } = scene;
  const { gap, shape, count, key } = tokens;
  let end = at;
  for (let units = 0; units < LONGEST_NAME && end < count; units++) {
    if (units > 0 && (gap[end] === NEW_LINE || gap[end] === TIGHT)) break;
    if (taken[end] !== 0 || owner[end] !== 0) break;
    // … Ninh ẢNH: GIA HÂN
    if (units > 0 && key[end + 1] === COLON && ((flags[end] as number) & CREDIT) !== 0) break;
    // Ảnh: Đỗ Kiểu Ông Lê …
    if (units > 0 && shape[end] === CAPITALISED && isHonorificHere(scene, end)) break;
    if (units > 0 && shape[end] === SMALL && isForeign(tokens, at, end, flags)) {
      const name = afterParticles(tokens, end);
      if (name > end && hasCapital(tokens, name) && gap[name] !== NEW_LINE && taken[name] === 0) end = name;
    }
    const next = unitEnd(tokens, end);
    // … H'Sáng 19/8: a part of the unit is a date's
    if (next === end || taken[next - 1] !== 0) break;
    end = next;
  }
  return end > at ? spelledOutEnd(tokens, at, end) : end;
}

/** Small words inside names of other languages: `Ursula von der Leyen`, `Lula da Silva`. */
const PARTICLES: ReadonlySet<number> = new Set(
  'von der de da van den bin ibn del dos di du la le el al ter ten zu y'.split(' ').map(keyOf),
);

export const isParticle = ({ key }: Tokens, at: number): boolean => PARTICLES.has(key[at] as number);

/** The capital after the particles of a name, or the same token. */
function afterParticles({ gap, shape, key, count }: Tokens, at: number): number {
  let next = at;
  while (
    next < count &&
    next < at + 3 &&
    gap[next] !== NEW_LINE &&
    shape[next] === SMALL &&
    PARTICLES.has(key[next] as number)
  )
    next++;
  return next;
}

/** `Bun-thoong Chít ma-ny`: a name that is spelled out goes on in small letters. */
function spelledOutEnd({ count, gap, shape, key }: Tokens, at: number, end: number): number {
  const goesOn =
    end + 2 < count &&
    gap[end] !== NEW_LINE &&
    shape[end] === SMALL &&
    shape[end + 1] === SIGN &&
    shape[end + 2] === SMALL;
  if (!goesOn || key[end + 1] !== HYPHEN || gap[end + 1] !== TIGHT || gap[end + 2] !== TIGHT) return end;
  for (let i = at + 1; i < end; i++) if (shape[i] === SIGN && key[i] === HYPHEN) return end + 3;
  return end;
}

/** Leaves off what is no part of a name: a sixth syllable, a body or an office that follows at once, a sentence that begins. */
export function trim(scene: Scene, at: number, extent: number): number {
  const { tokens, flags } = scene;
  let to = unitEnd(tokens, at);
  let last = at;
  for (let units = 1; to < extent && units < MOST_SYLLABLES; units++) {
    // … Lê Minh X Ban Bí thư …
    const body = units > 1 ? scene.bodyEnd(to) - to : 0;
    if (body > 2 || (body > 1 && ((flags[to] as number) & NAME_SYLLABLE) === 0)) break;
    last = to;
    to = unitAfter(tokens, to, extent);
  }
  return opensSentence(scene, last, to) && countWords(tokens, at, last) > 2 ? last : to;
}

/** `Nguyễn Thị Kim Ngân Tại buổi lễ …`: a full stop was lost before the last capital. */
function opensSentence({ tokens, flags }: Scene, last: number, to: number): boolean {
  const bits = flags[last] as number;
  return (bits & OPENER) !== 0 && (bits & NAME_SYLLABLE) === 0 && goesOnAt(tokens.shape, tokens.gap, to);
}

/** `Ảnh: Thanh Sơn Tham dự …`, `Ảnh: H.H. Theo …`: who took the picture, without the first word of the next sentence. */
export function trimCredit({ tokens }: Scene, at: number, extent: number): number {
  if (!goesOnAt(tokens.shape, tokens.gap, extent)) return extent;
  const last = lastUnit(tokens, at, extent);
  if (last === at) return extent;
  return countWords(tokens, at, last) > 1 ? last : extent;
}

/** A name in another language, without a Vietnamese word that begins the next sentence: `Pany Yathotou Tại …`. */
export function trimForeign(scene: Scene, at: number, extent: number): number {
  const { tokens, flags } = scene;
  const last = lastUnit(tokens, at, extent);
  if (last === at || !goesOnAt(tokens.shape, tokens.gap, extent)) return extent;
  // Xtê-ban Ê-rơ-nan-đết
  if (extent > last + 1 || isForeign(tokens, last, extent, flags) || !isForeign(tokens, at, last, flags))
    return extent;
  const bits = flags[last] as number;
  if ((bits & OPENER) !== 0) return last;
  const isKnown = (bits & (SURNAME | NAME_SYLLABLE)) !== 0 || !isMarked(tokens, last);
  return isKnown ? extent : last;
}

/** Whether a word has a letter that only Vietnamese has of the languages of our names. */
function isMarked({ text, start, end }: Tokens, at: number): boolean {
  for (let i = start[at] as number; i < (end[at] as number); i++) if (text.charCodeAt(i) > 0x7f) return true;
  return false;
}

const goesOnAt = (shape: Uint8Array, gap: Uint8Array, at: number): boolean =>
  at < shape.length && gap[at] !== NEW_LINE && (shape[at] === SMALL || shape[at] === NUMBER);

/** Past a run of capitals that is no name, but not past a surname or an initial inside it. */
export function skip({ tokens, flags }: Scene, at: number, extent: number): number {
  for (let next = at + 1; next < extent; next++) {
    if (tokens.gap[next] === TIGHT) continue;
    if (((flags[next] as number) & COMMON_SURNAME) !== 0 || isInitial(tokens, next)) return next;
  }
  return extent;
}

/** `G. Zyuganov` */
export const isInitial = (tokens: Tokens, at: number): boolean =>
  lengthOf(tokens, at) === 1 &&
  tokens.shape[at + 1] === SIGN &&
  tokens.key[at + 1] === POINT &&
  tokens.gap[at + 2] === SPACED;

/** Whether all words of a stretch are what Vietnamese names are made of. */
export function isNameLike({ tokens, flags }: Scene, at: number, to: number): boolean {
  if (tokens.shape[at] === SIGN) return false;
  for (let i = at; i < to; i++) if (((flags[i] as number) & (NAME_SYLLABLE | SURNAME)) === 0) return false;
  return true;
}

/** `LIONEL MESSI`: longer than letters that stand for a body. */
export const isForeignInCapitals = ({ tokens }: Scene, at: number): boolean =>
  (tokens.end[at] as number) - (tokens.start[at] as number) > 5 && tokens.shape[at + 1] === CAPITALS;
