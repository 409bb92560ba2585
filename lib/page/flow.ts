import {
  documentIn,
  firstChildOf,
  holderOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  rootOf,
  shadowOf,
  tagOf,
} from './dom.ts';

/** Tags that stand in a line of text; told by name where layout is too dear to ask. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code dfn em font i kbd label mark q s samp small span strike strong sub sup time tt u var wbr ins del nobr slot'.split(
    ' ',
  ),
);

/** The first node a reader sees in an element: of its open shadow root, of the page in its frame, of what is slotted here, or its own. */
export function firstOf(element: Element): Node | null {
  const tag = tagOf(element);
  if (tag === 'iframe' || tag === 'frame') return documentIn(element)?.body ?? null;
  if (tag === 'slot') {
    const host = hostOf(element);
    const slotted = host && onSlot(firstChildOf(host), element);
    if (slotted) return slotted;
  }
  const shadow = shadowOf(element);
  return firstChildOf(shadow ?? element);
}

/** The node after this one on its level, as a reader sees it. */
export function afterOf(node: Node): Node | null {
  const next = nextSiblingOf(node);
  const slot = next && slotOf(node);
  return slot ? onSlot(next, slot) : next;
}

function onSlot(from: Node | null, slot: Element): Node | null {
  let at = from;
  while (at && slotOf(at) !== slot) at = nextSiblingOf(at);
  return at;
}

function slotOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (!parent || !isElement(parent) || !shadowOf(parent)) return null;
  if (isElement(node) || isText(node)) return node.assignedSlot;
  return null;
}

function hostOf(slot: Element): Element | undefined {
  const root = rootOf(slot);
  return holderOf(root);
}
