import { KeyTable } from '../../../text/key-table.ts';
import { keyOf, type Tokens, tokenize } from '../../../text/tokens.ts';

/** Phrases of several words as one flat table: an edge for each further word, a mask of kinds at each end. */
export type Phrases = {
  /** Edge from a state by a word's key to the next state; see `edgeOf`. */
  readonly edges: KeyTable;
  /** What the phrase that ends in a state is; 0 where none ends. */
  readonly masks: Int32Array;
  /** States after which a dash may stand: `Bà Rịa - Vũng Tàu`. */
  readonly dashed: ReadonlySet<number>;
  /** What the phrases are that begin with a word whose key has these low bits: spares most words the table. */
  readonly firsts: Int32Array;
};

/** One list of phrases parted by commas, and the kind that they are. */
export type PhraseList = readonly [phrases: string, mask: number];

const FIRST_BITS = 0x1fff;
const COMMA = 0x2c;
const DASH = 0x2d;
const LONG_DASH = 0x2013;

const edgeOf = (state: number, key: number): number => (Math.imul(state, 0x9e3779b1) + key) | 0;

/** Builds the table from lists as the lexicon writes them; the same phrase in two lists is of both kinds. `room`: how many words in all. */
export function buildPhrases(lists: readonly PhraseList[], room = 1 << 14): Phrases {
  const edges = new KeyTable(room);
  const firsts = new Int32Array(FIRST_BITS + 1);
  const dashed = new Set<number>();
  const masks: number[] = [0];
  for (const [phrases, mask] of lists) {
    const words = tokenize(phrases);
    let state = 0;
    let first = 0;
    for (let i = 0; i <= words.count; i++) {
      const key = i === words.count ? COMMA : (words.key[i] as number);
      if (key === COMMA && (i === words.count || words.shape[i] === 0)) {
        masks[state] = (masks[state] as number) | mask;
        state = 0;
        continue;
      }
      if (key === DASH) {
        dashed.add(state);
        continue;
      }
      if (state === 0) first = key & FIRST_BITS;
      firsts[first] = (firsts[first] as number) | mask;
      const edge = edgeOf(state, key);
      let next = edges.get(edge);
      if (next === 0) {
        next = masks.length;
        masks.push(0);
        edges.set(edge, next);
      }
      state = next;
    }
  }
  masks[0] = 0;
  return { edges, masks: Int32Array.from(masks), dashed, firsts };
}

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
    if (((this.#phrases.firsts[(key[at] as number) & FIRST_BITS] as number) & wanted) === 0) return false;
    const { edges, masks, dashed } = this.#phrases;
    let state = 0;
    for (let i = at; i < count; i++) {
      const word = key[i] as number;
      if (i > at && gap[i] === 2) break;
      const next = edges.get(edgeOf(state, word));
      if (next === 0) {
        if (shape[i] !== 0 || !dashed.has(state)) break;
        if (word !== DASH && word !== LONG_DASH && word !== this.#joint) break;
        continue;
      }
      state = next;
      const mask = (masks[state] as number) & wanted;
      if (mask !== 0) {
        this.end = i + 1;
        this.mask = mask;
      }
    }
    return this.mask !== 0;
  }
}

/** The keys of single words parted by commas. */
export function keysOf(words: string): ReadonlySet<number> {
  return new Set(words.split(',').map((word) => keyOf(word.trim())));
}
