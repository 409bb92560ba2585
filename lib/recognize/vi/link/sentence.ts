import { NEW_LINE, NUMBER, SIGN, SMALL } from '../../../text/tokens.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import { enter, hold, isRow, type Ledger, NOBODY, spokenOf } from './ledger.ts';
import { namesBefore } from './lists.ts';
import { subjectAfter } from './when-clause.ts';
import {
  ANNOUNCES,
  DAM,
  DOI,
  DONG,
  DUTY,
  GIAO,
  GIVES,
  HANDS_OVER,
  HE,
  HINH,
  HOLDS,
  I,
  IS,
  KIN,
  NHAN,
  OF,
  ONE,
  PASSIVE,
  PLACED,
  PLURAL,
  POINT,
  POST,
  PRONOUNS,
  PRONOUNS_BEFORE,
  QUYET,
  THUC,
  TO_WHOM,
  TRI,
  TU,
  VI,
  WHEN,
  WHO,
  WITH,
} from './words.ts';

/** `”` and `"`: who speaks is named outside. */
const CLOSED = 0x201d;
const QUOTE = 0x22;

/** How far a sentence is searched for who holds an office. */
export const LONGEST_REACH = 60;
/** How far before an office stands the verb that gives it. */
const NEAR = 8;

/** Links what a sentence tells by its verb: `bầu ông X giữ chức A`, `Ông X được bổ nhiệm A`, `trao chức A cho ông X`, `từng làm A, B rồi C`. */
export function linkInSentence(ledger: Ledger, index: number): void {
  const { titles, holder } = ledger;
  if (holder[index] !== NOBODY) return;
  const title = titles[index] as TitleFinding;
  const before = titles[index - 1];
  if (before && holder[index - 1] !== NOBODY && isRow(ledger, before.to, title.from)) {
    enter(ledger, index, holder[index - 1] as number, 'row');
    return;
  }
  // theo đề nghị của Thủ tướng, bổ nhiệm …: who does it, not what is given
  const acts = ledger.tokens.key[title.from - 1] === OF;
  const subject = acts ? undefined : (subjectAfter(ledger, title) ?? subjectOf(ledger, title));
  const person = subject ?? receiverOf(ledger, title, !acts && isGivenAway(ledger, title.from));
  if (person === undefined) return;
  hold(ledger, index, person, 'clause');
  if (subject !== undefined && !hasSign(ledger, subject, title.from))
    ledger.others[index] = namesBefore(ledger, subject);
}

/** Whether a sign stands between a name and an office after it. */
function hasSign({ tokens: { shape }, persons }: Ledger, person: number, to: number): boolean {
  for (let at = (persons[person] as PersonFinding).to; at < to; at++) if (shape[at] === SIGN) return true;
  return false;
}

/** Who, earlier in the sentence, holds or is given the office. */
function subjectOf(ledger: Ledger, title: TitleFinding): number | undefined {
  const { key, shape, gap } = ledger.tokens;
  let holds = false;
  let gives = false;
  let passive = false;
  let isAddressed = false;
  // … của ông X khi làm A
  let tellsWhen = false;
  for (let at = title.from - 1, steps = 0; at >= 0 && steps < LONGEST_REACH; at--, steps++) {
    const owner = ledger.owner[at] as number;
    if (owner > 0) {
      // X, người được ông Y đề cử làm A
      const by = gives ? agentStart(ledger, owner - 1) : -1;
      if (by >= 0 && !passive) {
        passive = true;
        at = by;
        continue;
      }
      // ông X, con trai của ông Y, được bổ nhiệm A
      const of = tellsWhen ? -1 : ofStart(ledger, owner - 1);
      if (of >= 0) {
        at = of;
        continue;
      }
      return holds || (gives && passive) || isSent(ledger, title.from, owner - 1) ? owner - 1 : undefined;
    }
    if (owner < 0) {
      // Bí thư Tỉnh ủy là Trưởng ban
      if (steps === 1 && key[at + 1] === IS) return undefined;
      at = (ledger.titles[-owner - 1] as TitleFinding).from;
      continue;
    }
    const word = key[at] as number;
    if (shape[at] === SIGN) {
      if ((word === POINT && gap[at + 1] !== 0) || word === CLOSED || word === QUOTE) return undefined;
    } else {
      if (steps <= NEAR && isHolding(ledger, at)) holds = true;
      if (steps <= NEAR && word === TRI && key[at - 1] === VI && PLACED.has(key[at - 2] as number))
        holds = true;
      if (GIVES.has(word)) gives = true;
      // bà từng đặt câu hỏi cho Bộ trưởng
      if (TO_WHOM.has(word) && !holds) isAddressed = true;
      const handsOver = HANDS_OVER.has(word) || ANNOUNCES.get(word) === key[at + 1];
      if (handsOver && !passive && !PASSIVE.has(key[at - 1] as number)) return undefined;
      if (PASSIVE.has(word) || happensTo(ledger, at)) passive = true;
      // được giao trọng trách A
      if (word === GIAO && steps < 3 && shape[title.from - 1] !== SIGN && PASSIVE.has(key[at - 1] as number))
        gives = true;
      if (WHEN.has(word)) tellsWhen = true;
      // Ông được bổ nhiệm …: whoever was named last.
      const isPronoun =
        PRONOUNS.has(word) && !isAddressed && (opensClause(ledger, at) || isAlone(ledger, at));
      // tôi làm …: who tells
      if (word === I) return undefined;
      // a teaser begins with him whom its article names later
      if (isPronoun && (holds || (gives && passive)))
        return spokenOf(ledger, at) ?? (isTeaser(ledger, at) ? 0 : undefined);
    }
    if (gap[at] === NEW_LINE) return undefined;
  }
  return undefined;
}

/** `giữ chức A`, `đảm nhận A`, `nhận nhiệm vụ A`, `từ nhiệm chức A`. */
function isHolding({ tokens: { key } }: Ledger, at: number): boolean {
  const word = key[at] as number;
  if (word === NHAN) return key[at - 1] === DAM || DUTY.has(key[at + 1] as number);
  return HOLDS.has(word) || (DUTY.has(word) && key[at - 1] === TU);
}

/** `ông X nhận quyết định bổ nhiệm A`, `kỷ luật ông X bằng hình thức cách chức A`. */
const happensTo = ({ tokens: { key } }: Ledger, at: number): boolean =>
  (key[at] === NHAN && key[at + 1] === QUYET) || (key[at] === THUC && key[at - 1] === HINH);

/** Where `của` stands before a name of whom nothing more is told: `con trai của tỷ phú X, được bầu …`; -1 where none does. */
function ofStart({ tokens: { key, shape }, persons, owner }: Ledger, person: number): number {
  const { from, to } = persons[person] as PersonFinding;
  // của ông X, người được bầu làm A
  if (key[to + 1] === WHO) return -1;
  for (let at = from - 1; at >= 0 && at >= from - 3 && owner[at] === 0 && shape[at] === SMALL; at--)
    if (key[at] === OF) return at;
  return -1;
}

/** The `được` right before who gives an office, addressed or not: `được ông Y đề cử làm A`; -1 where none stands. */
function agentStart({ tokens: { key }, persons, owner }: Ledger, person: number): number {
  let at = (persons[person] as PersonFinding).from - 1;
  while (at > 0 && ((owner[at] as number) < 0 || PRONOUNS_BEFORE.has(key[at] as number))) at--;
  return at >= 0 && PASSIVE.has(key[at] as number) ? at : -1;
}

/** `phân công ông X về … với chức vụ A` */
function isSent({ tokens: { key, shape }, persons }: Ledger, title: number, person: number): boolean {
  if (!POST.has(key[title - 1] as number)) return false;
  const { from } = persons[person] as PersonFinding;
  for (let at = from - 1; at >= 0 && at > from - NEAR && shape[at] !== SIGN; at--) {
    if (GIVES.has(key[at] as number)) return true;
  }
  return false;
}

/** Whether a word stands at the start of a sentence or after a comma. */
function opensClause({ tokens: { gap, shape, key } }: Ledger, at: number): boolean {
  if (at === 0 || gap[at] === NEW_LINE || shape[at - 1] === SIGN) return true;
  // 1 đồng chí làm Phó Chủ tịch: anybody
  const isOne = shape[at - 2] === NUMBER || PLURAL.has(key[at - 2] as number) || key[at - 2] === ONE;
  return key[at - 1] === DONG && !isOne;
}

/** `Từ năm 2016 ông làm …`: no name follows. */
const isAlone = ({ tokens: { gap, shape, key } }: Ledger, at: number): boolean =>
  HE.has(key[at] as number) &&
  shape[at + 1] === SMALL &&
  gap[at + 1] !== NEW_LINE &&
  !KIN.has(key[at + 1] as number);

/** `Từ năm 2016 ông làm …`, before anybody is named. */
const isTeaser = ({ tokens: { key }, persons }: Ledger, at: number): boolean =>
  persons.length > 0 && (HOLDS.has(key[at + 1] as number) || PASSIVE.has(key[at + 1] as number));

/** Who, later in the sentence, is given the office: `… cho ông X`, `… đối với ông X`. */
function receiverOf(ledger: Ledger, title: TitleFinding, isGiven: boolean): number | undefined {
  const { key, shape, gap, count } = ledger.tokens;
  for (let at = title.to, steps = 0; at < count && steps < LONGEST_REACH; at++, steps++) {
    if (gap[at] === NEW_LINE) return undefined;
    if (shape[at] === SIGN && key[at] === POINT && gap[at + 1] !== 0) return undefined;
    const owner = ledger.owner[at] as number;
    if (owner <= 0) continue;
    for (let back = at - 1; back >= at - 4 && back >= title.to; back--) {
      // … miễn nhiệm A đối với ông X và B đối với ông Y
      if (key[back] === WITH && key[back - 1] === DOI && isRow(ledger, title.to, back - 1)) return owner - 1;
      if (!isGiven) continue;
      if (TO_WHOM.has(key[back] as number)) return owner - 1;
      if (key[back] === OF && POST.has(key[title.from - 1] as number)) return owner - 1;
    }
    return undefined;
  }
  return undefined;
}

/** Whether the words right before an office are about giving or taking it: `trao quyết định bổ nhiệm`, `thôi chức vụ`. */
function isGivenAway(ledger: Ledger, from: number): boolean {
  const { key, gap, shape } = ledger.tokens;
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at--) {
    const owner = ledger.owner[at] as number;
    if (owner > 0) return false;
    const word = key[at] as number;
    // … bầu Chủ tịch nước; đồng thời, Thủ tướng trình …
    if (owner === 0 && shape[at] === SIGN && (ledger.owner[at - 1] ?? 0) >= 0) return false;
    if (owner === 0 && (HOLDS.has(word) || GIVES.has(word) || POST.has(word))) return true;
    if (gap[at] === NEW_LINE) return false;
  }
  return false;
}
