import { CAPITALISED, NUMBER, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { TitleFinding } from '../finding.ts';
import { SAME_STATES } from '../lexicon/places.ts';
import { spell } from './spelling.ts';

/** A title as the grammar cut it, in tokens: modifier, office and body, place. */
export type TitleParts = {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly placeFrom: number;
  readonly isPlural: boolean;
};

/** Gives a title its normal form: small letters, one tone placement, abbreviations written out, no term. */
export function identify(tokens: Tokens, parts: TitleParts): TitleFinding {
  const { from, head, to, placeFrom, isPlural } = parts;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const office = plainOffice(wordsOf(tokens, head, placeFrom));
  const { level, place } = plainPlace(wordsOf(tokens, placeFrom, to));
  return {
    start,
    end,
    from,
    to,
    why: { rule: 'title', from: tokens.text.slice(start, end) },
    identity: level !== '' && tellsLevel(office) ? `${office} ${level}` : office,
    place,
    modifier: head > from ? wordsOf(tokens, from, head).join(' ') : '',
    isPlural,
  };
}

/** The words of a stretch of tokens, written out; signs, terms and fillers left out. */
function wordsOf(tokens: Tokens, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const shape = tokens.shape[at] as number;
    if (shape === SIGN) continue;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    const plain = spell(word, shape !== SMALL && shape !== CAPITALISED);
    if (plain === 't' && tokens.text.slice(tokens.start[at + 2], tokens.end[at + 2]) === 'Ư') {
      words.push('trung', 'ương');
      at += 2;
    } else if (plain === 'khóa') {
      while (at + 1 < to && (tokens.shape[at + 1] === SIGN || isOrdinal(tokens, at + 1))) at++;
    } else if (plain !== 'và' && plain !== 'của' && plain !== 'thuộc') {
      if (plain.includes(' ')) words.push(...plain.split(' '));
      else words.push(plain);
    }
  }
  return words;
}

function isOrdinal(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] === NUMBER) return true;
  return /^[IVXL]+$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** One form for what is written in several: `Bộ trưởng Bộ Công an` and `Bộ trưởng Công an`. */
function plainOffice(words: readonly string[]): string {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const before = kept[at - 1];
    if (
      (before === 'trưởng' || before === 'phó') &&
      kept.length === at &&
      (word === kept[at - 2] || (word === 'bộ' && kept[at - 2] === 'thứ'))
    ) {
      return [...kept, ...words.slice(at + 1)].join(' ');
    }
    kept.push(word);
  }
  const office = kept.join(' ').replace('ban chấp hành trung ương', 'trung ương');
  if (office.endsWith('thủ tướng chính phủ')) return office.slice(0, -' chính phủ'.length);
  // Bí thư Tỉnh ủy tỉnh Lào Cai
  if (ASSEMBLED.test(office)) return office.replace(ASSEMBLED, '$1');
  if (office.startsWith('tổng bí thư')) return 'tổng bí thư';
  return office;
}

/** A party committee and the level it is of anyway. */
const ASSEMBLED = /((?:tỉnh|thành|huyện|quận|đảng|thị) ủy) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/;
const STATE =
  /^(?:việt nam (?=.)|nước |nhà nước |cộng hòa (?:xã hội chủ nghĩa |dân chủ nhân dân |dcnd |nhân dân |hồi giáo )?)+/;
const LEVEL =
  /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|khu phố|thôn|bản|ấp|bang)(?= |$)/;

/** Parts the level from the name: `thành phố Cần Thơ` is `cần thơ` at the level `thành phố`. */
function plainPlace(words: readonly string[]): { readonly level: string; readonly place: string } {
  if (words.length === 0) return { level: '', place: '' };
  const place = words.join(' ').replace(STATE, '');
  const level = LEVEL.exec(place)?.[0] ?? '';
  return { level, place: level === '' ? (SAME.get(place) ?? place) : place.slice(level.length + 1) };
}

const SAME: ReadonlyMap<string, string> = new Map(
  SAME_STATES.split(',').map((pair) => pair.trim().split(' = ') as [string, string]),
);

/** Whether the level tells this office from another: a people's committee has one at each, a Sở has not. */
const tellsLevel = (office: string): boolean => !/(?: sở(?: |$)|ủy$)/.test(office);
