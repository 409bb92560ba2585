import type { Tokens } from '../../../text/tokens.ts';
import { isCounted } from './month.ts';
import type { Numeric } from './numeric.ts';
import { CLOSE, DASH, DOT, lengthAt, nextWord, numberAt, OPEN, SLASH, signAt, wordAt } from './reader.ts';
import { DASHED, DOTTED } from './style.ts';
import { keys, LEADS, W } from './words.ts';

/** Whether the words around a day and a month, or a month and a year, say that they are that. */
export function isLed(tokens: Tokens, at: number, { to, separator }: Numeric, style: () => number): boolean {
  if (separator === DOT && MINUTES.has(signAt(tokens, to))) return false; // 15.05'
  const isSlash = separator === SLASH;
  if (numberAt(tokens, at + 2) > 1000) {
    if (isSlash) return true;
    return LEADS.has(wordBefore(tokens, at)) || (separator === DASH && isBracketed(tokens, at, to));
  }
  const before = wordBefore(tokens, at);
  const isUsual = (): boolean => isSlash || (style() & (separator === DOT ? DOTTED : DASHED)) !== 0;
  // 31-12 cannot be from 31 to 12
  const [day, month] = [numberAt(tokens, at), numberAt(tokens, at + 2)];
  const isDay = separator === DOT ? day > 12 : day > month;
  if (LEADS.has(before) || isBracketed(tokens, at, to))
    return isDay || isUsual() || (UNTIL.has(before) && isBreak(tokens, to));
  if (FEASTS.has(before)) return isUsual() || before === NATION;
  return (
    isSlash && (isTurned(tokens, to) || (day > 12 && !NOT_DAYS.has(before) && !(day === 24 && month === 7)))
  );
}

/** The word before a number in its line. */
export const wordBefore = (tokens: Tokens, at: number): number =>
  tokens.gap[at] === 2 ? 0 : wordAt(tokens, at - 1);

/** Whether no word follows in the line. */
const isBreak = (tokens: Tokens, at: number): boolean =>
  nextWord(tokens, at) === 0 && numberAt(tokens, at) < 0 && signAt(tokens, at) !== PERCENT;
const PERCENT = 0x25;

const isBracketed = (tokens: Tokens, at: number, to: number): boolean =>
  signAt(tokens, at - 1) === OPEN && signAt(tokens, to) === CLOSE;

/** `5/3 vừa qua`, `3/2 hằng năm` */
const isTurned = (tokens: Tokens, at: number): boolean => {
  const [word, next] = [nextWord(tokens, at), nextWord(tokens, at + 1)];
  return (
    (word === W.vua && next === W.qua) ||
    (word === W.sap && next === W.toi) ||
    (EVERY.has(word) && next === W.nam)
  );
};
/** Before these a full stop between two numbers parts a day from its month where nothing is counted: `trước 2.9.` */
const UNTIL = keys('trước dịp hôm lễ mạc');
const MINUTES: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2032]);
const EVERY = keys('hàng hằng');
const FEASTS = keys('khánh tháng 30/4 động nữ niệm nghỉ ơn sáng');
const [NATION] = [...keys('khánh')];
/** Before a house, a park, a degree: `số nhà 14/11`, `Công viên 23/9`. */
const NOT_DAYS = keys('số nhà viên đường phố hẻm ngõ ngách kiệt lô hạng binh hóa tỷ tỉ đạt được có tổ khu');

/** `1/3 số phiếu`, `đến 2/3.` */
export function isFraction(tokens: Tokens, at: number, to: number): boolean {
  const next = nextWord(tokens, to);
  if (isCounted(tokens, to) || next === STREET) return true;
  const [top, bottom] = [numberAt(tokens, at), numberAt(tokens, at + 2)];
  const isPlain = lengthAt(tokens, at) === 1 && top < bottom && bottom <= 5 && top <= 3;
  return isPlain && next !== 0 && signAt(tokens, at - 1) !== OPEN && next !== W.den && next !== W.sang;
}

const [STREET] = [...keys('đường')];
