import { CAPITALS, NEW_LINE, NUMBER, SIGN, SMALL, TIGHT, type Tokens } from '../../../text/tokens.ts';
import type { PhraseReader } from '../lexicon/phrases.ts';
import { bodyAfter, servedAfter, servedOffice, standingAfter } from './body.ts';
import { afterComma } from './comma.ts';
import { BARE, CLOSED, Course, NAMING, NONE } from './course.ts';
import { afterDash, bareFieldAfter, fieldAfter } from './field.ts';
import { startsName } from './name-start.ts';
import { numberAfter } from './numbers.ts';
import { unknownAfter } from './own-name.ts';
import { PASS, particleAfter } from './particle.ts';
import { levelAfter, placeIn, stateEnd, takesPlace } from './place.ts';
import { isJoined } from './shapes.ts';
import { AMPERSAND, BUSINESS, CLOSE, COMMA, DASH, DOT, LONG_DASH, OPEN, SLASH } from './signs.ts';
import { tailAfter } from './tail.ts';
import {
  ACTION,
  BODY,
  FIELD,
  HEAD,
  LEVEL,
  LONE,
  MODIFIER,
  PLACE,
  SILENT,
  STANDING,
  STATE,
  STOP,
  UNIT,
} from './words.ts';

/** Reads what follows an office's head: standing, body, the bodies above it, place and term. One forward pass. */
export class Complement {
  readonly #course: Course;
  readonly #reader: PhraseReader;
  readonly #tokens: Tokens;
  /** The token after the title. */
  end = 0;

  constructor(reader: PhraseReader) {
    this.#course = new Course(reader);
    this.#reader = reader;
    this.#tokens = reader.tokens;
  }

  /** Where the first place begins, or `end`. */
  get placeFrom(): number {
    return this.#course.placeFrom === NONE ? this.end : this.#course.placeFrom;
  }

  /** Whether it says where the office is held: `tại Việt Nam`. */
  get placed(): boolean {
    return this.#course.placed;
  }

  /** The token after the first body, without its own name: `Trưởng Ban|`. */
  get unitEnd(): number {
    return this.#course.unitEnd;
  }

  /** Reads on from the token after a head; `head` its bits, `caps` whether the line is all in capitals. */
  read(at: number, head: number, caps: boolean): void {
    this.#course.begin(at, head, caps);
    for (let next = at; next !== NONE; next = this.#step(next)) this.end = next;
  }

  #step(at: number): number {
    const { gap, shape, count } = this.#tokens;
    if (at >= count || gap[at] === NEW_LINE) return NONE;
    const kind = shape[at] as number;
    if (kind === SIGN) return this.#sign(at);
    if (kind === NUMBER) return numberAfter(this.#course, at);
    const next = this.#word(at);
    return next === NONE && kind === SMALL ? tailAfter(this.#course, at) : next;
  }

  #sign(at: number): number {
    const { key, count } = this.#tokens;
    if (at + 1 >= count) return NONE;
    switch (key[at]) {
      case COMMA:
        return afterComma(this.#course, at + 1);
      case DASH:
      case LONG_DASH:
      case AMPERSAND:
      case SLASH:
        return afterDash(this.#course, at + 1);
      case OPEN:
        return this.#afterBracket(at);
      case DOT:
        // UB.MTTQ
        return this.#isTight(at) && this.#course.state === NAMING && this.#course.empty
          ? this.#word(at + 1)
          : NONE;
      default:
        return NONE;
    }
  }

  #isTight(at: number): boolean {
    return this.#tokens.gap[at] === TIGHT && this.#tokens.gap[at + 1] === TIGHT;
  }

  /** A bracket stays inside only when the title goes on after it: `Quốc hội (ĐBQH) tỉnh`. */
  #afterBracket(at: number): number {
    const course = this.#course;
    const { key, count, gap } = this.#tokens;
    if (course.state === BARE) {
      // Tổng Giám đốc (TGĐ) Thông tấn xã Việt Nam
      if (this.#tokens.shape[at + 1] !== CAPITALS || key[at + 2] !== CLOSE) return NONE;
      return course.isCapital(at + 3) && this.#reader.read(at + 3, BODY) ? this.#word(at + 3) : NONE;
    }
    for (let i = at + 1; i < count && i < at + 14; i++) {
      if (key[i] !== CLOSE) continue;
      const reader = this.#reader;
      const next = i + 1;
      if (next >= count || gap[next] === NEW_LINE || !reader.read(next, LEVEL | PLACE | STATE)) return NONE;
      if ((reader.mask & LEVEL) === 0 && !course.isCapital(next)) return NONE;
      if ((reader.mask & PLACE) === 0 && startsName(this.#tokens, next)) return NONE;
      return this.#word(next);
    }
    return NONE;
  }

  #word(at: number): number {
    const course = this.#course;
    const { key, shape } = this.#tokens;
    const particle = particleAfter(course, at);
    if (particle !== PASS) return particle;
    const reader = this.#reader;
    // Chủ tịch Samsung | Electronics
    if (course.state === CLOSED && BUSINESS.has(key[at] as number)) return at + 1;
    const mask = reader.read(at) ? reader.mask : 0;
    const end = reader.end;
    const capital = course.isCapital(at);
    if (mask === 0) return capital ? unknownAfter(course, at) : NONE;
    if ((mask & STATE) !== 0) {
      const after = stateEnd(course, at, end);
      if (after !== NONE) return course.place(at, after, false);
    }
    if (!capital && (mask & STOP) !== 0 && (course.state !== BARE || (mask & (BODY | LEVEL)) === 0)) {
      if (course.state !== NAMING || (mask & (course.empty ? FIELD | ACTION : FIELD)) === 0) return NONE;
      if (!course.empty && !course.wide) return NONE;
    }
    if ((mask & STOP) !== 0 && (mask & ~(STOP | SILENT)) === 0) {
      // Hội Kiến trúc sư: no hội kiến
      if (!capital || shape[at + 1] === SMALL || !reader.read(at, BODY)) return NONE;
      const { mask: body, end: after } = reader;
      return reader.read(after, FIELD | ACTION | BODY) ? bodyAfter(course, at, body, after, true) : NONE;
    }
    if (course.state === NAMING && isJoined(this.#tokens, at)) return unknownAfter(course, at);
    return this.#known(at, mask, end, capital);
  }

  /** What a word of our lists can be here, the likeliest first. */
  #known(at: number, mask: number, end: number, capital: boolean): number {
    const course = this.#course;
    // UBND tỉnh |Đoàn Hữu Phước: a name, not the province's Youth Union
    const isNameBehind =
      (mask & BODY) !== 0 && !capital && course.state !== BARE && startsName(this.#tokens, end - 1);
    if (isNameBehind && this.#reader.read(at, LEVEL) && this.#reader.end < end)
      return levelAfter(course, at, LEVEL | LONE, this.#reader.end, capital);
    if ((mask & HEAD) !== 0 && (mask & (BODY | STANDING | FIELD)) === 0)
      return servedOffice(course, at, mask, end);
    if ((mask & MODIFIER) !== 0 && this.#reader.read(end, HEAD | UNIT)) return servedAfter(course, at);
    if ((mask & STANDING) !== 0 && course.empty && course.state <= NAMING)
      return standingAfter(course, mask, end);
    let after = NONE;
    if (course.state === NAMING && (mask & (FIELD | ACTION)) !== 0)
      after = fieldAfter(course, at, mask, end, capital);
    // thành phố Hồ Chí Minh: a place whose first word is small
    const placed = (mask & PLACE) !== 0 && (capital || course.isCapital(end - 1));
    if (after === NONE && placed && takesPlace(course, at, mask, end)) after = placeIn(course, at, end, mask);
    if (after === NONE && (mask & BODY) !== 0) after = bodyAfter(course, at, mask, end, capital);
    if (after === NONE && (mask & LEVEL) !== 0) after = levelAfter(course, at, mask, end, capital);
    if (after !== NONE) return after;
    if ((mask & (FIELD | ACTION)) !== 0 && course.state === BARE)
      return bareFieldAfter(course, at, mask, end, capital);
    return capital && (mask & (UNIT | HEAD)) === 0 ? unknownAfter(course, at) : NONE;
  }
}
