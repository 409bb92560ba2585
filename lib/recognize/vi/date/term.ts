import type { Tokens } from '../../../text/tokens.ts';
import { yearText } from './edtf.ts';
import { readYears } from './numeric.ts';
import { isNewLine, nextWord, numberAt, signAt } from './reader.ts';
import { type Draft, done } from './when.ts';
import { keys, W } from './words.ts';

const TERM_SECOND = keys('kỳ kì đoạn khóa khoá học độ giải');
// nhiệm kỳ 2020 - 2025 | giai đoạn 2016-2020 | năm học 2020-2021 | niên khóa 2019-2023
export function parseTerm(tokens: Tokens, at: number): Draft | undefined {
  if (!TERM_SECOND.has(nextWord(tokens, at + 1)) || isNewLine(tokens, at + 2)) return undefined;
  const start = signAt(tokens, at + 2) === 0x3a ? at + 3 : at + 2;
  const skip = nextWord(tokens, start) === W.nam && readYears(tokens, start + 1) ? start + 1 : start;
  const years = readYears(tokens, skip) ?? readTwoYears(tokens, skip);
  return years && !isNewLine(tokens, skip)
    ? { from: at, to: years.to, rule: 'term', when: years.when }
    : undefined;
}

// nhiệm kỳ 2025 2030
function readTwoYears(tokens: Tokens, at: number): { when: Draft['when']; to: number } | undefined {
  const [first, second] = [numberAt(tokens, at), numberAt(tokens, at + 1)];
  const isTerm = first >= 1900 && second > first && second <= first + 10 && !isNewLine(tokens, at + 1);
  return isTerm ? { when: done(`${yearText(first)}/${yearText(second)}`), to: at + 2 } : undefined;
}
