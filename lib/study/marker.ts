/**
 * The levels of Vietnamese documents, outermost first: phụ lục (or what was issued along), phần, chương, mục, tiểu mục, then the Party's A. I.,
 * điều, 1. (khoản), 1.1., a) (điểm), a.1), dashes. Names follow Akoma Ntoso where it has them.
 */
export const LEVELS = [
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'letter',
  'roman',
  'article',
  'clause',
  'subclause',
  'point',
  'subpoint',
  'dash',
  'plus',
] as const;
export type Level = (typeof LEVELS)[number];

/** What opens a part of a document: its level, its own label (`Điều 5`, `II`, `đ`), its place in the count, what follows on the line. */
export type Marker = {
  readonly level: Level;
  readonly label: string;
  /** Place in its row, from 1; undefined where nothing is counted (dashes). */
  readonly ordinal?: number;
  /** Length of the marker with its point and spaces. */
  readonly length: number;
};

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** Points are lettered by the Vietnamese alphabet. */
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XIV` → 14; undefined where the letters are no Roman number in its usual form. */
export function romanValue(roman: string): number | undefined {
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const digit = ROMAN_DIGITS[roman.charAt(i)];
    if (digit === undefined) return undefined;
    total += digit < (ROMAN_DIGITS[roman.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  return toRoman(total) === roman ? total : undefined;
}

function toRoman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C'];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return `${tens[Math.floor(value / 10)] ?? '?'}${ones[value % 10]}`;
}

type Form = {
  readonly level: Level;
  /** The units that a line of this form may begin with: most lines are told by that alone. */
  readonly first: string;
  readonly pattern: RegExp;
  count(number: string): number | undefined;
};

const decimal = (number: string): number => Number.parseInt(number, 10);
const romanOrDecimal = (number: string): number | undefined =>
  /^\d/.test(number) ? decimal(number) : romanValue(number.toUpperCase());
const inWords = (number: string): number | undefined => {
  const place = ORDINALS.indexOf(
    number
      .toLowerCase()
      .replace(/^thứ\s+/, '')
      .replace('bẩy', 'bảy'),
  );
  return place < 0 ? romanOrDecimal(number) : place + 1;
};
/** `f` is no letter of ours; who counts with it sets it before `g`. */
const inAlphabet = (letter: string): number | undefined =>
  letter === 'f' ? ALPHABET.indexOf('g') + 0.5 : ALPHABET.indexOf(letter.toLowerCase()) + 1 || undefined;

const DIGITS = '0123456789';
const SMALL = 'abcdđefghiklmnopqrstuvxy';
/** What follows a number that stands after its word: nothing, a sign, or a heading. */
const AFTER = String.raw`(?=$|[\s.:–-])[.:\s–-]{0,4}`;
const numbered = (word: string, number = String.raw`[IVXLC]{1,6}|\d{1,3}`): RegExp =>
  new RegExp(String.raw`^${word}\s+(?<number>${number})${AFTER}`, 'iu');

/** Each anchored at the line's start and bounded: no pattern can look back. */
const FORMS: readonly Form[] = [
  // Phần thứ nhất | PHẦN II | Phần 3
  {
    ...{ level: 'part', first: 'pP', count: inWords },
    pattern: numbered('phần', String.raw`(?:thứ\s+)?\p{L}{2,4}|[IVXLC]{1,6}|\d{1,2}`),
  },
  // Phụ lục | PHỤ LỤC II | Phụ lục số 3
  {
    ...{ level: 'annex', first: 'pP' },
    pattern:
      /^phụ lục(?:\s+(?:số\s+)?(?<number>[IVXLC]{1,6}|\d{1,3}[a-z]?|[A-H]))?(?=$|[\s.:–(-])[.:\s–-]{0,4}/iu,
    count: (number) => (/^[a-h]$/i.test(number) ? inAlphabet(number) : romanOrDecimal(number)),
  },
  // Chương IV | CHƯƠNG 4
  { level: 'chapter', first: 'cC', pattern: numbered('chương'), count: romanOrDecimal },
  // Tiểu mục 2
  { level: 'subsection', first: 'tT', pattern: numbered('tiểu mục'), count: romanOrDecimal },
  // Mục 1 | MỤC 2.
  { level: 'section', first: 'mM', pattern: numbered('mục'), count: romanOrDecimal },
  // Điều 12. Phạm vi | Điều 12a:
  {
    ...{ level: 'article', first: 'đĐ', count: decimal },
    pattern: /^điều\s+(?<number>\d{1,4}[a-zđ]?)\s?(?:[.:–-]\s*|$)/iu,
  },
  // 1.1. | 1.1.2. | 2.1 Mục tiêu | 2.1.Mục tiêu
  {
    ...{ level: 'subclause', first: DIGITS },
    pattern: /^(?<number>\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s+|[-–]\s+|[.]?\s*(?=\p{Lu}))/u,
    count: (number) => decimal(number.slice(number.lastIndexOf('.') + 1)),
  },
  // 1. | 1- | 1) | 1.Về | Khoản 1.
  {
    ...{ level: 'clause', first: `${DIGITS}kK`, count: decimal },
    pattern: /^(?:[Kk]hoản\s+)?(?<number>\d{1,3})\s?[.)–-](?:\s+(?=\S)|(?=\p{Lu}))/u,
  },
  // (1) | (2)
  {
    ...{ level: 'subpoint', first: '(', count: decimal },
    pattern: /^\((?<number>\d{1,2})\)\s*(?=\S)/u,
  },
  // II. | II- | II –
  {
    ...{ level: 'roman', first: 'IVXLC', count: romanValue },
    pattern: /^(?<number>[IVXLC]{1,6})\s?[.)–-]\s*(?=\S)/u,
  },
  // a.1) | a1)
  {
    ...{ level: 'subpoint', first: SMALL },
    pattern: /^(?<number>[a-zđ]\.?\d{1,2})[.)]\s*(?=\S)/u,
    count: (number) => decimal(number.replace(/^\D+/, '')),
  },
  // a) | đ) | Điểm a) | a. Đoạn
  {
    ...{ level: 'point', first: `${SMALL}Đ`, count: inAlphabet },
    pattern: /^(?:[Đđ]iểm\s+)?(?<number>[a-zđ])(?:\s?\)\s*|[.-]\s+(?=\p{Lu}))(?=\S)/u,
  },
  // A. | B-
  {
    ...{ level: 'letter', first: 'ABCDĐEFGHI', count: inAlphabet },
    pattern: /^(?<number>[A-IĐ])\s?[.)–-]\s+(?=\S)/u,
  },
];
const FORMS_BY_FIRST: ReadonlyMap<string, readonly Form[]> = new Map(
  [...new Set(FORMS.flatMap(({ first }) => [...first]))].map((unit) => [
    unit,
    FORMS.filter(({ first }) => first.includes(unit)),
  ]),
);
/** `Chương II của Nghị định này`: a word that goes on in small letters opens nothing. */
const WORDED: ReadonlySet<Level> = new Set(['part', 'annex', 'chapter', 'section', 'subsection']);

const DASH = /^[-–—•]\s*(?=[^\s\-–—•_.*=])/;
const PLUS = /^\+\s*(?=\S)/;

/** What the line may open, the likeliest first: `C. Tổ chức` may be the third letter or the Roman hundred. */
export function markersOf(words: string): readonly Marker[] {
  const forms = FORMS_BY_FIRST.get(words.charAt(0));
  if (!forms) {
    const bullet = bulletOf(words);
    return bullet ? [bullet] : [];
  }
  return forms.flatMap(({ level, pattern, count }): readonly Marker[] => {
    const match = pattern.exec(words);
    if (!match) return [];
    const length = match[0].length;
    const goesOn = WORDED.has(level) && !/[.:–-]\s*$/.test(match[0]) && /^\p{Ll}/u.test(words.slice(length));
    if (goesOn) return [];
    const number = match.groups?.number;
    if (number === undefined) return level === 'annex' ? [{ level, label: '', length }] : [];
    const ordinal = count(number);
    return ordinal === undefined ? [] : [{ level, label: number, ordinal, length }];
  });
}

/** The marker a line begins with, if it begins with one. */
export const markerOf = (words: string): Marker | undefined => markersOf(words)[0];

function bulletOf(words: string): Marker | undefined {
  const dash = DASH.exec(words);
  if (dash) return { level: 'dash', label: '-', length: dash[0].length };
  const plus = PLUS.exec(words);
  return plus ? { level: 'plus', label: '+', length: plus[0].length } : undefined;
}
