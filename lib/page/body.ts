import {
  attributeOf,
  firstChildOf,
  isElement,
  isWithin,
  nextSiblingOf,
  parentElementOf,
  tagOf,
} from './dom.ts';
import { isNamedBody } from './left-out.ts';
import { isProse, type Run, STRIDE } from './run.ts';
import { weigher } from './weights.ts';

/** Where an article's own text hangs, and what was found of it and around it. */
export type Body = {
  readonly element: Element;
  /** Letters of all long paragraphs in an element. */
  readonly lettersIn: (element: Element) => number;
  /** Letters of those that nothing tells against. */
  readonly plainIn: (element: Element) => number;
  /** Linked headlines in an element: a front page has many. */
  readonly headlinesIn: (element: Element) => number;
};

/** Enough to know a front page by. */
const MOST_HEADLINES = 300;
/** How far up a paragraph counts. */
const HIGHEST = 6;

/** `plain`: letters of prose that nothing tells against. */
type Tally = { score: number; links: number; letters: number; plain: number };

/**
 * Finds, in steps, the element that holds most of a page's prose, by the lengths of its paragraphs and where they hang; looks at
 * names only to weigh.
 */
export function* findBody(runs: readonly Run[]): Generator<undefined, Body | undefined, undefined> {
  const tallies = yield* tally(runs, yield* weigher(runs));
  let best: Element | undefined;
  let most = 0;
  let looks = 0;
  for (const [element, { score, letters, links }] of tallies) {
    if (++looks % STRIDE === 0) yield;
    if (score === 0) continue;
    const rated = score * (isNamedBody(element) ? 1.25 : 1) * (letters / (letters + links));
    if (rated > most) {
      most = rated;
      best = element;
    }
  }
  if (!best) return undefined;
  const body = yield* widened(best, tallies);
  const headlines = runs.filter(({ prose, link }) => link >= 25 && prose < 20).slice(0, MOST_HEADLINES);
  return {
    element: body,
    lettersIn: (element) => tallies.get(element)?.letters ?? 0,
    plainIn: (element) => tallies.get(element)?.plain ?? 0,
    headlinesIn: (element) => headlines.filter(({ block }) => isWithin(block, element)).length,
  };
}

/** What each element holds of the runs in it, near ones counting more. */
function* tally(
  runs: readonly Run[],
  weightOf: (block: Element) => number,
): Generator<undefined, ReadonlyMap<Element, Tally>, undefined> {
  const tallies = new Map<Element, Tally>();
  const counts = new Map<Element, number>();
  for (const run of runs) {
    const { block } = run;
    if (isProse(run)) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  for (const [index, run] of runs.entries()) {
    if (index % STRIDE === 0) yield;
    const { block, prose, link } = run;
    const letters = isProse(run) ? prose : 0;
    const weight = letters && weightOf(block);
    // A block is a paragraph; but one that holds several, parted by <br>, or a whole article is what holds them.
    const isOwn = (counts.get(block) ?? 0) > 1 || (/^(?:div|td)$/.test(tagOf(block)) && prose >= 600);
    let at: Element | undefined = isOwn ? block : parentElementOf(block);
    let share = letters * weight;
    for (let height = 0; at && height < HIGHEST; height++) {
      const known = tallies.get(at) ?? { score: 0, links: 0, letters: 0, plain: 0 };
      if (height < 4) known.score += share;
      known.links += link;
      known.letters += letters;
      if (weight === 1) known.plain += letters;
      tallies.set(at, known);
      share *= 0.6;
      at = parentElementOf(at);
    }
  }
  return tallies;
}

/**
 * The body where it is parted into pieces of one kind, as a live report's updates and a long read's sections are; and the whole of
 * what is marked as the article's body.
 */
function* widened(
  best: Element,
  tallies: ReadonlyMap<Element, Tally>,
): Generator<undefined, Element, undefined> {
  let looks = 0;
  let body = best;
  let inner = best;
  for (let height = 0; height < HIGHEST; height++) {
    const outer = parentElementOf(inner);
    if (!outer) break;
    const own = tallies.get(body)?.plain ?? 0;
    let alike = 0;
    for (let at = firstChildOf(outer); at; at = nextSiblingOf(at)) {
      if (++looks % STRIDE === 0) yield;
      if (isElement(at) && at !== inner && isAlike(at, inner)) alike += tallies.get(at)?.plain ?? 0;
    }
    if (alike > own * 0.35 || attributeOf(outer, 'itemprop') === 'articleBody') body = outer;
    inner = outer;
  }
  return body;
}

/**
 * The part of the body that holds most of its prose and has only the lead before it and nothing of the article behind: what stands
 * beside it is then judged line by line.
 */
export function* narrowed(
  { element, plainIn }: Body,
  headline: Element,
): Generator<undefined, Element, undefined> {
  let body = element;
  let looks = 0;
  for (;;) {
    const all = plainIn(body);
    let inner: Element | undefined;
    let behind = 0;
    for (let at = firstChildOf(body); at; at = nextSiblingOf(at)) {
      if (++looks % STRIDE === 0) yield;
      if (!isElement(at)) continue;
      if (!inner && plainIn(at) >= all / 2 && !isWithin(headline, at)) inner = at;
      else if (inner) behind += plainIn(at);
    }
    if (!inner || all === 0 || behind > all * 0.1) return body;
    body = inner;
  }
}

/** Of one name and kind; rows and cells of a layout are not told apart by that. */
const isAlike = (a: Element, b: Element): boolean =>
  tagOf(a) === tagOf(b) && attributeOf(a, 'class') === attributeOf(b, 'class') && !/^t/.test(tagOf(a));
