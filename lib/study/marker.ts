/**
 * The levels of Vietnamese documents, outermost first: phần, chương, mục, tiểu mục, then the Party's A. I.,
 * điều, 1. (khoản), 1.1., a) (điểm), a.1), dashes. Names follow Akoma Ntoso where it has them.
 */
export const LEVELS = [
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
  readonly pattern: RegExp;
  count(number: string): number | undefined;
};

const decimal = (number: string): number => Number.parseInt(number, 10);
const romanOrDecimal = (number: string): number | undefined =>
  /^\d/.test(number) ? decimal(number) : romanValue(number.toUpperCase());
const inWords = (number: string): number | undefined => {
  const place = ORDINALS.indexOf(number.toLowerCase().replace(/^thứ\s+/, ''));
  return place < 0 ? romanOrDecimal(number) : place + 1;
};

/** Each anchored at the line's start and bounded: no pattern can look back. */
const FORMS: readonly Form[] = [
  // Phần thứ nhất | PHẦN II | Phần 3
  {
    level: 'part',
    pattern: /^ph[aầ]n\s+(?<number>(?:thứ\s+)?\p{L}{2,4}|[IVXLC]{1,6}|\d{1,2})(?=$|[\s.:–-])[.:\s–-]{0,4}/iu,
    count: inWords,
  },
  // Chương IV | CHƯƠNG 4
  {
    level: 'chapter',
    pattern: /^chương\s+(?<number>[IVXLC]{1,6}|\d{1,3})(?=$|[\s.:–-])[.:\s–-]{0,4}/iu,
    count: romanOrDecimal,
  },
  // Tiểu mục 2
  {
    level: 'subsection',
    pattern: /^tiểu mục\s+(?<number>[IVXLC]{1,6}|\d{1,3})(?=$|[\s.:–-])[.:\s–-]{0,4}/iu,
    count: romanOrDecimal,
  },
  // Mục 1 | MỤC 2.
  {
    level: 'section',
    pattern: /^mục\s+(?<number>[IVXLC]{1,6}|\d{1,3})(?=$|[\s.:–-])[.:\s–-]{0,4}/iu,
    count: romanOrDecimal,
  },
  // Điều 12. Phạm vi | Điều 12a:
  {
    level: 'article',
    pattern: /^điều\s+(?<number>\d{1,4}[a-zđ]?)\s?(?:[.:–-]\s*|$)/iu,
    count: decimal,
  },
  // 1.1. | 1.1.2.
  {
    level: 'subclause',
    pattern: /^(?<number>\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s+|\s+(?=\p{Lu}))/u,
    count: (number) => decimal(number.slice(number.lastIndexOf('.') + 1)),
  },
  // 1. | 1- | 1) | Khoản 1.
  { level: 'clause', pattern: /^(?:khoản\s+)?(?<number>\d{1,3})\s?[.)–-]\s+(?=\S)/iu, count: decimal },
  // II. | II- | II –
  {
    level: 'roman',
    pattern: /^(?<number>[IVXLC]{1,6})\s?[.)–-]\s*(?=\S)/u,
    count: (number) => romanValue(number),
  },
  // a.1) | a1)
  {
    level: 'subpoint',
    pattern: /^(?<number>[a-zđ]\.?\d{1,2})[.)]\s*(?=\S)/u,
    count: (number) => decimal(number.replace(/^\D+/, '')),
  },
  // a) | đ) | Điểm a) | a. Đoạn
  {
    level: 'point',
    pattern: /^(?:điểm\s+)?(?<number>[a-zđ])(?:\)\s*|\.\s+(?=\p{Lu}))(?=\S)/u,
    count: (number) => ALPHABET.indexOf(number) + 1 || undefined,
  },
  // A. | B-
  {
    level: 'letter',
    pattern: /^(?<number>[A-HĐ])\s?[.)–-]\s+(?=\S)/u,
    count: (number) => ALPHABET.indexOf(number.toLowerCase()) + 1 || undefined,
  },
];

const DASH = /^[-–—•]\s*(?=\S)/;
const PLUS = /^\+\s*(?=\S)/;

/** The marker a line begins with, if it begins with one. */
export function markerOf(words: string): Marker | undefined {
  for (const { level, pattern, count } of FORMS) {
    const match = pattern.exec(words);
    const number = match?.groups?.number;
    if (!match || number === undefined) continue;
    const ordinal = count(number);
    if (ordinal === undefined) continue;
    return { level, label: number, ordinal, length: match[0].length };
  }
  const dash = DASH.exec(words);
  if (dash) return { level: 'dash', label: '-', length: dash[0].length };
  const plus = PLUS.exec(words);
  return plus ? { level: 'plus', label: '+', length: plus[0].length } : undefined;
}
