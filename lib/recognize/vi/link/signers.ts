import { NEW_LINE, SIGN, type Tokens } from '../../../text/tokens.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import { enter, type Ledger, NOBODY } from './ledger.ts';

/** Links the office on one line to the name alone on the next, as a document is signed: `KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH⏎Mai X`. */
export function linkSigners(
  ledger: Ledger,
  persons: readonly PersonFinding[],
  individual: readonly number[],
): void {
  const { tokens, titles, holder } = ledger;
  let next = 0;
  for (const [index, title] of titles.entries()) {
    if (holder[index] !== NOBODY) continue;
    const at = nextLine(tokens, title);
    while (next < persons.length && (persons[next] as PersonFinding).from < at) next++;
    const person = persons[next];
    if (person?.from === at && nextLine(tokens, person) > at)
      enter(ledger, index, individual[next] as number, 'signer');
  }
}

/** The first word of the next line where nothing but signs stands before it; -1 where something does. */
function nextLine({ count, gap, shape }: Tokens, { to }: TitleFinding | PersonFinding): number {
  let isNext = false;
  for (let at = to; at < count; at++) {
    if (gap[at] === NEW_LINE) isNext = true;
    if (shape[at] !== SIGN) return isNext ? at : -1;
  }
  return count;
}
