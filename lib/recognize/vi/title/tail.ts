import { NEW_LINE, NUMBER, SIGN, SMALL } from '../../../text/tokens.ts';
import { BODY_FOLLOWERS, FOLLOWERS } from '../lexicon/followers.ts';
import { keysOf } from '../lexicon/phrases.ts';
import { isForeign } from '../person/units.ts';
import { type Course, NAMING, NONE } from './course.ts';
import { isSyllable } from './shapes.ts';
import { AND, AT, OF, UNDER } from './signs.ts';
import { ACTION, FIELD, FIELDED, LONE, NAMED } from './words.ts';

/** What may follow a body's name, by its first syllable, and ends it. */
export const STOPPERS = keysOf(`${FOLLOWERS},${BODY_FOLLOWERS}`);
/** `Chủ tịch UBND |các huyện`, but `Vụ Tài chính |các Ngân hàng`. */
const ALL_OF = keysOf('các, những');
const LONGEST = 9;

/**
 * Reads on where a body's own name goes on in small letters that no list knows, up to what surely ends it:
 * `Trung tâm Đăng kiểm |tàu cá tỉnh …`, `Cục Kỹ thuật |an toàn và Môi trường`.
 */
export function tailAfter(course: Course, at: number): number {
  if (course.state !== NAMING || course.wide || course.caps) return NONE;
  if ((course.body & (NAMED | FIELDED)) === 0) return NONE;
  // A body without a name yet must have a capital, and so must what ends its name: `Tập đoàn vàng bạc Hoàng Mỗ`.
  if (
    course.empty &&
    ((course.body & NAMED) === 0 || !(course.isCapital(course.bodyAt) || course.isCapital(at - 1)))
  )
    return NONE;
  const { reader, tokens } = course;
  // Tập đoàn X sản xuất …: a verb that we know
  if (reader.read(at, ACTION) && !reader.read(at, FIELD)) return NONE;
  const { key, gap, shape, count } = tokens;
  let ours = false;
  for (let i = at; i - at <= LONGEST; i++) {
    if (i >= count || gap[i] === NEW_LINE || shape[i] === SIGN)
      return ours && !course.empty ? taken(course, i) : NONE;
    const word = key[i] as number;
    if (shape[i] === NUMBER) return NONE;
    if (shape[i] !== SMALL) return ours ? taken(course, i) : NONE;
    if (ALL_OF.has(word) && !course.isCapital(i + 1)) return NONE;
    if (STOPPERS.has(word) || word === UNDER) {
      const ends = word === OF || word === UNDER || word === AT || (word === AND && course.isCapital(i + 1));
      return ends && ours && !course.empty ? taken(course, i) : NONE;
    }
    if (ours && course.isCapital(i + 1) && reader.read(i, LONE)) return taken(course, i);
    // Chủ tịch EC von der Leyen
    if (!ours && isForeign(tokens, i, i + 1)) return NONE;
    if (isSyllable(tokens, i)) ours = true;
  }
  return NONE;
}

function taken(course: Course, end: number): number {
  course.empty = false;
  course.acting = true;
  return end;
}
