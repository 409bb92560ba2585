import { foldStream } from './folded-stream.ts';

/** Marks of a letter as bits; what is none of these is one more bit. */
const MARKS: Readonly<Record<string, number>> = {
  '\u0300': 1, // huyền
  '\u0301': 2, // sắc
  '\u0309': 4, // hỏi
  '\u0303': 8, // ngã
  '\u0323': 16, // nặng
  '\u0302': 32, // â ê ô
  '\u0306': 64, // ă
  '\u031b': 128, // ơ ư
};
const TONES = 31;
const STROKE = 256;
const OTHER = 512;

/** A text letter by letter: what each is without its marks, and which marks it has, as bits. */
export type Letters = { readonly bases: string; readonly marks: readonly number[] };

/**
 * A test for what a reader types to find: each word of it must stand somewhere in the text. A letter typed without marks
 * finds all it could be (`nghiem` → `Nghiễm`), one typed with marks only those that have them (`nghiê` → `Nghiễm`, not `Nghiem`).
 */
export function finder(query: string): (text: string) => boolean {
  const words = query
    .split(/\s+/)
    .map(lettersOf)
    .filter(({ bases }) => bases !== '');
  return (text) => {
    if (words.length === 0) return true;
    const letters = lettersOf(text);
    return words.every((word) => holds(letters, word));
  };
}

function holds(text: Letters, word: Letters): boolean {
  for (let at = text.bases.indexOf(word.bases); at >= 0; at = text.bases.indexOf(word.bases, at + 1)) {
    if (word.marks.every((marks, i) => ((text.marks[at + i] ?? 0) & marks) === marks)) return true;
  }
  return false;
}

/** The letters of a text, whatever its case, normal form and tone placement. */
export function lettersOf(text: string): Letters {
  let bases = '';
  const marks: number[] = [];
  for (const unit of foldStream(text).lower.normalize('NFD')) {
    const bit = MARKS[unit] ?? (/\p{M}/u.test(unit) ? OTHER : undefined);
    if (bit !== undefined) {
      if (marks.length > 0) marks.push((marks.pop() ?? 0) | bit);
      continue;
    }
    const isStroke = unit === 'đ';
    bases += isStroke ? 'd' : unit;
    for (let i = 0; i < unit.length; i++) marks.push(isStroke ? STROKE : 0);
  }
  for (const { index } of bases.matchAll(PAIRS)) moveTone(marks, index + 1, index);
  return { bases, marks };
}

// hoà | khoẻ | uỷ: whoever types `hoà` on the way to `hoàn` must find it, so its tone is told on the first vowel in all of them
const PAIRS = /o[ae]|uy/g;

function moveTone(marks: number[], from: number, to: number): void {
  const tone = (marks[from] ?? 0) & TONES;
  marks[from] = (marks[from] ?? 0) & ~TONES;
  marks[to] = (marks[to] ?? 0) | tone;
}
