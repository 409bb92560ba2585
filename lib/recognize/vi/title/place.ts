import { CAPITALISED, NEW_LINE, NUMBER, SIGN, SPACED, TIGHT } from '../../../text/tokens.ts';
import { isForeign } from '../person/units.ts';
import { beginsSentence, isCompound } from './compound.ts';
import { BARE, type Course, NAMING, NONE, PLACED } from './course.ts';
import { runEnd, startsCommonName, startsName } from './name-start.ts';
import { isFraction, tiedEnd } from './shapes.ts';
import { CHAIR, COMMUNES, COMPANIES, DOT, NUMBERED_LEVELS, PERSONAL_LEVELS, SECRETARY } from './signs.ts';
import {
  BODY,
  COUNTRY,
  DISTRICT,
  FIELD,
  HEAD,
  LEVEL,
  LONE,
  NAMED,
  PLACE,
  PROVINCE,
  RANK,
  SOVEREIGN,
  STATE,
  UNIT,
} from './words.ts';

/** Reads a place told by its level: `tỉnh Lạng Sơn`, `Q.Tân Bình`, `xã`; NONE where the level is no place. */
export function levelAfter(course: Course, at: number, mask: number, end: number, capital: boolean): number {
  if (course.state === BARE && (course.head & (RANK | SOVEREIGN)) !== 0) return NONE;
  const after = placeEnd(course, end, at);
  if (after === end) {
    if ((mask & LONE) === 0) return NONE;
    if (capital && startsName(course.tokens, at)) return NONE;
  }
  return course.place(at, after, true);
}

/** Reads where a deputy is elected, after a term: `Trưởng đoàn ĐBQH khóa XIV |đơn vị tỉnh Kiên Giang`. */
export function constituencyAfter(course: Course, at: number): number {
  const { reader } = course;
  const from = at + 2;
  if (!reader.read(from, LEVEL | PLACE)) return NONE;
  const { mask, end } = reader;
  if ((mask & PLACE) !== 0 && course.isCapital(from)) return course.place(at, end, false, mask);
  const after = (mask & LEVEL) !== 0 ? placeEnd(course, end, from) : end;
  return after > end ? course.place(at, after, true) : NONE;
}

/** The end of the proper name that begins at a token after a word like `tỉnh` at `level`; the same token when there is none. */
export function placeEnd(course: Course, at: number, level: number): number {
  const { reader, tokens, caps } = course;
  const { key, gap, shape, count, start, end } = tokens;
  let from = at;
  if (from + 1 < count && key[from] === DOT && gap[from] === TIGHT) {
    if ((end[level] as number) - (start[level] as number) > 2 || gap[from + 1] === NEW_LINE) return at;
    from++;
  }
  if (from >= count || gap[from] === NEW_LINE) return at;
  if (shape[from] === NUMBER)
    return NUMBERED_LEVELS.has(key[level] as number) && !isFraction(tokens, from) ? from + 1 : at;
  if (!course.isCapital(from) || beginsSentence(tokens, from)) return at;
  let known = reader.read(from, PLACE) ? reader.end : from;
  if (caps) return known > from ? known : at;
  const local = COMMUNES.has(key[level] as number);
  // phường Mỹ Đình: not the country
  if (local && known === from + 1 && course.isCapital(known) && gap[known] === SPACED) known = from;
  if (known > from) return local ? wholeEnd(course, known) : known;
  if (reader.read(from, HEAD | UNIT | BODY)) return at;
  const run = runEnd(tokens, from);
  const length = run - from;
  if (startsName(tokens, from)) {
    if (length === 2) return PERSONAL_LEVELS.has(key[level] as number) ? at : tiedEnd(tokens, run);
    for (let k = 2; k < length - 1; k++) if (startsCommonName(tokens, from + k)) return from + k;
    return at;
  }
  // Hải Ninh | Đoàn Hữu Phước, though Ninh is a surname too
  for (const starts of [startsCommonName, startsName])
    for (let k = 1; k < length - 1; k++)
      if (starts(tokens, from + k) && (k > 1 || length > 3)) return from + k;
  if (reader.read(from + 1, HEAD)) return from + 1;
  if (length === 1 && isCompound(reader, from)) return from + 2;
  return numberedEnd(course, tiedEnd(tokens, from + Math.min(length, 4)));
}

/** The end of a commune's name that goes on after a name that we know: `phường Điện Bàn |Đông`. */
function wholeEnd(course: Course, known: number): number {
  const { reader, tokens } = course;
  const { shape, gap } = tokens;
  let at = known;
  if (
    gap[at] === SPACED &&
    runEnd(tokens, at) === at + 1 &&
    shape[at] === CAPITALISED &&
    !reader.read(at, HEAD | UNIT | BODY | PLACE)
  )
    at++;
  return numberedEnd(course, at);
}

/** `phường Mỹ Đình |2`. */
function numberedEnd({ tokens }: Course, at: number): number {
  const { shape, gap, start, end, count } = tokens;
  if (at >= count || gap[at] !== SPACED || shape[at] !== NUMBER) return at;
  const ends = at + 1 >= count || shape[at + 1] === SIGN || shape[at + 1] === CAPITALISED;
  return ends && (end[at] as number) - (start[at] as number) === 1 ? at + 1 : at;
}

/** The end of a state named with its form, `nước Cộng hòa DCND Lào`; `end` is where the words for its form end. */
export function stateEnd(course: Course, at: number, end: number): number {
  const { reader, tokens } = course;
  // … tỉnh Thái Nguyên | Vương Quốc Tuấn
  if (!course.caps && startsName(tokens, at)) return NONE;
  let next = end;
  while (reader.read(next, STATE)) next = reader.end;
  if (!course.isCapital(next)) return NONE;
  if (reader.read(next, PLACE)) return reader.end;
  return course.isCapital(at) && !reader.read(next, HEAD | FIELD) && end - at > 1 ? next + 1 : NONE;
}

/** Whether a name that began with a place we know goes on with a word of ours that we do not: `Mỹ |Hạnh`, `Tân Phước |Thịnh`. */
const goesOn = ({ reader, tokens }: Course, at: number): boolean =>
  tokens.gap[at] === SPACED &&
  tokens.shape[at] === CAPITALISED &&
  !startsName(tokens, at) &&
  !isForeign(tokens, at, at + 1) &&
  !reader.read(at);

/** Takes in a known place; one that a company's own name goes on after is part of it: `Công ty Sài Gòn |Đại Ninh`. */
export function placeIn(course: Course, at: number, end: number, mask: number): number {
  const company = (course.body & NAMED) !== 0 && COMPANIES.has(course.bodyKey);
  const owned = company && course.state === NAMING && goesOn(course, end);
  course.place(at, end, false, mask);
  if (owned) course.state = NAMING;
  return end;
}

/** Whether a known place may stand here without a word like `tỉnh`. */
export function takesPlace(course: Course, at: number, mask: number, end: number): boolean {
  const { tokens } = course;
  if (end - at === 1 && startsName(tokens, at)) return false;
  // Tập đoàn Mỹ Hạnh
  if (end - at === 1 && course.state === NAMING && (course.body & NAMED) !== 0 && goesOn(course, end))
    return false;
  if (course.state === BARE) {
    if ((course.head & RANK) !== 0) return false;
    if ((mask & (COUNTRY | PROVINCE)) !== 0) return true;
    // Bí thư Hội An
    const before = tokens.key[at - 1];
    return end - at > 1 && !startsName(tokens, at) && (before === SECRETARY || before === CHAIR);
  }
  if (course.state !== PLACED) return true;
  return course.level === COUNTRY
    ? (mask & COUNTRY) === 0
    : course.level === DISTRICT && (mask & COUNTRY) === 0;
}
