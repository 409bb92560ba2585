import { attributeOf, isWithin, parentElementOf, tagOf } from './dom.ts';
import { hintOf } from './left-out.ts';
import { isProse, type Run, STRIDE } from './run.ts';

/** How far up names are looked at. */
const HIGHEST = 6;

/** Weighs, in steps: prose in comments, sidebars, lists of other articles and under their headlines counts little; a name on what holds most of the page's prose says nothing. */
export function* weigher(all: readonly Run[]): Generator<undefined, (block: Element) => number, undefined> {
  const runs = all.filter(isProse);
  const leads = yield* leadsIn(all);
  const isNamed = new Map<Element, boolean>();
  const held = new Map<Element, number>();
  const namedAbove = (block: Element): readonly Element[] =>
    above(block, HIGHEST).filter((at) => {
      const is = isNamed.get(at) ?? isKinOrFurniture(at);
      isNamed.set(at, is);
      return is;
    });
  let total = 0;
  for (const [at, { block, prose }] of runs.entries()) {
    if (at % STRIDE === 0) yield;
    total += prose;
    for (const each of namedAbove(block)) held.set(each, (held.get(each) ?? 0) + prose);
  }
  const isSuspect = (block: Element): boolean =>
    leads.has(block) || namedAbove(block).some((each) => (held.get(each) ?? 0) <= total / 2);
  return (block) => (isSuspect(block) ? 0.15 : 1);
}

/** An element and what it hangs in, so many in all. */
function above(element: Element, most: number): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at && path.length < most; at = parentElementOf(at))
    path.push(at);
  return path;
}

/** Of a list of articles each item is a linked headline with its lead, and little else. */
const ITEM = { height: 3, runs: 4 } as const;

function* leadsIn(runs: readonly Run[]): Generator<undefined, ReadonlySet<Element>, undefined> {
  const counts = new Map<Element, number>();
  for (const [at, { block }] of runs.entries()) {
    if (at % STRIDE === 0) yield;
    for (const each of above(block, ITEM.height + 1)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const leads = new Set<Element>();
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    if (!isProse(run) || !before || before.link < 20 || before.prose >= 20) continue;
    const item = above(before.block, ITEM.height + 1).find((each) => isWithin(run.block, each));
    if (item && (counts.get(item) ?? 0) <= ITEM.runs) leads.add(run.block);
  }
  return leads;
}

function isKinOrFurniture(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'aside' || tag === 'footer' || tag === 'a' || hintOf(element) !== undefined) return true;
  return attributeOf(element, 'role') === 'complementary';
}
