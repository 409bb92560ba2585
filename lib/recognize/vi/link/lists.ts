import { NEW_LINE, SIGN } from '../../../text/tokens.ts';
import type { PersonFinding } from '../finding.ts';
import type { Ledger } from './ledger.ts';
import { ALSO, AND, CLOSE, COLON, COMMA, DASHES, OPEN, PLURAL, PRONOUNS_BEFORE, SEMICOLON } from './words.ts';

/** `các đồng chí A và B nguyên Phó Chủ tịch …`: who else holds an office that the last of them stands right before. */
export const holdersBefore = (ledger: Ledger, title: number, last: number): readonly number[] =>
  ledger.persons[last]?.to === ledger.titles[title]?.from ? namesBefore(ledger, last) : [];

/** `các đồng chí A, B và C`: the names joined to the last one, back to the plural. */
export function namesBefore(
  { tokens: { key, shape }, persons, individual, owner }: Ledger,
  last: number,
): readonly number[] {
  const held: number[] = [];
  for (let person = last; held.length < MOST_HOLDERS; person--) {
    let at = (persons[person] as PersonFinding).from - 1;
    if (shape[at] === SIGN && key[at] === COLON) at--;
    while (at > 0 && PRONOUNS_BEFORE.has(key[at] as number)) at--;
    if (PLURAL.has(key[at] as number)) return held;
    const before = (owner[at - 1] ?? 0) - 1;
    if (before < 0 || before !== person - 1 || (key[at] !== ALSO && key[at] !== COMMA)) return [];
    held.push(individual[before] as number);
  }
  return held;
}

/** `các Phó Thủ tướng A, B, C`: the names joined to the first by commas hold the office too. */
export function shareRow(ledger: Ledger, title: number, first: number): void {
  const { persons, individual } = ledger;
  const held: number[] = [];
  for (let person = first + 1; person < persons.length && held.length < MOST_HOLDERS; person++) {
    const { to } = persons[person - 1] as PersonFinding;
    if (!areJoined(ledger, to, (persons[person] as PersonFinding).from)) break;
    held.push(individual[person] as number);
  }
  ledger.others[title] = held;
}

/** Only signs, `và` and their own offices between two names of a list. */
function areJoined({ tokens: { key, shape, gap }, owner }: Ledger, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = key[at] as number;
    if (gap[at] === NEW_LINE) return false;
    if ((owner[at] as number) < 0) continue;
    if (shape[at] === SIGN ? !LIST_SIGNS.has(word) && !DASHES.has(word) : !AND.has(word)) return false;
  }
  return true;
}

/** More than any list of officials has. */
const MOST_HOLDERS = 64;
const LIST_SIGNS: ReadonlySet<number> = new Set([COMMA, SEMICOLON, OPEN, CLOSE]);
