import { CAPITALISED, CAPITALS, MIXED, NEW_LINE, SMALL, TIGHT } from '../../../text/tokens.ts';
import { isCompound } from './compound.ts';
import { type Course, NAMING, NONE, PLACED } from './course.ts';
import { startsName } from './name-start.ts';
import { joinedEnd } from './shapes.ts';
import { PEOPLE } from './signs.ts';
import {
  ACTION,
  BODY,
  COUNTRY,
  EMBEDS,
  FIELD,
  FIELDED,
  HEAD,
  NAMED,
  OFFICE,
  STOP,
  TASK,
  UNIT,
} from './words.ts';

/** Reads a field of work as the next of a body's name: `Sở |Y tế`. */
export function fieldAfter(course: Course, at: number, mask: number, end: number, capital: boolean): number {
  const action = (mask & FIELD) === 0;
  if (capital) {
    // A new body begins where the name of the last is complete: `Phòng Nội vụ | Công an tỉnh`.
    if (!course.empty && (mask & BODY) !== 0) return NONE;
    if (end - at === 1 && startsName(course.tokens, at)) return NONE;
  } else if ((mask & STOP) !== 0 && !course.empty && !course.wide) {
    return NONE;
  } else if (action && !course.empty && !course.acting && !course.wide) {
    return NONE;
  }
  course.empty = false;
  course.acting = action;
  if (action && !capital && (course.body & TASK) !== 0) course.wide = true;
  return end;
}

/** Reads a field right after an office, without a body's word: `Bộ trưởng |Quốc phòng`. */
export function bareFieldAfter(
  course: Course,
  at: number,
  mask: number,
  end: number,
  capital: boolean,
): number {
  // Chủ tịch Hóa chất Đức Giang: no name of a person has a small letter second
  if ((course.head & EMBEDS) === 0) {
    if (!capital || (course.head & OFFICE) === 0 || course.tokens.shape[at + 1] !== SMALL || end - at < 2)
      return NONE;
    course.state = NAMING;
    course.body = NAMED;
    course.empty = false;
    return end;
  }
  if (!capital && (mask & FIELD) === 0) return NONE;
  course.state = NAMING;
  course.body = FIELDED;
  course.empty = false;
  return end;
}

/** Reads the field after `và` in a body's name: `Giáo dục và |Đào tạo`. */
export function afterAnd(course: Course, at: number): number {
  if (course.state !== NAMING || course.empty) return NONE;
  const { reader, tokens } = course;
  if (tokens.gap[at] === NEW_LINE) return NONE;
  const capital = course.isCapital(at);
  if (!reader.read(at))
    return capital && (course.body & (FIELDED | NAMED)) !== 0 && isCompound(reader, at) ? at + 2 : NONE;
  const mask = reader.mask;
  const end = reader.end;
  if ((mask & (FIELD | ACTION)) === 0) return NONE;
  if (capital) {
    if ((mask & (HEAD | UNIT)) !== 0) return NONE;
    if ((mask & (FIELDED | NAMED)) !== 0 && reader.read(end, FIELD) && (mask & FIELD) === 0) return NONE;
  } else if (((mask & STOP) !== 0 && (mask & FIELD) === 0) || PEOPLE.has(tokens.key[at] as number)) {
    return NONE;
  }
  course.acting = (mask & FIELD) === 0;
  return end;
}

/** Reads the task of a body after `về`: `Ban Chỉ đạo về |xây dựng xã hội học tập`. */
export function afterOn(course: Course, at: number): number {
  if (course.state !== NAMING || (course.body & (TASK | FIELDED)) === 0) return NONE;
  const { reader } = course;
  if (!reader.read(at, FIELD | ACTION)) return NONE;
  if ((course.body & TASK) === 0 && (reader.mask & FIELD) === 0) return NONE;
  course.wide = true;
  course.empty = false;
  return reader.end;
}

/** Reads what a dash or `&` joins to a body's name: `Tài nguyên - |Môi trường`, `GD-|ĐT`. */
export function afterDash(course: Course, at: number): number {
  const { reader, tokens } = course;
  const { gap, shape } = tokens;
  if (gap[at] === NEW_LINE) return NONE;
  // Hội Hữu nghị Việt Nam - Lào
  if (course.state === PLACED && course.level === COUNTRY && course.isCapital(at) && reader.read(at, COUNTRY))
    return reader.end;
  if (course.state !== NAMING || course.empty) return NONE;
  const found = reader.read(at);
  if (found && (reader.mask & (HEAD | UNIT)) !== 0 && (reader.mask & (FIELD | ACTION)) === 0) return NONE;
  if (found && (reader.mask & (FIELD | ACTION)) !== 0) return reader.end;
  const kind = shape[at] as number;
  if (kind === CAPITALS || kind === MIXED)
    return course.caps || startsName(tokens, at) ? NONE : joinedEnd(tokens, at);
  if (gap[at] === TIGHT && kind === CAPITALISED && (course.body & NAMED) !== 0) return at + 1;
  return NONE;
}
