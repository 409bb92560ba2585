import { dataOf, isElement, isText } from './dom.ts';
import { afterOf, firstOf } from './flow.ts';
import { isMute } from './left-out.ts';

/** Nodes looked at. */
const MOST = 4_000;

/** What a page has of text from its beginning, node by node, for a look at its language: no layout, no order of reading. */
export function* glimpse(document: Document): Generator<string, void, undefined> {
  const stack: (Node | null)[] = [];
  let node: Node | null = document.body && firstOf(document.body);
  for (let looks = 0; looks < MOST; looks++) {
    while (!node) {
      const next = stack.pop();
      if (next === undefined) return;
      node = next;
    }
    if (isText(node)) {
      const words = dataOf(node).trim();
      if (words !== '') yield words;
    } else if (isElement(node) && !isMute(node)) {
      stack.push(afterOf(node));
      node = firstOf(node);
      continue;
    }
    node = afterOf(node);
  }
}
