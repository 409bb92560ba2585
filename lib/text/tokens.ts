import {
  BREAK,
  baseOf,
  classAt,
  classOf,
  DIGIT,
  LOWER,
  MARK,
  SPACE,
  TABLED,
  toneOf,
  UPPER,
} from './letters.ts';

/** Shapes of a token. */
export const SIGN = 0;
export const NUMBER = 1;
/** `chủ` */
export const SMALL = 2;
/** `Chủ` */
export const CAPITALISED = 3;
/** `CHỦ`, `UBND`, also a single capital (`Y`, `Ư`) */
export const CAPITALS = 4;
/** `GDĐTvà`, `iPhone` */
export const MIXED = 5;

/** What lies between a token and the one before it. */
export const TIGHT = 0;
export const SPACED = 1;
export const NEW_LINE = 2;

/**
 * A text cut once for all rules, as columns: runs of letters, runs of digits, single signs.
 * Spaces and line breaks are no tokens; `gap` tells what stood before each. Offsets are UTF-16 units of `text`.
 */
export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** The same for `uỷ`, `ủy` and `UỶ`: a 32-bit hash of the letters without case and tone, then the tone; for a sign its char code. */
  readonly key: Int32Array;
};

/**
 * All that cutting asks of a unit below `TABLED` in one number: class, tone, and above them by which bits its small letter
 * without tone differs from itself; most units are their own, so that few places are to be filled.
 */
const factsOf: Int32Array = new Int32Array(TABLED);
for (const [from, to] of [
  [0, 0x530],
  [0x1e00, 0x1f00],
  [0x2000, TABLED],
] as const) {
  for (let unit = from; unit < to; unit++) {
    const base = baseOf[unit] || unit;
    factsOf[unit] = (classOf[unit] as number) | ((toneOf[unit] as number) << 3) | ((base ^ unit) << 8);
  }
}
factsOf.fill(LOWER, 0x530, 0x1e00).fill(LOWER, 0x1f00, 0x2000);
const CLASS = 7;
const factsAt = (unit: number): number =>
  unit < TABLED ? (factsOf[unit] as number) ^ (unit << 8) : classAt(unit) | (unit << 8);

/** The `key` that `tokenize` gives a word. */
export const keyOf = (word: string): number => keyIn(word, 0, word.length);

/** The same of a word that stands among others, from one offset to the other. */
export function keyIn(words: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  let tone = 0;
  for (let i = from; i < to; i++) {
    const facts = factsAt(words.charCodeAt(i));
    hash = Math.imul(hash ^ (facts >> 8), 0x01000193);
    tone = (facts >> 3) & 7 || tone;
  }
  return Math.imul(hash ^ tone, 0x01000193);
}

/** Cuts an NFC text into tokens in one pass, without looking back. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let room = (length >> 2) + 16;
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let shape = new Uint8Array(room);
  let gap = new Uint8Array(room);
  let key = new Int32Array(room);
  let count = 0;
  let before = NEW_LINE;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = factsAt(unit) & CLASS;
    if (kind === SPACE) {
      if (before === TIGHT) before = SPACED;
      at++;
      continue;
    }
    if (kind === BREAK) {
      before = NEW_LINE;
      at++;
      continue;
    }
    if (count === room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
      key = grown(key, room);
      shape = grownBytes(shape, room);
      gap = grownBytes(gap, room);
    }
    start[count] = at;
    gap[count] = before;
    before = TIGHT;
    if (kind === LOWER || kind === UPPER) {
      let hash = 0x811c9dc5;
      let tone = 0;
      let uppers = 0;
      const first = at;
      for (; at < length; at++) {
        const facts = factsAt(text.charCodeAt(at));
        const letterKind = facts & CLASS;
        if (letterKind === UPPER) uppers++;
        else if (letterKind !== LOWER && letterKind !== MARK) break;
        hash = Math.imul(hash ^ (facts >> 8), 0x01000193);
        tone = (facts >> 3) & 7 || tone;
      }
      key[count] = Math.imul(hash ^ tone, 0x01000193);
      if (uppers === 0) shape[count] = SMALL;
      else if (uppers === at - first) shape[count] = CAPITALS;
      else if (uppers === 1 && kind === UPPER) shape[count] = CAPITALISED;
      else shape[count] = MIXED;
    } else if (kind === DIGIT) {
      let value = 0;
      while (at < length && classAt(text.charCodeAt(at)) === DIGIT) {
        value = (Math.imul(value, 10) + text.charCodeAt(at) - 48) | 0;
        at++;
      }
      key[count] = value;
      shape[count] = NUMBER;
    } else {
      at++;
      key[count] = unit;
      shape[count] = SIGN;
    }
    end[count] = at;
    count++;
  }
  return { text, count, start, end, shape, gap, key };
}

function grown(column: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(column);
  return wider;
}

function grownBytes(column: Uint8Array<ArrayBuffer>, room: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(room);
  wider.set(column);
  return wider;
}
