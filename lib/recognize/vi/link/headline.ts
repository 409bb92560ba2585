import { NEW_LINE, SIGN } from '../../../text/tokens.ts';
import type { TitleFinding } from '../finding.ts';
import { headOf, hold, type Ledger, NOBODY } from './ledger.ts';
import { POINT, PRONOUNS_BEFORE } from './words.ts';

const LONGEST_HEADLINE = 45;

/**
 * Links headline and first sentence, which open with the same person told in two ways: `Ông X lại dọa …⏎Tổng thống Y cho biết …`,
 * `Tổng thống Y dọa …⏎Ông X cho biết …`. Only where nothing else in the text says whose the office is, or what X is.
 */
export function linkHeadline(ledger: Ledger): void {
  const { titles, holder, individual } = ledger;
  const lead = leadStart(ledger);
  if (lead < 0) return;
  const first = subjectAt(ledger, 0);
  const second = subjectAt(ledger, lead);
  const title = first?.title ?? second?.title;
  const person = first?.person ?? second?.person;
  if (title === undefined || person === undefined || holder[title] !== NOBODY || titles[title]?.isPlural)
    return;
  if (hasOther(ledger, title, individual[person] as number)) return;
  hold(ledger, title, person, 'headline');
}

/** Whether the article gives this person an office of another name: `Chủ tịch Công ty A` and `Chủ tịch HĐQT Công ty CP A` are alike. */
function hasOther({ titles, holder }: Ledger, title: number, person: number): boolean {
  const head = headOf((titles[title] as TitleFinding).identity);
  let isHeld = false;
  for (const [index, { identity }] of titles.entries()) {
    if (holder[index] !== person) continue;
    if (headOf(identity) === head) return false;
    isHeld = true;
  }
  return isHeld;
}

/** Where the second line begins, when the first is a headline: short, and no sentence. */
function leadStart({ tokens: { count, gap, shape, key } }: Ledger): number {
  for (let at = 1; at < count && at < LONGEST_HEADLINE; at++) {
    if (gap[at] !== NEW_LINE) continue;
    return shape[at - 1] === SIGN && key[at - 1] === POINT ? -1 : at;
  }
  return -1;
}

/** The office or the person that a line opens with, an address before it passed over. */
function subjectAt(
  { tokens: { key }, owner }: Ledger,
  from: number,
): { title?: number; person?: number } | undefined {
  let at = from;
  while (at < from + 2 && PRONOUNS_BEFORE.has(key[at] as number)) at++;
  const here = owner[at] ?? 0;
  if (here === 0) return undefined;
  return here > 0 ? { person: here - 1 } : { title: -here - 1 };
}
