import { NEW_LINE, SIGN } from '../../../text/tokens.ts';
import type { Ledger } from './ledger.ts';
import { CLOSE, COMMA, OPEN } from './words.ts';

const LONGEST_BRACKET = 24;

/** Where the bracket begins that is closed at a token, when it names neither person nor office; else the token itself. */
export function bracketBefore({ tokens: { key, shape, gap }, owner }: Ledger, close: number): number {
  for (let at = close - 1; at > 0 && at > close - LONGEST_BRACKET; at--) {
    if ((owner[at] as number) !== 0 || gap[at + 1] === NEW_LINE) return close;
    if (shape[at] === SIGN && key[at] === OPEN) return at;
  }
  return close;
}

/** Where the bracket opens in which a token stands, nobody and no office named before it there: `ông X (60 tuổi, …`; else the token itself. */
export function bracketAround({ tokens: { key, shape, gap }, owner }: Ledger, at: number): number {
  for (let back = at; back > 0 && back > at - LONGEST_BRACKET; back--) {
    if ((owner[back] as number) !== 0 || gap[back] === NEW_LINE) return at;
    if (shape[back] !== SIGN) continue;
    if (key[back] === OPEN) return back;
    if (key[back] === CLOSE) return at;
  }
  return at;
}

/** Past a bracket that explains the office and names nobody: `Tổng Giám đốc UNESCO (Tổ chức …) X`. */
export function afterBracket({ tokens, owner }: Ledger, at: number): number {
  const { key, shape, gap, count } = tokens;
  if (at >= count || shape[at] !== SIGN || key[at] !== OPEN) return at;
  for (let next = at + 1; next < count && next < at + LONGEST_BRACKET && gap[next] !== NEW_LINE; next++) {
    if ((owner[next] as number) > 0) return at;
    if (shape[next] !== SIGN || key[next] !== CLOSE) continue;
    const isFollowed =
      (owner[next + 1] as number) > 0 || (shape[next + 1] === SIGN && key[next + 1] === COMMA);
    return isFollowed ? next + 1 : at;
  }
  return at;
}
