import { NUMBER, type Tokens } from '../../../text/tokens.ts';
import { COMMA, isTight, signAt, wordBefore } from './reader.ts';
import { keys, kindAt, W } from './words.ts';

/** What makes several of one: `các Nghị quyết của Đảng`, `ba Nghị quyết`. */
const PLURALS = keys('các những nhiều mọi hai ba bốn sáu bảy tám chín mười');
/** What is cited by a number before a document: `Điều 4 Quy chế`. */
const CITED = keys('thứ điều khoản mục chương phần điểm lục');

/** Whether words before a kind say that there are several: `các Chỉ thị, Nghị quyết của Đảng`, `04 Nghị định của Chính phủ`. */
export function isPlural(tokens: Tokens, from: number): boolean {
  let at = from;
  // back over kinds that stand in one list
  for (let steps = 0; steps < 3; steps++) {
    const isListed = signAt(tokens, at - 1) === COMMA || wordBefore(tokens, at) === W.va;
    const before = isListed ? startOfKind(tokens, at - 1) : at;
    if (before === at || before < 0) break;
    at = before;
  }
  if (PLURALS.has(wordBefore(tokens, at))) return true;
  const isCount = at > 0 && tokens.shape[at - 1] === NUMBER && tokens.gap[at] !== 2 && !isTight(tokens, at);
  return isCount && !CITED.has(wordBefore(tokens, at - 1));
}

/** Where a kind that ends before a token begins; -1 where none does. */
function startOfKind(tokens: Tokens, to: number): number {
  for (let from = to - 1; from >= Math.max(0, to - 4); from--) {
    if (kindAt(tokens, from)?.to === to) return from;
  }
  return -1;
}
