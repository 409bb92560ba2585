/** What a UTF-16 unit is, and what it folds to: tables over char codes, 25 times cheaper than `\p{…}` on hot paths. */

/** Classes of `classOf`. */
const OTHER = 0;
export const SPACE = 1;
export const BREAK = 2;
export const DIGIT = 3;
export const LOWER = 4;
export const UPPER = 5;
/** Combining marks: part of the word they follow. */
export const MARK = 6;

/** The tables end where general punctuation does; what lies beyond is rare. */
export const TABLED = 0x2070;
/** Class of each unit below `TABLED`. */
export const classOf: Uint8Array = new Uint8Array(TABLED);
/** Small letter without its tone (`Ồ` → `ô`) of each unit below `TABLED`; 0 where that is the unit itself. */
export const baseOf: Uint16Array = new Uint16Array(TABLED);
/** Tone of a letter: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export const toneOf: Uint8Array = new Uint8Array(TABLED);

/** Class of any unit. */
export const classAt = (unit: number): number =>
  unit < TABLED ? (classOf[unit] as number) : classBeyond(unit);

/** Letters of writings without case are as good as small ones. */
function classBeyond(unit: number): number {
  if ((unit >= 0x3040 && unit < 0xd7a4) || (unit >= 0xf900 && unit < 0xfb00)) return LOWER;
  return unit === 0xfeff || unit === 0x3000 ? SPACE : OTHER;
}

const SPACES =
  '\t \u00a0\u00ad\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u2060';
const BREAKS = '\n\u000b\f\r\u0085\u2028\u2029';
const VOWELS = 'aăâeêioôơuưy';
/** Each vowel of `VOWELS` with its five tones. */
const TONED = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';

/** Letters with case. All are made small at once: every page waits for this, and one by one it takes three times as long. */
function letters(from: number, to: number): void {
  let all = '';
  for (let unit = from; unit < to; unit++) all += String.fromCharCode(unit);
  // of `İ` come two units
  const small = all.toLowerCase().replace('i\u0307', 'i');
  for (let unit = from; unit < to; unit++) {
    const lower = small.charCodeAt(unit - from);
    classOf[unit] = lower === unit ? LOWER : UPPER;
    if (lower !== unit) baseOf[unit] = lower;
  }
}

function fill(): void {
  for (let i = 0; i < SPACES.length; i++) classOf[SPACES.charCodeAt(i)] = SPACE;
  for (let i = 0; i < BREAKS.length; i++) classOf[BREAKS.charCodeAt(i)] = BREAK;
  classOf.fill(DIGIT, 0x30, 0x3a);
  classOf.fill(MARK, 0x300, 0x370);
  letters(0x41, 0x5b);
  letters(0x61, 0x7b);
  letters(0xc0, 0x250);
  classOf[0xd7] = OTHER;
  classOf[0xf7] = OTHER;
  letters(0x370, 0x530); // Greek, Cyrillic
  classOf.fill(LOWER, 0x530, 0x1e00);
  letters(0x1e00, 0x1f00);
  classOf.fill(LOWER, 0x1f00, 0x2000);
  for (const vowels of [TONED, TONED.toUpperCase()]) {
    for (let i = 0; i < TONED.length; i++) {
      const unit = vowels.charCodeAt(i);
      baseOf[unit] = VOWELS.charCodeAt(Math.floor(i / 5));
      toneOf[unit] = (i % 5) + 1;
    }
  }
  baseOf[0xd0] = 0x111; // Ð, typed for Đ
  baseOf[0xf0] = 0x111;
}
fill();
