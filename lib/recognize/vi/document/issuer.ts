import type { Tokens } from '../../../text/tokens.ts';
import { COMMON_SURNAMES } from '../lexicon/names.ts';
import { PhraseReader } from '../lexicon/phrases.ts';
import { PLACE } from '../title/words.ts';
import { CENTRAL, ISSUERS, JOINT, LOCAL, OFFICE, PERSONAL } from './issuers.ts';
import {
  CLOSE,
  COMMA,
  DOT,
  goesOn,
  isBreak,
  isCapital,
  isNumber,
  isRoman,
  isShouted,
  isSmall,
  isTight,
  OPEN,
  signAt,
  wordAt,
} from './reader.ts';
import { keys, kindAt, STOPS, W } from './words.ts';

const LEVELS = keys('tỉnh thành phố tp huyện quận thị xã phường đặc khu trấn cấp');
const SECOND = keys('phố xã trấn khu tỉnh huyện');

/** How many bodies may stand one in another. */
const DEEPEST = 4;

/** Reads the body that issued a document. */
export class IssuerReader {
  readonly #tokens: Tokens;
  readonly #phrases: PhraseReader;
  readonly #places: PhraseReader;
  /** Whether the lexicon knows the body last read. */
  isKnown = false;
  #isPersonal = false;

  constructor(tokens: Tokens, places: PhraseReader) {
    this.#tokens = tokens;
    this.#phrases = new PhraseReader(tokens, ISSUERS, COMMA);
    this.#places = places;
  }

  /** The token after the body at a token, with its term: `Bộ Chính trị khóa XI`; the same token where none stands. */
  read(at: number): number {
    this.#isPersonal = false;
    let to = this.#body(at, DEEPEST);
    if (to === at || (this.#isPersonal && isSurname(this.#tokens, to))) return at;
    while (this.#phrases.mask & JOINT) {
      const next = this.#joined(to);
      if (next === to) break;
      to = next;
    }
    return skipTerm(this.#tokens, to);
  }

  /** Reads `, Ban Bí thư` after `Bộ Chính trị` where both issued it, not where the second goes on with the sentence. */
  #joined(at: number): number {
    const isAnd = wordAt(this.#tokens, at) === W.va;
    if (!isAnd && signAt(this.#tokens, at) !== COMMA) return at;
    if (!isCapital(this.#tokens, at + 1) || !this.#phrases.read(at + 1, JOINT)) return at;
    const { end } = this.#phrases;
    const next = wordAt(this.#tokens, end);
    return isAnd || isBreak(this.#tokens, end) || next === W.ve || next === W.khoa || next === W.va
      ? end
      : at;
  }

  #body(at: number, depth: number): number {
    if (depth === 0 || !isCapital(this.#tokens, at)) return at;
    const phrases = this.#phrases;
    this.isKnown = phrases.read(at);
    if (!this.isKnown) return this.#unknown(at);
    const { end, mask } = phrases;
    if (mask & (OFFICE | PERSONAL)) this.#isPersonal = true;
    if (mask & OFFICE) {
      const body = this.#body(end, depth - 1);
      return body > end ? body : at;
    }
    if (mask & LOCAL && !(mask & CENTRAL)) return this.#place(end, depth - 1);
    return end;
  }

  /** Skips `tỉnh Lạng Sơn`, `Lạng Sơn`, `TP. Huế`, `xã`, a body inside a body. */
  #place(at: number, depth: number): number {
    const tokens = this.#tokens;
    if (isCapital(tokens, at) && this.#phrases.read(at)) {
      return this.#phrases.mask & OFFICE ? at : this.#body(at, depth);
    }
    let to = at;
    while (LEVELS.has(wordAt(tokens, to)) && (to === at || SECOND.has(wordAt(tokens, to)))) {
      to++;
      if (signAt(tokens, to) === DOT && isShouted(tokens, to - 1) && isCapital(tokens, to + 1)) to++;
    }
    if (to === at + 1 && wordAt(tokens, at) === LEVEL) return at;
    if (!isCapital(tokens, to)) return to;
    if (this.#places.read(to, PLACE)) return this.#places.end;
    // Ban Thường vụ Công đoàn Cảng Vân Lĩnh
    if (BODIES.has(wordAt(tokens, to)) && isSmall(tokens, to + 1)) return this.#unknown(to);
    let names = 0;
    while (names < 4 && isCapital(tokens, to + names)) names++;
    // a longer run is a place and then a person's name, or only that
    if (names > 2 && isSurname(tokens, to)) return to;
    return names <= (to > at ? 3 : 2) ? to + names : to;
  }

  /** Reads a body that the lexicon does not know: capitalised words, each with at most one small syllable after it. */
  #unknown(at: number): number {
    const tokens = this.#tokens;
    if (!HEADS.has(wordAt(tokens, at)) || wordAt(tokens, at + 1) === W.nghi) return at;
    let to = at + 1;
    let smalls = 0;
    // Đoàn giám sát, but Ban Soạn thảo
    const most = isCapital(tokens, to) ? 1 : 2;
    while (to < tokens.count && to - at < 12) {
      const isAnd = wordAt(tokens, to) === W.va;
      if (goesOn(tokens, to)) {
        if (to - at > 2 && isSurname(tokens, to)) break;
        smalls = 0;
      } else if (isSmall(tokens, to) && smalls < most && !isAnd && !STOPS.has(wordAt(tokens, to))) smalls++;
      else if (isAnd && isCapital(tokens, to + 1) && to - at < 5 && !kindAt(tokens, to + 1)) smalls = 1;
      else if (!isTight(tokens, to) || !isTight(tokens, to + 1) || !LINKS.has(signAt(tokens, to))) break;
      to++;
    }
    if (wordAt(tokens, at) === SO && LEVELS.has(wordAt(tokens, to))) return this.#place(to, 1);
    return to - at >= 2 ? to : at;
  }
}

/** `GD-ĐT`, `TT&TT` */
const LINKS: ReadonlySet<number> = new Set([0x2d, 0x26]);
const [LEVEL, SO] = [...keys('cấp sở')];
const SURNAMES = keys(COMMON_SURNAMES);
/** Whether a person's name begins here. */
const isSurname = (tokens: Tokens, at: number): boolean =>
  SURNAMES.has(wordAt(tokens, at)) && isCapital(tokens, at) && isCapital(tokens, at + 1);
/** Heads of bodies that no place is called by. */
const BODIES = keys('công tổng liên hội đoàn');
const HEADS = keys(
  'bộ ban ủy hội sở cục tổng viện đảng liên công ngân tòa văn chính cơ nhà tập thanh đoàn mặt hđnd ubnd vksnd tand',
);

/** Skips `khóa XIII`, `khóa XI, XII`, `(khóa XII)`, `(khóa XI, XII)`. */
export function skipTerm(tokens: Tokens, at: number): number {
  const isOpen = signAt(tokens, at) === OPEN;
  const start = isOpen ? at + 1 : at;
  if (wordAt(tokens, start) !== W.khoa || !isOrdinal(tokens, start + 1)) return at;
  let to = start + 2;
  if (!isOpen) {
    // khóa XI, XII, XIII
    while (signAt(tokens, to) === COMMA && isRoman(tokens, to + 1)) to += 2;
    return to;
  }
  while (signAt(tokens, to) === COMMA && isOrdinal(tokens, to + 1)) to += 2;
  return signAt(tokens, to) === CLOSE ? to + 1 : at;
}

const isOrdinal = (tokens: Tokens, at: number): boolean => isRoman(tokens, at) || isNumber(tokens, at);
