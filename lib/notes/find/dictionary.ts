import type { Flags, Vocabulary } from './vocabulary.ts';

/** Texts that many notes share (tags, names), each kept once under a number, with its words. */
export class Dictionary {
  readonly #vocabulary: Vocabulary;
  readonly #numbers = new Map<string, number>();
  readonly #words: (readonly number[])[] = [];
  readonly keys: string[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The number of a key; its words are those of `text`. */
  add(key: string, text: string = key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.length;
    this.#numbers.set(key, number);
    this.keys.push(key);
    this.#words.push(this.#vocabulary.wordsOf(text));
    return number;
  }

  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** What a query finds in each text of it. */
  hits(flags: Flags, last: number): Hits {
    return hitsIn(this.#words, flags, last);
  }
}

/** What texts hold of a query, by number: its words, loosely (low half) and exactly (high half); and whether they stand there in a row. */
export type Hits = { readonly seen: Uint32Array; readonly row: Uint32Array };

/** Looks through texts for the words of a query, `last` being the bits of its last word. */
export function hitsIn(texts: readonly (readonly number[])[], flags: Flags, last: number): Hits {
  const seen = new Uint32Array(texts.length);
  const row = new Uint32Array(texts.length);
  for (let n = 0; n < texts.length; n++) {
    let standing = 0;
    for (const word of texts[n] ?? []) {
      const flag = flags[word] ?? 0;
      // Each bit says that the words up to it stand in a row that ends here.
      standing = ((standing << 1) | 0x10001) & flag;
      seen[n] = (seen[n] ?? 0) | flag;
      row[n] = (row[n] ?? 0) | (standing & last);
    }
  }
  return { seen, row };
}
