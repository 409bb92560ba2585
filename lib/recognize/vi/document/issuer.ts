import type { Tokens } from '../../../text/tokens.ts';
import { PhraseReader } from '../lexicon/phrases.ts';
import { PLACE, TITLE_PHRASES } from '../title/words.ts';
import { CENTRAL, ISSUERS, JOINT, LOCAL, OFFICE } from './issuers.ts';
import {
  CLOSE,
  COMMA,
  DOT,
  isBreak,
  isCapital,
  isNumber,
  isRoman,
  isSmall,
  OPEN,
  signAt,
  wordAt,
} from './reader.ts';
import { keys, STOPS, W } from './words.ts';

const LEVELS = keys('tỉnh thành phố tp huyện quận thị xã phường đặc khu trấn cấp');
const SECOND = keys('phố xã trấn khu tỉnh huyện');

/** Reads the body that issued a document. */
export class IssuerReader {
  readonly #tokens: Tokens;
  readonly #phrases: PhraseReader;
  readonly #places: PhraseReader;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.#phrases = new PhraseReader(tokens, ISSUERS, COMMA);
    this.#places = new PhraseReader(tokens, TITLE_PHRASES);
  }

  /** The token after the body at a token, with its term: `Bộ Chính trị khóa XI`; the same token where none stands. */
  read(at: number): number {
    let to = this.#body(at);
    if (to === at) return at;
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
    return isBreak(this.#tokens, end) || next === W.ve || next === W.khoa || next === W.va ? end : at;
  }

  #body(at: number): number {
    if (!isCapital(this.#tokens, at)) return at;
    const phrases = this.#phrases;
    if (!phrases.read(at)) return this.#unknown(at);
    const { end, mask } = phrases;
    if (mask & OFFICE) {
      const body = this.#body(end);
      return body > end ? body : at;
    }
    if (mask & LOCAL && !(mask & CENTRAL)) return this.#place(end);
    return end;
  }

  /** Skips `tỉnh Lạng Sơn`, `Lạng Sơn`, `TP. Huế`, `xã`, a body inside a body. */
  #place(at: number): number {
    const tokens = this.#tokens;
    if (isCapital(tokens, at) && this.#phrases.read(at)) {
      return this.#phrases.mask & OFFICE ? at : this.#body(at);
    }
    let to = at;
    while (LEVELS.has(wordAt(tokens, to)) && (to === at || SECOND.has(wordAt(tokens, to)))) {
      to++;
      if (signAt(tokens, to) === DOT && isCapital(tokens, to + 1)) to++;
    }
    if (!isCapital(tokens, to)) return to;
    if (this.#places.read(to, PLACE)) return this.#places.end;
    let names = 0;
    while (names < 4 && isCapital(tokens, to + names)) names++;
    // a longer run is a place and then a person's name
    return names <= (to > at ? 3 : 2) ? to + names : to;
  }

  /** Reads a body that the lexicon does not know: capitalised words, each with at most one small syllable after it. */
  #unknown(at: number): number {
    const tokens = this.#tokens;
    if (!HEADS.has(wordAt(tokens, at))) return at;
    let to = at + 1;
    let smalls = 0;
    while (to < tokens.count && to - at < 12) {
      const isAnd = wordAt(tokens, to) === W.va;
      if (isCapital(tokens, to)) smalls = 0;
      else if (isSmall(tokens, to) && smalls === 0 && !isAnd && !STOPS.has(wordAt(tokens, to))) smalls = 1;
      else if (isAnd && isCapital(tokens, to + 1) && to - at < 5) smalls = 1;
      else break;
      to++;
    }
    return to - at >= 2 ? to : at;
  }
}

const HEADS = keys(
  'bộ ban ủy hội sở cục tổng viện đảng liên công ngân tòa văn chính cơ nhà tập thanh đoàn mặt hđnd ubnd vksnd tand',
);

/** Skips `khóa XIII`, `(khóa XII)`, `(khóa XI, XII)`. */
export function skipTerm(tokens: Tokens, at: number): number {
  const isOpen = signAt(tokens, at) === OPEN;
  const start = isOpen ? at + 1 : at;
  if (wordAt(tokens, start) !== W.khoa || !isOrdinal(tokens, start + 1)) return at;
  if (!isOpen) return start + 2;
  let to = start + 2;
  while (signAt(tokens, to) === COMMA && isOrdinal(tokens, to + 1)) to += 2;
  return signAt(tokens, to) === CLOSE ? to + 1 : at;
}

const isOrdinal = (tokens: Tokens, at: number): boolean => isRoman(tokens, at) || isNumber(tokens, at);
