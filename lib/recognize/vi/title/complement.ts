import {
  CAPITALISED,
  CAPITALS,
  MIXED,
  NEW_LINE,
  NUMBER,
  SIGN,
  SMALL,
  SPACED,
  TIGHT,
  type Tokens,
} from '../../../text/tokens.ts';
import { keysOf, type PhraseReader } from '../lexicon/phrases.ts';
import { runEnd, startsCommonName, startsName } from './name-start.ts';
import {
  AMPERSAND,
  AND,
  AT,
  CLOSE,
  COMMA,
  COMMITTEES,
  DASH,
  DIRECTLY,
  DOT,
  FIGHT,
  LOCAL_BODIES,
  LONG_DASH,
  NAMESAKES,
  NUMBER_WORD,
  NUMBERED_LEVELS,
  OF,
  ON,
  OPEN,
  PEOPLE,
  PLACED_BODIES,
  PREVENT,
  RANKS_OF_BODIES,
  SLASH,
  TERM_WORD,
  UNDER,
} from './signs.ts';
import {
  ACTION,
  AIDE,
  BODY,
  COUNTRY,
  DISTRICT,
  EMBEDS,
  ENVOY,
  FIELD,
  FIELDED,
  HEAD,
  LEVEL,
  LONE,
  MODIFIER,
  NAMED,
  OFFICE,
  PLACE,
  PROVINCE,
  RANK,
  SEAT,
  SILENT,
  SOVEREIGN,
  STANDING,
  STATE,
  STOP,
  TASK,
  UNIT,
  WHOLE,
} from './words.ts';

/** How far the words after an office have come. */
const BARE = 0;
/** In a body whose own name may go on. */
const NAMING = 1;
/** After a whole body. */
const CLOSED = 2;
/** After a place. */
const PLACED = 3;
/** After `khóa XVI`. */
const TERMED = 4;

const NONE = -1;

/** Reads what follows an office's head: standing, body, the bodies above it, place and term. One forward pass. */
export class Complement {
  readonly #reader: PhraseReader;
  readonly #tokens: Tokens;
  /** The token after the title. */
  end = 0;
  /** Where the first place begins, or `end`. */
  placeFrom = 0;
  /** Whether it says where the office is held: `tại Việt Nam`. */
  placed = false;
  /** The token after the first body, without its own name: `Trưởng Ban|`. */
  unitEnd = 0;
  #state = BARE;
  /** Bits of the body being named. */
  #body = 0;
  #bodyKey = 0;
  /** How high the body stands; 0 unknown. */
  #rank = 0;
  /** Whether the body being named has no name yet. */
  #empty = true;
  /** Whether the last field was told by a verb. */
  #acting = false;
  /** After `về`: the task is told in small letters. */
  #wide = false;
  #head = 0;
  #caps = false;
  #level = 0;
  #envoy = false;

  constructor(reader: PhraseReader) {
    this.#reader = reader;
    this.#tokens = reader.tokens;
  }

  /** Reads on from the token after a head; `head` its bits, `caps` whether the line is all in capitals. */
  read(at: number, head: number, caps: boolean): void {
    this.end = at;
    this.placeFrom = NONE;
    this.unitEnd = at;
    this.#state = BARE;
    this.#body = 0;
    this.#bodyKey = 0;
    this.#rank = 0;
    this.#empty = true;
    this.#acting = false;
    this.#wide = false;
    this.#head = head;
    this.#caps = caps;
    this.#level = 0;
    this.placed = false;
    this.#envoy = (head & ENVOY) !== 0;
    let next = at;
    for (;;) {
      next = this.#step(next);
      if (next === NONE) break;
      this.end = next;
    }
    if (this.placeFrom === NONE) this.placeFrom = this.end;
  }

  #step(at: number): number {
    const { gap, shape, count } = this.#tokens;
    if (at >= count || gap[at] === NEW_LINE) return NONE;
    const kind = shape[at] as number;
    if (kind === SIGN) return this.#sign(at);
    if (kind === NUMBER) return this.#number(at);
    return this.#word(at);
  }

  #sign(at: number): number {
    const { key, count } = this.#tokens;
    if (at + 1 >= count) return NONE;
    switch (key[at]) {
      case COMMA:
        return this.#afterComma(at + 1);
      case DASH:
      case LONG_DASH:
      case AMPERSAND:
      case SLASH:
        return this.#afterDash(at + 1);
      case OPEN:
        return this.#afterBracket(at);
      default:
        return NONE;
    }
  }

  /** A field, joined to those before by a comma, or the body or place above. */
  #afterComma(at: number): number {
    const reader = this.#reader;
    if (this.#tokens.gap[at] === NEW_LINE) return NONE;
    if (!reader.read(at)) return NONE;
    const mask = reader.mask;
    const end = reader.end;
    const capital = this.#isCapital(at);
    if ((mask & (HEAD | MODIFIER)) !== 0 && (mask & (FIELD | ACTION)) === 0) return NONE;
    if (
      this.#state === NAMING &&
      !this.#empty &&
      (mask & (FIELD | ACTION)) !== 0 &&
      (mask & (BODY | UNIT)) === 0
    ) {
      if ((this.#body & (FIELDED | TASK)) !== 0 || this.#wide || this.#listGoesOn(end)) {
        if (capital || this.#wide || this.#acting || this.#listGoesOn(end)) {
          this.#acting = (mask & FIELD) === 0;
          return end;
        }
      }
    }
    if (this.#state === BARE || this.#state === TERMED || (!capital && (mask & LEVEL) === 0)) return NONE;
    if ((mask & BODY) !== 0 && (mask & PLACE) === 0) {
      // Vụ Hợp tác quốc tế, Bộ Giáo dục và Đào tạo
      const above = (mask & WHOLE) !== 0 ? 5 : (RANKS_OF_BODIES.get(this.#tokens.key[at] as number) ?? 0);
      if (this.#rank === 0 || above <= this.#rank) return NONE;
      return this.#enter(at, mask, end);
    }
    if (this.#level === PROVINCE || this.#level === COUNTRY) return NONE;
    if ((mask & LEVEL) !== 0 && (this.#level === DISTRICT || LOCAL_BODIES.has(this.#bodyKey))) {
      const after = this.#placeAfter(end, mask, at);
      return after > end ? this.#place(at, after, (mask & LEVEL) !== 0) : NONE;
    }
    if (
      (mask & PROVINCE) !== 0 &&
      (this.#level === DISTRICT || (LOCAL_BODIES.has(this.#bodyKey) && this.#state === NAMING))
    ) {
      return this.#place(at, end, false);
    }
    return NONE;
  }

  /** Whether a list of fields is closed by `và`, `-` or `&` further on, or followed by a place or a body above. */
  #listGoesOn(at: number): boolean {
    const { key, shape, count } = this.#tokens;
    const reader = this.#reader;
    let next = at;
    for (let fields = 0; fields < 6 && next < count; fields++) {
      const word = key[next] as number;
      if (word === AND || word === AMPERSAND || word === DASH || word === LONG_DASH) {
        return reader.read(next + 1) && (reader.mask & (FIELD | ACTION)) !== 0;
      }
      if (word === OF) return true;
      if (shape[next] === SIGN) {
        if (word !== COMMA || !reader.read(next + 1, FIELD | ACTION)) return false;
        next = reader.end;
        continue;
      }
      if (!reader.read(next, FIELD | ACTION)) return reader.read(next, LEVEL | PLACE);
      next = reader.end;
    }
    return false;
  }

  /** `Tài nguyên - Môi trường`, `GD-ĐT`, `TT&TT`. */
  #afterDash(at: number): number {
    const { gap, shape } = this.#tokens;
    if (gap[at] === NEW_LINE) return NONE;
    const reader = this.#reader;
    // Hội Hữu nghị Việt Nam - Lào
    if (this.#state === PLACED && this.#level === COUNTRY && this.#isCapital(at) && reader.read(at, COUNTRY))
      return reader.end;
    if (this.#state !== NAMING || this.#empty) return NONE;
    const found = reader.read(at);
    if (found && (reader.mask & (HEAD | UNIT)) !== 0 && (reader.mask & (FIELD | ACTION)) === 0) return NONE;
    if (found && (reader.mask & (FIELD | ACTION)) !== 0) return reader.end;
    const kind = shape[at] as number;
    if (kind === CAPITALS || kind === MIXED)
      return this.#caps || startsName(this.#tokens, at) ? NONE : this.#joinedEnd(at);
    if (gap[at] === TIGHT && kind === CAPITALISED && (this.#body & NAMED) !== 0) return at + 1;
    return NONE;
  }

  /** A bracket stays inside only when the title goes on after it: `Quốc hội (ĐBQH) tỉnh`. */
  #afterBracket(at: number): number {
    const { key, count } = this.#tokens;
    if (this.#state === BARE) return NONE;
    for (let i = at + 1; i < count && i < at + 14; i++) {
      if (key[i] !== CLOSE) continue;
      const reader = this.#reader;
      if (
        i + 1 >= count ||
        this.#tokens.gap[i + 1] === NEW_LINE ||
        !reader.read(i + 1, LEVEL | PLACE | STATE)
      )
        return NONE;
      if ((reader.mask & LEVEL) === 0 && !this.#isCapital(i + 1)) return NONE;
      if (startsName(this.#tokens, i + 1) && (reader.mask & PLACE) === 0) return NONE;
      const next = this.#word(i + 1);
      return next;
    }
    return NONE;
  }

  /** `Quân khu 7`, `Sư đoàn 312`, `Phòng 3`. */
  #number(at: number): number {
    const { end, start, key } = this.#tokens;
    if (this.#state !== NAMING || !this.#empty) return NONE;
    if ((end[at] as number) - (start[at] as number) > 4) return NONE;
    if (this.#isFraction(at)) {
      // Bệnh viện 19-8
      if (key[at + 1] !== DASH || (this.#body & NAMED) === 0) return NONE;
      this.#empty = false;
      return at + 3;
    }
    this.#empty = false;
    return at + 1;
  }

  /** Whether a number is part of a date or a fraction: `8/12`, `19-8`. */
  #isFraction(at: number): boolean {
    const { key, gap, shape, count } = this.#tokens;
    if (at + 2 >= count || gap[at + 1] !== TIGHT || gap[at + 2] !== TIGHT) return false;
    const sign = key[at + 1];
    return (sign === SLASH || sign === DASH || sign === DOT) && shape[at + 2] === NUMBER;
  }

  #word(at: number): number {
    const { key } = this.#tokens;
    const word = key[at] as number;
    if (word === AND) return this.#afterAnd(at + 1);
    if (word === OF || word === UNDER) return this.#afterOf(at + 1);
    if (word === DIRECTLY && key[at + 1] === UNDER) return this.#afterOf(at + 2);
    if (word === AT) return this.#afterAt(at + 1);
    if (word === ON) return this.#afterOn(at + 1);
    if (word === TERM_WORD) return this.#term(at);
    if (word === NUMBER_WORD && this.#state === NAMING && this.#tokens.shape[at + 1] === NUMBER) {
      this.#empty = false;
      return at + 2;
    }
    const reader = this.#reader;
    const mask = reader.read(at) ? reader.mask : 0;
    const end = reader.end;
    const capital = this.#isCapital(at);
    if (mask === 0) return capital ? this.#unknown(at) : NONE;
    if ((mask & STATE) !== 0) {
      const after = this.#stateAfter(at, end);
      if (after !== NONE) return this.#place(at, after, false);
    }
    if (this.#state === NAMING && word === PREVENT && key[at + 1] === COMMA && key[at + 2] === FIGHT) {
      this.#empty = false;
      this.#acting = true;
      if ((this.#body & TASK) !== 0) this.#wide = true;
      return at + 3;
    }
    if (!capital && (mask & STOP) !== 0 && (this.#state !== BARE || (mask & (BODY | LEVEL)) === 0)) {
      if (this.#state !== NAMING || !this.#empty || (mask & (FIELD | ACTION)) === 0) return NONE;
    }
    if ((mask & STOP) !== 0 && (mask & ~(STOP | SILENT)) === 0) return NONE;
    if (this.#isJoined(at) && this.#state === NAMING) return this.#unknown(at);
    if ((mask & HEAD) !== 0 && (mask & (BODY | STANDING | FIELD)) === 0) return this.#office(at, mask, end);
    if ((mask & MODIFIER) !== 0 && reader.read(end, HEAD | UNIT)) return NONE;
    if ((mask & STANDING) !== 0 && this.#empty && this.#state <= NAMING) return this.#standing(mask, end);
    if (this.#state === NAMING && (mask & (FIELD | ACTION)) !== 0) {
      const field = this.#field(at, mask, end, capital);
      if (field !== NONE) return field;
    }
    if ((mask & PLACE) !== 0 && capital && this.#takesPlace(at, mask, end))
      return this.#place(at, end, false, mask);
    if ((mask & BODY) !== 0) {
      const body = this.#bodyAfter(at, mask, end, capital);
      if (body !== NONE) return body;
    }
    if ((mask & LEVEL) !== 0) {
      const level = this.#levelAfter(at, mask, end, capital);
      if (level !== NONE) return level;
    }
    if ((mask & (FIELD | ACTION)) !== 0 && this.#state === BARE)
      return this.#bareField(at, mask, end, capital);
    return capital && (mask & (UNIT | HEAD)) === 0 ? this.#unknown(at) : NONE;
  }

  /** An office inside a title: `Trợ lý Tổng Bí thư`, `Chánh Văn phòng Chủ tịch nước`; else the next title begins. */
  #office(at: number, mask: number, end: number): number {
    const serves =
      this.#state === BARE
        ? (this.#head & AIDE) !== 0
        : (this.#body & AIDE) !== 0 && this.#empty && this.#state === NAMING;
    if (!serves || (mask & RANK) !== 0) return NONE;
    if (!this.#isCapital(at)) return NONE;
    this.#state = (mask & SOVEREIGN) !== 0 ? CLOSED : BARE;
    this.#head = mask;
    return end;
  }

  #standing(mask: number, end: number): number {
    if ((mask & FIELD) !== 0 && this.#state === NAMING) {
      this.#empty = false;
      return end;
    }
    // `phụ trách` alone is a verb unless a body follows.
    if ((mask & MODIFIER) !== 0) {
      const { shape, count } = this.#tokens;
      if (
        end < count &&
        shape[end] === SMALL &&
        !(this.#reader.read(end, BODY | STANDING) && (this.#reader.mask & STOP) === 0)
      )
        return NONE;
    }
    return end;
  }

  #field(at: number, mask: number, end: number, capital: boolean): number {
    const action = (mask & FIELD) === 0;
    if (capital) {
      // A new body begins where the name of the last is complete: `Phòng Nội vụ | Công an tỉnh`.
      if (!this.#empty && (mask & BODY) !== 0) return NONE;
      if (end - at === 1 && startsName(this.#tokens, at)) return NONE;
    } else if ((mask & STOP) !== 0 && !this.#empty && !this.#wide) {
      return NONE;
    } else if (action && !this.#empty && !this.#acting && !this.#wide) {
      return NONE;
    }
    this.#empty = false;
    this.#acting = action;
    if (action && !capital && (this.#body & TASK) !== 0) this.#wide = true;
    return end;
  }

  #bareField(at: number, mask: number, end: number, capital: boolean): number {
    // Chủ tịch Hóa chất Đức Giang: no name of a person has a small letter second
    if ((this.#head & EMBEDS) === 0) {
      if (!capital || (this.#head & OFFICE) === 0 || this.#tokens.shape[at + 1] !== SMALL || end - at < 2)
        return NONE;
      this.#state = NAMING;
      this.#body = NAMED;
      this.#empty = false;
      return end;
    }
    if (!capital && (mask & FIELD) === 0) return NONE;
    this.#state = NAMING;
    this.#body = FIELDED;
    this.#empty = false;
    return end;
  }

  #bodyAfter(at: number, mask: number, end: number, capital: boolean): number {
    if (this.#state === TERMED || (this.#state === PLACED && (mask & WHOLE) !== 0)) return NONE;
    if (!capital) {
      if ((mask & (ACTION | STOP)) !== 0 && this.#state !== BARE) return NONE;
      if ((mask & ACTION) !== 0) return NONE;
      if (this.#state === PLACED) return NONE;
      if (this.#state === CLOSED && (mask & (FIELDED | WHOLE | NAMED)) === 0) return NONE;
    } else if (end - at === 1 && startsName(this.#tokens, at) && (mask & WHOLE) === 0) {
      if (!this.#reader.read(end, BODY | LEVEL | FIELD | ACTION)) return NONE;
    }
    return this.#enter(at, mask, end);
  }

  #enter(at: number, mask: number, end: number): number {
    if (this.#state === BARE) this.unitEnd = end;
    this.#body = mask;
    this.#bodyKey = this.#tokens.key[at] as number;
    const rank = RANKS_OF_BODIES.get(this.#bodyKey) ?? 0;
    this.#rank = (mask & WHOLE) !== 0 ? 0 : end - at > 1 && rank > 2 ? 2 : rank;
    if ((mask & WHOLE) !== 0 && (mask & (FIELDED | NAMED | TASK)) === 0) {
      this.#state = CLOSED;
      this.#empty = false;
    } else {
      this.#state = NAMING;
      this.#empty = true;
    }
    this.#acting = false;
    this.#level = 0;
    return end;
  }

  #levelAfter(at: number, mask: number, end: number, capital: boolean): number {
    if (this.#state === BARE && (this.#head & (RANK | SOVEREIGN)) !== 0) return NONE;
    const after = this.#placeAfter(end, mask, at);
    if (after === end) {
      if ((mask & LONE) === 0) return NONE;
      if (capital && startsName(this.#tokens, at)) return NONE;
    }
    return this.#place(at, after, true);
  }

  /** The end of the proper name after a word like `tỉnh`; the same token when there is none. */
  #placeAfter(at: number, _mask: number, level: number): number {
    const { key, gap, shape, count, start, end } = this.#tokens;
    let from = at;
    if (from + 1 < count && key[from] === DOT && gap[from] === TIGHT) {
      if ((end[level] as number) - (start[level] as number) > 2 || gap[from + 1] === NEW_LINE) return at;
      from++;
    }
    if (from >= count || gap[from] === NEW_LINE) return at;
    if (shape[from] === NUMBER)
      return NUMBERED_LEVELS.has(key[level] as number) && !this.#isFraction(from) ? from + 1 : at;
    if (!this.#isCapital(from)) return at;
    const known = this.#reader.read(from, PLACE) ? this.#reader.end : from;
    if (this.#caps) return known > from ? known : at;
    const run = runEnd(this.#tokens, from);
    if (known > from) return known;
    if (this.#reader.read(from, HEAD | UNIT | BODY)) return at;
    const length = run - from;
    const provincial = (this.#tokens.end[level] as number) - (this.#tokens.start[level] as number) === 4;
    if (startsName(this.#tokens, from)) {
      if (length === 2) return provincial ? at : this.#tied(run);
      for (let k = 2; k < length - 1; k++) if (startsCommonName(this.#tokens, from + k)) return from + k;
      return at;
    }
    for (let k = 1; k < length - 1; k++)
      if (startsName(this.#tokens, from + k) && (k > 1 || length > 3)) return from + k;
    if (this.#reader.read(from + 1, HEAD)) return from + 1;
    if (length === 1) {
      const compound = this.#compound(from);
      if (compound !== NONE) return compound;
    }
    return this.#tied(from + Math.min(length, 4));
  }

  /** Takes in what hangs tightly on a name: `K'Bang`, `Cư M'gar`, `Xi-xu-lít`. */
  #tied(end: number): number {
    const { key, gap, shape, count } = this.#tokens;
    let at = end;
    while (at + 1 < count && shape[at] === SIGN && gap[at] === TIGHT && gap[at + 1] === TIGHT) {
      const sign = key[at] as number;
      if (sign !== DASH && sign !== 0x27 && sign !== 0x2019) break;
      at += 2;
    }
    return at;
  }

  #stateAfter(at: number, end: number): number {
    const reader = this.#reader;
    let next = end;
    if (reader.read(next, STATE)) next = reader.end;
    if (this.#isCapital(next) && reader.read(next, PLACE)) return reader.end;
    if (this.#isCapital(next) && this.#isCapital(at) && !reader.read(next, HEAD | FIELD) && end - at > 1)
      return next + 1;
    return NONE;
  }

  #takesPlace(at: number, mask: number, end: number): boolean {
    if (this.#caps && end - at === 1 && startsName(this.#tokens, at)) return false;
    if (end - at === 1 && startsName(this.#tokens, at)) return false;
    if (this.#state === BARE) {
      if ((this.#head & RANK) !== 0) return false;
      return (mask & (COUNTRY | PROVINCE)) !== 0;
    }
    if (this.#state === PLACED)
      return this.#level === COUNTRY
        ? (mask & COUNTRY) === 0
        : this.#level === DISTRICT
          ? (mask & COUNTRY) === 0
          : false;
    return true;
  }

  #place(at: number, end: number, level: boolean, mask = 0): number {
    if (this.placeFrom === NONE) this.placeFrom = at;
    if (this.#state === BARE) this.unitEnd = at;
    const wide = this.#state === NAMING && (this.#body & NAMED) !== 0;
    this.#state = PLACED;
    if (mask !== 0) this.#level = mask & COUNTRY || mask & PROVINCE || DISTRICT;
    else if (level) this.#level = this.#isProvince(at, end) ? PROVINCE : DISTRICT;
    else this.#level = COUNTRY;
    if (wide) this.#empty = false;
    return end;
  }

  #isProvince(at: number, end: number): boolean {
    const reader = this.#reader;
    for (let i = at + 1; i < end; i++) {
      if (this.#isCapital(i))
        return (
          reader.read(i, PROVINCE) &&
          reader.end === end &&
          (this.#tokens.end[at] as number) - (this.#tokens.start[at] as number) > 1
        );
    }
    return false;
  }

  #afterAnd(at: number): number {
    if (this.#state !== NAMING || this.#empty) return NONE;
    const reader = this.#reader;
    if (this.#tokens.gap[at] === NEW_LINE) return NONE;
    const capital = this.#isCapital(at);
    if (!reader.read(at)) {
      return capital && (this.#body & (FIELDED | NAMED)) !== 0 ? this.#compound(at) : NONE;
    }
    const mask = reader.mask;
    const end = reader.end;
    if ((mask & (FIELD | ACTION)) === 0) return NONE;
    if (capital) {
      if ((mask & (HEAD | UNIT)) !== 0) return NONE;
      if ((mask & (FIELDED | NAMED)) !== 0 && reader.read(end, FIELD) && (mask & FIELD) === 0) return NONE;
    } else if (((mask & STOP) !== 0 && (mask & FIELD) === 0) || PEOPLE.has(this.#tokens.key[at] as number)) {
      return NONE;
    }
    this.#acting = (mask & FIELD) === 0;
    return end;
  }

  /** The body above, or whose it is: `của Quốc hội`, `thuộc Bộ Công an`. */
  #afterOf(at: number): number {
    const reader = this.#reader;
    if (at >= this.#tokens.count || this.#tokens.gap[at] === NEW_LINE) return NONE;
    if (!reader.read(at)) return NONE;
    const mask = reader.mask;
    const end = reader.end;
    const capital = this.#isCapital(at);
    if ((mask & STATE) !== 0) {
      const after = this.#stateAfter(at, end);
      if (after !== NONE) return this.#place(at, after, false);
    }
    const seated = this.#state !== BARE || (this.#head & SEAT) !== 0;
    if (
      (mask & BODY) !== 0 &&
      (capital || (((mask & STOP) === 0 || this.#tokens.key[at - 1] === UNDER) && seated))
    )
      return this.#enter(at, mask, end);
    if (this.#state === BARE) return NONE;
    if ((mask & LEVEL) !== 0) {
      const after = this.#placeAfter(end, mask, at);
      if (after > end || (mask & LONE) !== 0) return this.#place(at, after, true);
    }
    if ((mask & COUNTRY) !== 0 && capital) return this.#place(at, end, false, mask);
    return NONE;
  }

  /** Where an envoy or a high court is: `tại Nhật Bản`. */
  #afterAt(at: number): number {
    if (!this.#envoy && !PLACED_BODIES.has(this.#bodyKey)) return NONE;
    const reader = this.#reader;
    if (at >= this.#tokens.count) return NONE;
    this.placed = true;
    if (!reader.read(at))
      return this.#isCapital(at) && !startsName(this.#tokens, at)
        ? this.#place(at, this.#tied(at + 1), false)
        : NONE;
    const mask = reader.mask;
    const end = reader.end;
    if ((mask & STATE) !== 0) {
      const after = this.#stateAfter(at, end);
      if (after !== NONE) return this.#place(at, after, false);
    }
    if (!this.#isCapital(at) && (mask & LEVEL) === 0) return NONE;
    if ((mask & PLACE) !== 0) return this.#place(at, end, false, mask);
    if ((mask & LEVEL) !== 0) {
      const after = this.#placeAfter(end, mask, at);
      return after > end || (mask & LONE) !== 0 ? this.#place(at, after, true) : NONE;
    }
    if ((mask & WHOLE) !== 0) return this.#enter(at, mask, end);
    return NONE;
  }

  /** The task of a body: `về xây dựng xã hội học tập`. */
  #afterOn(at: number): number {
    if (this.#state !== NAMING || (this.#body & (TASK | FIELDED)) === 0) return NONE;
    const reader = this.#reader;
    if (!reader.read(at, FIELD | ACTION)) return NONE;
    if ((this.#body & TASK) === 0 && (reader.mask & FIELD) === 0) return NONE;
    this.#wide = true;
    this.#empty = false;
    return reader.end;
  }

  /** `khóa XVI`, `khóa XII, XIII`, `khóa 15`. */
  #term(at: number): number {
    let next = this.#ordinal(at + 1);
    if (next === NONE || (this.#state === BARE && (this.#head & RANK) !== 0)) return NONE;
    for (;;) {
      const sign = this.#tokens.key[next];
      if (
        next + 1 >= this.#tokens.count ||
        (sign !== COMMA && sign !== AND && sign !== DASH && sign !== LONG_DASH)
      )
        break;
      const after = this.#ordinal(next + 1);
      if (after === NONE) break;
      next = after;
    }
    this.#state = TERMED;
    return next;
  }

  /** A roman or small arabic number. */
  #ordinal(at: number): number {
    const { text, start, end, shape, count, gap } = this.#tokens;
    if (at >= count || gap[at] === NEW_LINE) return NONE;
    const from = start[at] as number;
    const to = end[at] as number;
    if (shape[at] === NUMBER) return to - from <= 2 ? at + 1 : NONE;
    if (shape[at] !== CAPITALS) return NONE;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58 && unit !== 0x4c) return NONE;
    }
    return at + 1;
  }

  /** A capitalised word that no list knows: part of a body's own name, or not of the title. */
  #unknown(at: number): number {
    if (this.#caps) return NONE;
    const { shape, gap } = this.#tokens;
    const kind = shape[at] as number;
    const roman = this.#state === NAMING && this.#ordinal(at) !== NONE;
    if (roman) {
      this.#empty = false;
      return at + 1;
    }
    const named = startsName(this.#tokens, at);
    if ((kind === CAPITALS || kind === MIXED) && !named && !this.#isNameInCapitals(at)) {
      if (this.#state === BARE && (this.#head & (RANK | SOVEREIGN)) !== 0) return NONE;
      if (this.#state === CLOSED || this.#state === TERMED || this.#state === PLACED) return NONE;
      const single = (this.#tokens.end[at] as number) - (this.#tokens.start[at] as number) === 1;
      const tight =
        gap[at + 1] === TIGHT && (shape[at + 1] === NUMBER || this.#tokens.key[at + 1] === AMPERSAND);
      if (this.#state === BARE) {
        if (single && !tight) return NONE;
        this.#state = NAMING;
        this.#body = FIELDED;
      } else if (!this.#empty && (this.#body & NAMED) === 0 && single) return NONE;
      this.#empty = false;
      return this.#joinedEnd(at);
    }
    if (this.#state === CLOSED && COMMITTEES.has(this.#bodyKey) && !named) {
      const after = this.#placeAfter(at, 0, at);
      return after > at ? this.#place(at, after, false, DISTRICT) : NONE;
    }
    if (this.#state !== NAMING) return NONE;
    if ((this.#body & NAMED) !== 0) {
      if (named && !(this.#empty && this.#isOwnName(at))) return NONE;
      this.#empty = false;
      if (named) return Math.min(runEnd(this.#tokens, at), at + (NAMESAKES.has(this.#bodyKey) ? 3 : 2));
      const compound = this.#compound(at);
      return compound === NONE ? this.#tied(at + 1) : compound;
    }
    if (this.#state === NAMING && named) return NONE;
    if (!this.#empty) return NONE;
    // Bộ Mỏ và Than
    if (this.#tokens.key[at + 1] === AND && this.#isSyllable(at)) {
      this.#empty = false;
      return at + 1;
    }
    const compound = this.#compound(at);
    if (compound !== NONE) this.#empty = false;
    return compound;
  }

  /** `Bạch Mai` right after `Bệnh viện`, though `Bạch` is a surname too. */
  #isOwnName(at: number): boolean {
    const length = runEnd(this.#tokens, at) - at;
    if (length === 2) return true;
    if (length === 3) return NAMESAKES.has(this.#bodyKey);
    return startsName(this.#tokens, at + 2);
  }

  /** An unknown word of two syllables, the second in small letters: `Cứu tế`. */
  #compound(at: number): number {
    const { shape, gap, count } = this.#tokens;
    if (shape[at] !== CAPITALISED || at + 1 >= count || gap[at + 1] !== SPACED || shape[at + 1] !== SMALL)
      return NONE;
    const { key } = this.#tokens;
    if (SMALL_WORDS.has(key[at + 1] as number) || !this.#isSyllable(at)) return NONE;
    const reader = this.#reader;
    if (reader.read(at + 1) && (reader.mask & (LONE | STOP)) !== 0) return NONE;
    return at + 2;
  }

  #isSyllable(at: number): boolean {
    const { text, start, end } = this.#tokens;
    const from = start[at] as number;
    const to = end[at] as number;
    if (to - from > 7 || to - from < 2) return false;
    for (let i = from; i < to; i++) if (text.charCodeAt(i) > 0x7f) return true;
    return false;
  }

  /** A person's name written in capitals, not an abbreviation: two words in capitals one after the other. */
  #isNameInCapitals(at: number): boolean {
    const { shape, gap, count, start, end } = this.#tokens;
    if (at + 1 >= count || shape[at + 1] !== CAPITALS || gap[at + 1] !== SPACED) return false;
    return (
      (end[at] as number) - (start[at] as number) > 1 &&
      (end[at + 1] as number) - (start[at + 1] as number) > 1 &&
      !this.#reader.read(at + 1, BODY | PLACE)
    );
  }

  /** The end of an abbreviation joined tightly: `GD-ĐT`, `TT&TT`, `VH-TT&DL`, `PC03`. */
  #joinedEnd(at: number): number {
    const { key, gap, shape, count } = this.#tokens;
    let end = at + 1;
    while (end < count && gap[end] === TIGHT) {
      if (shape[end] === NUMBER) {
        end++;
        continue;
      }
      if (shape[end] !== SIGN) break;
      const sign = key[end] as number;
      if (sign !== DASH && sign !== LONG_DASH && sign !== AMPERSAND && sign !== SLASH && sign !== DOT) break;
      if (end + 1 >= count || gap[end + 1] !== TIGHT || !this.#isCapital(end + 1)) break;
      end += 2;
    }
    return end;
  }

  /** Whether an abbreviation goes on tightly: `TT&TT`, `GD-ĐT`. */
  #isJoined(at: number): boolean {
    const { shape, gap, key, count } = this.#tokens;
    if (shape[at] !== CAPITALS || at + 2 >= count || gap[at + 1] !== TIGHT || gap[at + 2] !== TIGHT)
      return false;
    const sign = key[at + 1];
    return shape[at + 1] === SIGN && (sign === AMPERSAND || sign === DASH) && this.#isCapital(at + 2);
  }

  #isCapital(at: number): boolean {
    const shape = this.#tokens.shape[at];
    return shape === CAPITALISED || shape === CAPITALS || shape === MIXED;
  }
}

const SMALL_WORDS = keysOf(
  'và, của, cho, đã, là, cùng, với, để, được, bị, do, tại, ở, trong, ngoài, về, vào, ra, lên, xuống, đến, từ, theo, có, không, cũng, còn, sẽ, đang, vừa, mới, nói, nêu, trao, dự, thăm, nhấn, phát, khẳng, chủ, tiếp, đề, yêu, chỉ, cảm, bày, gửi, ký, làm, giữ, thôi, nhận, xin, chúc, đánh, kiểm, tham, phê, công, thay, trả, trình, thông, ngày, nhiệm, trước, sau, khi, như, nhưng, mà, thì, vì, nên, rằng, này, đó, kia, hôm, chiều, sáng, tối, lại, luôn, vẫn, đều, hiện, hay, hoặc, trên, dưới, bằng, qua, cấp, hai, ba, mong, lưu, thừa, dẫn, đọc, điều, báo, biết, kêu, nghe, hỏi, đi, xem, giao, tuyên, đối, đại, tỏ, cam, tin, mời, đón, thống, tặng, bổ, phân, chuyển, quyết, nghiên, xác, giới, hoan, cho, rất, phải, cần, muốn, bế, khai, kết, cử, đồng, ủng, lấy, gặp',
);
