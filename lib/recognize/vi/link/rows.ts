import { NEW_LINE, SIGN } from '../../../text/tokens.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import { hold, isRow, type Ledger, lastPersonBefore, NOBODY } from './ledger.ts';
import { LONGEST_REACH } from './sentence.ts';
import { COMMA, POINT, SEMICOLON } from './words.ts';

const LONGEST_ROW = 14;

/** Links the rest of a row of which one office was found out to the same person. */
export function linkToNeighbours(ledger: Ledger): void {
  const { titles, holder } = ledger;
  const last = titles.length - 1;
  const joins = (left: number): boolean =>
    isRow(ledger, (titles[left] as TitleFinding).to, (titles[left + 1] as TitleFinding).from);
  for (let index = 1; index <= last; index++) {
    if (holder[index] === NOBODY && joins(index - 1)) holder[index] = holder[index - 1] as number;
  }
  for (let index = last - 1; index >= 0; index--) {
    if (holder[index] === NOBODY && joins(index)) holder[index] = holder[index + 1] as number;
  }
}

/** Links lines of a life that begin with an office and name nobody: whose life it is was said in the line before. */
export function linkBiography(ledger: Ledger): void {
  const { titles, persons, holder, tokens } = ledger;
  for (const [index, title] of titles.entries()) {
    if (holder[index] !== NOBODY || title.isPlural) continue;
    if (tokens.gap[title.from] !== NEW_LINE && !standsApart(ledger, title)) continue;
    const previous = titles[index - 1];
    const person = lastPersonBefore(ledger, title.from);
    if (person === undefined) continue;
    const near = title.from - (persons[person] as PersonFinding).to < LONGEST_REACH * 2;
    const followsRow = previous !== undefined && title.from - previous.to < LONGEST_ROW;
    if (near || followsRow) hold(ledger, index, person);
  }
}

/** Between commas or semicolons: `sinh năm 1927, …; nguyên Phó Chủ nhiệm …;` */
function standsApart({ tokens: { key, shape } }: Ledger, { from, to }: TitleFinding): boolean {
  const parts = (at: number): boolean =>
    shape[at] === SIGN && (key[at] === COMMA || key[at] === SEMICOLON || key[at] === POINT);
  return parts(from - 1) && key[from - 1] !== POINT && parts(to);
}
