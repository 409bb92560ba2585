import { CAPITALS, NEW_LINE, SMALL } from '../../../text/tokens.ts';
import { isCompound } from './compound.ts';
import { BARE, CLOSED, type Course, NAMING, NONE, PLACED, TERMED } from './course.ts';
import { runEnd, startsName } from './name-start.ts';
import { placeEnd, stateEnd } from './place.ts';
import { joinedEnd, tiedEnd } from './shapes.ts';
import { AND, CONCURRENTLY, HELPING, IN_CHARGE, PARTY, PLACED_BODIES, UNDER } from './signs.ts';
import {
  ACTION,
  AIDE,
  BODY,
  COUNTRY,
  FIELD,
  FIELDED,
  HEAD,
  LEVEL,
  LONE,
  MODIFIER,
  NAMED,
  OFFICE,
  PLACE,
  RANK,
  SEAT,
  SOVEREIGN,
  STANDING,
  STATE,
  STOP,
  UNIT,
  WHOLE,
} from './words.ts';

/** Reads a body right after an office or after another body: `Trưởng phòng |Phòng Nội vụ |Công an tỉnh`. */
export function bodyAfter(course: Course, at: number, mask: number, end: number, capital: boolean): number {
  const { state, reader } = course;
  if (state === TERMED) return NONE;
  if (state === PLACED && ((mask & WHOLE) !== 0 || course.level === COUNTRY)) return NONE;
  if (!capital) {
    if ((mask & ACTION) !== 0 || state === PLACED) return NONE;
    // báo cáo Thủ tướng vụ …
    if ((course.head & SOVEREIGN) !== 0 && (mask & WHOLE) === 0 && course.tokens.key[at] !== PARTY)
      return NONE;
    if ((mask & STOP) !== 0 && state !== BARE) return NONE;
    if (state === CLOSED && (mask & (FIELDED | WHOLE | NAMED)) === 0) return NONE;
  } else if (
    (course.head & RANK) !== 0 &&
    state === BARE &&
    end - at === 1 &&
    runEnd(course.tokens, at) > at + 2
  ) {
    // Thượng tướng Phòng Phong Huy
    return NONE;
  } else if (end - at === 1 && (mask & WHOLE) === 0 && startsName(course.tokens, at)) {
    if (!reader.read(end, BODY | LEVEL | FIELD | ACTION)) return NONE;
  }
  return course.enter(at, mask, end);
}

/** Reads an office inside a title, `Trợ lý |Tổng Bí thư`, `Chánh Văn phòng |Chủ tịch nước`; NONE where the next title begins. */
export function servedOffice(course: Course, at: number, mask: number, end: number): number {
  const serves =
    course.state === BARE
      ? (course.head & AIDE) !== 0
      : (course.body & AIDE) !== 0 && course.empty && course.state === NAMING && course.isCapital(at);
  if (!serves || (mask & RANK) !== 0) return NONE;
  course.state = (mask & SOVEREIGN) !== 0 ? CLOSED : BARE;
  course.head = mask;
  return end;
}

/** Reads whom an aide serves: `Thư ký của |Chánh Văn phòng …`, `trợ lý |nguyên Chủ tịch Quốc hội`. */
export function servedAfter(course: Course, at: number): number {
  const { reader, tokens } = course;
  if (course.state !== BARE || (course.head & AIDE) === 0 || tokens.gap[at] === NEW_LINE) return NONE;
  const from = reader.read(at, MODIFIER) ? reader.end : at;
  if (reader.read(from, HEAD)) return servedOffice(course, from, reader.mask, reader.end);
  if (!reader.read(from, UNIT)) return NONE;
  const end = reader.end;
  if (!reader.read(end, BODY)) return NONE;
  course.head = UNIT;
  return end;
}

/** Reads a word between an office and its body: `Phó Bí thư |Thường trực Tỉnh ủy`. */
export function standingAfter(course: Course, mask: number, end: number): number {
  if ((mask & FIELD) !== 0 && course.state === NAMING) {
    course.empty = false;
    return end;
  }
  // `phụ trách` alone is a verb unless a body follows.
  if ((mask & MODIFIER) !== 0) {
    const { reader } = course;
    const { shape, count } = course.tokens;
    if (
      end < count &&
      shape[end] === SMALL &&
      !(reader.read(end, BODY | STANDING) && (reader.mask & STOP) === 0)
    )
      return NONE;
  }
  const { reader, tokens } = course;
  // phó thủ tướng | kiêm nhiệm trưởng ban …
  if (tokens.key[end - 2] === CONCURRENTLY && reader.read(end, HEAD | UNIT)) return NONE;
  // Phó thủ tướng phụ trách | đổi mới sáng tạo
  if (course.state === BARE && tokens.key[end - 1] === IN_CHARGE && tokens.key[end - 2] === HELPING) {
    if (!reader.read(end, FIELD | BODY | STANDING))
      return tokens.shape[end] === SMALL && tokens.gap[end] !== NEW_LINE ? NONE : end;
    if ((reader.mask & FIELD) === 0 || (reader.mask & BODY) !== 0) return end;
    course.state = NAMING;
    course.body = FIELDED;
    course.empty = false;
    return reader.end;
  }
  return end;
}

/** Reads the body above, or whose it is, after `của` or `thuộc`: `của |Quốc hội`, `thuộc |Bộ Công an`. */
export function afterOf(course: Course, at: number): number {
  const { reader, tokens } = course;
  if (at >= tokens.count || tokens.gap[at] === NEW_LINE) return NONE;
  const served = servedAfter(course, at);
  if (served !== NONE) return served;
  if (!reader.read(at)) return initialsAfter(course, at);
  const mask = reader.mask;
  const end = reader.end;
  const capital = course.isCapital(at);
  if ((mask & STATE) !== 0) {
    const after = stateEnd(course, at, end);
    if (after !== NONE) return course.place(at, after, false);
  }
  const seated = course.state !== BARE || (course.head & SEAT) !== 0;
  if (
    course.state !== TERMED &&
    (mask & BODY) !== 0 &&
    (capital || (((mask & STOP) === 0 || tokens.key[at - 1] === UNDER) && seated))
  )
    return course.enter(at, mask, end);
  // Đại sứ đặc mệnh toàn quyền của Việt Nam
  if (course.state === BARE)
    return (mask & COUNTRY) !== 0 && capital ? course.place(at, end, false, mask) : NONE;
  if ((mask & LEVEL) !== 0) {
    const after = placeEnd(course, end, at);
    if (after > end || (mask & LONE) !== 0) return course.place(at, after, true);
  }
  if ((mask & COUNTRY) !== 0 && capital) return course.place(at, end, false, mask);
  return NONE;
}

/** `Chủ tịch của |VFTP`. */
function initialsAfter(course: Course, at: number): number {
  const { tokens, caps, state, head } = course;
  const { shape, start, end } = tokens;
  if (caps || state !== BARE || (head & OFFICE) === 0 || shape[at] !== CAPITALS) return NONE;
  if ((end[at] as number) - (start[at] as number) < 3) return NONE;
  course.state = NAMING;
  course.body = NAMED;
  course.empty = false;
  return joinedEnd(tokens, at);
}

/** Reads where an envoy or a high court is, after `tại`: `tại |Nhật Bản`. */
export function afterAt(course: Course, at: number): number {
  const { reader, tokens } = course;
  if (!course.envoy && !PLACED_BODIES.has(course.bodyKey)) return NONE;
  if (at >= tokens.count) return NONE;
  course.placed = true;
  if (!reader.read(at))
    return course.isCapital(at) && !startsName(tokens, at) && !isCompound(reader, at)
      ? course.place(at, tiedEnd(tokens, at + 1), false)
      : NONE;
  const mask = reader.mask;
  const end = reader.end;
  if ((mask & STATE) !== 0) {
    const after = stateEnd(course, at, end);
    if (after !== NONE) return course.place(at, after, false);
  }
  if (!course.isCapital(at) && (mask & LEVEL) === 0) return NONE;
  if ((mask & PLACE) !== 0) return course.place(at, alsoAt(course, end, mask), false, mask);
  if ((mask & LEVEL) !== 0) {
    const after = placeEnd(course, end, at);
    return after > end || (mask & LONE) !== 0 ? course.place(at, after, true) : NONE;
  }
  if ((mask & WHOLE) !== 0) return course.enter(at, mask, end);
  return NONE;
}

/** A second country: `Đại sứ Việt Nam tại Nicaragua |và Ecuador`. */
function alsoAt({ reader, tokens }: Course, at: number, mask: number): number {
  return (mask & COUNTRY) !== 0 && tokens.key[at] === AND && reader.read(at + 1, COUNTRY) ? reader.end : at;
}
