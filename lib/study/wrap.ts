import { inCapitals } from './capitals.ts';
import type { RawLine } from './line.ts';
import { markerOf } from './marker.ts';

/** A text whose paragraphs were broken to a width: whether one line of it goes on in the next. */
export type Wrap = { goesOn(line: RawLine, next: RawLine): boolean };

/** No line of a text that was broken to a width is longer; a page's paragraphs are. */
const WIDEST = 130;
/** A paragraph goes on in small letters in so many lines of such a text. */
const SHARE = 0.08;
const FEWEST = 4;
/** What is shorter, by its share of the width, was ended on purpose. */
const FULL = 0.6;

/** Whether, and how, a text is broken to a width; undefined where each line is a paragraph. */
export function wrapOf(lines: readonly RawLine[]): Wrap | undefined {
  const long = lines.filter(({ words }) => words.length > WIDEST).length;
  const going = lines.filter(
    ({ words, isNext }) => isNext && /^\p{Ll}/u.test(words) && !markerOf(words),
  ).length;
  if (long > lines.length / 50 || going < FEWEST || going < lines.length * SHARE) return undefined;
  const lengths = lines.map(({ words }) => words.length).toSorted((a, b) => a - b);
  const isSpaced = lines.filter(({ isNext }) => !isNext).length > lines.length / 10;
  const full = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) * FULL;
  return {
    goesOn(line, next) {
      if (CUT.test(line.words)) return true;
      const isFull = line.words.length >= full;
      if (markerOf(next.words))
        return isFull && !ENDED.test(line.words) && /^[-–]\s*\p{Ll}/u.test(next.words);
      if (line.isOpen || /^\p{Ll}/u.test(next.words)) return true;
      // Where no empty line parts paragraphs, a sentence that ends with its line may end one.
      if (!isSpaced || isFull) return isFull && !(isSpaced ? CLOSED : ENDED).test(line.words);
      return !ENDED.test(line.words) && !isApart(line.words) && !isApart(next.words);
    },
  };
}

/** Headings in capitals, rules, and markers alone stand in lines of their own. */
const isApart = (words: string): boolean =>
  inCapitals(words) || !/\p{L}/u.test(words) || markerOf(words)?.length === words.length;

// Số: | Điều | **Chương: what follows is its number
const CUT = /^(?:số\s?:?|điều|chương|mục|phần|khoản)$/iu;
const ENDED = /[.;:!?]["”)]?$/;
/** A line that a list follows, or that closes one. */
const CLOSED = /[;:]$|\.\/\.$/;
