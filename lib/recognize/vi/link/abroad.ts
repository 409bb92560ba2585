import type { PersonFinding, TitleFinding } from '../finding.ts';
import { COUNTRIES, KINDRED_STATES } from '../lexicon/places.ts';
import { isForeign } from '../person/units.ts';
import { SURNAME, WORDS } from '../person/words.ts';
import type { Ledger } from './ledger.ts';

const namesIn = (list: string): readonly string[] => list.split(',').map((name) => name.trim());
const HOME = ['việt nam', 'vn', 'việt nam cộng hòa', 'vnch'];
const ABROAD: ReadonlySet<string> = new Set(namesIn(COUNTRIES).filter((name) => !HOME.includes(name)));
const KINDRED: ReadonlySet<string> = new Set(namesIn(KINDRED_STATES));

/** `Thủ tướng Nga`: an office of another state. */
const isAbroad = ({ place, identity }: TitleFinding): boolean =>
  place !== '' && ABROAD.has(place) && !AT_HOME.test(identity);

/** `Chủ tịch Hội hữu nghị Việt Nam - Cuba` */
const AT_HOME = /hữu nghị|người việt/;

/** Tells whether an individual has a Vietnamese name, and the office is of a state where nobody has one: no `Nguyễn Xuân X` is `Thủ tướng Nga`. */
export function strangers(ledger: Ledger): (title: TitleFinding, one: number) => boolean {
  let compatriots: ReadonlySet<number> | undefined;
  return (title, one) => {
    if (!isAbroad(title) || KINDRED.has(title.place)) return false;
    compatriots ??= compatriotsIn(ledger);
    return compatriots.has(one);
  };
}

function compatriotsIn({ tokens, persons, individual }: Ledger): ReadonlySet<number> {
  const isOne = ({ from, to, keys }: PersonFinding): boolean =>
    keys.length > 1 && (WORDS.get(keys[0] as number) & SURNAME) !== 0 && !isForeign(tokens, from, to);
  return new Set(individual.filter((_, index) => isOne(persons[index] as PersonFinding)));
}

/** `Tổng thống Pháp, Thủ tướng Đức` */
export const areOfTwoStates = (one: TitleFinding, other: TitleFinding): boolean =>
  isAbroad(one) && isAbroad(other) && one.place !== other.place;

/** `Tổng thống Hoa Kỳ X, Thủ tướng Nhật Bản`: the name has an office of another state right before it. */
export function isOfOtherState(
  { titles, persons, owner }: Ledger,
  title: TitleFinding,
  person: number,
): boolean {
  if (!isAbroad(title)) return false;
  const own = titles[-(owner[(persons[person] as PersonFinding).from - 1] ?? 0) - 1];
  return own !== undefined && areOfTwoStates(own, title);
}
