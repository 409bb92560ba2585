import {
  CAPITALISED,
  CAPITALS,
  MIXED,
  NUMBER,
  SIGN,
  SMALL,
  SPACED,
  TIGHT,
  type Tokens,
} from '../../../text/tokens.ts';
import { isForeign } from '../person/units.ts';
import { companyAfter } from './company.ts';
import { beginsSentence, isCompound } from './compound.ts';
import { BARE, CLOSED, type Course, NAMING, NONE, PLACED, TERMED } from './course.ts';
import { runEnd, startsCommonName, startsName } from './name-start.ts';
import { placeEnd } from './place.ts';
import { isOrdinal, isSyllable, joinedEnd, tiedEnd } from './shapes.ts';
import {
  AMPERSAND,
  AND,
  COMMITTEES,
  COMPANIES,
  DASH,
  ENDS,
  NAMESAKES,
  OWNED_BODIES,
  PICTURE,
  PROVINCIAL,
  SECRETARY,
} from './signs.ts';
import { STOPPERS } from './tail.ts';
import { BODY, DISTRICT, EMBEDS, FIELDED, NAMED, PLACE, RANK, SOVEREIGN, TASK } from './words.ts';

/** Reads a capitalised word that no list knows: part of a body's own name (`Bệnh viện |Bạch Mai`), or NONE. */
export function unknownAfter(course: Course, at: number): number {
  if (course.caps) return NONE;
  const { tokens } = course;
  if (course.state === NAMING && isOrdinal(tokens, at)) {
    course.empty = false;
    return at + 1;
  }
  const named = startsName(tokens, at);
  const company = companyAfter(course, at, named);
  if (company !== NONE) return company;
  const kind = tokens.shape[at] as number;
  if ((kind === CAPITALS || kind === MIXED) && !named && !isNameInCapitals(course, at))
    return abbreviationAfter(course, at);
  if (course.state === CLOSED && COMMITTEES.has(course.bodyKey) && !named) {
    const after = placeEnd(course, at, at);
    return after > at ? course.place(at, after, false, DISTRICT) : NONE;
  }
  if (course.state === CLOSED && PROVINCIAL.has(course.bodyKey) && !named && isTwoSyllables(course, at))
    return course.place(at, at + 2, false, DISTRICT);
  if (course.state === BARE && (course.head & EMBEDS) !== 0 && isField(course, at)) {
    course.state = NAMING;
    course.body = FIELDED;
    course.empty = false;
    return at + 2;
  }
  if (course.state !== NAMING) return NONE;
  if ((course.body & (NAMED | TASK)) !== 0) return ownNameAfter(course, at, named);
  if (named) return NONE;
  // Bộ Y tế và Dịch vụ | Nhân sinh
  if (!course.empty) return isField(course, at) ? at + 2 : NONE;
  // Bộ Mỏ và Than
  const joined = tokens.key[at + 1] === AND && isSyllable(tokens, at);
  if (!joined && !isCompound(course.reader, at)) return NONE;
  course.empty = false;
  return joined ? at + 1 : at + 2;
}

/** `Tỉnh ủy |Vân Lĩnh`, `UBND |Tân Vân Lê Hữu X`: two syllables that no name begins with, alone or before a name. */
function isTwoSyllables({ tokens }: Course, at: number): boolean {
  const length = runEnd(tokens, at) - at;
  if (isForeign(tokens, at, at + 2)) return false;
  return length === 2 || (length > 3 && startsCommonName(tokens, at + 2));
}

/** `PC03`, `T&T`, `VNPAY`. */
function abbreviationAfter(course: Course, at: number): number {
  const { state, tokens } = course;
  const { gap, shape, key, start, end } = tokens;
  if (state === TERMED || state === PLACED || key[at] === PICTURE) return NONE;
  if (state === CLOSED && !OWNED_BODIES.has(course.bodyKey)) return NONE;
  // Tổng Bí thư CPI, no Thủ tướng NATO
  const party =
    (course.head & SOVEREIGN) !== 0 &&
    key[at - 1] === SECRETARY &&
    (end[at] as number) - (start[at] as number) > 2;
  if (state === BARE && (course.head & (RANK | SOVEREIGN)) !== 0 && !party) return NONE;
  const single = (end[at] as number) - (start[at] as number) === 1;
  if (state === CLOSED) {
    // Chủ tịch HĐQT REE
    if (single) return NONE;
    course.state = NAMING;
    course.body = NAMED;
  } else if (state === BARE) {
    const tight = gap[at + 1] === TIGHT && (shape[at + 1] === NUMBER || key[at + 1] === AMPERSAND);
    if (single && !tight) return NONE;
    course.state = NAMING;
    course.body = FIELDED;
  } else if (!course.empty && (course.body & NAMED) === 0 && single) return NONE;
  course.empty = false;
  return joinedEnd(tokens, at);
}

/** `Bộ trưởng |Dân chính`: no name of a person has a small letter second. */
const isField = ({ reader, tokens }: Course, at: number): boolean =>
  isCompound(reader, at) && !STOPPERS.has(tokens.key[at + 1] as number);

/** The next word of a name that a body carries: `Tập đoàn |Hòa Phát`. */
function ownNameAfter(course: Course, at: number, named: boolean): number {
  const { tokens } = course;
  const own = named && isOwnName(course, at);
  if (named && !own && !isLast(tokens, at)) return NONE;
  // cơ quan về hợp tác kỹ thuật quân sự | Dmitri Shugaev
  if (course.wide && isForeign(tokens, at, at + 1)) return NONE;
  // Tập đoàn SK | Chey Tae-won
  if (!course.empty && isKorean(tokens, at)) return NONE;
  // báo Đại Đoàn Kết | Hiện nay …
  if (!course.empty && beginsSentence(tokens, at)) return NONE;
  const { called } = course;
  course.empty = false;
  course.called = true;
  if (own) return Math.min(runEnd(tokens, at), at + (NAMESAKES.has(course.bodyKey) ? 3 : 2));
  // Phương Hải | vắng
  const compound = called ? isField(course, at) : isCompound(course.reader, at);
  return compound ? at + 2 : tiedEnd(tokens, at + 1);
}

/** `Bạch Mai` right after `Bệnh viện`, though `Bạch` is a surname too. */
function isOwnName({ reader, tokens, bodyKey, empty, called }: Course, at: number): boolean {
  const end = runEnd(tokens, at);
  const length = end - at;
  // Công ty Giáo dục Văn Lang, …
  if (!empty) return !called && length === 2 && COMPANIES.has(bodyKey) && endsName(tokens, end);
  if (length === 2) return true;
  if (length === 3) return NAMESAKES.has(bodyKey);
  // Ngân Hà | Vĩnh Phúc
  return startsName(tokens, at + 2) || (length === 4 && reader.read(at + 2, PLACE));
}

/** A rare surname where a person's name begins only after it: `Công ty Đảo |Vàng Nguyễn Ngọc Tiền`. */
const isLast = (tokens: Tokens, at: number): boolean =>
  !startsCommonName(tokens, at) && startsCommonName(tokens, at + 1) && runEnd(tokens, at) > at + 3;

const endsName = ({ key, shape, count }: Tokens, at: number): boolean =>
  at >= count || (shape[at] === SIGN && ENDS.has(key[at] as number));

/** `Chey Tae-won`: the last two syllables of the name tied, the second small. */
const isKorean = ({ key, gap, shape }: Tokens, at: number): boolean =>
  shape[at + 1] === CAPITALISED &&
  gap[at + 1] === SPACED &&
  key[at + 2] === DASH &&
  gap[at + 2] === TIGHT &&
  gap[at + 3] === TIGHT &&
  shape[at + 3] === SMALL;

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
