import { BARE, type Course, NAMING, NONE, TERMED } from './course.ts';
import { isFraction, isOrdinal } from './shapes.ts';
import { AND, COMMA, DASH, LONG_DASH } from './signs.ts';
import { NAMED, RANK } from './words.ts';

/** Reads a body's number: `Quân khu 7`, `Sư đoàn 312`, `Phòng 3`. */
export function numberAfter(course: Course, at: number): number {
  const { tokens } = course;
  const { end, start, key } = tokens;
  if (course.state !== NAMING || !course.empty) return NONE;
  if ((end[at] as number) - (start[at] as number) > 4) return NONE;
  if (isFraction(tokens, at)) {
    // Bệnh viện 19-8
    if (key[at + 1] !== DASH || (course.body & NAMED) === 0) return NONE;
    course.empty = false;
    return at + 3;
  }
  course.empty = false;
  return at + 1;
}

/** Reads the term that an office is held in: `khóa XVI`, `khóa XII, XIII`, `khóa 15`. */
export function termAfter(course: Course, at: number): number {
  const { tokens } = course;
  const { key, count } = tokens;
  if (!isOrdinal(tokens, at + 1)) return NONE;
  if (course.state === BARE && (course.head & RANK) !== 0) return NONE;
  let next = at + 2;
  while (next + 1 < count) {
    const sign = key[next];
    if (sign !== COMMA && sign !== AND && sign !== DASH && sign !== LONG_DASH) break;
    if (!isOrdinal(tokens, next + 1)) break;
    next += 2;
  }
  course.state = TERMED;
  return next;
}
