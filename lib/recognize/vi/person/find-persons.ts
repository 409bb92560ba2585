import { CAPITALS, keyOf, NEW_LINE, NUMBER, SIGN, SMALL, TIGHT, type Tokens } from '../../../text/tokens.ts';
import type { PersonFinding } from '../finding.ts';
import { hasCapital, isForeign, lengthOf, unitEnd } from './units.ts';
import {
  BODY_WORD,
  COMMON_SURNAME,
  CREDIT,
  DEED,
  DEGREE,
  HONORIFIC,
  NAME_SYLLABLE,
  NAMED_AFTER,
  OPENER,
  SURNAME,
  WORDS,
} from './words.ts';

/** What the finder knows of the text besides its words. */
export type Surroundings = {
  /** 1 where a token is taken by a date or a document, 2 by a title. */
  readonly taken: Uint8Array;
  /** Index + 1 of the title that ends before a token, or begins at it; 0 where none does. */
  readonly titleEndsAt: Int32Array;
  readonly titleStartsAt: Int32Array;
  /** Whether a place of this name begins at a token: gives the token after it, or the token itself. */
  placeEnd(at: number): number;
};

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const DASHES = new Set([0x2d, 0x2013, 0x2014]);
const OPEN = 0x28;
const SLASH = 0x2f;
const POINT = 0x2e;
const AND = keyOf('và');
const DONG = keyOf('đồng');
const CHI = keyOf('chí');
const D = keyOf('đ');
const C = keyOf('c');
const HO = keyOf('hồ');
const MINH = keyOf('minh');
const CHI_NAME = keyOf('chí');
const CITY = new Set(
  ['phố', 'tp', 'sài', 'đoàn', 'tncs', 'sản', 'tưởng', 'đức', 'cách', 'gia', 'mòn', 'học'].map(keyOf),
);
const LONGEST_NAME = 6;

type Name = { readonly from: number; readonly to: number; readonly rule: string; readonly cue: number };

/** Finds the names of persons: first those that something vouches for, then the same names wherever they stand. */
export function findPersons(tokens: Tokens, around: Surroundings): readonly PersonFinding[] {
  return new PersonFinder(tokens, around).find();
}

class PersonFinder {
  readonly #tokens: Tokens;
  readonly #around: Surroundings;
  readonly #flags: Uint16Array;
  readonly #owner: Int32Array;
  readonly #names: Name[] = [];

  constructor(tokens: Tokens, around: Surroundings) {
    this.#tokens = tokens;
    this.#around = around;
    this.#flags = new Uint16Array(tokens.count + 1);
    this.#owner = new Int32Array(tokens.count + 1);
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.shape[at] !== SIGN && tokens.shape[at] !== NUMBER) {
        this.#flags[at] = WORDS.get(tokens.key[at] as number) ?? 0;
      }
    }
  }

  find(): readonly PersonFinding[] {
    const { count } = this.#tokens;
    for (let at = 0; at < count; ) {
      if (!hasCapital(this.#tokens, at) || this.#around.taken[at] !== 0) {
        at++;
        continue;
      }
      const name = this.#nameAt(at);
      if (name) {
        this.#keep(name);
        at = name.to;
      } else at++;
    }
    this.#findAgain();
    return this.#names.toSorted((a, b) => a.from - b.from).map((name) => this.#findingOf(name));
  }

  #keep(name: Name): void {
    this.#names.push(name);
    for (let at = name.from; at < name.to; at++) this.#owner[at] = this.#names.length;
  }

  #findingOf({ from, to, rule, cue }: Name): PersonFinding {
    const { start, end, text, key, shape } = this.#tokens;
    const keys: number[] = [];
    for (let at = from; at < to; at++) if (shape[at] !== SIGN) keys.push(key[at] as number);
    const said = cue >= 0 && cue < this.#tokens.count ? text.slice(start[cue], end[cue]) : '';
    return {
      from,
      to,
      start: start[from] as number,
      end: end[to - 1] as number,
      keys,
      isShort: false,
      why: { rule, from: said },
    };
  }

  #nameAt(at: number): Name | undefined {
    const cue = this.#cueBefore(at);
    const extent = this.#extent(at);
    if (extent === at) return undefined;
    if (cue) return this.#vouched(at, extent, cue);
    if (this.#isNegated(at)) return undefined;
    return this.#unvouched(at, extent);
  }

  /** How far capitals run from a token on one line, as far as a name may. */
  #extent(at: number): number {
    const { gap, count } = this.#tokens;
    let end = at;
    for (let units = 0; units < LONGEST_NAME; units++) {
      if (end >= count || (units > 0 && (gap[end] === NEW_LINE || gap[end] === TIGHT))) break;
      if (this.#around.taken[end] !== 0) break;
      const next = unitEnd(this.#tokens, end);
      if (next === end) break;
      end = next;
    }
    return end;
  }

  /** What stands before a name and says that it is one: an honorific, a degree, a title, a credit. */
  #cueBefore(at: number): { readonly rule: string; readonly at: number } | undefined {
    const { gap, key, shape } = this.#tokens;
    let before = at - 1;
    if (before < 0 || gap[at] === NEW_LINE) return undefined;
    if (this.#around.titleEndsAt[at] !== 0) return { rule: 'title', at: before };
    // GS.TS Nguyễn | TS. Nguyễn
    if (shape[before] === SIGN && key[before] === POINT && before > 0) before--;
    if (gap[at] === TIGHT && shape[at - 1] !== SIGN) return undefined;
    const flags = this.#flags[before] as number;
    if ((flags & DEGREE) !== 0 && shape[before] !== SMALL) return { rule: 'degree', at: before };
    if (before !== at - 1) return undefined;
    if (key[before] === CHI && before > 0 && key[before - 1] === DONG)
      return { rule: 'honorific', at: before };
    if (key[before] === C && before > 1 && key[before - 1] === SLASH && key[before - 2] === D) {
      return { rule: 'honorific', at: before };
    }
    if ((flags & HONORIFIC) !== 0 && this.#owner[before] === 0) return { rule: 'honorific', at: before };
    if ((flags & DEGREE) !== 0 && shape[before] === SMALL && before > 0)
      return { rule: 'degree', at: before };
    if (shape[before] === SIGN && key[before] === COLON && before > 0) {
      const word = this.#flags[before - 1] as number;
      if ((word & CREDIT) !== 0) return { rule: 'credit', at: before - 1 };
      if (key[before - 1] === CHI) return { rule: 'honorific', at: before - 1 };
    }
    return undefined;
  }

  /** `đường Lê Duẩn`, `Trường THPT Lê Hồng Phong`, `tư tưởng Hồ Chí Minh`. */
  #isNegated(at: number): boolean {
    const { gap, key, shape } = this.#tokens;
    let before = at - 1;
    if (before < 0 || gap[at] === NEW_LINE) return false;
    if (shape[before] === SIGN && key[before] === POINT && gap[at] !== NEW_LINE && before > 0) {
      if (lengthOf(this.#tokens, before - 1) > 2) return false;
      before--;
    }
    if (shape[before] === SIGN || shape[before] === NUMBER) return false;
    if (this.#owner[before] !== 0) return true;
    return ((this.#flags[before] as number) & NAMED_AFTER) !== 0;
  }

  #vouched(at: number, extent: number, cue: { rule: string; at: number }): Name | undefined {
    const { shape } = this.#tokens;
    const flags = this.#flags[at] as number;
    if (this.#isHoChiMinhCity(at)) return undefined;
    let to = extent;
    const isSurname = (flags & SURNAME) !== 0;
    const foreign = isForeign(this.#tokens, at, to);
    if (!isSurname && !foreign) {
      // `ông Nghiệm`, `bà Thanh Hà`; not `ông Bộ trưởng`, `anh Việt Nam`, `bà Rịa`.
      if ((flags & BODY_WORD) !== 0) return undefined;
      const place = this.#around.placeEnd(at);
      if (place > at && cue.rule !== 'degree') return undefined;
    }
    if (cue.rule === 'credit' && !this.#isNameLike(at, to) && !foreign) return undefined;
    if (cue.rule === 'degree' && shape[cue.at] === SMALL && !isSurname) return undefined;
    if (isSurname || !foreign) to = this.#trim(at, to);
    if (to === at) return undefined;
    return { from: at, to, rule: cue.rule, cue: cue.at };
  }

  /** Leaves off what is no part of a name: more than five syllables, a body's first word, the next sentence. */
  #trim(at: number, extent: number): number {
    let to = at;
    for (let units = 0; to < extent; units++) {
      const next = unitEnd(this.#tokens, to);
      const flags = this.#flags[to] as number;
      if (units > 0 && (flags & BODY_WORD) !== 0 && (flags & NAME_SYLLABLE) === 0) break;
      if (units >= 5) break;
      to = next;
    }
    return to;
  }

  #isNameLike(at: number, to: number): boolean {
    const { shape } = this.#tokens;
    let words = 0;
    for (let i = at; i < to; i++) {
      if (shape[i] === SIGN) continue;
      words++;
      const flags = this.#flags[i] as number;
      if (i === at ? (flags & (SURNAME | NAME_SYLLABLE)) === 0 : (flags & NAME_SYLLABLE) === 0) return false;
    }
    return words >= 2 && words <= 4;
  }

  #unvouched(at: number, extent: number): Name | undefined {
    const { shape, key, gap, count } = this.#tokens;
    if (this.#isHoChiMinhCity(at)) return undefined;
    const flags = this.#flags[at] as number;
    const line = this.#signsThePiece(at, extent);
    if (line) return line;
    const to = this.#trim(at, extent);
    const words = this.#countWords(at, to);
    const titleAfter = this.#titleAfter(to);
    if ((flags & SURNAME) === 0) {
      // Xulio Ramirez, Tổng thống … ; Y Thanh Niê, Bí thư …
      if (!titleAfter || words < 2 || (flags & (BODY_WORD | OPENER)) !== 0) return undefined;
      if (this.#around.placeEnd(at) > at) return undefined;
      return { from: at, to, rule: 'title after', cue: to };
    }
    if (words < 2 || words > 5) return undefined;
    if (this.#around.placeEnd(at) >= to && !titleAfter) return undefined;
    if (to < extent && hasCapital(this.#tokens, to) && gap[to] !== NEW_LINE) return undefined;
    let known = 0;
    for (let i = at + 1; i < to; i++) {
      if (shape[i] === CAPITALS && shape[at] !== CAPITALS && lengthOf(this.#tokens, i) > 1) return undefined;
      if (((this.#flags[i] as number) & (NAME_SYLLABLE | SURNAME)) !== 0) known++;
    }
    if (titleAfter) return { from: at, to, rule: 'title after', cue: to };
    const common = (flags & COMMON_SURNAME) !== 0;
    const doesSomething =
      to < count && shape[to] === SMALL && ((this.#flags[to] as number) & DEED) !== 0 && gap[to] !== NEW_LINE;
    const bracket = to + 1 < count && key[to] === OPEN && shape[to + 1] !== SIGN && this.#isAge(to + 1);
    if (bracket) return { from: at, to, rule: 'age', cue: to + 1 };
    if (words >= 3 && known === words - 1) return { from: at, to, rule: 'surname', cue: at };
    if (words >= 3 && common && known >= words - 2) return { from: at, to, rule: 'surname', cue: at };
    if (words === 2 && common && known === 1 && (doesSomething || this.#inList(at, to))) {
      return { from: at, to, rule: 'surname and deed', cue: to };
    }
    return undefined;
  }

  /** A line, or its end after a stop, that is nothing but one or two names: who wrote, who took the picture. */
  #signsThePiece(at: number, extent: number): Name | undefined {
    const { gap, count, key, shape } = this.#tokens;
    if (gap[at] !== NEW_LINE && !(at > 1 && gap[at - 2] === NEW_LINE)) {
      const before = key[at - 1] as number;
      if (!(shape[at - 1] === SIGN && (DASHES.has(before) || before === COMMA || before === SLASH)))
        return undefined;
      if (this.#owner[at - 2] === 0) return undefined;
      const owner = this.#names[(this.#owner[at - 2] as number) - 1];
      if (owner?.rule !== 'byline') return undefined;
    }
    let to = extent;
    const ended = to >= count || gap[to] === NEW_LINE;
    const paired =
      !ended &&
      shape[to] === SIGN &&
      (DASHES.has(key[to] as number) || key[to] === COMMA || key[to] === SLASH);
    if (paired) {
      const second = this.#extent(to + 1);
      if (second === to + 1 || !(second >= count || gap[second] === NEW_LINE)) return undefined;
      if (!this.#isNameLike(to + 1, second)) return undefined;
    } else if (!ended) return undefined;
    if (!this.#isNameLike(at, to)) return undefined;
    if (this.#around.placeEnd(at) >= to) return undefined;
    if (shape[at] === CAPITALS && this.#countWords(at, to) > 4) to = at;
    return to === at ? undefined : { from: at, to, rule: 'byline', cue: at };
  }

  #countWords(from: number, to: number): number {
    let words = 0;
    for (let at = from; at < to; at++) if (this.#tokens.shape[at] !== SIGN) words++;
    return words;
  }

  /** `Lâm Thị Thanh, Uỷ viên …` | `Lâm Thị Thanh - Bí thư` | `Lâm Thị Thanh (Bí thư …)` */
  #titleAfter(to: number): boolean {
    const { count, key, shape, gap } = this.#tokens;
    if (to >= count || gap[to] === NEW_LINE) return false;
    if (this.#around.titleStartsAt[to] !== 0) return true;
    if (to + 1 >= count || shape[to] !== SIGN) return false;
    const sign = key[to] as number;
    if (sign !== COMMA && sign !== OPEN && sign !== COLON && !DASHES.has(sign)) return false;
    return this.#around.titleStartsAt[to + 1] !== 0;
  }

  /** `(48 tuổi` | `(SN 1990` | `(sinh năm 1978` */
  #isAge(at: number): boolean {
    const { shape, key, count } = this.#tokens;
    if (shape[at] === NUMBER) return at + 1 < count && key[at + 1] === AGE;
    return key[at] === BORN || key[at] === BORN_SHORT;
  }

  #inList(at: number, to: number): boolean {
    const { key, shape, count, gap } = this.#tokens;
    const before =
      at > 1 &&
      gap[at] !== NEW_LINE &&
      (key[at - 1] === COMMA || key[at - 1] === SEMICOLON || key[at - 1] === AND);
    if (before && this.#owner[at - 2] !== 0) return true;
    if (to + 1 >= count || gap[to + 1] === NEW_LINE) return false;
    const after = (shape[to] === SIGN && (key[to] === COMMA || key[to] === SEMICOLON)) || key[to] === AND;
    return (
      after && ((this.#flags[to + 1] as number) & COMMON_SURNAME) !== 0 && hasCapital(this.#tokens, to + 1)
    );
  }

  /** `TP. Hồ Chí Minh`, `Đoàn TNCS Hồ Chí Minh`, `tư tưởng Hồ Chí Minh`, `Hồ Chí Minh toàn tập`. */
  #isHoChiMinhCity(at: number): boolean {
    const { key, gap } = this.#tokens;
    if (key[at] !== HO || key[at + 1] !== CHI_NAME || key[at + 2] !== MINH) return false;
    if (at === 0 || gap[at] === NEW_LINE) return true;
    let before = at - 1;
    if (key[before] === POINT && before > 0) before--;
    if (this.#around.titleEndsAt[at] !== 0) return false;
    const word = this.#flags[before] as number;
    if (CITY.has(key[before] as number) && !(key[before] === CHI)) return true;
    return (word & (HONORIFIC | DEGREE)) === 0;
  }

  /** The same name elsewhere, in capitals or without anything that vouches for it; then the last word of it alone. */
  #findAgain(): void {
    const byFirst = new Map<number, Name[]>();
    const lasts = new Map<number, Name>();
    const seen = new Set<string>();
    for (const name of this.#names) {
      const words = this.#countWords(name.from, name.to);
      if (words < 2) continue;
      const spelled = this.#findingOf(name).keys.join(' ');
      if (seen.has(spelled)) continue;
      seen.add(spelled);
      const first = this.#tokens.key[name.from] as number;
      const list = byFirst.get(first);
      if (list) list.push(name);
      else byFirst.set(first, [name]);
      if (isForeign(this.#tokens, name.from, name.to))
        lasts.set(this.#tokens.key[name.to - 1] as number, name);
    }
    const { count, key, shape } = this.#tokens;
    for (let at = 0; at < count; at++) {
      if (this.#owner[at] !== 0 || this.#around.taken[at] !== 0 || !hasCapital(this.#tokens, at)) continue;
      const known = byFirst.get(key[at] as number)?.find((name) => this.#standsAt(name, at));
      if (known) {
        if (this.#isNegated(at) || this.#isHoChiMinhCity(at)) continue;
        const to = at + known.to - known.from;
        if (this.#owner[to] !== 0 && this.#tokens.gap[to] !== NEW_LINE && hasCapital(this.#tokens, to))
          continue;
        this.#keep({ from: at, to, rule: 'named before', cue: at });
        at = to - 1;
        continue;
      }
      const short = shape[at] !== SMALL ? lasts.get(key[at] as number) : undefined;
      if (short && !this.#isNegated(at) && unitEnd(this.#tokens, at) === at + 1) {
        const next =
          at + 1 < count && this.#tokens.gap[at + 1] !== NEW_LINE && hasCapital(this.#tokens, at + 1);
        const before = at > 0 && this.#tokens.gap[at] !== NEW_LINE && hasCapital(this.#tokens, at - 1);
        if (!next && !before) this.#keep({ from: at, to: at + 1, rule: 'named before', cue: at });
      }
    }
  }

  #standsAt(name: Name, at: number): boolean {
    const { key, count, gap } = this.#tokens;
    const length = name.to - name.from;
    if (at + length > count) return false;
    for (let i = 0; i < length; i++) {
      if (key[at + i] !== key[name.from + i]) return false;
      if (i > 0 && gap[at + i] === NEW_LINE) return false;
      if (this.#owner[at + i] !== 0 || this.#around.taken[at + i] !== 0) return false;
    }
    return hasCapital(this.#tokens, at + length - 1);
  }
}

const AGE = keyOf('tuổi');
const BORN = keyOf('sinh');
const BORN_SHORT = keyOf('sn');
