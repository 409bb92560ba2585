import { cutWords, type Words } from './words.ts';

/** A page's text made ready once, for all the notes that are looked for in it. */
export type OpenText = {
  readonly raw: string;
  readonly words: Words;
  /** Newest word pair of each hash slot, −1 for none; `next` leads to the one before it. */
  readonly head: Int32Array;
  readonly next: Int32Array;
};

const SLOTS = 1 << 16;

/** Slot of the pair of words that begins at `index`. */
export const pairSlot = (key: Int32Array, index: number): number =>
  (Math.imul((key[index] as number) ^ Math.imul((key[index + 1] as number) + 77, 0x9e3779b1), 0x85ebca6b) >>>
    16) &
  (SLOTS - 1);

/** Folds and indexes a text; linear, about 10 ms for 100,000 units. */
export function openText(raw: string): OpenText {
  const words = cutWords(raw);
  const head = new Int32Array(SLOTS).fill(-1);
  const next = new Int32Array(Math.max(0, words.count)).fill(-1);
  for (let i = 0; i + 1 < words.count; i++) {
    const slot = pairSlot(words.key, i);
    next[i] = head[slot] as number;
    head[slot] = i;
  }
  return { raw, words, head, next };
}
