import { CAPITALISED, CAPITALS, MIXED, type Tokens } from '../../../text/tokens.ts';
import type { PhraseReader } from '../lexicon/phrases.ts';
import { AGENCIES, CENTRAL, COMMUNES, RANKS_OF_BODIES, STEWARD } from './signs.ts';
import { COUNTRY, DISTRICT, ENVOY, FIELDED, NAMED, PROVINCE, TASK, WHOLE } from './words.ts';

/** How far the words after an office have come. */
export const BARE = 0;
/** In a body whose own name may go on. */
export const NAMING = 1;
/** After a whole body. */
export const CLOSED = 2;
/** After a place. */
export const PLACED = 3;
/** After `khóa XVI`. */
export const TERMED = 4;

/** No token: the words after the office end here. */
export const NONE = -1;

/** What the words after one office have told so far; the readers of bodies, fields and places move it on. */
export class Course {
  readonly reader: PhraseReader;
  readonly tokens: Tokens;
  state = BARE;
  /** Bits of the head. */
  head = 0;
  headEnd = 0;
  /** Bits of the body being named. */
  body = 0;
  bodyKey = 0;
  /** Where the body being named begins. */
  bodyAt = 0;
  /** How high the body stands; 0 unknown. */
  rank = 0;
  /** Whether the body being named has no name yet. */
  empty = true;
  /** Whether a body set up for a task was named: its task may follow the body that it stands under. */
  tasked = false;
  /** Whether the body being named has words of its own, no field of work: `Công ty |Hòa Phát`. */
  called = false;
  /** Whether the last field was told by a verb. */
  acting = false;
  /** Whether the last field tells its subject, which may be a list: `tội phạm về tham nhũng, kinh tế`. */
  listing = false;
  /** After `về`: the task is told in small letters. */
  wide = false;
  /** Whether the line is all in capitals. */
  caps = false;
  /** What the last place was: PROVINCE, DISTRICT or COUNTRY. */
  level = 0;
  /** Whether that was a commune, a ward or less: the district above may follow. */
  local = false;
  /** Whether the office is held at a place: `Đại sứ … tại Nhật Bản`. */
  envoy = false;
  /** Whether it says where the office is held: `tại Việt Nam`. */
  placed = false;
  /** Where the first place begins; NONE before there is one. */
  placeFrom = NONE;
  /** The token after the first body, without its own name: `Trưởng Ban|`. */
  unitEnd = 0;

  constructor(reader: PhraseReader) {
    this.reader = reader;
    this.tokens = reader.tokens;
  }

  /** How high the body stands that an office is called after: `Cục trưởng`, `Viện trưởng`. */
  rankOfHead(): number {
    const { key } = this.tokens;
    // Chủ nhiệm Hậu cần, Ban Chỉ huy quân sự huyện …
    if (key[this.headEnd - 1] === STEWARD) return 1;
    return RANKS_OF_BODIES.get(key[this.headEnd - 2] as number) ?? 0;
  }

  /** Starts after a head at a token; `head` its bits. */
  begin(at: number, head: number, caps: boolean): void {
    this.state = BARE;
    this.head = head;
    this.headEnd = at;
    this.body = 0;
    this.bodyKey = 0;
    this.rank = 0;
    this.empty = true;
    this.called = false;
    this.tasked = false;
    this.acting = false;
    this.listing = false;
    this.wide = false;
    this.caps = caps;
    this.level = 0;
    this.local = false;
    this.envoy = (head & ENVOY) !== 0;
    this.placed = false;
    this.placeFrom = NONE;
    this.unitEnd = at;
  }

  /** Takes in a body that begins at a token and is told by `mask`; gives back its end. */
  enter(at: number, mask: number, end: number): number {
    if (this.state === BARE) this.unitEnd = end;
    if ((mask & TASK) !== 0) this.tasked = true;
    this.bodyAt = at;
    this.bodyKey = this.tokens.key[at] as number;
    if (AGENCIES.has(this.bodyKey)) this.envoy = true;
    const rank = RANKS_OF_BODIES.get(this.bodyKey) ?? 0;
    // Bệnh viện Nhi Trung ương, Bộ Y tế: as high as the hospital
    if ((mask & WHOLE) === 0) this.rank = end - at > 1 && rank > 4 ? 4 : rank;
    else if (this.bodyKey !== CENTRAL || (this.body & NAMED) === 0) this.rank = 0;
    if ((mask & WHOLE) !== 0 && (mask & (FIELDED | NAMED | TASK)) === 0) {
      this.state = CLOSED;
      this.empty = false;
    } else {
      this.state = NAMING;
      this.empty = true;
    }
    this.body = mask;
    this.called = false;
    this.acting = false;
    this.listing = false;
    this.level = 0;
    return end;
  }

  /** Takes in a place; `levelled` when it begins with a word like `tỉnh`, else `mask` tells what it is. */
  place(at: number, end: number, levelled: boolean, mask = 0): number {
    if (this.placeFrom === NONE) this.placeFrom = at;
    if (this.state === BARE) this.unitEnd = at;
    const wide = this.state === NAMING && (this.body & NAMED) !== 0;
    this.state = PLACED;
    if (mask !== 0) this.level = mask & COUNTRY || mask & PROVINCE || DISTRICT;
    else if (levelled) this.level = this.#isProvince(at, end) ? PROVINCE : DISTRICT;
    else this.level = COUNTRY;
    this.local = levelled && COMMUNES.has(this.tokens.key[at] as number);
    if (wide) {
      this.empty = false;
    }
    return end;
  }

  isCapital(at: number): boolean {
    const shape = this.tokens.shape[at];
    return shape === CAPITALISED || shape === CAPITALS || shape === MIXED;
  }

  /** `tỉnh Lạng Sơn`, not `Q.Tân Bình`. */
  #isProvince(at: number, end: number): boolean {
    const { reader, tokens } = this;
    for (let i = at + 1; i < end; i++) {
      if (this.isCapital(i))
        return (
          reader.read(i, PROVINCE) &&
          reader.end === end &&
          (tokens.end[at] as number) - (tokens.start[at] as number) > 1
        );
    }
    return false;
  }
}
