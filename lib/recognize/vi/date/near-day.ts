import type { Tokens } from '../../../text/tokens.ts';
import { COMMA, isDash, nextWord, signAt, wordAt } from './reader.ts';
import { type DayRead, dayOn, type Reference } from './when.ts';
import { EDGES, keys, PARTS_OF_DAY, W } from './words.ts';

/** Skips `sáng`, `rạng sáng`, `buổi chiều`, `đầu giờ chiều`, `sáng và chiều`; gives back the token it was given where none stands. */
export function skipPartOfDay(tokens: Tokens, at: number): number {
  let to = at;
  const word = wordAt(tokens, to);
  if (word === W.buoi || word === W.rang || word === W.nửa) to++;
  else if (EDGES.has(word) && nextWord(tokens, to + 1) === W.gio) to += 2;
  else if (EDGES.has(word) && nextWord(tokens, to + 1) === W.buoi) to += 2;
  else if (EDGES.has(word)) to++;
  const first = to;
  while (PARTS_OF_DAY.has(to === at ? wordAt(tokens, to) : nextWord(tokens, to))) to++;
  if (to === first) return at;
  const joins = nextWord(tokens, to) === W.va || signAt(tokens, to) === COMMA || isDash(signAt(tokens, to));
  if (joins && PARTS_OF_DAY.has(nextWord(tokens, to + 1))) to += 2;
  else if (EARLY.has(nextWord(tokens, to))) to++;
  return to;
}
/** `sáng sớm`, `tối muộn` */
const EARLY = keys('sớm muộn');

/** Reads a day told from the article's own: `hôm nay`, `hôm qua`, `ngày mai`, `ngày kia`; after a part of the day `nay`, `qua`, `mai`. */
export function readNearDay(
  tokens: Tokens,
  at: number,
  reference: Reference | undefined,
  afterPart: boolean,
): DayRead | undefined {
  let to = at;
  const first = to === at && !afterPart ? wordAt(tokens, to) : nextWord(tokens, to);
  if (first === W.ngay && nextWord(tokens, to + 1) === W.hom) to++;
  const unit = to === at ? first : wordAt(tokens, to);
  const isNamed = unit === W.hom || unit === W.ngay || unit === W.bua;
  if (isNamed) to++;
  else if (!afterPart) return undefined;
  const by = nearDay(nextWord(tokens, to), unit, isNamed);
  if (by === undefined) return undefined;
  if (!isNamed && by === -1 && PASSED.has(nextWord(tokens, to + 1))) return undefined;
  return { when: dayOn(reference, by), to: to + 1, rule: 'near day' };
}
/** `tối qua đó`, `chiều qua lại`: a way, not a day. */
const PASSED = keys('đó đây lại đời đường cầu khỏi mặt');

function nearDay(word: number, unit: number, isNamed: boolean): number | undefined {
  if (word === W.nay) return unit === W.ngay ? undefined : 0;
  if (word === W.qua) return unit === W.ngay ? undefined : -1;
  if (word === W.mai) return 1;
  if (word === W.kia) return unit === W.hom ? -2 : 2;
  if (word === W.kiaf) return unit === W.hom ? -3 : 3;
  if (word === W.mot && isNamed) return 2;
  return undefined;
}
