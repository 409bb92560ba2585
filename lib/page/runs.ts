import { dataOf, isElement, isRendered, isText, tagOf } from './dom.ts';
import type { Earlier } from './earlier.ts';
import { afterOf, firstOf, INLINE } from './flow.ts';
import { isMute } from './left-out.ts';
import { type Run, STRIDE } from './run.ts';

/** Letters of elements outside and inside links, as long as `nodes` may be walked for it: names nested without end cost no more. */
export class Scales {
  #nodes: number;
  readonly #earlier: Earlier | undefined;
  /** How often was weighed. */
  weighed = 0;

  constructor(nodes: number, earlier?: Earlier) {
    this.#nodes = nodes;
    this.#earlier = earlier;
  }

  /** Undefined when the nodes are used up. */
  weigh(element: Element): { readonly prose: number; readonly link: number } | undefined {
    this.weighed++;
    let prose = 0;
    let link = 0;
    for (const run of runsIn(element, this.#earlier)) {
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

/** All runs of a page that have letters, in steps. */
export function* gatherRuns(
  root: Element,
  earlier?: Earlier,
): Generator<undefined, readonly Run[], undefined> {
  const runs: Run[] = [];
  for (const run of runsIn(root, earlier)) {
    if (!run) yield;
    else if (run.prose + run.link > 0) runs.push(run);
  }
  return runs;
}

/**
 * Each run of text of one block, with its letters outside and inside links, and undefined now and then for a breath; without recursion.
 * Blocks that are as they were are not looked into again.
 */
function* runsIn(root: Element, earlier?: Earlier): Generator<Run | undefined, undefined, undefined> {
  let block = root;
  let prose = 0;
  let link = 0;
  let links = 0;
  let steps = 0;
  /** Blocks entered so far: in a leaf none is. A slot shows what hangs elsewhere. */
  let entered = 0;
  type Frame = {
    readonly element: Element;
    readonly block: Element;
    readonly next: Node | null;
    readonly entered: number;
  };
  const flush = (isLeaf: boolean): Run => {
    const run = { block, prose, link, isLeaf };
    prose = 0;
    link = 0;
    return run;
  };
  const stack: Frame[] = [];
  let node: Node | null = firstOf(root);
  for (;;) {
    if (++steps % STRIDE === 0) yield undefined;
    while (!node) {
      const frame = stack.pop();
      if (!frame) {
        yield flush(false);
        return;
      }
      if (tagOf(frame.element) === 'a') links--;
      if (!INLINE.has(tagOf(frame.element))) {
        if (prose + link > 0) yield flush(entered === frame.entered);
        block = frame.block;
      }
      node = frame.next;
    }
    if (isText(node)) {
      const letters = dataOf(node).replace(/\s+/g, ' ').trim().length;
      if (links > 0) link += letters;
      else prose += letters;
      node = afterOf(node);
    } else if (isElement(node) && !isMute(node)) {
      const tag = tagOf(node);
      const isBlock = !INLINE.has(tag);
      const known = isBlock ? earlier?.runOf(node) : undefined;
      if (known) {
        if (prose + link > 0) yield flush(false);
        entered++;
        yield known;
        node = afterOf(node);
        continue;
      }
      if (isBlock && !isShown(node)) {
        node = afterOf(node);
        continue;
      }
      if (tag === 'a') links++;
      if (isBlock && prose + link > 0) yield flush(false);
      if (isBlock || tag === 'slot') entered++;
      stack.push({ element: node, block, next: afterOf(node), entered });
      if (isBlock) block = node;
      node = firstOf(node);
    } else node = afterOf(node);
  }
}

const isShown = (element: Element): boolean =>
  isRendered(element) || getComputedStyle(element).display === 'contents';
