import { CAPITALS, MIXED, NUMBER, SPACED, TIGHT } from '../../../text/tokens.ts';
import { isCompound } from './compound.ts';
import { BARE, CLOSED, type Course, NAMING, NONE, PLACED, TERMED } from './course.ts';
import { runEnd, startsName } from './name-start.ts';
import { placeEnd } from './place.ts';
import { isOrdinal, isSyllable, joinedEnd, tiedEnd } from './shapes.ts';
import { AMPERSAND, AND, COMMITTEES, NAMESAKES } from './signs.ts';
import { BODY, DISTRICT, FIELDED, NAMED, PLACE, RANK, SOVEREIGN } from './words.ts';

/** Reads a capitalised word that no list knows: part of a body's own name (`Bệnh viện |Bạch Mai`), or NONE. */
export function unknownAfter(course: Course, at: number): number {
  if (course.caps) return NONE;
  const { tokens } = course;
  if (course.state === NAMING && isOrdinal(tokens, at)) {
    course.empty = false;
    return at + 1;
  }
  const named = startsName(tokens, at);
  const kind = tokens.shape[at] as number;
  if ((kind === CAPITALS || kind === MIXED) && !named && !isNameInCapitals(course, at))
    return abbreviationAfter(course, at);
  if (course.state === CLOSED && COMMITTEES.has(course.bodyKey) && !named) {
    const after = placeEnd(course, at, at);
    return after > at ? course.place(at, after, false, DISTRICT) : NONE;
  }
  if (course.state !== NAMING) return NONE;
  if ((course.body & NAMED) !== 0) return ownNameAfter(course, at, named);
  if (named || !course.empty) return NONE;
  // Bộ Mỏ và Than
  const joined = tokens.key[at + 1] === AND && isSyllable(tokens, at);
  if (!joined && !isCompound(course.reader, at)) return NONE;
  course.empty = false;
  return joined ? at + 1 : at + 2;
}

/** `PC03`, `T&T`, `VNPAY`. */
function abbreviationAfter(course: Course, at: number): number {
  const { state, tokens } = course;
  const { gap, shape, key, start, end } = tokens;
  if (state === CLOSED || state === TERMED || state === PLACED) return NONE;
  if (state === BARE && (course.head & (RANK | SOVEREIGN)) !== 0) return NONE;
  const single = (end[at] as number) - (start[at] as number) === 1;
  if (state === BARE) {
    const tight = gap[at + 1] === TIGHT && (shape[at + 1] === NUMBER || key[at + 1] === AMPERSAND);
    if (single && !tight) return NONE;
    course.state = NAMING;
    course.body = FIELDED;
  } else if (!course.empty && (course.body & NAMED) === 0 && single) return NONE;
  course.empty = false;
  return joinedEnd(tokens, at);
}

/** The next word of a name that a body carries: `Tập đoàn |Hòa Phát`. */
function ownNameAfter(course: Course, at: number, named: boolean): number {
  const { tokens } = course;
  if (named && !(course.empty && isOwnName(course, at))) return NONE;
  course.empty = false;
  if (named) return Math.min(runEnd(tokens, at), at + (NAMESAKES.has(course.bodyKey) ? 3 : 2));
  return isCompound(course.reader, at) ? at + 2 : tiedEnd(tokens, at + 1);
}

/** `Bạch Mai` right after `Bệnh viện`, though `Bạch` is a surname too. */
function isOwnName({ tokens, bodyKey }: Course, at: number): boolean {
  const length = runEnd(tokens, at) - at;
  if (length === 2) return true;
  if (length === 3) return NAMESAKES.has(bodyKey);
  return startsName(tokens, at + 2);
}

/** A person's name written in capitals, not an abbreviation: two words in capitals one after the other. */
function isNameInCapitals({ reader, tokens }: Course, at: number): boolean {
  const { shape, gap, count, start, end } = tokens;
  if (at + 1 >= count || shape[at + 1] !== CAPITALS || gap[at + 1] !== SPACED) return false;
  return (
    (end[at] as number) - (start[at] as number) > 1 &&
    (end[at + 1] as number) - (start[at + 1] as number) > 1 &&
    !reader.read(at + 1, BODY | PLACE)
  );
}
