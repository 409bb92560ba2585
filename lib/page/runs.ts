import { dataOf, isElement, isRendered, isText, tagOf } from './dom.ts';
import { afterOf, firstOf, INLINE } from './flow.ts';
import { isMute } from './left-out.ts';

/** The text of one block between two breaks, as letters outside and inside links. */
export type Run = { readonly block: Element; readonly prose: number; readonly link: number };

/** So many letters in one block are prose and no label or headline; in a paragraph without a link fewer are enough. */
const PROSE = 80;
const SHORT_PROSE = 40;
/** Whether a run is a paragraph of somebody's text and no link, label or headline. */
export const isProse = ({ block, prose, link }: Run): boolean =>
  prose >= PROSE || (prose >= SHORT_PROSE && link === 0 && tagOf(block) === 'p');
/** Nodes walked, or runs looked at, between two breaths. */
export const STRIDE = 128;

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

/** Each run of text of one block, with its letters outside and inside links, and undefined now and then for a breath; without recursion. */
export function* runsIn(root: Element): Generator<Run | undefined, undefined, undefined> {
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
