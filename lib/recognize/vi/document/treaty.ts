import type { Tokens } from '../../../text/tokens.ts';
import { PhraseReader } from '../lexicon/phrases.ts';
import { PLACE } from '../title/words.ts';
import { type Named, skipState, skipTail } from './law.ts';
import {
  COMMA,
  DASH,
  goesOn,
  hasCapital,
  isCapital,
  isSmall,
  isTight,
  LONG_DASH,
  signAt,
  skipYear,
  wordAt,
} from './reader.ts';
import { MAKER, NEVER, OWN, PARTY, SHARED, TREATIES } from './treaties.ts';
import { keys, kindAt, STOPS, TREATY, W } from './words.ts';

/** Reads treaties, charters and constitutions by what stands after their kind. */
export class TreatyReader {
  readonly #tokens: Tokens;
  readonly #names: PhraseReader;
  readonly #places: PhraseReader;

  constructor(tokens: Tokens, places: PhraseReader) {
    this.#tokens = tokens;
    this.#names = new PhraseReader(tokens, TREATIES, COMMA);
    this.#places = places;
  }

  /** Reads after `Hiến pháp`, `BLHS`: its state and its year, or nothing. */
  constitution(at: number): Named {
    let core = skipState(this.#tokens, at);
    if (core === at && isCapital(this.#tokens, at) && this.#places.read(at, PLACE)) core = this.#places.end;
    return { core, to: skipTail(this.#tokens, core), isKnown: true };
  }

  /** Reads whose charter it is: `Đảng`, `Đảng Cộng sản Việt Nam`, `Công đoàn Việt Nam`. */
  charter(at: number): Named | undefined {
    const tokens = this.#tokens;
    const start = wordAt(tokens, at) === W.cua ? at + 1 : at;
    const first = wordAt(tokens, start);
    if (!isCapital(tokens, start) || !ORGANISATIONS.has(first) || COMPANIES.has(wordAt(tokens, start + 1)))
      return undefined;
    const isParty = first === W.dang && !isCapital(tokens, start + 1);
    const named = skipCapitalised(tokens, start, 4);
    // Điều lệ Công đoàn
    const core = isParty ? start + 1 : Math.max(named, isSmall(tokens, start + 1) ? start + 2 : named);
    return { core, to: skipTail(tokens, core), isKnown: true };
  }

  /** Reads `Liên hợp quốc về Luật Biển năm 1982` | `Paris` | `Thương mại tự do Việt Nam - EU` | `cấm vũ khí hóa học`. */
  treaty(at: number, isDeclaration: boolean): Named | undefined {
    const tokens = this.#tokens;
    let to = wordAt(tokens, at) === W.cua || wordAt(tokens, at) === W.ve ? at + 1 : at;
    const isKnown = this.#names.read(to, OWN | SHARED | MAKER | NEVER);
    const { mask } = this.#names;
    if (isDeclaration && !(mask & OWN)) return yearAlone(tokens, to);
    const isOfMaker = mask & MAKER && wordAt(tokens, this.#names.end) === W.ve;
    if (mask & NEVER && !isOfMaker) return undefined;
    if (isKnown) to = this.#names.end;
    else if (isCapital(tokens, to)) to = this.#parties(to, true) || skipCompound(tokens, to);
    else return this.#amending(to);
    if (wordAt(tokens, to) === W.ve && !(mask & OWN)) {
      if (this.#names.read(to + 1, OWN | SHARED)) to = this.#names.end;
      else if (isCapital(tokens, to + 1)) to = skipCompound(tokens, to + 1);
    }
    const parties = this.#parties(to);
    if (parties === to && mask & SHARED && !isCapital(tokens, at)) return undefined;
    return { core: parties, to: skipTail(tokens, parties), isKnown };
  }

  /** Reads `bổ sung Hiệp ước hoạch định biên giới quốc gia giữa Việt Nam và Lào`. */
  #amending(at: number): Named | undefined {
    const tokens = this.#tokens;
    let to = at;
    while (AMENDING.has(wordAt(tokens, to)) || signAt(tokens, to) === COMMA) to++;
    const found = to > at ? kindAt(tokens, to) : undefined;
    return found && found.kind.mask & TREATY && hasCapital(tokens, to)
      ? this.treaty(found.to, false)
      : undefined;
  }

  /** Skips `Việt Nam - EU`, `giữa Việt Nam và Lào`, `giữa nước Cộng hòa … Việt Nam và Cộng hòa …`. */
  #parties(at: number, isPlace = false): number {
    const tokens = this.#tokens;
    if (isPlace && !this.#place(at)) return 0;
    const isBetween = wordAt(tokens, at) === W.giua;
    const first = this.#party(isBetween ? at + 1 : at);
    if (first === (isBetween ? at + 1 : at)) return at;
    const sign = signAt(tokens, first);
    const isJoined = sign === DASH || sign === LONG_DASH || (isBetween && wordAt(tokens, first) === W.va);
    if (!isJoined) return first;
    const second = this.#party(first + 1);
    return second === first + 1 ? first : second;
  }

  #party(at: number): number {
    // nước Cộng hòa dân chủ nhân dân Lào
    const isState = STATES.has(wordAt(this.#tokens, at));
    for (let i = at + 1; isState && i < at + 9 && wordAt(this.#tokens, i) !== 0; i++) {
      const end = isCapital(this.#tokens, i) ? this.#place(i) : 0;
      if (end > 0) return end;
    }
    if (!isCapital(this.#tokens, at)) return at;
    if (this.#names.read(at, PARTY)) return this.#names.end;
    return this.#place(at) || (isCapital(this.#tokens, at) ? skipCapitalised(this.#tokens, at, 3) : at);
  }

  /** The token after a place; 0 where none stands. */
  #place(at: number): number {
    return this.#places.read(at, PLACE) ? this.#places.end : 0;
  }
}

/** `Cương lĩnh năm 2011` */
function yearAlone(tokens: Tokens, at: number): Named | undefined {
  const to = skipYear(tokens, at, W.nam);
  return to > at ? { core: at, to, isKnown: true } : undefined;
}

const ORGANISATIONS = keys('đảng đoàn hội công mặt liên tổng giáo');
const COMPANIES = keys('ty');
const STATES = keys('nước cộng');
const AMENDING = keys('bổ sung sửa đổi');

/** The token after capitalised words with the small syllable that ends the last: `Sơ bộ`, `Thương mại`. */
function skipCompound(tokens: Tokens, at: number): number {
  const to = skipCapitalised(tokens, at, 3);
  const isHalf = to === at + 1 && isSmall(tokens, to) && !STOPS.has(wordAt(tokens, to));
  return isHalf ? to + 1 : to;
}

/** The token after capitalised words, with at most so many small syllables between them: `Cộng sản Việt Nam`, `Cu-ba`. */
function skipCapitalised(tokens: Tokens, at: number, most: number): number {
  let to = at;
  let end = at;
  let smalls = 0;
  while (to < tokens.count && to - at < 14) {
    const isLinked = to > at && isTight(tokens, to) && signAt(tokens, to - 1) === DASH;
    if (goesOn(tokens, to) || (isLinked && isSmall(tokens, to))) {
      smalls = 0;
      end = to + 1;
    } else if (isSmall(tokens, to) && !STOPS.has(wordAt(tokens, to)) && smalls < most - 1) smalls++;
    else if (signAt(tokens, to) !== DASH || to === at || !isTight(tokens, to) || !isTight(tokens, to + 1))
      break;
    to++;
  }
  return end;
}
