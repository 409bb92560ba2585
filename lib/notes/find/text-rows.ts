import { GAP, type Vocabulary } from './vocabulary.ts';

/** The words of all notes, one row of numbers after the other. */
export class TextRows {
  readonly #vocabulary: Vocabulary;
  #words = new Uint32Array(4096);
  #count = 0;
  #starts = new Uint32Array(1024);
  #rows = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get words(): Uint32Array {
    return this.#words;
  }
  /** Where each row starts, and the last one ends. */
  get starts(): Uint32Array {
    return this.#starts;
  }

  /** Adds the texts of one note as the next row. */
  add(...texts: readonly string[]): void {
    for (const [n, text] of texts.entries()) {
      if (n > 0) this.#push(GAP);
      this.#vocabulary.read(text, (word) => this.#push(word));
    }
    if (this.#rows + 2 > this.#starts.length) this.#starts = grown(this.#starts);
    this.#starts[++this.#rows] = this.#count;
  }

  #push(word: number): void {
    if (this.#count === this.#words.length) this.#words = grown(this.#words);
    this.#words[this.#count++] = word;
  }
}

function grown(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}
