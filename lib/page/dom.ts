/**
 * Reads the DOM through the prototypes' own getters: `<form><input name="firstChild">` shadows `form.firstChild`, and a page
 * must not decide what we walk. Works on nodes of other frames too.
 */
export const ELEMENT = 1;
export const TEXT = 3;

export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const documentOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
export const dataOf = getter<Node, string>(CharacterData.prototype, 'data');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const localNameOf = getter<Element, string>(Element.prototype, 'localName');
const frameDocumentOf = getter<Element, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
const attribute = Element.prototype.getAttribute;
const visible = Element.prototype.checkVisibility;
const box = Element.prototype.getBoundingClientRect;

export const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT;
export const isText = (node: Node): node is Text => typeOf(node) === TEXT;
/** The tag in small letters. */
export const tagOf = (element: Element): string => localNameOf(element);
export const attributeOf = (element: Element, name: string): string | null => attribute.call(element, name);
export const isRendered = (element: Element): boolean => visible.call(element);
export const boxOf = (element: Element): DOMRect => box.call(element);

/** The element a node hangs in, through shadow roots to their hosts. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (!parent) return undefined;
  if (isElement(parent)) return parent;
  return 'host' in parent && parent.host instanceof Element ? parent.host : undefined;
}

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
  for (let at: Node | undefined = node; at; at = parentElementOf(at)) if (at === root) return true;
  return false;
}

/** Words of an element on one line, for titles and names. */
export const wordsOf = (element: Element): string => oneLine(textContentOf(element) ?? '');

export const oneLine = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

function getter<On extends Node, T>(prototype: object, name: string): (node: On) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter ${name}`);
  return (node) => get.call(node);
}
