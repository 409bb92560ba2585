import type { Tokens } from '../../../text/tokens.ts';
import type { HolderRule } from '../../rules.ts';
import type { PersonFinding, TitleFinding } from '../finding.ts';
import { linkAlone } from './alone.ts';
import { linkByApposition } from './apposition.ts';
import { linkHeadline } from './headline.ts';
import { NOBODY, openLedger } from './ledger.ts';
import { linkBiography, linkToNeighbours } from './rows.ts';
import { linkInSentence } from './sentence.ts';
import { linkSigners } from './signers.ts';
import { linkToPronoun } from './when-clause.ts';

/** The individuals who hold a title, several for an office in the plural, none where the article never says; and how that was found. */
export type Held = { readonly holders: readonly number[]; readonly rule: HolderRule | undefined };
const BY_NOBODY: Held = { holders: [], rule: undefined };

/** Tells who holds each title. Titles and persons in reading order; `individual` numbers each person finding. */
export function linkTitles(
  tokens: Tokens,
  titles: readonly TitleFinding[],
  persons: readonly PersonFinding[],
  individual: readonly number[],
): readonly Held[] {
  const ledger = openLedger(tokens, titles, persons, individual);
  linkByApposition(ledger);
  for (let index = 0; index < titles.length; index++) linkInSentence(ledger, index);
  linkHeadline(ledger);
  linkSigners(ledger, persons, individual);
  linkAlone(ledger);
  for (let index = 0; index < titles.length; index++) linkToPronoun(ledger, index);
  linkToNeighbours(ledger);
  linkBiography(ledger);
  linkToNeighbours(ledger);
  return titles.map(({ isPlural }, index) => {
    const holder = ledger.holder[index] as number;
    if (holder === NOBODY) return BY_NOBODY;
    const others = ledger.others[index] as readonly number[];
    const holders = isPlural || others.length > 0 ? [...new Set([holder, ...others])] : [holder];
    return { holders, rule: ledger.how[index] };
  });
}
