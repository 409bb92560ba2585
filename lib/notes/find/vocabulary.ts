import { eachWord } from '../../text/in-words.ts';
import { fits, type Query } from '../../text/query.ts';
import { type Letters, lettersOf } from '../../text/search.ts';

/** Bits of the words of a query that one word of a text is: the low half loosely, the high half exactly. */
export type Flags = Uint32Array;

/** Stands between two texts of one note, so that no row of words goes across. */
export const GAP = 0;

/**
 * All words that notes are written in, each once: a text becomes a row of numbers, and the question which words a query means
 * is asked of each word once, not of each note.
 */
export class Vocabulary {
  readonly #byWritten = new Map<string, number>();
  readonly #byFold = new Map<string, number>();
  /** The numbers of the words that begin with a letter. */
  readonly #byLetter = new Map<string, number[]>();
  /** The first is no word: see `GAP`. */
  readonly #words: Letters[] = [{ bases: '', marks: [] }];

  /** Tells the numbers of a text's words in order. */
  read(text: string, tell: (word: number) => void): void {
    eachWord(text, (start, end) => tell(this.#numberOf(text.slice(start, end))));
  }

  /** The numbers of a text's words. */
  wordsOf(text: string): readonly number[] {
    const words: number[] = [];
    this.read(text, (word) => words.push(word));
    return words;
  }

  /** Which words of the query each known word is. */
  flagsOf(query: Query): Flags {
    const flags = new Uint32Array(this.#words.length);
    for (const [n, { bases }] of query.entries()) {
      for (const word of this.#byLetter.get(bases.charAt(0)) ?? []) {
        const letters = this.#words[word];
        const fit = letters && fits(letters, query, n);
        if (fit) flags[word] = (flags[word] ?? 0) | (1 << n) | (fit === 'exact' ? 1 << (n + 16) : 0);
      }
    }
    return flags;
  }

  #numberOf(written: string): number {
    const known = this.#byWritten.get(written);
    if (known !== undefined) return known;
    const letters = lettersOf(written);
    const fold = `${letters.bases} ${letters.marks.join()}`;
    const number = this.#byFold.get(fold) ?? this.#words.length;
    if (number === this.#words.length) {
      this.#words.push(letters);
      this.#byFold.set(fold, number);
      const first = letters.bases.charAt(0);
      const others = this.#byLetter.get(first);
      if (others) others.push(number);
      else this.#byLetter.set(first, [number]);
    }
    this.#byWritten.set(written, number);
    return number;
  }
}
