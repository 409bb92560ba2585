import { NEW_LINE, NUMBER, SIGN } from '../../../text/tokens.ts';
import type { TitleFinding } from '../finding.ts';
import { hold, type Ledger, NOBODY, spokenOf } from './ledger.ts';
import { AS, BECOMES, COMMA, DASHES, HOLDS, MANNER, POINT, POST, PRONOUNS_BEFORE, WHEN } from './words.ts';

/** How far before an office stands the word that says in what office something was done. */
const NEAR = 8;
/** `Trở thành A`, at a sentence's start. */
const NEXT = 3;
const LONGEST_CLAUSE = 14;
/** So many offices of one row are passed over. */
const LONGEST_ROW = 6;

/** Links `trong vai trò A, ông đã …` to the person named last, where nothing else told whose A is. */
export function linkToPronoun(ledger: Ledger, index: number): void {
  const { titles, holder } = ledger;
  if (holder[index] !== NOBODY) return;
  const title = titles[index] as TitleFinding;
  const at = subjectStart(ledger, title);
  if (at < 0 || !PRONOUNS_BEFORE.has(ledger.tokens.key[at] as number)) return;
  const person = spokenOf(ledger, title.from);
  if (person !== undefined) hold(ledger, index, person, 'pronoun');
}

/** `Trước khi nhận chức A, ông X …`: whom the clause is about, named after it. */
export function subjectAfter(ledger: Ledger, title: TitleFinding): number | undefined {
  let at = subjectStart(ledger, title);
  if (at < 0) return undefined;
  for (let steps = 0; steps < 3 && PRONOUNS_BEFORE.has(ledger.tokens.key[at] as number); steps++) at++;
  const owner = ledger.owner[at] ?? 0;
  return owner > 0 ? owner - 1 : undefined;
}

/** The first word after the comma that ends a clause with an office: `trong vai trò A, |ông …`; -1 where there is none. */
function subjectStart(ledger: Ledger, { from, to }: TitleFinding): number {
  const { key, shape, gap, count } = ledger.tokens;
  if (!isInWhenClause(ledger, from)) return -1;
  let row = 0;
  for (let at = to, steps = 0; at < count && steps < LONGEST_CLAUSE && row < LONGEST_ROW; at++, steps++) {
    const owner = ledger.owner[at] as number;
    if (owner > 0 || gap[at] === NEW_LINE) return -1;
    if (owner < 0) {
      // trên cương vị A, B, ông …
      at = (ledger.titles[-owner - 1] as TitleFinding).to - 1;
      steps = 0;
      row++;
    } else if (shape[at] === SIGN) {
      // nhiệm kỳ 2016 - 2021
      if (DASHES.has(key[at] as number) && shape[at + 1] === NUMBER) continue;
      if (key[at] !== COMMA) return -1;
      if ((ledger.owner[at + 1] ?? 0) >= 0) return at + 1;
    }
  }
  return -1;
}

/** Whether an office stands in a clause that tells when, or in what office, something was done. */
function isInWhenClause({ tokens: { gap, shape, key }, owner, titles }: Ledger, from: number): boolean {
  let holds = false;
  let row = 0;
  for (let at = from - 1, steps = 1; at >= 0 && steps < NEAR && row < LONGEST_ROW; at--, steps++) {
    const owned = owner[at] as number;
    if (owned > 0) return false;
    if (owned < 0) {
      at = (titles[-owned - 1] as TitleFinding).from;
      steps = 0;
      row++;
      continue;
    }
    if (shape[at] === SIGN) {
      if (key[at] === COMMA && (owner[at - 1] ?? 0) < 0) continue;
      return false;
    }
    if (key[at] === AS && key[at - 1] === MANNER) holds = true;
    if (HOLDS.has(key[at] as number) || POST.has(key[at] as number)) holds = true;
    if (WHEN.has(key[at] as number)) return holds;
    // Trở thành A ở tuổi 38, ông X …
    const opens = at === 0 || gap[at] === NEW_LINE || (shape[at - 1] === SIGN && key[at - 1] === POINT);
    if (opens) return steps <= NEXT && BECOMES.has(key[at] as number);
  }
  return false;
}
