import type { BrowserName } from '../find-browser.ts';

/** What came of a fault: notes asked to be kept, those that were answered as kept, those found afterwards, and the difference. */
export type Count = {
  readonly written: number;
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: number;
};

/** Where one trial happens. `random` gives 0…1, the same numbers for the same trial. */
export type Trial = {
  readonly name: BrowserName;
  readonly executable: string;
  /** Its own, empty. */
  readonly folder: string;
  readonly random: () => number;
};

/** One way in which notes might be lost, tried in a real browser. */
export type Fault = {
  readonly name: string;
  /** Why it cannot be tried here; undefined where it can. */
  readonly cannot: (name: BrowserName) => string | undefined;
  readonly run: (trial: Trial) => Promise<Count>;
};

export const NOTHING: Count = { written: 0, acknowledged: 0, found: 0, lost: 0 };

export const sum = (a: Count, b: Count): Count => ({
  written: a.written + b.written,
  acknowledged: a.acknowledged + b.acknowledged,
  found: a.found + b.found,
  lost: a.lost + b.lost,
});

/** Numbers 0…1 out of a seed (mulberry32), so that a trial can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
