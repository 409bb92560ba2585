import { CAPITALISED, MIXED } from '../../../text/tokens.ts';
import { isForeign } from '../person/units.ts';
import { BARE, CLOSED, type Course, NONE, PLACED, TERMED } from './course.ts';
import { runEnd, startsCommonName } from './name-start.ts';
import { BUSINESS, OWNED_BODIES } from './signs.ts';
import { COUNTRY, NAMED, OFFICE } from './words.ts';

/** Reads an enterprise right after an office, without a word like `Công ty`: `Chủ tịch |Vingroup`, or NONE. */
export function companyAfter(course: Course, at: number, named: boolean): number {
  const end = !named && isCompany(course, at) ? at + 1 : companyEnd(course, at);
  if (end === NONE) return NONE;
  course.state = CLOSED;
  course.body = NAMED;
  course.empty = false;
  return end;
}

/** Whether an enterprise is named by its short name alone: `Chủ tịch |Vingroup`, `Tổng giám đốc |Sacombank`. */
function isCompany({ state, head, bodyKey, tokens }: Course, at: number): boolean {
  const { text, shape, start, end } = tokens;
  if (shape[at] !== CAPITALISED && shape[at] !== MIXED) return false;
  if (state === BARE ? (head & OFFICE) === 0 : state !== CLOSED || !OWNED_BODIES.has(bodyKey)) return false;
  if ((end[at] as number) - (start[at] as number) < 6) return false;
  if (COMPANY.test(text.slice(start[at], end[at]))) return true;
  // Chủ tịch Vinamit Nguyễn Văn A: no name of a person has its surname second
  return startsCommonName(tokens, at + 1) && isForeign(tokens, at, at + 1);
}

const COMPANY = /(?:bank|group|corp|holdings?|airlines|pharma|motors?)$/i;

/** The end of an enterprise's name that a word of business ends: `Giám đốc |Xuyên Việt Oil`. */
function companyEnd({ state, head, bodyKey, reader, tokens }: Course, at: number): number {
  if (state === BARE ? (head & OFFICE) === 0 : state === PLACED || state === TERMED) return NONE;
  if (state === CLOSED && !OWNED_BODIES.has(bodyKey)) return NONE;
  const end = Math.min(runEnd(tokens, at), at + 4);
  for (let i = at + 1; i < end; i++) {
    if (BUSINESS.has(tokens.key[i] as number)) return i + 1;
    // Giám đốc Holidays Việt Nam
    if (state === BARE && isForeign(tokens, at, i) && reader.read(i, COUNTRY) && reader.end > i + 1) return i;
  }
  return NONE;
}
