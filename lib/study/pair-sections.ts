import type { Section } from './sections.ts';

/** Less than that is another section; under the same label the same section may be written quite anew. */
const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.25;
/** Two words that stand in so many sections tell none of them. */
const COMMON = 40;

type Pair = { readonly before: number; readonly after: number; readonly likeness: number };

/** Which section of one document is which of another: `pairs[after]` is the index before, if it was there. Each is paired once. */
export function pairSections(
  before: readonly Section[],
  after: readonly Section[],
): readonly (number | undefined)[] {
  const pairs: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  for (const { before: b, after: a } of candidates(before, after)) {
    if (pairs[a] !== undefined || taken.has(b)) continue;
    pairs[a] = b;
    taken.add(b);
  }
  return pairs;
}

/** All pairs that may be one section, the likest first; of equals those in the same place, then those that stand nearest. */
function candidates(before: readonly Section[], after: readonly Section[]): readonly Pair[] {
  const bags = before.map(bagOf);
  const holders = new Map<number, number[]>();
  bags.forEach((bag, index) => {
    for (const key of bag.keys()) holders.set(key, [...(holders.get(key) ?? []), index]);
  });
  const byPath = new Map(before.map((section, index) => [section.path, index]));
  const found: Pair[] = [];
  after.forEach((section, index) => {
    const bag = bagOf(section);
    const inPlace = byPath.get(section.path);
    const near = new Set<number>(inPlace === undefined ? [] : [inPlace]);
    for (const key of bag.keys()) {
      const who = holders.get(key) ?? [];
      if (who.length <= COMMON) for (const each of who) near.add(each);
    }
    for (const each of near) {
      const likeness = share(bag, bags[each] ?? new Map());
      if (likeness >= (each === inPlace ? ALIKE_IN_PLACE : ALIKE))
        found.push({ before: each, after: index, likeness });
    }
  });
  const isInPlace = (pair: Pair): number => (before[pair.before]?.path === after[pair.after]?.path ? 1 : 0);
  return found.sort(
    (one, other) =>
      other.likeness - one.likeness ||
      isInPlace(other) - isInPlace(one) ||
      Math.abs(one.before - one.after) - Math.abs(other.before - other.after),
  );
}

/** How often each two neighbouring words stand in a section; a marker's own number counts for nothing beside them. */
function bagOf({ words: { key, count } }: Section): Map<number, number> {
  const bag = new Map<number, number>();
  const put = (hash: number): void => void bag.set(hash, (bag.get(hash) ?? 0) + 1);
  if (count === 1) put(key[0] ?? 0);
  for (let i = 1; i < count; i++) put(Math.imul(key[i - 1] ?? 0, 31) ^ (key[i] ?? 0));
  return bag;
}

/** Dice's share of what two bags have in common, 0–1. */
function share(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let common = 0;
  let all = 0;
  for (const [key, times] of a) {
    common += Math.min(times, b.get(key) ?? 0);
    all += times;
  }
  for (const times of b.values()) all += times;
  return all === 0 ? 0 : (2 * common) / all;
}
