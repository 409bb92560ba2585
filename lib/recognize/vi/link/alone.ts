import type { TitleFinding } from '../finding.ts';
import { type Ledger, NOBODY } from './ledger.ts';

const ANYWHERE = '*';

/** Links a title that stands alone to whom the article gave it: named last before it, else next after it. */
export function linkAlone({ titles, holder }: Ledger): void {
  const open = holder.map((each, index) => each === NOBODY && !titles[index]?.isPlural);
  const alone = new Array<number>(titles.length).fill(NOBODY);
  const sameplace = new Array<boolean>(titles.length).fill(false);
  const pass = (index: number, known: Map<string, Map<string, number>>): void => {
    const { identity, modifier, place, isPlural } = titles[index] as TitleFinding;
    const office = `${modifier} ${identity}`;
    const byPlace = known.get(office);
    if (open[index]) {
      const there = byPlace?.get(place);
      const anywhere = byPlace?.get(place === '' ? ANYWHERE : '');
      const isBetter = there !== undefined && !sameplace[index];
      if (alone[index] === NOBODY || isBetter) alone[index] = there ?? alone[index] ?? NOBODY;
      if (alone[index] === NOBODY && anywhere !== undefined) alone[index] = anywhere;
      sameplace[index] ||= there !== undefined;
    } else if (!isPlural) {
      const places = byPlace ?? new Map<string, number>();
      places.set(place, holder[index] as number).set(ANYWHERE, holder[index] as number);
      known.set(office, places);
    }
  };
  const before = new Map<string, Map<string, number>>();
  const after = new Map<string, Map<string, number>>();
  for (let index = 0; index < open.length; index++) pass(index, before);
  for (let index = open.length - 1; index >= 0; index--) pass(index, after);
  for (const [index, found] of alone.entries()) if (open[index]) holder[index] = found;
}
