import { KeyTable } from '../../../text/key-table.ts';
import { keyIn, keyOf, NEW_LINE, SIGN, type Tokens } from '../../../text/tokens.ts';

/** One list of phrases parted by commas, and the kind that they are. */
export type PhraseList = readonly [phrases: string, mask: number];

const FIRST_BITS = 0x1fff;
const DASH = 0x2d;
const LONG_DASH = 0x2013;

const edgeOf = (state: number, key: number): number => (Math.imul(state, 0x9e3779b1) + key) | 0;

/**
 * Phrases of several words as one flat table: an edge for each further word, a mask of kinds at each end; the same phrase in
 * two lists is of both kinds. Building it only tells where in the lists each first word's phrases stand: most words are in no
 * text of the day, and theirs are never taken apart.
 */
export class Phrases {
  /** What the phrases are that begin with a word whose key has these low bits: spares most words a look into the tables. */
  readonly firsts = new Int32Array(FIRST_BITS + 1);
  /** How many first words with these low bits are still to be taken apart. */
  readonly #pending = new Uint8Array(FIRST_BITS + 1);
  readonly #lists: readonly PhraseList[];
  /** Three numbers a phrase: its list, where it begins there, and the phrase before it that begins alike, counted from 1. */
  readonly #places: number[] = [];
  /** The last phrase that begins with a word, counted from 1; 0 where its phrases were taken apart. */
  readonly #last = new KeyTable(1 << 11);
  /** Edge from a state by a word's key to the next state; see `edgeOf`. */
  readonly #edges = new KeyTable(1 << 12);
  /** What the phrase that ends in a state is; 0 where none ends. */
  readonly #masks: number[] = [0];
  /** States after which a dash may stand: `Bà Rịa - Vũng Tàu`. */
  readonly #dashed = new Set<number>();

  constructor(lists: readonly PhraseList[]) {
    this.#lists = lists;
    for (let list = 0; list < lists.length; list++) this.#index(list, lists[list] as PhraseList);
  }

  #index(list: number, [phrases, mask]: PhraseList): void {
    const { firsts } = this;
    const word = new Word(phrases);
    for (let from = 0; from < phrases.length; from++) {
      while (isSpace(phrases.charCodeAt(from))) from++;
      if (from < phrases.length && phrases.charCodeAt(from) !== COMMA) {
        if (!word.isAgain(from)) word.read(from);
        const { key } = word;
        const bits = key & FIRST_BITS;
        const alike = this.#last.get(key);
        if (alike === 0) this.#pending[bits] = (this.#pending[bits] as number) + 1;
        this.#last.set(key, this.#places.push(list, from, alike) / 3);
        firsts[bits] = (firsts[bits] as number) | mask;
      }
      from = phrases.indexOf(',', from);
      if (from < 0) break;
    }
  }

  /** The state after a first word; 0 where no phrase begins with it. */
  begin(key: number): number {
    if (this.#pending[key & FIRST_BITS] !== 0) this.#takeApart(key);
    return this.#edges.get(edgeOf(0, key));
  }

  /** The state after one more word; 0 where no phrase goes on with it. */
  next(state: number, key: number): number {
    return this.#edges.get(edgeOf(state, key));
  }

  /** What the phrase that ends in a state is. */
  mask(state: number): number {
    return this.#masks[state] as number;
  }

  isDashed(state: number): boolean {
    return this.#dashed.has(state);
  }

  #takeApart(first: number): void {
    const last = this.#last.get(first);
    if (last <= 0) return;
    this.#last.set(first, TAKEN);
    this.#pending[first & FIRST_BITS] = (this.#pending[first & FIRST_BITS] as number) - 1;
    for (let at = last; at > 0; at = this.#places[3 * at - 1] as number) {
      const [phrases, mask] = this.#lists[this.#places[3 * at - 3] as number] as PhraseList;
      this.#take(phrases, this.#places[3 * at - 2] as number, mask);
    }
  }

  /** Takes in the phrase that begins at a place of its list and ends with a comma or the list. */
  #take(phrases: string, from: number, mask: number): void {
    const word = new Word(phrases);
    let state = 0;
    for (let at = from; at < phrases.length; ) {
      const unit = phrases.charCodeAt(at);
      if (unit === COMMA) break;
      if (isSpace(unit)) at++;
      else if (unit === DASH) {
        this.#dashed.add(state);
        at++;
      } else {
        word.read(at);
        state = this.#step(state, word.key);
        at = word.end;
      }
    }
    this.#masks[state] = (this.#masks[state] as number) | mask;
  }

  #step(state: number, key: number): number {
    const edge = edgeOf(state, key);
    const known = this.#edges.get(edge);
    if (known !== 0) return known;
    const next = this.#masks.push(0) - 1;
    this.#edges.set(edge, next);
    return next;
  }
}

const TAKEN = -1;
const COMMA = 0x2c;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a;
const isLetter = (unit: number): boolean =>
  unit < 0x61 ? unit >= 0x41 && unit <= 0x5a : unit <= 0x7a || (unit >= 0xc0 && unit <= 0x1fff);

/** Reads a word, a number or a sign of a list: its key as `tokenize` gives it, and where it ends. */
class Word {
  readonly #list: string;
  #from = 0;
  key = 0;
  end = 0;

  constructor(list: string) {
    this.#list = list;
  }

  /** Whether the word last read stands here again: neighbours in a list often begin alike. */
  isAgain(from: number): boolean {
    const list = this.#list;
    const length = this.end - this.#from;
    if (length < 2 || isLetter(list.charCodeAt(from + length))) return false;
    for (let i = 0; i < length; i++) {
      if (list.charCodeAt(from + i) !== list.charCodeAt(this.#from + i)) return false;
    }
    return isLetter(list.charCodeAt(from));
  }

  read(from: number): void {
    const list = this.#list;
    this.#from = from;
    const first = list.charCodeAt(from);
    let end = from + 1;
    if (isLetter(first)) {
      while (end < list.length && isLetter(list.charCodeAt(end))) end++;
      this.key = keyIn(list, from, end);
    } else if (isDigit(first)) {
      while (end < list.length && isDigit(list.charCodeAt(end))) end++;
      this.key = Number(list.slice(from, end));
    } else this.key = first;
    this.end = end;
  }
}

/** The table of some lists. */
export const buildPhrases = (lists: readonly PhraseList[]): Phrases => new Phrases(lists);

/** Reads phrases off a text: `read` leaves the longest one that starts at a token in `end` and `mask`. */
export class PhraseReader {
  readonly tokens: Tokens;
  readonly #phrases: Phrases;
  readonly #joint: number;
  /** The token after the phrase last read. */
  end = 0;
  /** What the phrase last read is; 0 when there was none. */
  mask = 0;

  /** `joint`: a sign passed over like the dash, where the lexicon has one: `Cán bộ, công chức` for `cán bộ - công chức`. */
  constructor(tokens: Tokens, phrases: Phrases, joint = DASH) {
    this.tokens = tokens;
    this.#phrases = phrases;
    this.#joint = joint;
  }

  /** The first token from `at` on where a phrase of the kinds in `wanted` may begin; the end of the text when there is none. */
  seek(at: number, wanted: number): number {
    const { key, count } = this.tokens;
    const { firsts } = this.#phrases;
    let next = at;
    while (next < count && ((firsts[(key[next] as number) & FIRST_BITS] as number) & wanted) === 0) next++;
    return next;
  }

  /** Reads the longest phrase at a token, of the kinds in `wanted` when given; dashes inside are passed over, line breaks not. */
  read(at: number, wanted = -1): boolean {
    this.end = at;
    this.mask = 0;
    const { key, gap, shape, count } = this.tokens;
    if (at >= count) return false;
    const phrases = this.#phrases;
    if (((phrases.firsts[(key[at] as number) & FIRST_BITS] as number) & wanted) === 0) return false;
    let state = phrases.begin(key[at] as number);
    if (state === 0) return false;
    for (let i = at; ; ) {
      const mask = phrases.mask(state) & wanted;
      if (mask !== 0) {
        this.end = i + 1;
        this.mask = mask;
      }
      for (i++; ; i++) {
        if (i >= count || gap[i] === NEW_LINE) return this.mask !== 0;
        const word = key[i] as number;
        const next = phrases.next(state, word);
        if (next !== 0) {
          state = next;
          break;
        }
        if (shape[i] !== SIGN || !phrases.isDashed(state)) return this.mask !== 0;
        if (word !== DASH && word !== LONG_DASH && word !== this.#joint) return this.mask !== 0;
      }
    }
  }
}

/** The keys of single words parted by commas. */
export function keysOf(words: string): ReadonlySet<number> {
  return new Set(words.split(',').map((word) => keyOf(word.trim())));
}
