import type { Tokens } from '../../../text/tokens.ts';
import { isYearly, looksAhead, looksBack, startsSentence } from './ahead.ts';
import { nearest, type View } from './nearest.ts';
import { COMMA, isDash, OPEN, signAt, wordAt } from './reader.ts';
import { type Draft, done, type Reference, type When } from './when.ts';
import { keys } from './words.ts';

const BETWEEN = keys('và hoặc đến tới hết từ ngày tháng các hay');
/** Fills in what the text leaves out: from the date it is joined to, from the sentence, from the article's own day. */
export function resolve(
  tokens: Tokens,
  drafts: readonly Draft[],
  reference: Reference | undefined,
): readonly (When | undefined)[] {
  const whens: When[] = drafts.map(({ when }) => when);
  for (let i = drafts.length - 2; i >= 0; i--) {
    if (isJoined(tokens, drafts[i] as Draft, drafts[i + 1] as Draft))
      whens[i] = fromNext(whens[i] as When, whens[i + 1] as When);
  }
  const yearly = yearlyDays(tokens, drafts);
  let said = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const before = drafts[i - 1];
    if (before === undefined || breaks(tokens, before.to, draft.from)) said = 0;
    let when = whens[i] as When;
    if (before && isJoined(tokens, before, draft)) when = fromLast(when, whens[i - 1] as When, before.when);
    const comesRound = isYearly(tokens, draft.from, draft.to) || yearly.has(dayOfYear(draft));
    if (comesRound && when.unit === 'day' && when.year === 0) when = done(undefined);
    const view: View = {
      isPast: looksBack(tokens, draft.to),
      isAhead: () => looksAhead(tokens, draft.from, draft.to),
    };
    when = nearest(when, said, reference, view);
    whens[i] = when;
    if (
      when.unit !== 'done' &&
      when.unit !== 'quarter' &&
      draft.when.unit === when.unit &&
      draft.when.year > 0
    )
      said = draft.when.year;
  }
  return whens;
}

/** A day and a month without a year, as one number; 0 for any other date, and for one told with its part of the day. */
const dayOfYear = ({ when, rule }: Draft): number =>
  when.unit === 'day' && when.year === 0 && rule !== 'part of a day' ? when.month * 32 + when.day : 0;

/** The days that an article says more than once come round every year: one on what happened on this day. */
function yearlyDays(tokens: Tokens, drafts: readonly Draft[]): ReadonlySet<number> {
  const once = new Set<number>();
  const often = new Set<number>();
  for (const draft of drafts) {
    const day = dayOfYear(draft);
    if (day < 32 || !isYearly(tokens, draft.from, draft.to)) continue;
    if (once.has(day)) often.add(day);
    once.add(day);
  }
  return often;
}

/** Whether only `và`, `đến`, `từ`, a comma or a dash stands between two dates. */
function isJoined(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (b.from - a.to > 4) return false;
  for (let i = a.to; i < b.from; i++) {
    const sign = signAt(tokens, i);
    if (tokens.gap[i] === 2 || !(sign === COMMA || isDash(sign) || BETWEEN.has(wordAt(tokens, i))))
      return false;
  }
  return tokens.gap[b.from] !== 2 && signAt(tokens, b.from - 1) !== OPEN;
}

function breaks(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (startsSentence(tokens, i)) return true;
  return false;
}

// ngày 7 đến 14-2 | từ 20/10 đến 20/11/1987 | từ 28/12 đến 3/1/2025
function fromNext(when: When, next: When): When {
  if (when.unit === 'day' && next.unit === 'day') {
    const month = when.month || next.month;
    const isLater = when.month > next.month || (when.month === next.month && when.day > next.day);
    const year = when.year || (next.year > 0 && when.month > 0 && isLater ? next.year - 1 : next.year);
    return { ...when, month, year: month ? year : 0 };
  }
  if (
    (when.unit === 'month' && next.unit === 'month') ||
    (when.unit === 'quarter' && next.unit === 'quarter')
  ) {
    return when.year || !next.year
      ? when
      : { ...when, year: when.month > next.month ? next.year - 1 : next.year };
  }
  return when;
}

// từ ngày 5/3/2024 đến ngày 10
function fromLast(when: When, last: When, said: When): When {
  if (when.unit !== 'day' || last.unit !== 'day') return when;
  if (when.month === 0 && last.month > 0) return { ...when, month: last.month, year: last.year };
  if (said.unit === 'day' && said.year > 0 && when.month > 0 && when.year === 0)
    return { ...when, year: last.month > when.month ? last.year + 1 : last.year };
  return when;
}
