import { keyOf, NEW_LINE, NUMBER, SIGN, SMALL } from '../../../text/tokens.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import { areOfTwoStates, strangers } from './abroad.ts';
import { enter, headOf, hold, isRow, type Ledger, lastPersonBefore, NOBODY, spokenOf } from './ledger.ts';
import { LONGEST_REACH } from './sentence.ts';
import { ALSO, COMMA, POINT, ROW, SEMICOLON } from './words.ts';

const LONGEST_ROW = 14;
const LONGEST_DATE = 16;
const NAY = keyOf('nay');
const LIFE: ReadonlySet<number> = new Set(['sinh', 'tuổi', 'quê', 'quán', 'từng'].map(keyOf));
/** `công tác tại`, by its last two words. */
const WORKS = keyOf('tác');
const AT = keyOf('tại');

/** Links the rest of a row of which one office was found out to the same person. */
export function linkToNeighbours(ledger: Ledger): void {
  const { titles, holder } = ledger;
  const last = titles.length - 1;
  const isStranger = strangers(ledger);
  const joins = (left: number): boolean =>
    isRow(ledger, (titles[left] as TitleFinding).to, (titles[left + 1] as TitleFinding).from);
  const share = (index: number, from: number): void => {
    const one = holder[from] as number;
    const title = titles[index] as TitleFinding;
    const other = titles[from] as TitleFinding;
    if (one === NOBODY || isStranger(title, one) || areOfTwoStates(title, other)) return;
    if (areOfTwo(ledger, index < from ? title : other, index < from ? other : title)) return;
    enter(ledger, index, one, 'row');
  };
  for (let index = 1; index <= last; index++) {
    if (holder[index] === NOBODY && joins(index - 1)) share(index, index - 1);
  }
  for (let index = last - 1; index >= 0; index--) {
    if (holder[index] === NOBODY && joins(index)) share(index, index + 1);
  }
}

/** `Chủ tịch FIFA và Chủ tịch VFF`: the same office of two bodies. */
const areOfTwo = ({ tokens: { key } }: Ledger, one: TitleFinding, other: TitleFinding): boolean =>
  key[one.to] === ALSO &&
  other.from === one.to + 1 &&
  bodyOf(one.identity) !== bodyOf(other.identity) &&
  headOf(one.identity) === headOf(other.identity);

/** The last word of an office. */
const bodyOf = (identity: string): string => identity.slice(identity.lastIndexOf(' '));

/** Links lines of a life that begin with an office, or with years and an office, and name nobody: whose life it is was said before. */
export function linkBiography(ledger: Ledger): void {
  const { titles, persons, holder, individual } = ledger;
  for (const [index, title] of titles.entries()) {
    if (holder[index] !== NOBODY || title.isPlural) continue;
    const opensLine = opensLifeLine(ledger, title.from) && !isSubject(ledger, title);
    if (!opensLine && !standsApart(ledger, title)) continue;
    const person = lastPersonBefore(ledger, title.from);
    if (person === undefined) continue;
    const { to } = persons[person] as PersonFinding;
    const previous = titles[index - 1];
    const followsRow =
      previous !== undefined &&
      title.from - previous.to < LONGEST_ROW * 2 &&
      holder[index - 1] === individual[person];
    const near = title.from - to < LONGEST_REACH * 2;
    if (opensLine ? near || followsRow || isSpan(ledger, title.from) : near && isLife(ledger, to, title))
      hold(ledger, index, spokenOf(ledger, title.from) ?? person, 'life');
  }
}

/** `03/2020 đến 4/2023: Chủ tịch …`: only years and what joins a row between the line's start and the office. */
function opensLifeLine({ tokens: { gap, shape, key } }: Ledger, from: number): boolean {
  for (let at = from; at > from - LONGEST_DATE && at >= 0; at--) {
    if (
      at < from &&
      shape[at] !== SIGN &&
      shape[at] !== NUMBER &&
      !ROW.has(key[at] as number) &&
      key[at] !== NAY
    )
      return false;
    if (gap[at] === NEW_LINE) return true;
  }
  return false;
}

/** `3/2009 - 3/2011: Ủy viên …`: from a year to a year, as only lives are told. */
function isSpan({ tokens: { gap, shape, key } }: Ledger, from: number): boolean {
  let years = 0;
  for (let at = from - 1; at >= 0 && at > from - LONGEST_DATE; at--) {
    const number = key[at] as number;
    if (shape[at] === NUMBER && number >= 1900 && number <= 2100) years++;
    if (gap[at] === NEW_LINE) return years > 1;
  }
  return false;
}

/** `Tổng Giám đốc UNESCO đã bày tỏ …`, `Đại sứ Anh và Đại sứ Pháp …`: who acts, not what somebody was. */
function isSubject({ tokens: { count, gap, shape, key } }: Ledger, { from, to }: TitleFinding): boolean {
  if (gap[from] === NEW_LINE && key[to] === ALSO) return true;
  return to < count && gap[to] !== NEW_LINE && shape[to] === SMALL && !ROW.has(key[to] as number);
}

/** `ông X sinh năm 1927, quê …, nguyên Phó Chủ nhiệm …`: a life told between the name and the office, on one line. */
function isLife({ tokens: { gap, key } }: Ledger, from: number, title: TitleFinding): boolean {
  let isTold = title.modifier !== '';
  for (let at = from; at <= title.from; at++) {
    if (gap[at] === NEW_LINE) return false;
    const isWork = key[at] === WORKS && key[at + 1] === AT;
    if (LIFE.has(key[at] as number) || key[at] === SEMICOLON || isWork) isTold = true;
  }
  return isTold;
}

/** Between commas or semicolons: `sinh năm 1927, …; nguyên Phó Chủ nhiệm …;` */
function standsApart({ tokens: { key, shape } }: Ledger, { from, to }: TitleFinding): boolean {
  const parts = (at: number): boolean =>
    shape[at] === SIGN && (key[at] === COMMA || key[at] === SEMICOLON || key[at] === POINT);
  return parts(from - 1) && key[from - 1] !== POINT && parts(to);
}
