import { CAPITALISED, NEW_LINE, NUMBER, SIGN, SPACED } from '../../../text/tokens.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import { isOfOtherState } from './abroad.ts';
import { afterBracket, bracketBefore } from './brackets.ts';
import { isGreeter } from './greeted.ts';
import { enter, hold, type Ledger, NOBODY, RANK_NAMES } from './ledger.ts';
import { holdersBefore, shareRow } from './lists.ts';
import { namesBefore, personBefore } from './name-before.ts';
import {
  ADDRESSES,
  ALSO,
  AND,
  BEFORE_NAME,
  CLOSE,
  COLON,
  COMMA,
  DASHES,
  DEGREES,
  KIEM,
  POINT,
  POST,
  SEMICOLON,
  SLASH,
  TAKES,
  WHEN,
} from './words.ts';

/** Links titles to the name that stands beside their row: after it first, then before it. */
export function linkByApposition(ledger: Ledger): void {
  const { titles, holder } = ledger;
  const before = namesBefore(ledger);
  for (let index = titles.length - 1; index >= 0; index--) linkToNameAfter(ledger, before, index);
  for (let index = 0; index < titles.length; index++) {
    const person = before[index];
    if (holder[index] !== NOBODY || person === undefined) continue;
    if (isOfOtherState(ledger, titles[index] as TitleFinding, person)) continue;
    if (isGreeter(ledger, titles[index] as TitleFinding, person)) continue;
    hold(ledger, index, person, 'name-before');
    ledger.others[index] = holdersBefore(ledger, index, person);
  }
}

/** `Bí thư Tỉnh ủy Lâm Thị X`, `Ủy viên Bộ Chính trị, Thủ tướng Chính phủ X`: from the last title of a row to the first. */
function linkToNameAfter(ledger: Ledger, before: readonly (number | undefined)[], index: number): void {
  const title = ledger.titles[index] as TitleFinding;
  const { key, shape, gap, count } = ledger.tokens;
  let at = afterBracket(ledger, title.to);
  let separated = false;
  let joined = false;
  let addressed = false;
  for (let steps = 0; at < count && steps < 8; steps++) {
    const owner = ledger.owner[at] as number;
    if (gap[at] === NEW_LINE) return;
    if (owner > 0) {
      const isSeveral = title.isPlural || (key[title.to] === COLON && isCounted(ledger, title.from));
      const isList = isSeveral && key[title.to] === COLON;
      if (separated && !isList && !isRowBefore(ledger, before, title, owner - 1, addressed)) return;
      hold(ledger, index, owner - 1, 'name-after');
      if (isSeveral) shareRow(ledger, index, owner - 1);
      return;
    }
    if (owner < 0) {
      // The next title of the row: what holds it holds this one, when it got its holder from a name after it.
      const holder = ledger.holder[-owner - 1] as number;
      if (holder === NOBODY || joined || endsClause(ledger, title.to, at)) return;
      if (isRowBefore(ledger, before, title, undefined, false)) enter(ledger, index, holder, 'name-after');
      return;
    }
    const word = key[at] as number;
    if (shape[at] === SIGN) {
      if (word === COMMA || word === COLON) separated = true;
      else if (word === POINT ? !BEFORE_NAME.has(key[at - 1] as number) : !DASHES.has(word) && word !== SLASH)
        return;
      if (DASHES.has(word)) separated = true;
    } else {
      // đồng chí Chủ tịch nước và đồng chí Bộ trưởng X
      if (key[at - 1] === ALSO && ADDRESSES.has(word)) joined = true;
      if (AND.has(word)) separated = true;
      else if (!BEFORE_NAME.has(word)) return;
      if (ADDRESSES.has(word)) {
        // … nhận nhiệm vụ Phó Trưởng Ban Ông X …: a full stop was lost
        if (shape[at] === CAPITALISED && !separated) return;
        addressed = true;
      }
    }
    at++;
  }
}

/** `Bí thư Tỉnh ủy A`, `Chủ tịch Ngân hàng Thế giới (WB), ông A`: the name has an office of its own before it. */
function hasOfficeBefore(ledger: Ledger, person: number): boolean {
  const { key, shape } = ledger.tokens;
  let at = (ledger.persons[person] as PersonFinding).from - 1;
  while (at > 0 && ADDRESSES.has(key[at] as number)) at--;
  if (shape[at] === SIGN && key[at] === COMMA) at--;
  if (shape[at] === SIGN && key[at] === CLOSE) at = bracketBefore(ledger, at) - 1;
  return (ledger.owner[at] ?? 0) < 0;
}

/** `4 Phó Thủ tướng: A, B, …` */
const isCounted = ({ tokens: { shape, gap } }: Ledger, from: number): boolean =>
  from > 0 && shape[from - 1] === NUMBER && gap[from] === SPACED;

function endsClause({ tokens: { key, shape } }: Ledger, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (shape[at] === SIGN && (key[at] === SEMICOLON || key[at] === POINT)) return true;
  }
  return false;
}

/** `Bí thư Tỉnh ủy, đồng chí X`: a comma between, but nothing that the title could follow. */
function isRowBefore(
  ledger: Ledger,
  before: readonly (number | undefined)[],
  title: TitleFinding,
  person: number | undefined,
  addressed: boolean,
): boolean {
  const word = ledger.tokens.key[title.from - 1] as number;
  // được giao làm Bộ trưởng, đồng chí X tin tưởng …
  if (POST.has(word) || (TAKES.has(word) && !isWhen(ledger, title.from))) return false;
  const named = personBefore(ledger, before, title.from);
  if (named !== undefined && !isOfNext(ledger, title, named)) {
    // Bí thư Tỉnh ủy A, Chủ tịch UBND tỉnh, ông B
    if (!addressed || !hasOfficeBefore(ledger, named)) return false;
  }
  if (person === undefined) return true;
  const { to } = ledger.persons[person] as PersonFinding;
  // `…, Chủ tịch UBND tỉnh, Hồ Văn X, Phó Chủ tịch …`: the name after has titles of its own.
  return !isTitleFollowing(ledger, to) || isDegreeBefore(ledger, title.to, person);
}

/** `khi làm Giám đốc Sở, ông X …`: the clause tells when, and its subject comes after it. */
function isWhen({ tokens: { gap, shape, key }, owner }: Ledger, from: number): boolean {
  for (let at = from - 1; at >= 0 && (owner[at] as number) === 0 && shape[at] !== SIGN; at--) {
    if (WHEN.has(key[at] as number)) return true;
    if (gap[at] === NEW_LINE) return false;
  }
  return false;
}

/**
 * `Bí thư Tỉnh ủy A, Phó Bí thư – Chủ tịch UBND tỉnh B`: the office before A is A's alone, those between are B's when they
 * are joined to one that stands right before B.
 */
function isOfNext({ tokens, titles, persons, owner }: Ledger, title: TitleFinding, named: number): boolean {
  const { key, shape } = tokens;
  const { from, to } = persons[named] as PersonFinding;
  const first = titles[-(owner[from - 1] ?? 0) - 1];
  if (first === undefined || title.from !== to + 1 || key[to] !== COMMA) return false;
  const sign = key[title.to] as number;
  const isJoined = shape[title.to] === SIGN ? DASHES.has(sign) : sign === KIEM;
  const next = titles[-(owner[title.to + 1] ?? 0) - 1];
  if (next === undefined || (owner[next.to] ?? 0) <= 0) return false;
  return isJoined || (sign === COMMA && !RANK_NAMES.has(first.identity) && !RANK_NAMES.has(next.identity));
}

/** `Thiếu tướng, PGS.TS Nguyễn Văn X, Giám đốc …`: only a degree between. */
function isDegreeBefore({ tokens: { key }, persons }: Ledger, from: number, person: number): boolean {
  const { from: name } = persons[person] as PersonFinding;
  return name > from + 1 && DEGREES.has(key[from + 1] as number);
}

function isTitleFollowing({ tokens: { key, shape }, owner }: Ledger, at: number): boolean {
  return (
    shape[at] === SIGN &&
    (key[at] === COMMA || DASHES.has(key[at] as number)) &&
    (owner[at + 1] as number) < 0
  );
}
