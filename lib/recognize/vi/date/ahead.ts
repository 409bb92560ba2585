import { CAPITALISED, NEW_LINE, type Tokens } from '../../../text/tokens.ts';
import { DOT, nextWord, signAt, wordAt } from './reader.ts';
import { keys, W } from './words.ts';

const WILL = keys('sẽ sắp');
const PLANNED = keys('dự kế');
const SPAN = 24;
const SEMICOLON = 0x3b;

/** Whether a sentence breaks before this token. */
export const startsSentence = (tokens: Tokens, at: number): boolean => {
  if (at <= 0 || tokens.gap[at] === NEW_LINE) return true;
  const sign = signAt(tokens, at - 1);
  return (
    (sign === DOT && (tokens.shape[at] as number) >= CAPITALISED && tokens.gap[at] !== 0) ||
    sign === 0x21 ||
    sign === 0x3f
  );
};

/** Whether the words around say that what is told lies ahead: `sắp tới`, `tới đây`, `dự kiến`, `sẽ`. */
export function looksAhead(tokens: Tokens, from: number, to: number): boolean {
  const next = wordAt(tokens, to);
  if ((next === W.toi && tokens.gap[to] !== NEW_LINE) || (next === W.sap && wordAt(tokens, to + 1) === W.toi))
    return true;
  for (let i = from - 1; i >= Math.max(0, from - SPAN); i--) {
    const word = wordAt(tokens, i);
    if (
      WILL.has(word) ||
      (PLANNED.has(word) && wordAt(tokens, i + 1) === (word === PLANNED_DU ? KIEN : HOACH))
    )
      return true;
    if (startsSentence(tokens, i) || signAt(tokens, i) === SEMICOLON) break;
  }
  for (let i = to; i < Math.min(tokens.count, to + SPAN); i++) {
    if (startsSentence(tokens, i) || signAt(tokens, i) === SEMICOLON) break;
    const word = wordAt(tokens, i);
    if (WILL.has(word) || (word === PLANNED_DU && wordAt(tokens, i + 1) === KIEN)) return true;
  }
  return false;
}
const [PLANNED_DU] = [...keys('dự')];
const [KIEN] = [...keys('kiến')];
const [HOACH] = [...keys('hoạch')];

/** Whether the words after a date say that it has been: `5/3 vừa qua`, `ngày 5/3 đã xảy ra`. */
export function looksBack(tokens: Tokens, to: number): boolean {
  const next = nextWord(tokens, to + 1);
  return (
    nextWord(tokens, to) === DONE || (nextWord(tokens, to) === W.vua && (next === W.qua || next === W.roi))
  );
}
const [DONE] = [...keys('đã')];

const EVERY = keys('hàng hằng');

/** Whether a day comes round every year: `ngày 25/11 hằng năm`, `25/11 là ngày gì`. */
export function isYearly(tokens: Tokens, from: number, to: number): boolean {
  if (EVERY.has(wordAt(tokens, to)) && wordAt(tokens, to + 1) === W.nam) return true;
  if (wordAt(tokens, from - 1) === W.xua && wordAt(tokens, from - 2) === W.nam) return true;
  return wordAt(tokens, to) === W.la && wordAt(tokens, to + 1) === W.ngay && wordAt(tokens, to + 2) === W.gi;
}
