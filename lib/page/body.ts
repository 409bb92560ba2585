import {
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  isRendered,
  isText,
  isWithin,
  nextSiblingOf,
  parentElementOf,
  tagOf,
} from './dom.ts';
import { afterOf, firstOf, INLINE } from './flow.ts';
import { hintOf, isMute, isNamedBody } from './left-out.ts';

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

/** A paragraph that is prose and no link, label or headline. */
const PROSE = 80;
/** Enough to know a front page by. */
const MOST_HEADLINES = 300;
/** How far up a paragraph counts. */
const HIGHEST = 6;

type Run = { readonly block: Element; readonly prose: number; readonly link: number };
/** `plain`: letters of prose that nothing tells against. */
type Tally = { score: number; links: number; letters: number; plain: number };

/**
 * Finds, in steps, the element that holds most of a page's prose, by the lengths of paragraphs and where they hang; looks at names
 * only to weigh. Knows nothing of layout, so it costs one walk.
 */
export function* findBody(root: Element): Generator<undefined, Body | undefined, undefined> {
  const runs: Run[] = [];
  for (const run of runsIn(root)) {
    if (!run) yield;
    else if (run.prose + run.link > 0) runs.push(run);
  }
  const tallies = tally(runs, weigher(runs));
  let best: Element | undefined;
  let most = 0;
  for (const [element, { score, letters, links }] of tallies) {
    if (score === 0) continue;
    const rated = score * (isNamedBody(element) ? 1.25 : 1) * (letters / (letters + links));
    if (rated > most) {
      most = rated;
      best = element;
    }
  }
  if (!best) return undefined;
  const body = widened(best, tallies);
  const headlines = runs.filter(({ prose, link }) => link >= 25 && prose < 20).slice(0, MOST_HEADLINES);
  return {
    element: body,
    lettersIn: (element) => tallies.get(element)?.letters ?? 0,
    plainIn: (element) => tallies.get(element)?.plain ?? 0,
    headlinesIn: (element) => headlines.filter(({ block }) => isWithin(block, element)).length,
  };
}

/** What each element holds of the runs in it, near ones counting more. */
function tally(runs: readonly Run[], weightOf: (block: Element) => number): ReadonlyMap<Element, Tally> {
  const tallies = new Map<Element, Tally>();
  const counts = new Map<Element, number>();
  for (const { block, prose } of runs) {
    if (prose >= PROSE) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  for (const { block, prose, link } of runs) {
    const letters = prose >= PROSE ? prose : 0;
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

/** Prose in comments, sidebars, lists of other articles and under their headlines counts little; a name on what holds most of the page's prose says nothing. */
function weigher(all: readonly Run[]): (block: Element) => number {
  const runs = all.filter(({ prose }) => prose >= PROSE);
  const leads = leadsIn(all);
  const isNamed = new Map<Element, boolean>();
  const held = new Map<Element, number>();
  const namedAbove = (block: Element): readonly Element[] =>
    above(block, HIGHEST).filter((at) => {
      const is = isNamed.get(at) ?? isKinOrFurniture(at);
      isNamed.set(at, is);
      return is;
    });
  let total = 0;
  for (const { block, prose } of runs) {
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

function leadsIn(runs: readonly Run[]): ReadonlySet<Element> {
  const counts = new Map<Element, number>();
  for (const { block } of runs) {
    for (const each of above(block, ITEM.height + 1)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const leads = new Set<Element>();
  runs.forEach(({ block, prose }, at) => {
    const before = runs[at - 1];
    if (prose < PROSE || !before || before.link < 20 || before.prose >= 20) return;
    const item = above(before.block, ITEM.height + 1).find((each) => isWithin(block, each));
    if (item && (counts.get(item) ?? 0) <= ITEM.runs) leads.add(block);
  });
  return leads;
}

function isKinOrFurniture(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'aside' || tag === 'footer' || tag === 'a' || hintOf(element) !== undefined) return true;
  return attributeOf(element, 'role') === 'complementary';
}

/**
 * The body where it is parted into pieces of one kind, as a live report's updates and a long read's sections are; and the whole of
 * what is marked as the article's body.
 */
function widened(best: Element, tallies: ReadonlyMap<Element, Tally>): Element {
  let body = best;
  let inner = best;
  for (let height = 0; height < HIGHEST; height++) {
    const outer = parentElementOf(inner);
    if (!outer) break;
    const own = tallies.get(body)?.plain ?? 0;
    let alike = 0;
    for (let at = firstChildOf(outer); at; at = nextSiblingOf(at)) {
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
export function narrowed({ element, plainIn }: Body, headline: Element): Element {
  let body = element;
  for (;;) {
    const all = plainIn(body);
    let inner: Element | undefined;
    let behind = 0;
    for (let at = firstChildOf(body); at; at = nextSiblingOf(at)) {
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

/** Letters of elements outside and inside links, as long as `nodes` may be walked for it: names nested without end cost no more. */
export class Scales {
  #nodes: number;

  constructor(nodes: number) {
    this.#nodes = nodes;
  }

  /** Undefined when the nodes are used up. */
  weigh(element: Element): { readonly prose: number; readonly link: number } | undefined {
    let prose = 0;
    let link = 0;
    for (const run of runsIn(element)) {
      if (run) {
        prose += run.prose;
        link += run.link;
      } else {
        this.#nodes -= STRIDE;
        if (this.#nodes < 0) return undefined;
      }
    }
    return { prose, link };
  }
}

/** Nodes walked between two breaths. */
const STRIDE = 128;

/** Each run of text of one block, with its letters outside and inside links, and undefined now and then for a breath; without recursion. */
function* runsIn(root: Element): Generator<Run | undefined, undefined, undefined> {
  let block = root;
  let prose = 0;
  let link = 0;
  let links = 0;
  let steps = 0;
  const flush = (): Run => {
    const run = { block, prose, link };
    prose = 0;
    link = 0;
    return run;
  };
  type Frame = { readonly element: Element; readonly block: Element; readonly next: Node | null };
  const stack: Frame[] = [];
  let node: Node | null = firstOf(root);
  for (;;) {
    if (++steps % STRIDE === 0) yield undefined;
    while (!node) {
      const frame = stack.pop();
      if (!frame) {
        yield flush();
        return;
      }
      if (tagOf(frame.element) === 'a') links--;
      if (!INLINE.has(tagOf(frame.element))) {
        if (prose + link > 0) yield flush();
        block = frame.block;
      }
      node = frame.next;
    }
    if (isText(node)) {
      const letters = dataOf(node).replace(/\s+/g, ' ').trim().length;
      if (links > 0) link += letters;
      else prose += letters;
      node = afterOf(node);
    } else if (isElement(node) && !isMute(node) && isShown(node)) {
      const tag = tagOf(node);
      if (tag === 'a') links++;
      stack.push({ element: node, block, next: afterOf(node) });
      if (!INLINE.has(tag)) {
        if (prose + link > 0) yield flush();
        block = node;
      }
      node = firstOf(node);
    } else node = afterOf(node);
  }
}

const isShown = (element: Element): boolean =>
  INLINE.has(tagOf(element)) || isRendered(element) || getComputedStyle(element).display === 'contents';
