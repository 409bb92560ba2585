import { NEW_LINE, NUMBER, SIGN, TIGHT, type Tokens } from '../../../text/tokens.ts';
import { type Day, isDay, parseDay, plusMonths, toNumber } from './calendar.ts';
import { AHEAD, DASH, LONG_DASH, LONGEST_DASH, POINT, SLASH } from './words.ts';

/** What a form read: the token after it, and its EDTF value where the article gives a way to know. */
export type Read = { readonly to: number; readonly value?: string; readonly rule: string };

const LOOK_AHEAD = 24;

/** The text as the readers of dates see it: tokens as numbers, signs and words, and the article's own day. */
export class DateReader {
  readonly tokens: Tokens;
  readonly today: Day | undefined;

  constructor(tokens: Tokens, publishedOn: string | undefined) {
    this.tokens = tokens;
    this.today = parseDay(publishedOn);
  }

  /** The key of a word here on the same line; 0 for numbers, signs and what stands past the line's end. */
  word(at: number): number {
    const { shape, key, gap, count } = this.tokens;
    if (at >= count || at < 0 || shape[at] === NUMBER || shape[at] === SIGN) return 0;
    return at > 0 && gap[at] === NEW_LINE ? 0 : (key[at] as number);
  }

  /** The key of a word that a date may begin with: its line may begin here too. */
  first(at: number): number {
    const { shape, key, count } = this.tokens;
    return at < count && shape[at] !== NUMBER && shape[at] !== SIGN ? (key[at] as number) : 0;
  }

  /** A number of so many digits at the most; -1 for anything else. */
  number(at: number, most = 2): number {
    const { shape, key, start, end, count, gap } = this.tokens;
    if (at >= count || at < 0 || shape[at] !== NUMBER) return -1;
    if (at > 0 && gap[at] === NEW_LINE && !this.#mayOpen) return -1;
    return (end[at] as number) - (start[at] as number) <= most ? (key[at] as number) : -1;
  }

  #mayOpen = false;

  /** The same where a line may begin with it. */
  opening(at: number, most = 2): number {
    this.#mayOpen = true;
    const value = this.number(at, most);
    this.#mayOpen = false;
    return value;
  }

  /** A year of four digits between 1000 and 2199; -1 for anything else. */
  year(at: number): number {
    const { start, end } = this.tokens;
    const value = this.number(at, 4);
    return value >= 1000 && value < 2200 && (end[at] as number) - (start[at] as number) === 4 ? value : -1;
  }

  isSign(at: number, sign: number): boolean {
    const { shape, key, count } = this.tokens;
    return at < count && at >= 0 && shape[at] === SIGN && key[at] === sign;
  }

  isDash(at: number): boolean {
    return this.isSign(at, DASH) || this.isSign(at, LONG_DASH) || this.isSign(at, LONGEST_DASH);
  }

  /** A sign that parts day from month: `/`, `-`, `.`; 0 where none stands. Spaces around it are let pass only for `/` and `-`. */
  separator(at: number): number {
    const { gap, key, count } = this.tokens;
    if (at + 1 >= count) return 0;
    if (this.isSign(at, SLASH) || this.isSign(at, DASH)) {
      const tight = gap[at] === TIGHT && gap[at + 1] === TIGHT;
      return tight || this.isSign(at, SLASH) ? (key[at] as number) : 0;
    }
    if (this.isSign(at, LONG_DASH) && gap[at] === TIGHT && gap[at + 1] === TIGHT) return LONG_DASH;
    return this.isSign(at, POINT) && gap[at] === TIGHT && gap[at + 1] === TIGHT ? POINT : 0;
  }

  /** Whether a number that ends before `to` goes on into a longer one: `18/2021/NĐ-CP`, `1.2.3`. */
  goesOn(to: number): boolean {
    const { gap, shape, count } = this.tokens;
    if (to >= count || gap[to] !== TIGHT) return false;
    if (shape[to] !== SIGN) return true;
    const joins = this.isSign(to, SLASH) || this.isSign(to, DASH) || this.isSign(to, POINT);
    return joins && to + 1 < count && gap[to + 1] === TIGHT && shape[to + 1] !== SIGN;
  }

  /** Whether a number here is the end of a longer thing: `12/8`, `v2`, `A-3`. */
  comesFrom(at: number): boolean {
    const { gap, shape } = this.tokens;
    if (at === 0 || gap[at] !== TIGHT) return false;
    if (shape[at - 1] !== SIGN) return true;
    return (
      this.isSign(at - 1, SLASH) ||
      this.isSign(at - 1, DASH) ||
      this.isSign(at - 1, POINT) ||
      this.isSign(at - 1, 0x25)
    );
  }

  /** Whether the sentence around a token speaks of what is to come. */
  speaksAhead(at: number): boolean {
    const { shape, key, count, gap } = this.tokens;
    for (let i = at; i < count && i < at + LOOK_AHEAD; i++) {
      if (this.isSign(i, POINT) && gap[i + 1] !== TIGHT) break;
      if (shape[i] !== SIGN && shape[i] !== NUMBER && AHEAD.has(key[i] as number)) return true;
    }
    for (let i = at - 1; i >= 0 && i > at - LOOK_AHEAD; i--) {
      if (this.isSign(i, POINT) && gap[i + 1] !== TIGHT) break;
      if (gap[i + 1] === NEW_LINE) break;
      if (shape[i] !== SIGN && shape[i] !== NUMBER && AHEAD.has(key[i] as number)) return true;
    }
    return false;
  }

  /** The year that makes a day and month most likely: news tells the recent past, and a little of what comes. */
  yearFor(day: number, month: number, at: number): number | undefined {
    if (!this.today) return undefined;
    const { year } = this.today;
    const now = toNumber(this.today);
    const weight = this.speaksAhead(at) ? 1 / 3 : 3;
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of [year, year - 1, year + 1]) {
      if (!isDay(day, month, candidate)) continue;
      const distance = toNumber({ year: candidate, month, day }) - now;
      const cost = distance > 0 ? distance * weight : -distance;
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best;
  }

  /** The year and month that make a lone day most likely. */
  monthFor(day: number, at: number): Day | undefined {
    if (!this.today) return undefined;
    const now = toNumber(this.today);
    const weight = this.speaksAhead(at) ? 1 / 3 : 3;
    let best: Day | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const months of [0, -1, 1]) {
      const { year, month } = plusMonths({ ...this.today, day: 1 }, months);
      if (!isDay(day, month, year)) continue;
      const distance = toNumber({ year, month, day }) - now;
      const cost = distance > 0 ? distance * weight : -distance;
      if (cost < least) {
        least = cost;
        best = { year, month, day };
      }
    }
    return best;
  }
}
