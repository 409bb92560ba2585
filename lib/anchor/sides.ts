import { extend, type Side } from './extend.ts';
import type { OpenText } from './open-text.ts';
import type { Pattern } from './pattern.ts';

/** How much of what stood around a quote stands around a place. Shares are 0–1; near words count more. */
export type Sides = {
  /** 1 where nothing is known. */
  readonly before: number;
  readonly after: number;
  /** Both sides together, of what could stand there. */
  readonly context: number;
  /** Both sides together, of all that is known: less than `context` where the text ends early. */
  readonly support: number;
  /** Whether anything is known of the surroundings that could stand there. */
  readonly known: boolean;
  /** The same by weight: what stands there, of all that is known. */
  readonly kept: number;
  readonly all: number;
  /** Only signs were compared, and not all are the same. */
  readonly vague: boolean;
};

/** What of a pattern's context stands beside the text's words `word`–`beyond`. */
export function around(open: OpenText, pattern: Pattern, word: number, beyond: number): Sides {
  const { words, first, last } = pattern;
  const before = extend(pattern, open.words, { row: first - 1, rows: first, word: word - 1, by: -1 });
  const after = extend(pattern, open.words, { row: last, rows: words.count - last, word: beyond, by: 1 });
  const whole = before.whole + after.whole;
  const all = before.all + after.all;
  return {
    before: shareOf(before),
    after: shareOf(after),
    context: whole === 0 ? 1 : (before.kept + after.kept) / whole,
    support: all === 0 ? 1 : (before.kept + after.kept) / all,
    known: whole > 0,
    kept: before.kept + after.kept,
    all,
    vague: false,
  };
}

const shareOf = ({ kept, whole }: Side): number => (whole === 0 ? 1 : kept / whole);
