import { keyOf, NEW_LINE, SIGN, SMALL, type Tokens } from '../../../text/tokens.ts';
import type { HolderRule } from '../../rules.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import { RANKS } from '../lexicon/offices.ts';
import { COMMA, POINT, ROW } from './words.ts';

/** No individual. */
export const NOBODY = -1;
const LONGEST_ROW = 14;
const ELLIPSIS = 0x2026;
const THOI = keyOf('thời');

/** `đại tướng`, `thượng tá`, …: borne by many. */
export const RANK_NAMES: ReadonlySet<string> = new Set(RANKS.split(',').map((rank) => rank.trim()));

/** Titles and persons in reading order, and who holds what as far as is known: what all ways of linking share. */
export type Ledger = {
  readonly tokens: Tokens;
  readonly titles: readonly TitleFinding[];
  readonly persons: readonly PersonFinding[];
  /** The number of the individual that each person finding means. */
  readonly individual: readonly number[];
  /** Index + 1 of the person, or minus that of the title, that covers a token. */
  readonly owner: Int32Array;
  /** The individual who holds each title, or `NOBODY`. */
  readonly holder: number[];
  /** The rule by which the holder was found. */
  readonly how: (HolderRule | undefined)[];
  /** How often each individual is named. */
  readonly mentions: ReadonlyMap<number, number>;
  /** The further holders of an office in the plural. */
  readonly others: (readonly number[])[];
};

/** Who signs a picture or a piece is no part of what its sentences tell. */
const SIGNING: ReadonlySet<string> = new Set(['credit', 'byline']);

/** Opens the ledger: nothing is held yet. Names that only sign are left out. */
export function openLedger(
  tokens: Tokens,
  titles: readonly TitleFinding[],
  all: readonly PersonFinding[],
  individuals: readonly number[],
): Ledger {
  const persons = all.filter(({ why }) => !SIGNING.has(why.rule));
  const individual = individuals.filter((_, index) => !SIGNING.has(all[index]?.why.rule ?? ''));
  const mentions = new Map<number, number>();
  for (const one of individual) mentions.set(one, (mentions.get(one) ?? 0) + 1);
  const owner = new Int32Array(tokens.count + 1);
  for (const [index, { from, to }] of persons.entries()) owner.fill(index + 1, from, to);
  for (const [index, { from, to }] of titles.entries()) owner.fill(-index - 1, from, to);
  return {
    tokens,
    titles,
    persons,
    individual,
    mentions,
    owner,
    holder: new Array(titles.length).fill(NOBODY),
    how: new Array(titles.length).fill(undefined),
    others: new Array(titles.length).fill([]),
  };
}

/** The first two words of an office, or all of it. */
export function headOf(identity: string): string {
  const second = identity.indexOf(' ', identity.indexOf(' ') + 1);
  return second < 0 ? identity : identity.slice(0, second);
}

/** Enters that a person finding's individual holds a title. */
export function hold(ledger: Ledger, title: number, person: number, rule: HolderRule): void {
  enter(ledger, title, ledger.individual[person] as number, rule);
}

/** Enters that an individual holds a title. */
export function enter({ holder, how }: Ledger, title: number, individual: number, rule: HolderRule): void {
  holder[title] = individual;
  if (individual !== NOBODY) how[title] = rule;
}

/** Whether nothing stands between two offices but what joins a row: signs, terms, years. */
export function isRow({ tokens, owner }: Ledger, from: number, to: number): boolean {
  const { key, shape, gap } = tokens;
  if (to - from > LONGEST_ROW) return false;
  for (let at = from; at < to; at++) {
    const word = key[at] as number;
    if (gap[at] === NEW_LINE) return false;
    if (shape[at] === SIGN ? word === POINT && gap[at + 1] !== 0 : shape[at] === SMALL && !ROW.has(word))
      return false;
    if ((owner[at] as number) > 0 || word === ELLIPSIS) return false;
    // …; đồng thời, Thủ tướng trình …
    if (word === COMMA && key[at - 1] === THOI) return false;
  }
  return gap[to] !== NEW_LINE;
}

/** The person finding that ends last before a token. */
export function lastPersonBefore({ persons }: Ledger, at: number): number | undefined {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle] as PersonFinding).to <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

/** How much oftener than who was named last the article's own person is named, for a pronoun to mean that one. */
const MAIN = 6;

/** The person finding that a pronoun before a token goes on about: the one named last, or whom the whole article is about where that one is named in passing. */
export function spokenOf(ledger: Ledger, at: number): number | undefined {
  const last = lastPersonBefore(ledger, at);
  if (last === undefined) return undefined;
  const { individual, mentions } = ledger;
  const said = mentions.get(individual[last] as number) ?? 0;
  for (let back = last - 1; back >= 0 && back > last - MAIN; back--) {
    if ((mentions.get(individual[back] as number) ?? 0) >= MAIN * said) return back;
  }
  return last;
}
