import { keyOf, NEW_LINE, NUMBER, SIGN, SMALL, SPACED } from '../../../text/tokens.ts';
import type { PersonFinding } from '../finding.ts';
import { bracketAround, bracketBefore } from './brackets.ts';
import type { Ledger } from './ledger.ts';
import { AND, CLOSE, COLON, COMMA, DASHES, IS, KIEM, OPEN, STYLED } from './words.ts';

const AGE = keyOf('tuổi');

/** The person named right before the row that each title stands in. */
export function namesBefore(ledger: Ledger): readonly (number | undefined)[] {
  const before: (number | undefined)[] = [];
  for (const { from } of ledger.titles) before.push(personBefore(ledger, before, from));
  return before;
}

/** The person named right before a row of titles: `X, A, B kiêm C`, `X - A, B`, `X (A)`. */
export function personBefore(
  ledger: Ledger,
  before: readonly (number | undefined)[],
  from: number,
): number | undefined {
  const { key, shape, gap } = ledger.tokens;
  let at = from - 1;
  let next = from;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (gap[next] === NEW_LINE && !isSoftBreak(ledger, next)) return undefined;
    const owner = ledger.owner[at] as number;
    if (owner > 0)
      return key[at + 1] === COLON && isSpeech(ledger, owner - 1, at + 2) ? undefined : owner - 1;
    if (owner < 0) return before[-owner - 1];
    const word = key[at] as number;
    // Ông X (sinh năm 1972), Phó Giám đốc …
    const open = shape[at] === SIGN && word === CLOSE ? bracketBefore(ledger, at) : at;
    if (open < at) {
      next = open;
      at = open - 1;
      continue;
    }
    // ông X, 58 tuổi, Ủy viên …
    if (word === AGE && shape[at - 1] === NUMBER && at > 1) {
      next = at - 1;
      at -= 2;
      continue;
    }
    const passes =
      shape[at] === SIGN
        ? word === COMMA || word === COLON || word === OPEN || word === CLOSE || DASHES.has(word)
        : AND.has(word) || word === IS || (STYLED.has(word) && shape[at - 1] === SIGN);
    if (!passes) {
      const opened = key[at + 1] === COMMA ? bracketAround(ledger, at) : at;
      return opened < at && (ledger.owner[opened - 1] ?? 0) > 0
        ? (ledger.owner[opened - 1] as number) - 1
        : undefined;
    }
    // `ông X và Bộ trưởng …` is about two.
    if (AND.has(word) && word !== KIEM && (ledger.owner[at - 1] ?? 0) > 0) return undefined;
    next = at;
    at--;
  }
  return undefined;
}

/** A line broken inside a caption: `Đồng chí X, Uỷ viên …,⏎Bí thư …`. */
function isSoftBreak({ tokens: { shape, key } }: Ledger, at: number): boolean {
  return at > 0 && shape[at - 1] === SIGN && key[at - 1] === COMMA;
}

/** `Thủ tướng X: Bộ trưởng phải chịu …`: what X says, of whom X is none. */
function isSpeech(
  { tokens: { shape, gap }, titles, persons, owner }: Ledger,
  person: number,
  from: number,
): boolean {
  const title = titles[-(owner[from] ?? 0) - 1];
  const hasOffice = (owner[(persons[person] as PersonFinding).from - 1] ?? 0) < 0;
  return hasOffice && title !== undefined && shape[title.to] === SMALL && gap[title.to] === SPACED;
}
