import { CAPITALISED, CAPITALS, MIXED, SPACED, type Tokens } from '../../../text/tokens.ts';
import { COMMON_SURNAME, SURNAME, WORDS } from '../person/words.ts';

const isCapital = (shape: number): boolean => shape === CAPITALISED || shape === CAPITALS || shape === MIXED;

/** The token after the run of capitalised words that begins here. */
export function runEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (
    end < tokens.count &&
    isCapital(tokens.shape[end] as number) &&
    (end === at || tokens.gap[end] === SPACED)
  ) {
    end++;
  }
  return end;
}

/** Whether a person's name may begin here: a surname and another capitalised word. */
export const startsName = (tokens: Tokens, at: number): boolean => begins(tokens, at, SURNAME);

/** The same with a surname that nine in ten people bear. */
export const startsCommonName = (tokens: Tokens, at: number): boolean => begins(tokens, at, COMMON_SURNAME);

function begins(tokens: Tokens, at: number, surname: number): boolean {
  if (at + 1 >= tokens.count || !isCapital(tokens.shape[at] as number)) return false;
  if ((WORDS.get(tokens.key[at] as number) & surname) === 0) return false;
  return isCapital(tokens.shape[at + 1] as number) && tokens.gap[at + 1] === SPACED;
}
