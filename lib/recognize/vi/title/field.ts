import { CAPITALISED, CAPITALS, MIXED, NEW_LINE, SMALL, SPACED, TIGHT } from '../../../text/tokens.ts';
import { isCompound } from './compound.ts';
import { BARE, CLOSED, type Course, NAMING, NONE, PLACED, TERMED } from './course.ts';
import { startsName } from './name-start.ts';
import { joinedEnd } from './shapes.ts';
import {
  BODIES_ON,
  COMMA,
  DELEGATION,
  FIGHT,
  MINISTRIES,
  ON,
  PEOPLE,
  PICTURES,
  PREVENT,
  RANKS_OF_BODIES,
  TRADES,
  VIET,
} from './signs.ts';
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
  PLACE,
  SCOPE,
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
    // ĐH Y Hà Nội: no Y Hà
    const called = end - at === 1 && startsName(course.tokens, at);
    if (called && ((course.body & NAMED) === 0 || !course.reader.read(end, PLACE))) return NONE;
  } else if (action && (mask & STOP) !== 0 && course.bodyKey === DELEGATION) {
    // làm Trưởng đoàn tổ chức hội nghị
    return NONE;
  } else if ((mask & STOP) !== 0 && !course.empty && !course.wide) {
    return NONE;
  } else if (action && !course.empty && !course.wide && (!course.acting || isMinistry(course))) {
    return NONE;
  }
  if ((mask & SCOPE) !== 0 && !course.empty) course.state = CLOSED;
  course.empty = false;
  course.acting = action;
  course.listing ||= tellsOn(course, at, end);
  if (action && !capital && (course.body & TASK) !== 0) course.wide = true;
  return end;
}

/** `Bộ trưởng Bộ Xây dựng | chỉ đạo …`, `Thứ trưởng Kế hoạch và Đầu tư | kiểm tra …`: no verb in the name of a ministry. */
const isMinistry = ({ bodyKey, headEnd, tokens }: Course): boolean =>
  MINISTRIES.has(bodyKey || (tokens.key[headEnd - 2] as number));

/** Whether a field tells its subject, which may be a list: `cảnh sát điều tra tội phạm về tham nhũng, kinh tế`. */
function tellsOn({ tokens }: Course, at: number, end: number): boolean {
  for (let i = at + 2; i < end; i++) if (tokens.key[i] === ON) return true;
  return false;
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
  course.listing ||= tellsOn(course, at, end);
  course.state = NAMING;
  course.body = FIELDED;
  course.rank = course.rankOfHead();
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

/** Reads the task of a body after `về`: `Ban Chỉ đạo Trung ương về |phòng, chống tham nhũng`. */
export function afterOn(course: Course, at: number): number {
  const { reader, tokens } = course;
  // Phó Tư lệnh về Chính trị
  if (course.state === BARE && (course.head & EMBEDS) !== 0)
    return course.isCapital(at) && reader.read(at, FIELD)
      ? bareFieldAfter(course, at, FIELD, reader.end, true)
      : NONE;
  if (!course.tasked && (course.state !== NAMING || !BODIES_ON.has(course.bodyKey))) return NONE;
  if (course.state === BARE || course.state === TERMED) return NONE;
  const { key } = tokens;
  let end = at;
  if (key[at] === PREVENT && key[at + 1] === COMMA && key[at + 2] === FIGHT) {
    end = at + 3;
    course.acting = true;
  } else {
    if (!reader.read(at, FIELD | ACTION)) {
      // Hội đồng tư vấn về KH-CN
      if (!course.tasked || tokens.shape[at] !== CAPITALS || course.caps) return NONE;
      course.state = NAMING;
      course.body = TASK;
      course.empty = false;
      return joinedEnd(tokens, at);
    }
    if (!course.tasked && (reader.mask & FIELD) === 0) return NONE;
    end = reader.end;
    course.acting = (reader.mask & FIELD) === 0;
  }
  course.state = NAMING;
  course.body = TASK;
  course.wide = true;
  course.empty = false;
  return end;
}

/** Whether a sign, a capital or the end of the line comes next. */
const endsAt = ({ tokens: { shape, gap, count } }: Course, at: number): boolean =>
  at >= count || gap[at] === NEW_LINE || shape[at] !== SMALL;

/** Reads what a dash or `&` joins to a body's name: `Tài nguyên - |Môi trường`, `GD-|ĐT`. */
export function afterDash(course: Course, at: number): number {
  const { reader, tokens } = course;
  const { gap, shape } = tokens;
  if (gap[at] === NEW_LINE) return NONE;
  // Hội Hữu nghị Việt Nam - Lào
  if (course.state === PLACED && course.level === COUNTRY && course.isCapital(at) && reader.read(at, COUNTRY))
    return reader.end;
  if (course.state !== NAMING || course.empty) return NONE;
  // Hội Hữu nghị Việt - Xô
  if (tokens.key[at - 2] === VIET && course.isCapital(at - 2) && course.isCapital(at)) return at + 1;
  const found = reader.read(at);
  if (found && course.isCapital(at) && (reader.mask & BODY) !== 0 && (reader.mask & (HEAD | UNIT)) === 0) {
    // Vụ Tổ chức cán bộ - Bộ Nội vụ
    const above = RANKS_OF_BODIES.get(tokens.key[at] as number) ?? 0;
    if (course.rank !== 0 && above > course.rank && gap[at] === SPACED)
      return course.enter(at, reader.mask, reader.end);
  }
  if (found && (reader.mask & (HEAD | UNIT)) !== 0 && (reader.mask & (FIELD | ACTION)) === 0) return NONE;
  if (found && (reader.mask & (FIELD | ACTION)) !== 0) {
    // Công ty CP Nghị Lực Sống - doanh nghiệp xã hội
    if (course.called && shape[at] === SMALL && gap[at] === SPACED) return NONE;
    // … - Nhà báo Nguyễn Văn A
    return TRADES.has(tokens.key[at] as number) && startsName(tokens, reader.end) ? NONE : reader.end;
  }
  const kind = shape[at] as number;
  if (kind === CAPITALS || kind === MIXED)
    return course.caps || startsName(tokens, at) ? NONE : joinedEnd(tokens, at);
  // Chi bộ Tổ chức - Khiếu tố
  if (
    kind === CAPITALISED &&
    isCompound(reader, at) &&
    !PICTURES.has(tokens.key[at] as number) &&
    endsAt(course, at + 2)
  )
    return at + 2;
  if (gap[at] === TIGHT && kind === CAPITALISED && (course.body & NAMED) !== 0) return at + 1;
  return NONE;
}
