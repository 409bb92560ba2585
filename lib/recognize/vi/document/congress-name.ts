const ORDINALS = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');
const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Words that tell no congress from another. */
const FILLERS: ReadonlySet<string> = new Set(
  'của lần thứ đại hội biểu toàn quốc nghị ban chấp hành'.split(' '),
);

/** With these it is no plenum of the Party: `Hội nghị Ủy ban Trung ương Mặt trận Tổ quốc`. */
const OTHERS: ReadonlySet<string> = new Set('đại mặt đoàn'.split(' '));
const PLENUM: ReadonlySet<string> = new Set('trung ương đảng'.split(' '));

/**
 * One form for a congress or plenum that is called in several, as words: `Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`,
 * `Đại hội Đảng lần thứ 13` and `Đại hội XIII` are `đại hội xiii`; `Hội nghị lần thứ tư Ban Chấp hành Trung ương` is `trung ương 4`.
 */
export function plainCongress(words: readonly string[]): readonly string[] {
  const isPlenum = words.includes('ương') && !words.some((word) => OTHERS.has(word));
  const plain = words
    .map((word, index) => (words[index - 1] === 'thứ' ? numberOf(word) : word))
    .filter((word) => !FILLERS.has(word))
    .map((word) => (isPlenum ? word : romanOf(word)));
  if (isPlenum) {
    const number = plain.filter((word, index) => /^\d+$/.test(word) && plain[index - 1] !== 'khóa');
    return [
      'trung',
      'ương',
      ...number,
      ...plain.filter((word) => !PLENUM.has(word) && !number.includes(word)),
    ];
  }
  // the Party's own, unless a body is named: Đảng bộ tỉnh
  const isNational = plain.every((word) => word === 'đảng' || /^[ivx]+$/.test(word));
  if (!isNational || plain.length < 2) return ['đại', 'hội', ...plain];
  return ['đại', 'hội', ...plain.map((word) => (word === 'đảng' ? PARTY : word))];
}

/** Stands for `của Đảng` after a national congress: tells it from other bodies' congresses, and is no part of its name. */
export const PARTY = 'Đảng';

const numberOf = (word: string): string => {
  const ordinal = ORDINALS.indexOf(word);
  return ordinal < 0 ? word : `${ordinal + 1}`;
};

function romanOf(word: string): string {
  const number = Number(word);
  return number >= 1 && number < 40
    ? 'x'.repeat(Math.floor(number / 10)) + (ROMAN_ONES[number % 10] as string)
    : word;
}
