import { NUMBER, type Tokens } from '../../../text/tokens.ts';
import type { DateFinding } from '../finding.ts';
import { inOwnYear, readAlone } from './alone.ts';
import { parseBare } from './bare.ts';
import { countOf, parseDay } from './calendar.ts';
import { readChain } from './chain.ts';
import { parseDistance } from './distance.ts';
import { parseEdge } from './edge.ts';
import { parseCentury, parseDecade } from './era.ts';
import { parseFirstOrLast } from './first-last.ts';
import { parseMonth, parseMonthsOfYear, parseSeason } from './month.ts';
import { parseDayPhrase } from './phrase.ts';
import { parseQuarter } from './quarter.ts';
import { resolve } from './resolve.ts';
import { styleOf } from './style.ts';
import { parseTerm } from './term.ts';
import { parseWeek } from './week.ts';
import { type Draft, edtfOf, type Reference } from './when.ts';
import { DIGITS, PARTS_OF_DAY, TEN, TEN_DAYS, W } from './words.ts';
import { parseYear } from './year-phrase.ts';

type Rule = (tokens: Tokens, at: number, reference: Reference | undefined) => Draft | undefined;

/** The rules that a word sets off, tried in order. */
const RULES: ReadonlyMap<number, readonly Rule[]> = rulesByWord();
const FIRST_BITS = 0x7ff;
/** 1 where some rule's word has these low bits: spares most words the Map. */
const IS_FIRST: Uint8Array = firstBits();

function rulesByWord(): ReadonlyMap<number, readonly Rule[]> {
  const rules = new Map<number, readonly Rule[]>();
  const add = (words: Iterable<number>, ...more: readonly Rule[]): void => {
    for (const word of words) rules.set(word, [...(rules.get(word) ?? []), ...more]);
  };
  add([W.ngay, W.tuan], parseFirstOrLast);
  add([...PARTS_OF_DAY, W.buoi, W.rang, W.dau, W.giua, W.cuoi, W.ngay, W.hom, W.bua], parseDayPhrase);
  add([W.mung, W.mong, W.ran, W.thu, W.chu, W.chua], parseDayPhrase);
  add([W.dau, W.giua, W.cuoi, W.nửa, ...TEN_DAYS], parseEdge);
  add([...DIGITS.keys(), TEN], parseMonthsOfYear, parseDistance);
  add([W.thang], parseMonth);
  add([W.quy], parseQuarter);
  add([W.nam], parseYear);
  add([W.tuan], parseWeek);
  add([W.the], parseCentury);
  add([W.thap], parseDecade);
  add([W.mua], parseSeason, parseTerm);
  add([W.nhiem, W.giai, W.nien, W.thoi], parseTerm);
  return rules;
}

function firstBits(): Uint8Array {
  const bits = new Uint8Array(FIRST_BITS + 1);
  for (const word of RULES.keys()) bits[word & FIRST_BITS] = 1;
  return bits;
}

/** Finds the days and periods that a text names, in reading order. `publishedOn` (`YYYY-MM-DD`) is what `hôm nay` and a missing year are told from. */
export function findDates(tokens: Tokens, publishedOn?: string): readonly DateFinding[] {
  const day = parseDay(publishedOn);
  const reference = day && { ...day, count: countOf(day) };
  const alone = readAlone(tokens, reference);
  const drafts = alone ? [alone] : inOwnYear(tokens, collect(tokens, reference), reference);
  const whens = resolve(tokens, drafts, reference);
  const findings: DateFinding[] = [];
  drafts.forEach(({ from, to, rule }, index) => {
    const when = whens[index];
    const value = when && edtfOf(when);
    if (when?.unit === 'day' && value === undefined) return; // 31/2
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const why = { rule, from: tokens.text.slice(start, end) };
    findings.push({ start, end, from, to, why, ...(value === undefined ? {} : { value }) });
  });
  return findings;
}

function collect(tokens: Tokens, reference: Reference | undefined): readonly Draft[] {
  const { count, shape, key } = tokens;
  const drafts: Draft[] = [];
  let known = -1;
  const style = (): number => {
    if (known < 0) known = styleOf(tokens);
    return known;
  };
  let after = 0;
  let at = 0;
  while (at < count) {
    const draft =
      shape[at] === NUMBER
        ? parseBare(tokens, at, reference, after, style)
        : byWord(tokens, at, key[at] as number, reference);
    if (!draft || draft.from < after) {
      at++;
      continue;
    }
    drafts.push(draft);
    for (const item of readChain(tokens, draft, reference)) drafts.push(item);
    after = (drafts[drafts.length - 1] as Draft).to;
    at = after;
  }
  return drafts;
}

function byWord(
  tokens: Tokens,
  at: number,
  word: number,
  reference: Reference | undefined,
): Draft | undefined {
  if (IS_FIRST[word & FIRST_BITS] === 0 || (tokens.shape[at] as number) < 2) return undefined;
  const rules = RULES.get(word);
  if (rules === undefined) return undefined;
  for (const rule of rules) {
    const draft = rule(tokens, at, reference);
    if (draft) return draft;
  }
  return undefined;
}
