import type { Tokens } from '../../../text/tokens.ts';
import { PhraseReader } from '../lexicon/phrases.ts';
import { PLACE } from '../title/words.ts';
import type { IssuerReader } from './issuer.ts';
import { type Named, skipState, skipTail } from './law.ts';
import {
  CLOSE,
  COMMA,
  DASH,
  goesOn,
  hasCapital,
  isCapital,
  isSmall,
  isTight,
  LONG_DASH,
  OPEN,
  signAt,
  skipYear,
  wordAt,
} from './reader.ts';
import { MAKER, NEVER, OWN, PARTY, SHARED, TREATIES } from './treaties.ts';
import { AGREED, DECLARED, keys, kindAt, STOPS, TREATY, W } from './words.ts';

/** Reads treaties, charters and constitutions by what stands after their kind. */
export class TreatyReader {
  readonly #tokens: Tokens;
  readonly #names: PhraseReader;
  readonly #places: PhraseReader;
  readonly #issuers: IssuerReader;

  constructor(tokens: Tokens, places: PhraseReader, issuers: IssuerReader) {
    this.#tokens = tokens;
    this.#issuers = issuers;
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
  treaty(at: number, mask: number): Named | undefined {
    const isDeclaration = (mask & DECLARED) !== 0;
    const both = this.#between(mask & AGREED ? this.#skipSubject(at) : skipShort(this.#tokens, at));
    if (both > at) return { core: both, to: skipTail(this.#tokens, both), isKnown: true };
    return mask & AGREED ? undefined : this.#called(at, isDeclaration);
  }

  #called(at: number, isDeclaration: boolean): Named | undefined {
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
    return found && found.kind.mask & TREATY && hasCapital(tokens, to) ? this.treaty(found.to, 0) : undefined;
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

  /** Reads `giữa Bộ Công Thương Việt Nam và Bộ Năng lượng Lào`, both parties or nothing (0). */
  #between(at: number): number {
    const tokens = this.#tokens;
    if (wordAt(tokens, at) !== W.giua || !isCapital(tokens, at + 1)) return 0;
    const first = this.#party(at + 1);
    if (first === at + 1 || wordAt(tokens, first) !== W.va) return 0;
    const second = this.#party(first + 1, true);
    return second > first + 1 ? second : 0;
  }

  /** Skips `(MoU)`, `hợp tác`, `về hợp tác`: what a memorandum is of, before its parties. */
  #skipSubject(at: number): number {
    const tokens = this.#tokens;
    let to = skipShort(tokens, at);
    if (wordAt(tokens, to) === W.ve) to++;
    for (let i = to; i < to + 7; i++) {
      if (wordAt(tokens, i) === W.giua) return i;
      if (wordAt(tokens, i) === 0 || STOPS.has(wordAt(tokens, i))) break;
    }
    return to;
  }

  #party(at: number, isLast = false): number {
    // nước Cộng hòa dân chủ nhân dân Lào
    const isState = STATES.has(wordAt(this.#tokens, at));
    for (let i = at + 1; isState && i < at + 9 && wordAt(this.#tokens, i) !== 0; i++) {
      const end = isCapital(this.#tokens, i) ? this.#place(i) : 0;
      if (end > 0) return end;
    }
    if (!isCapital(this.#tokens, at)) return at;
    if (this.#names.read(at, PARTY)) {
      const { end } = this.#names;
      // Chính phủ Việt Nam | Chính phủ nước Cộng hòa …
      return wordAt(this.#tokens, at) === W.chinh ? this.#party(end) : end;
    }
    const body = this.#issuers.read(at);
    const to = body > at && this.#issuers.isKnown ? body : skipMinistry(this.#tokens, at, isLast) || body;
    if (to > at) return this.#place(to) || to;
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

/** Skips a short name in brackets: `(MoU)`. */
const skipShort = (tokens: Tokens, at: number): number =>
  signAt(tokens, at) === OPEN && isCapital(tokens, at + 1) && signAt(tokens, at + 2) === CLOSE ? at + 3 : at;

/** The token after a ministry of any state, with its small words; after the last party `và` may stand in its name. 0 where none begins. */
function skipMinistry(tokens: Tokens, at: number, isLast: boolean): number {
  if (wordAt(tokens, at) !== W.bo || !isCapital(tokens, at + 1)) return 0;
  let to = at + 1;
  let smalls = 0;
  for (; to < at + 14; to++) {
    if (isCapital(tokens, to)) smalls = 0;
    else if (isSmall(tokens, to) && !STOPS.has(wordAt(tokens, to)) && smalls < 3) smalls++;
    else if (!isLast || wordAt(tokens, to) !== W.va || !isCapital(tokens, to + 1)) break;
  }
  return to;
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
