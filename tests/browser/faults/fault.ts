import type { BrowserName } from '../find-browser.ts';
import type { Launch } from '../launch.ts';
import type { Reader } from '../reader.ts';

/** What came of a fault: notes asked to be kept, those that were answered as kept, those found afterwards, and the difference. */
export type Count = {
  readonly written: number;
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: number;
};

/** Where one trial happens. */
export type Trial = {
  readonly name: BrowserName;
  /** For whatever the fault needs beside the profile. */
  readonly folder: string;
  /** Gives 0…1, the same numbers for the same trial. */
  readonly random: () => number;
  /** Starts the browser on the trial's profile, with an empty notebook at the trial's begin; `own`: in another way, or on another profile. */
  start(own?: Partial<Launch>): Promise<Reader>;
  /** Leaves the browser running, for the next trial or for whoever ends them all. */
  leave(reader: Reader): void;
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
