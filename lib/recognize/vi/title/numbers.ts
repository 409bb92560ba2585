import { CAPITALS, NEW_LINE, SIGN, SMALL, SPACED, TIGHT } from '../../../text/tokens.ts';
import { BARE, CLOSED, type Course, NAMING, NONE, TERMED } from './course.ts';
import { isFraction, isOrdinal } from './shapes.ts';
import {
  AFTER_NUMBER,
  ALL,
  AND,
  COMMA,
  DASH,
  ENDS,
  LONG_DASH,
  MEETING,
  OF_TIME,
  TERM_WORD,
} from './signs.ts';
import { NAMED, RANK } from './words.ts';

/** Reads a body's number: `Quân khu 7`, `Sư đoàn 312`, `Phòng 3`. */
export function numberAfter(course: Course, at: number): number {
  const { tokens } = course;
  const { end, start, key } = tokens;
  if (course.state !== NAMING) return NONE;
  if (!course.empty) return isCode(course, at) ? at + 4 : isOwnNumber(course, at) ? at + 1 : NONE;
  if ((end[at] as number) - (start[at] as number) > 4) return NONE;
  if (isFraction(tokens, at)) {
    // Bệnh viện 19-8
    if (key[at + 1] !== DASH || (course.body & NAMED) === 0) return NONE;
    course.empty = false;
    return at + 3;
  }
  // Trung ương Đảng 2 khóa
  if (OF_TIME.has(key[at + 1] as number) && tokens.gap[at + 1] !== NEW_LINE) return NONE;
  course.empty = false;
  return at + 1;
}

/** `Trung tâm Đăng kiểm 81-05D`. */
const isCode = ({ tokens }: Course, at: number): boolean =>
  isFraction(tokens, at) &&
  tokens.key[at + 1] === DASH &&
  tokens.gap[at + 3] === TIGHT &&
  tokens.shape[at + 3] === CAPITALS;

/** `Công ty Tư vấn xây dựng điện 2 bị …`, not `Bộ trưởng Y tế 2 vấn đề`. */
function isOwnNumber({ tokens }: Course, at: number): boolean {
  const { gap, key, shape, start, end, count } = tokens;
  if (gap[at] !== SPACED || (end[at] as number) - (start[at] as number) > 2) return false;
  const next = at + 1;
  if (next >= count || gap[next] === NEW_LINE) return true;
  if (shape[next] === SMALL) return AFTER_NUMBER.has(key[next] as number);
  return shape[next] !== SIGN || ENDS.has(key[next] as number);
}

/** Reads the term that an office is held in: `khóa XVI`, `khóa XII, XIII`, `các khóa X, XI`. */
export function termAfter(course: Course, from: number): number {
  const { tokens } = course;
  const { key, count } = tokens;
  const at = key[from] === ALL ? from + 1 : from;
  if (key[at] !== TERM_WORD) return NONE;
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

/** Reads the congress that a subcommittee prepares: `Tiểu ban Nhân sự |Đại hội XIV`. */
export function congressAfter(course: Course, at: number): number {
  if (course.tokens.key[at + 1] !== MEETING || !isOrdinal(course.tokens, at + 2)) return NONE;
  course.state = CLOSED;
  return at + 3;
}
