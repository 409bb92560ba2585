import { NEW_LINE, SIGN } from '../../../text/tokens.ts';
import { BARE, CLOSED, type Course, NAMING, NONE, PLACED, TERMED } from './course.ts';
import { startsCommonName } from './name-start.ts';
import { placeEnd } from './place.ts';
import {
  ALL,
  AMPERSAND,
  AND,
  CENTRAL,
  COMMA,
  COMPANIES,
  DASH,
  DELEGATION,
  DIRECTOR,
  INNER_BODIES,
  KIND,
  LOCAL_BODIES,
  LONG_DASH,
  OF,
  PARTY,
  RANKS_OF_BODIES,
} from './signs.ts';
import {
  ACTION,
  BODY,
  COUNTRY,
  DISTRICT,
  FIELD,
  FIELDED,
  HEAD,
  LEVEL,
  MODIFIER,
  PLACE,
  PROVINCE,
  TASK,
  UNIT,
  WHOLE,
} from './words.ts';

/** Reads what a comma joins to a title: a field of its body's name, or the body or place above. */
export function afterComma(course: Course, at: number): number {
  const { reader, tokens } = course;
  if (tokens.gap[at] === NEW_LINE) return NONE;
  const unions = unionsAfter(course, at);
  if (unions !== NONE) return unions;
  if (!reader.read(at)) return NONE;
  const mask = reader.mask;
  const end = reader.end;
  const capital = course.isCapital(at);
  if ((mask & (HEAD | MODIFIER)) !== 0 && ((mask & (FIELD | ACTION)) === 0 || reader.read(end, BODY)))
    return NONE;
  if (isListed(course, at, mask, end, capital)) {
    course.acting = (mask & FIELD) === 0;
    return end;
  }
  if (course.state === BARE || course.state === TERMED || (!capital && (mask & LEVEL) === 0)) return NONE;
  if ((mask & BODY) !== 0 && (mask & PLACE) === 0) {
    return isAbove(course, at, mask) ? course.enter(at, mask, end) : NONE;
  }
  if (course.level === PROVINCE || course.level === COUNTRY) return NONE;
  const local = LOCAL_BODIES.has(course.bodyKey);
  if ((mask & LEVEL) !== 0 && (course.level === DISTRICT || local)) {
    const after = placeEnd(course, end, at);
    return after > end ? course.place(at, after, true) : NONE;
  }
  if ((mask & PROVINCE) !== 0 && (course.level === DISTRICT || (local && course.state === NAMING)))
    return course.place(at, end, false);
  // xã Gia Phú, Gia Viễn
  if ((mask & DISTRICT) !== 0 && course.local && !startsCommonName(tokens, at))
    return course.place(at, end, false, mask);
  return NONE;
}

/** Whether a body stands higher than the one being named: `Vụ Hợp tác quốc tế, |Bộ Giáo dục và Đào tạo`. */
function isAbove({ rank, bodyKey, headEnd, tokens: { key } }: Course, at: number, mask: number): boolean {
  const body = key[at] as number;
  // Giám đốc Truyền thông, Công ty …
  if (rank === 0) return bodyKey === 0 && key[headEnd - 1] === DIRECTOR && COMPANIES.has(body);
  if ((mask & WHOLE) !== 0) return !INNER_BODIES.has(body) && rank < 7;
  return (RANKS_OF_BODIES.get(body) ?? 0) > rank;
}

/** Reads the unions that a Party committee is over, with the Front: `Đảng ủy MTTQ, |các đoàn thể Trung ương`. */
export function unionsAfter({ headEnd, state, tokens: { key } }: Course, at: number): number {
  if (state !== CLOSED && state !== PLACED) return NONE;
  if (key[at] !== ALL || key[at + 1] !== DELEGATION || key[at + 2] !== KIND) return NONE;
  for (let i = headEnd; i < at; i++) if (key[i] === PARTY) return at + 3;
  return NONE;
}

/** Whether the comma before a field at `at` stands inside the body's own name: `Bộ Văn hóa, |Thể thao và Du lịch`. */
function isListed(course: Course, at: number, mask: number, end: number, capital: boolean): boolean {
  if (course.state !== NAMING || course.empty) return false;
  if ((mask & (FIELD | ACTION)) === 0 || (mask & (BODY | UNIT)) !== 0) return false;
  if (course.wide) return true;
  const free = (course.body & (FIELDED | TASK)) !== 0 && (capital || course.acting || course.listing);
  // các công trình trọng điểm, dự án quan trọng quốc gia
  if ((course.body & TASK) !== 0 && end - at > 2) return true;
  return free || listGoesOn(course, end);
}

/** Whether a list of fields is closed by `và`, `-` or `&` further on, or followed by a place or a body above. */
function listGoesOn(course: Course, at: number): boolean {
  const { reader, tokens } = course;
  const { key, shape, count } = tokens;
  let next = at;
  for (let fields = 0; fields < 6 && next < count; fields++) {
    const word = key[next] as number;
    if (word === AND || word === AMPERSAND || word === DASH || word === LONG_DASH)
      return reader.read(next + 1) && (reader.mask & (FIELD | ACTION)) !== 0;
    if (word === OF || word === CENTRAL) return true;
    if (shape[next] === SIGN) {
      if (word !== COMMA) return false;
      // chủ nhiệm hậu cần, kỹ thuật, Ban Chỉ huy quân sự huyện …
      if (course.isCapital(next + 1) && reader.read(next + 1, BODY))
        return isAbove(course, next + 1, reader.mask);
      if (!reader.read(next + 1, FIELD | ACTION)) return false;
      next = reader.end;
      continue;
    }
    if (!reader.read(next, FIELD | ACTION)) return reader.read(next, LEVEL | PLACE);
    next = reader.end;
  }
  return false;
}
