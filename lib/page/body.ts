import {
  attributeOf,
  dataOf,
  isElement,
  isRendered,
  isText,
  isWithin,
  parentElementOf,
  tagOf,
} from './dom.ts';
import { afterOf, firstOf, INLINE } from './flow.ts';
import { hintOf, isMute, isNamedBody } from './left-out.ts';

/** Where an article's own text hangs, and how much of it there is in long paragraphs. */
export type Body = { readonly element: Element; readonly letters: number; readonly headlines: number };

/** A paragraph that is prose and no link, label or headline. */
const PROSE = 80;

type Tally = { score: number; links: number; letters: number };

/**
 * Finds the element that holds most of a page's prose, by the lengths of paragraphs and where they hang; looks at names only to
 * weigh. Knows nothing of layout, so it costs one walk. `headlines` counts linked headlines within: a front page has many.
 */
export function findBody(root: Element): Body | undefined {
  const tallies = new Map<Element, Tally>();
  const linked: Element[] = [];
  const close = (block: Element, prose: number, link: number): void => {
    if (prose + link === 0) return;
    const hint = prose >= PROSE ? weightOf(block) : 1;
    let share = prose >= PROSE ? prose * hint : 0;
    let at: Element | undefined =
      tagOf(block) === 'div' || tagOf(block) === 'td' ? block : parentElementOf(block);
    if (at === block && prose < 600) at = parentElementOf(block);
    for (let height = 0; at && height < 4; height++) {
      const tally = tallies.get(at) ?? { score: 0, links: 0, letters: 0 };
      tally.score += share;
      tally.links += link;
      if (prose >= PROSE) tally.letters += prose;
      tallies.set(at, tally);
      share *= 0.6;
      at = parentElementOf(at);
    }
    if (link >= 25 && prose < 20) linked.push(block);
  };
  walkBlocks(root, close);
  let best: Element | undefined;
  let most = 0;
  for (const [element, tally] of tallies) {
    if (tally.score === 0) continue;
    const named = isNamedBody(element) ? 1.25 : 1;
    const score = tally.score * named * (tally.letters / (tally.letters + tally.links));
    if (score > most) {
      most = score;
      best = element;
    }
  }
  if (!best) return undefined;
  const body = best;
  return {
    element: body,
    letters: tallies.get(body)?.letters ?? 0,
    headlines: linked.filter((each) => isWithin(each, body)).length,
  };
}

/** Letters of an element outside and inside links. */
export function tallyOf(element: Element): { readonly prose: number; readonly link: number } {
  let prose = 0;
  let link = 0;
  walkBlocks(element, (_, inProse, inLink) => {
    prose += inProse;
    link += inLink;
  });
  return { prose, link };
}

/** Prose in comments, sidebars and lists of other articles counts little. */
function weightOf(block: Element): number {
  let at: Element | undefined = block;
  for (let height = 0; at && height < 6; height++) {
    const tag = tagOf(at);
    if (tag === 'aside' || tag === 'footer' || hintOf(at) !== undefined) return 0.15;
    if (tag === 'a' || attributeOf(at, 'role') === 'complementary') return 0.15;
    at = parentElementOf(at);
  }
  return 1;
}

/** Calls `close` for each run of text of one block, with its letters outside and inside links; without recursion. */
function walkBlocks(root: Element, close: (block: Element, prose: number, link: number) => void): void {
  let block = root;
  let prose = 0;
  let link = 0;
  let links = 0;
  const flush = (): void => {
    close(block, prose, link);
    prose = 0;
    link = 0;
  };
  type Frame = { readonly element: Element; readonly block: Element; readonly next: Node | null };
  const stack: Frame[] = [];
  let node: Node | null = firstOf(root);
  for (;;) {
    while (!node) {
      const frame = stack.pop();
      if (!frame) {
        flush();
        return;
      }
      if (tagOf(frame.element) === 'a') links--;
      if (!INLINE.has(tagOf(frame.element))) {
        flush();
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
        flush();
        block = node;
      }
      node = firstOf(node);
    } else node = afterOf(node);
  }
}

const isShown = (element: Element): boolean =>
  INLINE.has(tagOf(element)) || isRendered(element) || getComputedStyle(element).display === 'contents';
