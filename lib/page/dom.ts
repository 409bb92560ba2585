/**
 * Reads the DOM through the prototypes' own getters: `<form><input name="firstChild">` shadows `form.firstChild`, and a page
 * must not decide what we walk. Works on nodes of other frames too.
 */
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const APART = Node.DOCUMENT_POSITION_DISCONNECTED;
const FOLLOWS = Node.DOCUMENT_POSITION_FOLLOWING;
const HOLDS = Node.DOCUMENT_POSITION_CONTAINED_BY;
const HELD = Node.DOCUMENT_POSITION_CONTAINS;

export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const documentOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
export const dataOf = getter<Node, string>(CharacterData.prototype, 'data');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
const localNameOf = getter<Element, string>(Element.prototype, 'localName');
export const shownTextOf = getter<Element, string | undefined>(HTMLElement.prototype, 'innerText');
const frameDocumentOf = getter<Element, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
const root = Node.prototype.getRootNode;
const contains = Node.prototype.contains;
const compare = Node.prototype.compareDocumentPosition;
const attribute = Element.prototype.getAttribute;
const closest = Element.prototype.closest;
const matches = Element.prototype.matches;
const visible = Element.prototype.checkVisibility;
const box = Element.prototype.getBoundingClientRect;

export const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT;
export const isText = (node: Node): node is Text => typeOf(node) === TEXT;
/** The tag in small letters. */
export const tagOf = (element: Element): string => localNameOf(element);
export const attributeOf = (element: Element, name: string): string | null => attribute.call(element, name);
export const isRendered = (element: Element): boolean => visible.call(element);
export const boxOf = (element: Element): DOMRect => box.call(element);
/** The document or shadow root a node stands in. */
export const rootOf = (node: Node): Node => root.call(node);
export const closestOf = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);
export const isIn = (element: Element, selector: string): boolean => closestOf(element, selector) !== null;
export const is = (element: Element, selector: string): boolean => matches.call(element, selector);
/** Whether `a` stands wholly before `b`, neither within the other. */
export function precedes(a: Node, b: Node): boolean {
  const place = compare.call(a, b);
  if ((place & APART) === 0) return (place & (FOLLOWS | HOLDS | HELD)) === FOLLOWS;
  const [outerA, outerB] = [outermost(a), outermost(b)];
  return (compare.call(outerA, outerB) & (APART | FOLLOWS | HOLDS | HELD)) === FOLLOWS;
}

/** The element a node hangs in, through shadow roots and frames to what holds them. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (!parent) return undefined;
  return isElement(parent) ? parent : holderOf(parent);
}

/** The host of a shadow root; the frame of a document in one. */
export function holderOf(root: Node): Element | undefined {
  if (root === document) return undefined;
  if ('host' in root && isNode(root.host) && isElement(root.host)) return root.host;
  if (typeOf(root) !== DOCUMENT || !('defaultView' in root)) return undefined;
  try {
    const frame = Reflect.get(Object(root.defaultView), 'frameElement');
    return isNode(frame) && isElement(frame) ? frame : undefined;
  } catch {
    return undefined; // in a frame of another origin
  }
}

/** A node itself where it stands in the document, else what holds it there. */
function outermost(node: Node): Node {
  const holder = holderOf(rootOf(node));
  return holder ? outermost(holder) : node;
}

/** By what it has and not by its class: nodes of another frame are of other classes. */
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'nodeType' in value;

/** The document in a frame of the same origin. */
export function documentIn(frame: Element): Document | undefined {
  try {
    return frameDocumentOf(frame) ?? undefined;
  } catch {
    return undefined; // another origin, or no frame at all
  }
}

/** Whether `node` is `root` or lies within it, through shadow roots. */
export function isWithin(node: Node, root: Node): boolean {
  let at: Node | undefined = node;
  while (at && !contains.call(root, at)) at = holderOf(rootOf(at));
  return at !== undefined;
}

/** Words of an element on one line, for titles and names. */
export const wordsOf = (element: Element): string => oneLine(textContentOf(element) ?? '');

export const oneLine = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

function getter<On extends Node, T>(prototype: object, name: string): (node: On) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return (node) => get.call(node);
}
